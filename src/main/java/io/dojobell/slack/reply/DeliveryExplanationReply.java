package io.dojobell.slack.reply;

import io.dojobell.blockkit.Mrkdwn;
import io.dojobell.message.Branding;
import io.dojobell.message.MessageContent;
import io.dojobell.model.Channel;
import io.dojobell.model.TextSanitizer;
import io.dojobell.service.delivery.DeliveryExplanations.Entry;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Explains why a person was notified, or was not. */
public final class DeliveryExplanationReply {
  private static final int MAX_TITLE_LENGTH = 200;
  private static final int MAX_REASON_LENGTH = 400;

  private DeliveryExplanationReply() {}

  /** Returns the explanation of the last message, and of those that were not sent. */
  public static Reply of(Optional<Entry> last, List<Entry> undelivered, Branding branding) {
    var sent = last.map(entry -> "*The last message to you*\n" + delivered(entry, branding));
    var draft =
        new Reply.Builder()
            .paragraph(sent.orElse("No message was sent to you by Slack or email yet."));
    if (!undelivered.isEmpty()) {
      draft.paragraph(
          "*Not sent to you lately*\n"
              + undelivered.stream()
                  .map(entry -> deliveryLine(entry, branding))
                  .collect(Collectors.joining("\n")));
    }
    return draft
        .buttons(
            List.of(
                Reply.commandButton("My subscriptions", "subscriptions"),
                Reply.commandButton("My alerts", "alerts")))
        .build();
  }

  /** Returns the explanation of one delivery. */
  public static Reply single(Entry entry, Branding branding) {
    return Reply.of(delivered(entry, branding));
  }

  /** Returns the reply for an id that is no delivery the person may see. */
  public static Reply notFound(long id) {
    return Reply.of("There is no delivery %d to you. `/dojo why` tells of the last.".formatted(id));
  }

  private static String delivered(Entry entry, Branding branding) {
    var delivery = entry.delivery();
    return "%s\nWhy: %s\nDelivery %d over %s, %s, %s"
        .formatted(
            title(entry, branding),
            text(delivery.reason().text()),
            delivery.id(),
            delivery.destination().channel().label(),
            delivery.state().wireName(),
            Mrkdwn.time(delivery.times().createdAt()));
  }

  private static String deliveryLine(Entry entry, Branding branding) {
    var delivery = entry.delivery();
    var retryAt = delivery.times().nextTryAt();
    var reason =
        switch (delivery.state()) {
          case HELD -> "held until " + (retryAt == null ? "later" : Mrkdwn.time(retryAt));
          case FAILED, RETRYING ->
              delivery.state().wireName() + ": " + text(delivery.attempts().lastError());
          default -> text(delivery.reason().text());
        };
    return "• %s, %s: %s"
        .formatted(title(entry, branding), delivery.destination().channel().label(), reason);
  }

  private static String text(@Nullable String reason) {
    return reason == null ? "" : Mrkdwn.escape(MAX_REASON_LENGTH, TextSanitizer.singleLine(reason));
  }

  private static String title(Entry entry, Branding branding) {
    var content = MessageContent.of(entry.event(), branding.details(Channel.SLACK));
    return Mrkdwn.link(content.link(), MAX_TITLE_LENGTH, content.title());
  }
}
