package io.dojobell.channel.webhook;

import java.util.Optional;

/**
 * Finds the configuration of endpoints; asked at each attempt, so that a change applies at once.
 */
public interface EndpointConfigs {
  /** Returns the endpoint of that id; empty if there is none any more. */
  Optional<EndpointConfig> find(long id);
}
