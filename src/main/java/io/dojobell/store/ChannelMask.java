package io.dojobell.store;

import io.dojobell.model.Channel;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Encodes a set of channels as a number for a column: bit n is the channel of ordinal n. */
final class ChannelMask {
  private ChannelMask() {}

  static int of(Set<Channel> channels) {
    return channels.stream().mapToInt(channel -> 1 << channel.ordinal()).sum();
  }

  static Set<Channel> channels(int mask) {
    var channels = EnumSet.noneOf(Channel.class);
    for (var channel : Channel.values()) {
      if ((mask & 1 << channel.ordinal()) != 0) {
        channels.add(channel);
      }
    }
    return Collections.unmodifiableSet(channels);
  }
}
