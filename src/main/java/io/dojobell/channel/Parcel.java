package io.dojobell.channel;

import io.dojobell.model.Delivery;
import io.dojobell.model.Destination;
import io.dojobell.model.Event;
import io.dojobell.model.House;
import java.util.List;

/**
 * What is told to one destination in one message.
 *
 * @param letters in their order, never empty; more than one is told as a summary
 */
public record Parcel(Destination destination, List<Letter> letters, House house) {
  /** One event for the destination, and why. */
  public record Letter(Delivery delivery, Event event) {}

  public Parcel {
    letters = List.copyOf(letters);
    if (letters.isEmpty()) {
      throw new IllegalArgumentException("A parcel without letters for " + destination.text());
    }
  }

  /** The letter that names the message: its delivery's id is the message's id on the other side. */
  public Letter first() {
    return letters.getFirst();
  }
}
