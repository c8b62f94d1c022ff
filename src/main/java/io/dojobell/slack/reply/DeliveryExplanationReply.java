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

/** Explains why a person was notified, or was not. */
public final class DeliveryExplanationReply {
  private static final int MAX_TITLE_LENGTH = 200;
  private static final int MAX_REASON_LENGTH = 400;

  private DeliveryExplanationReply() {}

  /** Returns the explanation of the last message, and of those that were not sent. */
  public static Reply of(Optional<Entry> last, List<Entry> untold, Branding house) {
    var draft =
        new Reply.Builder()
            .paragraph(
                last.map(entry -> "*The last message to you*\n" + delivered(entry, house))
                    .orElse("No message was sent to you by Slack or email yet."));
    if (!untold.isEmpty()) {
      draft.paragraph(
          "*Not sent to you lately*\n"
              + untold.stream()
                  .map(entry -> deliveryLine(entry, house))
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
  public static Reply single(Entry entry, Branding house) {
    return Reply.of(delivered(entry, house));
  }

  /** Returns the reply for an id that is no delivery the person may see. */
  public static Reply notFound(long id) {
    return Reply.of("There is no delivery %d to you. `/dojo why` tells of the last.".formatted(id));
  }

  private static String delivered(Entry entry, Branding house) {
    var delivery = entry.delivery();
    return "%s\n%s: %s\n%s"
        .formatted(
            title(entry, house),
            "Why",
            Mrkdwn.escape(MAX_REASON_LENGTH, TextSanitizer.singleLine(delivery.reason())),
            "Delivery %d over %s, %s, %s"
                .formatted(
                    delivery.id(),
                    delivery.destination().channel().label(),
                    delivery.state().wireName(),
                    Mrkdwn.time(delivery.createdAt())));
  }

  private static String deliveryLine(Entry entry, Branding house) {
    var delivery = entry.delivery();
    var why =
        switch (delivery.state()) {
          case HELD ->
              "held until "
                  + (delivery.nextTryAt() == null ? "later" : Mrkdwn.time(delivery.nextTryAt()));
          case FAILED, RETRYING ->
              delivery.state().wireName()
                  + ": "
                  + Mrkdwn.escape(
                      MAX_REASON_LENGTH,
                      TextSanitizer.singleLine(
                          delivery.lastError() == null ? "" : delivery.lastError()));
          default -> Mrkdwn.escape(MAX_REASON_LENGTH, TextSanitizer.singleLine(delivery.reason()));
        };
    return "• %s, %s: %s"
        .formatted(title(entry, house), delivery.destination().channel().label(), why);
  }

  private static String title(Entry entry, Branding house) {
    var brief = MessageContent.of(entry.event(), house.details(Channel.SLACK));
    return Mrkdwn.link(brief.link(), MAX_TITLE_LENGTH, brief.title());
  }
}
