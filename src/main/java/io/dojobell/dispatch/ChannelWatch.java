package io.dojobell.dispatch;

import io.dojobell.model.Channel;
import io.dojobell.model.Destination;

/** Who is to know that a whole channel can or cannot be used. */
public interface ChannelWatch {
  /** It refuses us, and will until somebody mends it. Called for each message that it refuses. */
  void refuses(Channel channel, String why);

  /** It took a message. Called for each. */
  void works(Channel channel);

  /** A delivery of no person's failed there, and is not retried. Called for each. */
  void failed(Destination destination, String why);
}
