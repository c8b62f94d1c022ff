package io.dojobell.dispatch;

import io.dojobell.model.Channel;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Limits how many destinations of each channel are delivered to at once. Each channel has slots of
 * its own, so that a slow service takes none from another.
 */
final class ChannelSlots {
  /** The channels that deliver; an alert is delivered by being stored. */
  static final List<Channel> DELIVERING =
      List.of(Channel.SLACK, Channel.EMAIL, Channel.TEAMS, Channel.WEBHOOK);

  private final Map<Channel, Semaphore> slots = new EnumMap<>(Channel.class);

  ChannelSlots() {
    for (var channel : DELIVERING) {
      slots.put(channel, new Semaphore(limit(channel)));
    }
  }

  /**
   * Returns how many destinations of the channel are delivered to at once. Webhook endpoints are
   * services of their own, each of which may hang; a mail server is one for all mailboxes.
   */
  static int limit(Channel channel) {
    return switch (channel) {
      case SLACK -> 64;
      case EMAIL -> 20;
      case TEAMS -> 16;
      case WEBHOOK -> 1_000;
      case ALERT -> 0;
    };
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

  void release(Channel channel) {
    slot(channel).release();
  }

  /** Returns whether all slots were released within that time; none is taken after this. */
  boolean awaitAll(Duration time) throws InterruptedException {
    var end = System.nanoTime() + time.toNanos();
    for (var channel : DELIVERING) {
      var left = Math.max(0, end - System.nanoTime());
      var all = slot(channel);
      if (!all.tryAcquire(limit(channel), left, TimeUnit.NANOSECONDS)) {
        return false;
      }
      all.release(limit(channel));
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
