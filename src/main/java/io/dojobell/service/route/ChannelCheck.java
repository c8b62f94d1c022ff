package io.dojobell.service.route;

import java.util.Optional;

/** A check of whether Dojobell can post in a Slack channel. */
@FunctionalInterface
public interface ChannelCheck {
  /** A check without a result: Slack is off. */
  ChannelCheck NONE = _ -> Optional.empty();

  /** Returns the reason why it cannot post, with the fix; empty if none is known. */
  Optional<String> error(String channel);
}
