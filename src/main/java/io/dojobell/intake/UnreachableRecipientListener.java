package io.dojobell.intake;

import io.dojobell.model.Event;
import org.jdbi.v3.core.Handle;

/** Is notified, in the transaction that stores it, of an event for one person who won't get it. */
@FunctionalInterface
public interface UnreachableRecipientListener {
  /**
   * The event reaches nobody.
   *
   * @param person whom it was for, for people to read
   * @param why in words, a sentence
   */
  void recipientUnreachable(Handle handle, Event event, String person, String why);
}
