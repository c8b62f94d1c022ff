package io.dojobell.api;

import io.dojobell.model.Endpoint;

/** Tries whether an endpoint can be told anything. */
@FunctionalInterface
public interface WebhookPing {
  /**
   * Sends it a ping.
   *
   * @param isSuccess whether it took it
   * @param message how it went
   */
  record PingResult(boolean isSuccess, String message) {}

  PingResult ping(Endpoint endpoint);
}
