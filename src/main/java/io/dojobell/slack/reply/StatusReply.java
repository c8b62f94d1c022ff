package io.dojobell.slack.reply;

import io.dojobell.desk.Health.Report;
import io.dojobell.message.Lines;
import io.dojobell.message.SlackText;
import io.dojobell.model.Channel;
import io.dojobell.model.DeliveryState;
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
      draft.says(SourceReply.hook(report.hook()));
      report.pull().ifPresent(pull -> draft.says(SourceReply.pull(pull)));
      draft.notes(
          "%d deliveries given up; App Home has them under *Health*, to be tried again."
              .formatted(counts.getOrDefault(DeliveryState.FAILED, 0L)));
    }
    return draft.done();
  }
}
