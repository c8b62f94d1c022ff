package io.dojobell.dispatch;

import io.dojobell.model.Channel;
import io.dojobell.model.Destination;

/** Who is to know that a whole channel can or cannot be used. */
public interface ChannelHealthListener {
  /** It refuses us, and will until somebody mends it. Called for each message that it refuses. */
  void channelRefused(Channel channel, String why);

  /** It took a message. Called for each. */
  void channelWorks(Channel channel);

  /** A delivery of no person's failed there, and is not retried. Called for each. */
  void deliveryFailed(Destination destination, String why);
}
