package io.dojobell.slack.home;

import com.slack.api.model.block.element.ButtonElement;
import io.dojobell.blockkit.Action.AdminAction;
import io.dojobell.blockkit.BlockKit;
import io.dojobell.blockkit.Mrkdwn;
import io.dojobell.message.MessageContent;
import io.dojobell.model.Channel;
import io.dojobell.model.Delivery;
import io.dojobell.model.DeliveryState;
import io.dojobell.model.EnglishText;
import io.dojobell.model.TextSanitizer;
import io.dojobell.service.delivery.DeliveryExplanations;
import io.dojobell.service.delivery.DeliveryLog.DeliveryError;
import io.dojobell.service.delivery.DeliveryLog.FailedDeliveries;
import io.dojobell.service.status.RetryingDestination;
import io.dojobell.slack.home.HomePage.Content;
import io.dojobell.slack.reply.DestinationText;
import io.dojobell.slack.reply.StatusReply;
import java.util.List;
import java.util.Objects;

/** The status of channels, and failed deliveries. */
record HealthView(HomePage page, Content.OfHealth content) {
  static final int MAX_FAILED = 10;
  private static final int MAX_ERRORS = 8;
  private static final int MAX_DESTINATIONS = 5;

  void drawOn(ViewBuilder view) {
    view.heading("Health");
    view.addAll(StatusReply.aboveFailed(content.report()).blocks());
    if (!content.report().stuck().isEmpty()) {
      view.heading("Retrying");
      content.report().stuck().forEach(stuck -> retryingDestination(stuck, view));
    }
    view.heading("Failed deliveries");
    if (content.errors().isEmpty()) {
      view.smallPrint("No failed deliveries.");
      return;
    }
    shownErrors().forEach(error -> error(error, view));
    view.smallPrint("All failed deliveries, newest first");
    content.failedDeliveries().forEach(entry -> failedDelivery(entry, view));
    view.pageButtons(
        page.location(),
        MAX_FAILED,
        content.report().counts().getOrDefault(DeliveryState.FAILED, 0L));
  }

  private List<DeliveryError> shownErrors() {
    return content.errors().stream().limit(MAX_ERRORS).toList();
  }

  /** Shows an error once for all deliveries that have it. */
  private static void error(DeliveryError error, ViewBuilder view) {
    var destinations = error.destinations();
    var first = destinations.getFirst();
    var deliveries = EnglishText.count(error.count(), "delivery", "deliveries");
    var why =
        "%s · since %s"
            .formatted(
                error.error().isEmpty()
                    ? "no error"
                    : Mrkdwn.escape(400, TextSanitizer.singleLine(error.error())),
                Mrkdwn.time(error.since()));
    if (destinations.size() == 1) {
      view.paragraph(
          "given:" + first.newest(),
          "*%s to %s*\n%s".formatted(deliveries, DestinationText.of(first.destination()), why),
          retryAll(first));
      return;
    }
    view.paragraph("*%s to %d destinations*\n%s".formatted(deliveries, destinations.size(), why));
    destinations.stream().limit(MAX_DESTINATIONS).forEach(failed -> destination(failed, view));
    if (destinations.size() > MAX_DESTINATIONS) {
      view.smallPrint("and %d more".formatted(destinations.size() - MAX_DESTINATIONS));
    }
  }

  private static void destination(FailedDeliveries failed, ViewBuilder view) {
    view.paragraph(
        "given:" + failed.newest(),
        "%s: %d".formatted(DestinationText.of(failed.destination()), failed.count()),
        retryAll(failed));
  }

  private static ButtonElement retryAll(FailedDeliveries failed) {
    return BlockKit.button("Retry all", new AdminAction.RetryAll(failed.destination()));
  }

  private void retryingDestination(RetryingDestination stuck, ViewBuilder view) {
    view.smallPrint(
        "%s: %d, oldest %s: %s"
            .formatted(
                DestinationText.of(stuck.destination()),
                stuck.count(),
                StatusReply.age(stuck.oldest(), content.report().at()),
                Mrkdwn.escape(200, TextSanitizer.singleLine(stuck.why()))));
  }

  private void failedDelivery(DeliveryExplanations.Entry entry, ViewBuilder view) {
    var delivery = entry.delivery();
    var message = MessageContent.of(entry.event(), page.branding().details(Channel.SLACK));
    view.paragraph(
        "failed:" + delivery.id(),
        "*%s*\n%s, %s%s"
            .formatted(
                ViewBuilder.link(message.link(), 300, message.title()),
                DestinationText.of(delivery.destination()),
                Mrkdwn.time(delivery.times().createdAt()),
                errorOf(delivery)),
        BlockKit.button("Retry", new AdminAction.RetryDelivery(delivery.id())));
  }

  /** Returns the delivery's error; nothing where it is shown above. */
  private String errorOf(Delivery delivery) {
    var error = Objects.requireNonNullElse(delivery.attempts().lastError(), "");
    return shownErrors().stream().anyMatch(shown -> shown.error().equals(error))
        ? ""
        : ": " + Mrkdwn.escape(400, TextSanitizer.singleLine(error));
  }
}
