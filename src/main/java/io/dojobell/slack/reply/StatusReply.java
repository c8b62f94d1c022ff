package io.dojobell.slack.reply;

import io.dojobell.blockkit.Mrkdwn;
import io.dojobell.model.Channel;
import io.dojobell.model.Delivery;
import io.dojobell.model.DeliveryState;
import io.dojobell.model.DeliveryStatus;
import io.dojobell.model.EnglishText;
import io.dojobell.model.TextSanitizer;
import io.dojobell.service.status.SystemStatus.Report;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** The status of Dojobell. */
public final class StatusReply {
  private StatusReply() {}

  /**
   * Returns the status of channels and queue; recent failures are for admins.
   *
   * @param admin true if an admin asks
   */
  public static Reply of(Report report, boolean admin) {
    var draft = draft(report, admin);
    var failed = report.counts().getOrDefault(DeliveryState.FAILED, 0L);
    if (admin && failed > 0) {
      draft.smallPrint(
          "%s. Retry in App Home → *Health*."
              .formatted(EnglishText.count(failed, "failed delivery", "failed deliveries")));
    }
    return draft.build();
  }

  /** Returns the status as an admin sees it above the failed deliveries. */
  public static Reply aboveFailed(Report report) {
    return draft(report, true).build();
  }

  private static Reply.Builder draft(Report report, boolean admin) {
    var lines = new ArrayList<String>();
    for (var channel : Channel.values()) {
      var line = channelLine(channel, report, admin);
      lines.add(admin ? line + lastFailure(report.lastFailures().get(channel)) : line);
    }
    var counts = report.counts();
    var waiting =
        counts.getOrDefault(DeliveryState.QUEUED, 0L)
            + counts.getOrDefault(DeliveryState.SENDING, 0L);
    var retrying = counts.getOrDefault(DeliveryState.RETRYING, 0L);
    var held = counts.getOrDefault(DeliveryState.HELD, 0L);
    var queue = "*Queue* %d queued · %d retrying · %d scheduled".formatted(waiting, retrying, held);
    var draft =
        new Reply.Builder().paragraph("*Channels*\n" + String.join("\n", lines)).paragraph(queue);
    if (admin) {
      draft.paragraph(DefectDojoStatusReply.webhookStatus(report.webhook()));
      report.sync().ifPresent(sync -> draft.paragraph(DefectDojoStatusReply.syncStatus(sync)));
    }
    return draft;
  }

  private static String lastFailure(@Nullable Delivery failed) {
    if (failed == null || failed.attempts().lastError() == null) {
      return "";
    }
    var error = Mrkdwn.escape(200, TextSanitizer.singleLine(failed.attempts().lastError()));
    return "; last failure %s, %s".formatted(Mrkdwn.time(failed.times().createdAt()), error);
  }

  /** Returns a line about a channel. Failures may name addresses, so those are for admins. */
  private static String channelLine(Channel channel, Report report, boolean admin) {
    var name = Texts.capitalize(channel.label());
    var status = report.channels().getOrDefault(channel, new DeliveryStatus.Off());
    return switch (status) {
      case DeliveryStatus.Off _ -> ":white_circle: " + name + ", off";
      case DeliveryStatus.Delivering(var waiting) ->
          ":white_check_mark: " + name + (waiting == 0 ? "" : ": " + waiting + " queued");
      case DeliveryStatus.Retrying(var count, var oldest, var reason) ->
          ":warning: %s: %s %d, oldest %s%s"
              .formatted(
                  name,
                  reason.isEmpty() ? "waiting" : "retrying",
                  count,
                  age(oldest, report.at()),
                  admin ? reason(reason) : "");
      case DeliveryStatus.Refused(var since, var reason) ->
          ":no_entry: %s: refused since %s%s"
              .formatted(name, Mrkdwn.time(since), admin ? reason(reason) : "");
    };
  }

  private static String reason(String reason) {
    return reason.isEmpty() ? "" : ": " + Mrkdwn.escape(200, TextSanitizer.singleLine(reason));
  }

  /** Returns the age of that time, in the largest unit that fits. */
  public static String age(Instant since, Instant now) {
    var age = Duration.between(since, now);
    if (age.toMinutes() < 1) {
      return Math.max(0, age.toSeconds()) + " s";
    }
    if (age.toHours() < 2) {
      return age.toMinutes() + " min";
    }
    return age.toDays() < 2 ? age.toHours() + " h" : age.toDays() + " days";
  }
}
