package io.dojobell.slack.reply;

import io.dojobell.desk.Health.Report;
import io.dojobell.message.Lines;
import io.dojobell.message.SlackText;
import io.dojobell.model.Channel;
import io.dojobell.model.DeliveryState;
import io.dojobell.model.PullReport;
import java.util.ArrayList;
import java.util.stream.Collectors;

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
      report.pull().ifPresent(pull -> draft.says(pull(pull)));
      draft.notes(
          "%d deliveries given up; `GET /api/v1/deliveries?state=failed` lists them, and each can be retried."
              .formatted(counts.getOrDefault(DeliveryState.FAILED, 0L)));
    }
    return draft.done();
  }

  /** What was read, when, and what could not be. */
  private static String pull(PullReport pull) {
    var lines = new ArrayList<String>();
    var done = pull.doneAt();
    lines.add(
        "*DefectDojo* "
            + (done == null ? "is being read for the first time" : "read " + SlackText.time(done)));
    var counts =
        pull.parts().stream()
            .filter(part -> part.held() > 0)
            .map(part -> part.name().replace('_', ' ') + ": " + part.held())
            .collect(Collectors.joining(", "));
    if (!counts.isEmpty()) {
      lines.add(counts);
    }
    if (pull.trouble() != null) {
      lines.add(":warning: " + SlackText.escape(300, Lines.one(pull.trouble())));
    }
    pull.parts().stream()
        .filter(part -> part.trouble() != null)
        .forEach(
            part ->
                lines.add(
                    ":warning: "
                        + SlackText.escape(300, Lines.one(part.name() + ": " + part.trouble()))));
    return String.join("\n", lines);
  }
}
