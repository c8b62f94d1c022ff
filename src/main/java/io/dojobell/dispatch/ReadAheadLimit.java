package io.dojobell.dispatch;

import io.dojobell.model.Channel;
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
  /** The most deliveries that are read at once of those that are sent one after the other. */
  private static final int MAX_READ_SINGLY = 50;

  /**
   * The fewest deliveries that are read: more than a message names, so that none of many waiting
   * destinations is delayed for long.
   */
  private static final int MIN_READ = 150;

  private static final int MIN_READ_SINGLY = 2;

  private final DestinationTraits traits;
  private final Map<Channel, Pool> pools = new EnumMap<>(Channel.class);

  private record Pool(int size, Semaphore permits, AtomicInteger sharers) {}

  ReadAheadLimit(DestinationTraits traits) {
    this.traits = traits;
    traits
        .byChannel()
        .forEach(
            (channel, its) -> {
              var size = its.maxReadAhead();
              pools.put(channel, new Pool(size, new Semaphore(size), new AtomicInteger()));
            });
  }

  /** Returns how many waiting deliveries are read where there is capacity for more. */
  int maxRead(Destination destination) {
    var its = traits.of(destination);
    return its.isSingly() ? MAX_READ_SINGLY : its.maxBatchSize();
  }

  /** Returns how many waiting deliveries are read in any case. */
  int minRead(Destination destination) {
    return traits.of(destination).isSingly() ? MIN_READ_SINGLY : MIN_READ;
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
