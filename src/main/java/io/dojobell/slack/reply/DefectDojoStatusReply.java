package io.dojobell.slack.reply;

import io.dojobell.blockkit.Mrkdwn;
import io.dojobell.model.DisabledWebhook;
import io.dojobell.model.EnglishText;
import io.dojobell.model.TextSanitizer;
import io.dojobell.service.status.SourceStatus.AcceptedEvent;
import io.dojobell.service.status.SourceStatus.Receipt;
import io.dojobell.service.status.SourceStatus.ReceiptResult;
import io.dojobell.service.status.SourceStatus.Receipts;
import io.dojobell.service.status.SourceStatus.SyncStatus;
import io.dojobell.service.status.SourceStatus.WebhookStatus;
import java.util.ArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The status of DefectDojo's webhooks and of its sync. */
final class DefectDojoStatusReply {
  private DefectDojoStatusReply() {}

  static String webhookStatus(WebhookStatus webhook) {
    return Stream.concat(
            Stream.of("*DefectDojo's webhooks*: " + describe(webhook)),
            webhook.disabled().stream().map(DefectDojoStatusReply::disabledWebhook))
        .collect(Collectors.joining("\n"));
  }

  private static String disabledWebhook(DisabledWebhook webhook) {
    var since = webhook.since();
    return ":no_entry: DefectDojo has disabled its webhook “%s”%s%s. %s"
        .formatted(
            Mrkdwn.escape(100, TextSanitizer.singleLine(webhook.name())),
            since == null ? "" : " " + Mrkdwn.time(since),
            webhook.note().isEmpty()
                ? ""
                : ": " + Mrkdwn.escape(200, TextSanitizer.singleLine(webhook.note())),
            DisabledWebhook.FIX);
  }

  private static String describe(WebhookStatus webhook) {
    if (!webhook.enabled()) {
      return "not connected, `DOJOBELL_DEFECTDOJO_SECRET` is not set";
    }
    return webhook
        .receipts()
        .map(DefectDojoStatusReply::receiptCounts)
        .orElse("nothing received yet; send them to `/hooks/defectdojo`");
  }

  private static String receiptCounts(Receipts tally) {
    return "last `%s` %s: %s\n%d received, %s, %d unrecognised, %s since %s"
        .formatted(
            code(tally.last().event().isEmpty() ? "no event" : tally.last().event()),
            Mrkdwn.time(tally.lastAt()),
            lastResult(tally.last()),
            tally.count(ReceiptResult.ACCEPTED),
            EnglishText.count(tally.count(ReceiptResult.DUPLICATE), "duplicate"),
            tally.count(ReceiptResult.NOT_UNDERSTOOD),
            EnglishText.count(tally.count(ReceiptResult.PING), "ping"),
            Mrkdwn.time(tally.since()));
  }

  private static String lastResult(Receipt body) {
    var event = body.acceptedEvent().map(DefectDojoStatusReply::describe).orElse("-");
    return switch (body.result()) {
      case ACCEPTED -> "stored as event " + event;
      case DUPLICATE -> "a duplicate of event " + event;
      case NOT_UNDERSTOOD -> "unrecognised, stored as event " + event;
      case PING -> "a ping, answered";
    };
  }

  private static String describe(AcceptedEvent accepted) {
    return "`%s` (%s)".formatted(code(accepted.id()), Mrkdwn.escape(accepted.type().shortLabel()));
  }

  private static String code(String text) {
    return Mrkdwn.inlineCode(100, text);
  }

  /** Returns what was read, at which times, and what could not be read. */
  static String syncStatus(SyncStatus report) {
    var refused = report.refusedSince();
    if (refused != null) {
      var reason =
          report.error() == null
              ? ""
              : " " + Mrkdwn.escape(200, TextSanitizer.singleLine(report.error())) + ".";
      return ":no_entry: *DefectDojo's API*: refuses the token since %s%s.%s %s"
          .formatted(
              Mrkdwn.time(refused),
              report.completedAt() == null
                  ? ""
                  : ", last read " + Mrkdwn.time(report.completedAt()),
              reason,
              report.tokenFix());
    }
    var lines = new ArrayList<String>();
    lines.add("*DefectDojo's API*: " + syncState(report));
    var counts =
        report.resources().stream()
            .filter(part -> part.count() > 0)
            .map(part -> part.name().replace('_', ' ') + ": " + part.count())
            .collect(Collectors.joining(", "));
    if (!counts.isEmpty()) {
      lines.add(counts);
    }
    if (report.error() != null) {
      lines.add(warning(report.error()));
    }
    report.problems().forEach(problem -> lines.add(warning(problem)));
    return String.join("\n", lines);
  }

  private static String syncState(SyncStatus report) {
    var done = report.completedAt();
    if (done != null) {
      return "read " + Mrkdwn.time(done);
    }
    return report.error() == null ? "being read for the first time" : "not read yet";
  }

  private static String warning(String text) {
    return ":warning: " + Mrkdwn.escape(600, TextSanitizer.singleLine(text));
  }
}
