package io.dojobell.api;

import io.dojobell.model.Endpoint;

/** Checks whether an endpoint can receive webhooks. */
@FunctionalInterface
public interface WebhookPing {
  /**
   * Sends a ping to the endpoint.
   *
   * @param isSuccess true if the endpoint accepted it
   * @param message the result in words
   */
  record PingResult(boolean isSuccess, String message) {}

  PingResult ping(Endpoint endpoint);
}
