package io.dojobell.channel;

import io.dojobell.message.Branding;
import io.dojobell.model.Delivery;
import io.dojobell.model.DeliveryReason.OfNotice;
import io.dojobell.model.Destination;
import io.dojobell.model.Event;
import io.dojobell.model.HoldReason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The events and notices for one destination that are sent in one message.
 *
 * @param messages in their order, never empty; more than one are sent as a summary
 * @param earlier the message that showed the same event before, on which these are counted; null:
 *     none
 */
public record MessageBatch(
    Destination destination,
    List<PendingMessage> messages,
    Branding branding,
    @Nullable EarlierMessage earlier) {
  /**
   * One event or notice for the destination, and its reason.
   *
   * @param event the rendered form of a notice where {@link Event#isNotice()}
   */
  public record PendingMessage(Delivery delivery, Event event) {
    /** Returns why it is sent there, in words. */
    public String reason() {
      if (!event.isNotice()) {
        return delivery.reasonText();
      }
      return delivery.reason() instanceof OfNotice(var kind) ? kind.why() : "";
    }
  }

  /**
   * A message that was sent before.
   *
   * @param reference its name in the channel
   * @param times the number of times its event has come, with these messages
   * @param lastAt when the last of them came
   */
  public record EarlierMessage(
      PendingMessage message, String reference, int times, Instant lastAt) {}

  /** Makes a batch that is sent in a message of its own. */
  public MessageBatch(Destination destination, List<PendingMessage> messages, Branding branding) {
    this(destination, messages, branding, null);
  }

  public MessageBatch {
    messages = List.copyOf(messages);
    if (messages.isEmpty()) {
      throw new IllegalArgumentException("A batch without deliveries for " + destination.text());
    }
  }

  /**
   * Returns why it was held for its person, of several digests the last one; empty: it was not, or
   * is one message.
   */
  public Optional<HoldReason> holdReason() {
    if (messages.size() == 1 || firstMessage().delivery().username() == null) {
      return Optional.empty();
    }
    return messages.stream()
        .map(one -> one.delivery().attempts().holdReason())
        .filter(Objects::nonNull)
        .max(
            Comparator.comparing(
                reason ->
                    reason instanceof HoldReason.Digest digest ? digest.day() : LocalDate.MIN));
  }

  /**
   * Returns the pending message that names the batch: its delivery's id is the message's id on the
   * other side.
   */
  public PendingMessage firstMessage() {
    return messages.getFirst();
  }
}
