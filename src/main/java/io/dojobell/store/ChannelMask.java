package io.dojobell.store;

import io.dojobell.model.Channel;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Encodes a set of channels as a number for a column: the sum of their bits. */
final class ChannelMask {
  private ChannelMask() {}

  static int of(Set<Channel> channels) {
    return channels.stream().mapToInt(Channel::bit).sum();
  }

  static Set<Channel> channels(int mask) {
    var channels = EnumSet.noneOf(Channel.class);
    for (var channel : Channel.values()) {
      if ((mask & channel.bit()) != 0) {
        channels.add(channel);
      }
    }
    return Collections.unmodifiableSet(channels);
  }
}
