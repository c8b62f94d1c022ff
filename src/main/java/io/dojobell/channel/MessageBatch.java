package io.dojobell.channel;

import io.dojobell.message.Branding;
import io.dojobell.model.Delivery;
import io.dojobell.model.DeliveryState;
import io.dojobell.model.Destination;
import io.dojobell.model.Event;
import io.dojobell.model.Notice;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is told to one destination in one message.
 *
 * @param messages in their order, never empty; more than one is told as a summary
 * @param earlier the message that told the same already, on which these are counted; null: none
 */
public record MessageBatch(
    Destination destination,
    List<PendingMessage> messages,
    Branding branding,
    @Nullable EarlierMessage earlier) {
  /**
   * One event or notice for the destination, and why.
   *
   * @param event the rendered form of a notice where {@link Event#isNotice()}
   */
  public record PendingMessage(Delivery delivery, Event event) {
    /** Returns why it is sent there, in words. */
    public String reason() {
      return event.isNotice()
          ? Notice.Kind.of(delivery.reason()).map(Notice.Kind::why).orElse("")
          : delivery.reason();
    }
  }

  /**
   * A message that was told before.
   *
   * @param reference its name on the other side
   * @param times how often what it tells has come, with these letters
   * @param lastAt when the last of them came
   */
  public record EarlierMessage(
      PendingMessage message, String reference, int times, Instant lastAt) {}

  /** What is told in a message of its own. */
  public MessageBatch(Destination destination, List<PendingMessage> letters, Branding house) {
    this(destination, letters, house, null);
  }

  public MessageBatch {
    messages = List.copyOf(messages);
    if (messages.isEmpty()) {
      throw new IllegalArgumentException("A parcel without letters for " + destination.text());
    }
  }

  /** Whether it tells a person what was held for them: quiet hours or a digest have ended. */
  public boolean isDigest() {
    return messages.size() > 1
        && firstMessage().delivery().username() != null
        && messages.stream().anyMatch(one -> wasHeld(one.delivery()));
  }

  private static boolean wasHeld(Delivery delivery) {
    return delivery.state() == DeliveryState.HELD || delivery.attempts().wasHeld();
  }

  /** The letter that names the message: its delivery's id is the message's id on the other side. */
  public PendingMessage firstMessage() {
    return messages.getFirst();
  }
}
