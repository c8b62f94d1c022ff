package io.dojobell.dispatch;

import io.dojobell.model.Channel;
import io.dojobell.model.Destination;

/** Receives whether a whole channel can be used. */
public interface ChannelHealthListener {
  /**
   * Receives that the channel refuses us, and will until somebody fixes it. Called for each message
   * that it refuses.
   */
  void channelRefused(Channel channel, String reason);

  /** Receives that the channel took a message. Called for each. */
  void channelWorks(Channel channel);

  /** Receives that a delivery of no person's failed there, and is not retried. Called for each. */
  void deliveryFailed(Destination destination, String reason);
}
