package io.dojobell.dispatch;

import io.dojobell.model.Channel;
import io.dojobell.model.ChannelTraits;
import io.dojobell.model.Destination;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Bounds how many waiting deliveries are held in memory at once, so that a backlog of millions
 * takes no more. Each destination may hold a few in any case; more come from a pool of its channel,
 * for which nobody waits.
 */
final class ReadAheadLimit {
  private final Map<Channel, Pool> pools = new EnumMap<>(Channel.class);

  private record Pool(int size, Semaphore permits, AtomicInteger sharers) {}

  ReadAheadLimit(Map<Channel, ChannelTraits> traits) {
    traits.forEach(
        (channel, its) -> {
          var size = its.maxReadAhead();
          pools.put(channel, new Pool(size, new Semaphore(size), new AtomicInteger()));
        });
  }

  /** Counts the destination among those that share its channel's pool, until {@link #leave}. */
  void join(Destination destination) {
    pool(destination).sharers().incrementAndGet();
  }

  void leave(Destination destination) {
    pool(destination).sharers().decrementAndGet();
  }

  /**
   * Returns how many may be read for the destination, between the two; what is above the least is
   * reserved until {@link #release}.
   */
  int reserve(Destination destination, int least, int most) {
    var pool = pool(destination);
    var share = pool.size() / Math.max(1, pool.sharers().get());
    var extra = Math.clamp(share, 0, most - least);
    return pool.permits().tryAcquire(extra) ? least + extra : least;
  }

  /** Releases what was reserved above the least and is not held any more. */
  void release(Destination destination, int count) {
    if (count > 0) {
      pool(destination).permits().release(count);
    }
  }

  private Pool pool(Destination destination) {
    return Objects.requireNonNull(pools.get(destination.channel()), destination.text());
  }
}
