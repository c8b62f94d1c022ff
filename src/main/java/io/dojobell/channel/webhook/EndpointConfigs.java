package io.dojobell.channel.webhook;

import java.util.Optional;

/** Where the endpoints are; asked at each attempt, so that a change holds at once. */
public interface EndpointConfigs {
  /** The endpoint of that id; empty if there is none any more. */
  Optional<EndpointConfig> find(long id);
}
