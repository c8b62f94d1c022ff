package io.dojobell.slack.reply;

import io.dojobell.desk.Health.Hook;
import io.dojobell.desk.Health.Report;
import io.dojobell.message.Lines;
import io.dojobell.message.SlackText;
import io.dojobell.model.Channel;
import io.dojobell.model.DeliveryState;
import io.dojobell.model.HookBody;
import io.dojobell.model.HookBody.Became;
import io.dojobell.store.Hooks.Tally;
import java.util.ArrayList;

/** How Dojobell fares. */
public final class StatusReply {
  private StatusReply() {}

  /**
   * Channels and queue; what failed last is for admins.
   *
   * @param admin whether an admin asks
   */
  public static Reply of(Report report, boolean admin) {
    var lines = new ArrayList<String>();
    for (var channel : Channel.values()) {
      var line =
          "%s %s"
              .formatted(
                  report.on().contains(channel) ? ":white_check_mark:" : ":white_circle:",
                  Words.capital(channel.label()) + (report.on().contains(channel) ? "" : ", off"));
      var failed = report.lastFailures().get(channel);
      if (admin && failed != null && failed.lastError() != null) {
        line +=
            ": given up last %s, %s"
                .formatted(
                    SlackText.time(failed.createdAt()),
                    SlackText.escape(200, Lines.one(failed.lastError())));
      }
      lines.add(line);
    }
    var counts = report.counts();
    var waiting =
        counts.getOrDefault(DeliveryState.QUEUED, 0L)
            + counts.getOrDefault(DeliveryState.SENDING, 0L);
    var draft =
        new Reply.Draft()
            .says("*Channels*\n" + String.join("\n", lines))
            .says(
                "*Queue* %d waiting, %d retrying, %d held for later"
                    .formatted(
                        waiting,
                        counts.getOrDefault(DeliveryState.RETRYING, 0L),
                        counts.getOrDefault(DeliveryState.HELD, 0L)));
    if (admin) {
      draft.says("*DefectDojo* " + hook(report.hook()));
      draft.notes(
          "%d deliveries given up; `GET /api/v1/deliveries?state=failed` lists them, and each can be retried."
              .formatted(counts.getOrDefault(DeliveryState.FAILED, 0L)));
    }
    return draft.done();
  }

  private static String hook(Hook hook) {
    if (!hook.on()) {
      return "is not connected: `DOJOBELL_DEFECTDOJO_SECRET` is not set";
    }
    return hook.tally()
        .map(StatusReply::tally)
        .orElse("has sent nothing yet; its address here is `/hooks/defectdojo`");
  }

  private static String tally(Tally tally) {
    var counts = tally.counts();
    return "sent `%s` %s: %s\n%d taken, %d repeats, %d not understood, %d pings since %s"
        .formatted(
            code(tally.last().event().isEmpty() ? "no event" : tally.last().event()),
            SlackText.time(tally.lastAt()),
            became(tally.last()),
            counts.getOrDefault(Became.ACCEPTED, 0L),
            counts.getOrDefault(Became.DUPLICATE, 0L),
            counts.getOrDefault(Became.NOT_UNDERSTOOD, 0L),
            counts.getOrDefault(Became.PING, 0L),
            SlackText.time(tally.since()));
  }

  private static String became(HookBody body) {
    var event =
        body.taken()
            .map(
                taken ->
                    "`%s` (%s)"
                        .formatted(code(taken.id()), SlackText.escape(taken.type().shortLabel())))
            .orElse("-");
    return switch (body.became()) {
      case ACCEPTED -> "taken as event " + event;
      case DUPLICATE -> "a repeat of event " + event;
      case NOT_UNDERSTOOD -> "not understood, told as event " + event;
      case PING -> "a ping, answered";
    };
  }

  private static String code(String text) {
    return SlackText.escape(100, text).replace('`', '\'');
  }
}
