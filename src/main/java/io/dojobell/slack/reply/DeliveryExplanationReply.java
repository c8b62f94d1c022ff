package io.dojobell.slack.reply;

import com.slack.api.model.block.element.ButtonElement;
import io.dojobell.blockkit.Mrkdwn;
import io.dojobell.message.Branding;
import io.dojobell.message.MessageContent;
import io.dojobell.model.Channel;
import io.dojobell.model.Delivery;
import io.dojobell.model.DeliveryReason.NoLongerSent;
import io.dojobell.model.DeliveryReason.NotSent;
import io.dojobell.model.Destination;
import io.dojobell.model.ReasonWords;
import io.dojobell.model.TextSanitizer;
import io.dojobell.model.User;
import io.dojobell.service.delivery.DeliveryExplanations.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Explains why a person was notified, or was not. */
public final class DeliveryExplanationReply {
  private static final int MAX_TITLE_LENGTH = 200;
  private static final int MAX_REASON_LENGTH = 400;

  private DeliveryExplanationReply() {}

  /**
   * Returns the explanation of the last message, and of those that were not sent.
   *
   * @param reader an admin sees the delivery's number, too
   */
  public static Reply of(
      Optional<Entry> last, List<Entry> undelivered, Branding branding, User reader) {
    var sent = last.map(entry -> "*Last message*\n" + delivered(entry, branding, reader));
    var draft = new Reply.Builder().paragraph(sent.orElse("Nothing has been sent to you yet."));
    if (!undelivered.isEmpty()) {
      draft.paragraph(
          "*Recently not sent*\n"
              + undelivered.stream()
                  .map(entry -> deliveryLine(entry, branding))
                  .collect(Collectors.joining("\n")));
    }
    var buttons = new ArrayList<ButtonElement>();
    last.ifPresent(entry -> buttons.addAll(ReasonChange.of(entry).buttonsFor(reader)));
    buttons.add(Reply.commandButton("My subscriptions", "subscriptions"));
    buttons.add(Reply.commandButton("My alerts", "alerts"));
    return draft.buttons(buttons).build();
  }

  /**
   * Returns the explanation of one delivery.
   *
   * @param reader an admin sees the delivery's number, too
   */
  public static Reply single(Entry entry, Branding branding, User reader) {
    return new Reply.Builder()
        .paragraph(delivered(entry, branding, reader))
        .buttons(ReasonChange.of(entry).buttonsFor(reader))
        .build();
  }

  /** Returns the reply for an id that is no delivery the person may see. */
  public static Reply notFound(long id) {
    return Reply.of("You have no delivery %d. `/dojo why` explains the last one.".formatted(id));
  }

  private static String delivered(Entry entry, Branding branding, User reader) {
    var delivery = entry.delivery();
    return "%s\nWhy: %s%s\n%s, %s, %s%s"
        .formatted(
            title(entry, branding),
            text(delivery.reasonText()),
            ReasonChange.of(entry).explanationFor(reader),
            place(delivery.destination()),
            delivery.state().wireName(),
            Mrkdwn.time(delivery.times().createdAt()),
            reader.admin() ? " (#" + delivery.id() + ")" : "");
  }

  private static String place(Destination destination) {
    return destination instanceof Destination.SlackChannel
        ? DestinationText.of(destination)
        : destination.channel().words().subject();
  }

  private static String deliveryLine(Entry entry, Branding branding) {
    var delivery = entry.delivery();
    var retryAt = delivery.times().nextTryAt();
    var reason =
        switch (delivery.state()) {
          case HELD -> "held until " + (retryAt == null ? "later" : Mrkdwn.time(retryAt));
          case FAILED, RETRYING ->
              delivery.state().wireName() + ": " + text(delivery.attempts().lastError());
          default -> text(notSent(delivery));
        };
    return "• %s, %s: %s"
        .formatted(title(entry, branding), delivery.destination().channel().label(), reason);
  }

  /** Returns why it was not sent, without why it was chosen. */
  private static String notSent(Delivery delivery) {
    return switch (delivery.reason()) {
      case NotSent(var skipped, _) -> ReasonWords.within(skipped);
      case NoLongerSent(var skipped, _) -> ReasonWords.within(skipped);
      default -> delivery.reasonText();
    };
  }

  private static String text(@Nullable String reason) {
    return reason == null ? "" : Mrkdwn.escape(MAX_REASON_LENGTH, TextSanitizer.singleLine(reason));
  }

  private static String title(Entry entry, Branding branding) {
    var content = MessageContent.of(entry.event(), branding.details(Channel.SLACK));
    return Mrkdwn.link(content.link(), MAX_TITLE_LENGTH, content.title());
  }
}
