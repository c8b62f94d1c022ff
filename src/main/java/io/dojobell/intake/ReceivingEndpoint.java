package io.dojobell.intake;

import org.jspecify.annotations.Nullable;

/**
 * The endpoint of ours to which a sender sent an event, where it sends each event to several.
 *
 * @param endpoint the sender's endpoint; the same event comes to each of them once
 * @param addressee the person whom the event is for by that; null: it is not for the endpoint's
 *     owner
 */
public record ReceivingEndpoint(String endpoint, @Nullable Addressee addressee) {

  /**
   * A person as the sender names them.
   *
   * @param email empty: the sender has none
   * @param username empty: the sender names none
   * @param name for people to read; empty if there is none
   * @param page the person's page at the sender; null: not stated
   */
  public record Addressee(String email, String username, String name, @Nullable String page) {}
}
