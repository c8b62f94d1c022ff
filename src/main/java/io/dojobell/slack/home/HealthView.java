package io.dojobell.slack.home;

import io.dojobell.blockkit.Action.AdminAction;
import io.dojobell.blockkit.BlockKit;
import io.dojobell.blockkit.Mrkdwn;
import io.dojobell.message.MessageContent;
import io.dojobell.model.Channel;
import io.dojobell.model.DeliveryState;
import io.dojobell.model.TextSanitizer;
import io.dojobell.service.delivery.DeliveryExplanations;
import io.dojobell.service.delivery.DeliveryLog;
import io.dojobell.service.status.RetryingDestination;
import io.dojobell.slack.home.HomePage.Content;
import io.dojobell.slack.reply.StatusReply;

/** The status of channels, and failed deliveries. */
record HealthView(HomePage page, Content.OfHealth content) {
  static final int MAX_FAILED = 10;
  static final int MAX_DESTINATIONS = 10;

  void drawOn(ViewBuilder view) {
    view.heading("Health");
    view.addAll(StatusReply.of(content.report(), true).blocks());
    if (!content.report().stuck().isEmpty()) {
      view.heading("Retrying");
      content.report().stuck().forEach(stuck -> retryingDestination(stuck, view));
    }
    view.heading("Failed deliveries");
    if (content.destinations().isEmpty()) {
      view.smallPrint("No failed deliveries.");
      return;
    }
    content.destinations().forEach(failed -> failedDeliveries(failed, view));
    view.smallPrint("All failed deliveries, newest first");
    content.failedDeliveries().forEach(entry -> failedDelivery(entry, view));
    view.pageButtons(
        page.location(),
        MAX_FAILED,
        content.report().counts().getOrDefault(DeliveryState.FAILED, 0L));
  }

  private static void failedDeliveries(DeliveryLog.FailedDeliveries failed, ViewBuilder view) {
    view.paragraph(
        "given:" + failed.newest(),
        "*%s*: %d failed"
            .formatted(Mrkdwn.escape(200, failed.destination().text()), failed.count()),
        BlockKit.button("Retry all", new AdminAction.RetryAll(failed.destination())));
  }

  private void retryingDestination(RetryingDestination stuck, ViewBuilder view) {
    view.smallPrint(
        "%s: %d, oldest %s: %s"
            .formatted(
                Mrkdwn.escape(200, stuck.destination().text()),
                stuck.count(),
                StatusReply.age(stuck.oldest(), content.report().at()),
                Mrkdwn.escape(200, TextSanitizer.singleLine(stuck.why()))));
  }

  private void failedDelivery(DeliveryExplanations.Entry entry, ViewBuilder view) {
    var delivery = entry.delivery();
    var message = MessageContent.of(entry.event(), page.branding().details(Channel.SLACK));
    var error = delivery.attempts().lastError() == null ? "" : delivery.attempts().lastError();
    view.paragraph(
        "failed:" + delivery.id(),
        "*%s*\n%s, %s: %s"
            .formatted(
                ViewBuilder.link(message.link(), 300, message.title()),
                Mrkdwn.escape(200, delivery.destination().text()),
                Mrkdwn.time(delivery.times().createdAt()),
                Mrkdwn.escape(400, TextSanitizer.singleLine(error))),
        BlockKit.button("Retry", new AdminAction.RetryDelivery(delivery.id())));
  }
}
