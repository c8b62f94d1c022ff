package io.dojobell.channel.webhook;

import io.dojobell.channel.webhook.EndpointHealth.EndpointResponse;
import io.dojobell.model.Delivery;
import java.time.Instant;
import java.util.Optional;

/** Records the health of endpoints. */
public interface EndpointHealthListener {
  /**
   * Records that an endpoint answered a delivery, or did not.
   *
   * @param reason the reason in words, for its note
   * @return until when it is paused; empty: it is not
   */
  Optional<Instant> record(
      long endpoint, Delivery delivery, EndpointResponse answered, String reason);
}
