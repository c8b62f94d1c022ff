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
 * @param letters in their order, never empty; more than one is told as a summary
 * @param earlier the message that told the same already, on which these are counted; null: none
 */
public record Parcel(
    Destination destination, List<Letter> letters, Branding house, @Nullable Earlier earlier) {
  /**
   * One event or notice for the destination, and why.
   *
   * @param event the rendered form of a notice where {@link Event#isNotice()}
   */
  public record Letter(Delivery delivery, Event event) {
    /** Returns why it is sent there, in words. */
    public String why() {
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
   * @param last when the last of them came
   */
  public record Earlier(Letter letter, String reference, int times, Instant last) {}

  /** What is told in a message of its own. */
  public Parcel(Destination destination, List<Letter> letters, Branding house) {
    this(destination, letters, house, null);
  }

  public Parcel {
    letters = List.copyOf(letters);
    if (letters.isEmpty()) {
      throw new IllegalArgumentException("A parcel without letters for " + destination.text());
    }
  }

  /** Whether it tells a person what was held for them: quiet hours or a digest have ended. */
  public boolean isReport() {
    return letters.size() > 1
        && first().delivery().username() != null
        && letters.stream().anyMatch(one -> wasHeld(one.delivery()));
  }

  private static boolean wasHeld(Delivery delivery) {
    return delivery.state() == DeliveryState.HELD || delivery.attempts().wasHeld();
  }

  /** The letter that names the message: its delivery's id is the message's id on the other side. */
  public Letter first() {
    return letters.getFirst();
  }
}
