package io.dojobell.service.endpoint;

import io.dojobell.model.Endpoint;

/** Checks whether an endpoint can receive webhooks. */
@FunctionalInterface
public interface WebhookPing {
  /**
   * The result of a ping.
   *
   * @param isSuccess true if the endpoint accepted it
   * @param message the result in words
   */
  record PingResult(boolean isSuccess, String message) {}

  /** Sends a ping to the endpoint and returns its result; blocks. */
  PingResult ping(Endpoint endpoint);
}
