package io.dojobell.dispatch;

import io.dojobell.model.Channel;
import io.dojobell.model.ChannelTraits;
import io.dojobell.model.Destination;
import java.util.Map;
import java.util.Objects;

/** The traits of the channels that deliver, by their destinations. */
record DestinationTraits(Map<Channel, ChannelTraits> byChannel) {
  /** Returns the traits of the destination's channel. */
  ChannelTraits of(Destination destination) {
    return Objects.requireNonNull(byChannel.get(destination.channel()), destination.text());
  }

  /** Returns whether a message there can be changed once it is sent. */
  boolean isEditable(Destination destination) {
    return of(destination).editable().test(destination);
  }
}
