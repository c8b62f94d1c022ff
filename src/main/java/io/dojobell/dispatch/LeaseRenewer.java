package io.dojobell.dispatch;

import io.dojobell.model.Channel;
import io.dojobell.model.Destination;
import io.dojobell.model.StoreUnavailable;
import io.dojobell.model.Ticker;
import io.dojobell.outbox.DestinationQueue;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The destinations that this process delivers to at this moment. Their leases in the database are
 * prolonged for as long as it does, by elapsed time: a clock that is set takes none from its
 * worker.
 */
final class LeaseRenewer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(LeaseRenewer.class);
  private static final Duration RENEWAL_INTERVAL = DestinationQueue.LEASE_DURATION.dividedBy(5);

  /** The time of a lease in which its worker calls nobody: its end is another node's beginning. */
  private static final Duration USABLE = DestinationQueue.LEASE_DURATION.minusSeconds(3);

  private static final Duration CHECK_INTERVAL = Duration.ofSeconds(1);

  private final DestinationQueue queue;
  private final DestinationQueue.ClaimListener onClaim;
  private final Ticker ticker;
  private final Map<Destination, Long> leasedAt = new ConcurrentHashMap<>();
  private final Thread thread = Thread.ofVirtual().name("dojobell-leases").unstarted(this::run);
  private long renewedAt;

  /**
   * @param onClaim receives the pauses that other nodes were asked for
   */
  LeaseRenewer(DestinationQueue queue, DestinationQueue.ClaimListener onClaim, Ticker ticker) {
    this.queue = queue;
    this.onClaim = onClaim;
    this.ticker = ticker;
    this.renewedAt = ticker.nanos();
  }

  /** Returns whether this process delivers to it. */
  boolean isHeld(Destination destination) {
    return leasedAt.containsKey(destination);
  }

  /**
   * Returns whether no other node may have the destination: its lease was taken or prolonged a
   * while ago at most.
   */
  boolean isLeased(Destination destination) {
    var at = leasedAt.get(destination);
    return !queue.isShared() || (at != null && !ticker.hasPassed(USABLE, at));
  }

  /** Claims up to so many of the channel's destinations for this process. */
  List<Destination> claim(Channel channel, int limit) {
    var at = ticker.nanos();
    var claimed = queue.claim(channel, limit, this::isHeld, onClaim);
    claimed.forEach(destination -> leasedAt.put(destination, at));
    return claimed;
  }

  /** Begins to prolong the leases, whatever the threads that claim and deliver wait for. */
  void start() {
    thread.start();
  }

  private void run() {
    try {
      while (true) {
        renewUnlessUnavailable();
        Thread.sleep(CHECK_INTERVAL);
      }
    } catch (InterruptedException _) {
      // It is closed.
    }
  }

  private void renewUnlessUnavailable() {
    try {
      renew();
    } catch (StoreUnavailable unavailable) {
      LOG.warn("Leases cannot be prolonged: {}", unavailable.getMessage());
    } catch (RuntimeException failure) {
      LOG.error("Leases are not prolonged", failure);
    }
  }

  /** Prolongs all leases, where that was not done for a while. */
  void renew() {
    if (!ticker.hasPassed(RENEWAL_INTERVAL, renewedAt)) {
      return;
    }
    var at = ticker.nanos();
    var held = List.copyOf(leasedAt.keySet());
    var renewed = held.isEmpty() ? Set.<Destination>of() : queue.renew(held);
    renewedAt = at;
    for (var destination : held) {
      var leased = renewed.contains(destination) ? at : at - USABLE.toNanos() - 1;
      // One that was released and claimed meanwhile is leased since then.
      leasedAt.computeIfPresent(destination, (_, before) -> before - at > 0 ? before : leased);
    }
  }

  /**
   * Releases the destination.
   *
   * @param notBefore nothing is delivered there before then; null: as soon as something is due
   */
  void release(Destination destination, @Nullable Instant notBefore) {
    // Before it can be claimed again, so that a new claim is not taken for this one.
    leasedAt.remove(destination);
    queue.release(destination, notBefore);
  }

  /** Forgets a destination whose lease is lost, or was left to expire. */
  void remove(Destination destination) {
    leasedAt.remove(destination);
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
