package io.dojobell.service.route;

import java.util.Optional;

/** Whether Dojobell can post in a Slack channel. */
@FunctionalInterface
public interface ChannelCheck {
  /** Nothing is known of any channel: Slack is off. */
  ChannelCheck NONE = _ -> Optional.empty();

  /** Returns why it can't, with the fix; empty if nothing is known against it. */
  Optional<String> error(String channel);
}
