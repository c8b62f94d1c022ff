package io.dojobell.dispatch;

import io.dojobell.model.Channel;
import io.dojobell.model.ChannelTraits;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Limits how many destinations of each channel are delivered to at once. Each channel has slots of
 * its own, so that a slow service takes none from another.
 */
final class ChannelSlots {
  private final Map<Channel, ChannelTraits> traits;
  private final Map<Channel, Semaphore> slots = new EnumMap<>(Channel.class);

  /**
   * Makes the slots of the channels that deliver.
   *
   * @param traits by channel; one without traits is not delivered over
   */
  ChannelSlots(Map<Channel, ChannelTraits> traits) {
    this.traits = new EnumMap<>(traits);
    this.traits.forEach((channel, its) -> slots.put(channel, new Semaphore(its.maxDestinations())));
  }

  /** Returns the channels that deliver, in their order. */
  Set<Channel> channels() {
    return traits.keySet();
  }

  /** Returns how many more destinations of the channel may be delivered to. */
  int free(Channel channel) {
    var all = slots.get(channel);
    return all == null ? 0 : all.availablePermits();
  }

  /** Takes one slot that {@link #free} counted; only one thread takes them. */
  void acquire(Channel channel) {
    slot(channel).acquireUninterruptibly();
  }

  /**
   * Gives a slot back. Returns whether destinations may wait for one: fewer than half of them were
   * free.
   */
  boolean release(Channel channel) {
    var all = slot(channel);
    var isScarce =
        2 * all.availablePermits() < Objects.requireNonNull(traits.get(channel)).maxDestinations();
    all.release();
    return isScarce;
  }

  /** Returns whether all slots were released within that time; none is taken after this. */
  boolean awaitAll(Duration time) throws InterruptedException {
    var end = System.nanoTime() + time.toNanos();
    for (var one : traits.entrySet()) {
      var channel = one.getKey();
      var limit = one.getValue().maxDestinations();
      var left = Math.max(0, end - System.nanoTime());
      var all = slot(channel);
      if (!all.tryAcquire(limit, left, TimeUnit.NANOSECONDS)) {
        return false;
      }
      all.release(limit);
    }
    return true;
  }

  private Semaphore slot(Channel channel) {
    var all = slots.get(channel);
    if (all == null) {
      throw new IllegalArgumentException("Nothing is delivered over " + channel.wireName());
    }
    return all;
  }
}
