package io.dojobell.api;

import io.dojobell.model.Endpoint;

/** Tries whether an endpoint can be told anything. */
@FunctionalInterface
public interface Pings {
  /**
   * Sends it a ping.
   *
   * @param ok whether it took it
   * @param words how it went
   */
  record Pong(boolean ok, String words) {}

  Pong ping(Endpoint endpoint);
}
