package io.dojobell.intake;

import io.dojobell.model.Event;
import org.jdbi.v3.core.Handle;

/** Receives, in the transaction that stores it, each event for one person who will not get it. */
@FunctionalInterface
public interface UnreachableRecipientListener {
  /**
   * Receives an event that reaches nobody.
   *
   * @param person the person whom it was for, for people to read
   * @param reason the reason in words, a sentence
   */
  void recipientUnreachable(Handle handle, Event event, String person, String reason);
}
