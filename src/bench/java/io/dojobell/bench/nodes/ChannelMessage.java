package io.dojobell.bench.nodes;

import java.time.Instant;
import java.util.Set;

/**
 * A message in a channel.
 *
 * @param channel the number of the channel
 * @param events the numbers of the events that it shows
 */
record ChannelMessage(int channel, Instant at, Set<Integer> events) {}
