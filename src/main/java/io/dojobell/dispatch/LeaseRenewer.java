package io.dojobell.dispatch;

import io.dojobell.model.Destination;
import io.dojobell.model.Ticker;
import io.dojobell.outbox.DestinationQueue;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The destinations that this process delivers to at this moment. Their leases in the database are
 * prolonged for as long as it does, by elapsed time: a clock that is set takes none from its
 * worker.
 */
final class LeaseRenewer {
  private static final Duration RENEWAL_INTERVAL = DestinationQueue.LEASE_DURATION.dividedBy(4);

  private final DestinationQueue queue;
  private final Ticker ticker;
  private final Set<Destination> held = ConcurrentHashMap.newKeySet();
  private long renewedAt;

  LeaseRenewer(DestinationQueue queue, Ticker ticker) {
    this.queue = queue;
    this.ticker = ticker;
    this.renewedAt = ticker.nanos();
  }

  /** Returns whether this process delivers to it. */
  boolean isHeld(Destination destination) {
    return held.contains(destination);
  }

  /** Remembers that this process delivers to it. */
  void add(Destination destination) {
    held.add(destination);
  }

  /** Prolongs all leases, where that was not done for a while. */
  void renew() {
    if (!ticker.hasPassed(RENEWAL_INTERVAL, renewedAt)) {
      return;
    }
    renewedAt = ticker.nanos();
    var now = List.copyOf(held);
    if (!now.isEmpty()) {
      queue.renew(now);
    }
  }

  /**
   * Releases the destination.
   *
   * @param notBefore nothing is delivered there before then; null: as soon as something is due
   */
  void release(Destination destination, @Nullable Instant notBefore) {
    // Before it can be claimed again, so that a new claim is not taken for this one.
    held.remove(destination);
    queue.release(destination, notBefore);
  }

  /** Forgets a destination whose lease is lost, or was left to expire. */
  void remove(Destination destination) {
    held.remove(destination);
  }
}
