package io.dojobell.bench.nodes;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compares what was accepted with what stands in the channels.
 *
 * @param lost events that a channel of theirs does not show
 * @param outOfOrder events that a channel shows after one that was posted once they were answered
 * @param tooSoon messages within a second of the one before in their channel
 * @param twice events that a channel shows in more than one message
 */
record DeliveryCheck(Set<Copy> lost, Set<Copy> outOfOrder, int tooSoon, Set<Copy> twice) {
  /** A second, as the clocks of several threads measure it. */
  private static final Duration MIN_INTERVAL = Duration.ofMillis(980);

  /**
   * Checks them.
   *
   * @param messages in the order in which they were sent
   * @param channels the number of channels; a product's are its own and the one before it
   */
  static DeliveryCheck of(List<SentEvent> events, List<ChannelMessage> messages, int channels) {
    var expected = new HashMap<Integer, List<SentEvent>>();
    for (var event : events) {
      for (var channel : channelsOf(event.product(), channels)) {
        expected.computeIfAbsent(channel, _ -> new ArrayList<>()).add(event);
      }
    }
    var sent = new HashMap<Integer, List<ChannelMessage>>();
    messages.forEach(one -> sent.computeIfAbsent(one.channel(), _ -> new ArrayList<>()).add(one));
    var check = new DeliveryCheck(new HashSet<>(), new HashSet<>(), 0, new HashSet<>());
    for (var channel = 0; channel < channels; channel++) {
      check.addOrder(
          channel,
          expected.getOrDefault(channel, List.of()),
          sent.getOrDefault(channel, List.of()));
    }
    var tooSoon = sent.values().stream().mapToInt(DeliveryCheck::countTooSoon).sum();
    return new DeliveryCheck(check.lost, check.outOfOrder, tooSoon, check.twice);
  }

  /** Returns the channels that a product's events go to. */
  static Set<Integer> channelsOf(int product, int channels) {
    return Set.of(product, Math.floorMod(product - 1, channels));
  }

  private void addOrder(int channel, List<SentEvent> expected, List<ChannelMessage> messages) {
    var shownIn = new HashMap<Integer, Integer>();
    for (var n = 0; n < messages.size(); n++) {
      for (var event : messages.get(n).events()) {
        if (shownIn.putIfAbsent(event, n) != null) {
          twice.add(new Copy(event, channel));
        }
      }
    }
    for (var event : expected) {
      if (!shownIn.containsKey(event.number())) {
        lost.add(new Copy(event.number(), channel));
      } else if (isAfterLater(event, expected, shownIn)) {
        outOfOrder.add(new Copy(event.number(), channel));
      }
    }
  }

  private static boolean isAfterLater(
      SentEvent event, List<SentEvent> all, Map<Integer, Integer> shownIn) {
    var shown = shownIn.getOrDefault(event.number(), 0);
    return all.stream()
        .filter(other -> other.postedAt() > event.answeredAt())
        .anyMatch(other -> shownIn.getOrDefault(other.number(), shown) < shown);
  }

  private static int countTooSoon(List<ChannelMessage> messages) {
    var count = 0;
    for (var n = 1; n < messages.size(); n++) {
      var gap = Duration.between(messages.get(n - 1).at(), messages.get(n).at());
      count += gap.compareTo(MIN_INTERVAL) < 0 ? 1 : 0;
    }
    return count;
  }
}
