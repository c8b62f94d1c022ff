package io.dojobell.outbox;

import io.dojobell.database.Database;
import io.dojobell.database.RetryingDatabase;
import io.dojobell.model.Channel;
import io.dojobell.model.DeliveryState;
import io.dojobell.model.Destination;
import io.dojobell.store.Backlog;
import io.dojobell.store.DeliveryQueue;
import io.dojobell.store.DeliveryStates;
import io.dojobell.store.DestinationLeases;
import io.dojobell.store.DestinationLeases.Lease;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The destinations that something is due at. One node at a time has the lease of a destination and
 * sends what is due there, so that order, rate limits and merging hold.
 */
public final class DestinationQueue {
  /** The time for which a node may keep a destination without a sign of life. */
  public static final Duration LEASE_DURATION = Duration.ofSeconds(15);

  /** The longest wait for a retry, whatever the other side asks for. */
  private static final Duration MAX_WAIT = Duration.ofHours(24);

  /** A try that is later than this was due while no node was running. */
  private static final Duration MAX_DELAY = Duration.ofMinutes(10);

  private static final String INTERRUPTED = "Interrupted while it was sent; it may arrive twice";

  private final Database database;
  private final RetryingDatabase retryingDatabase;
  private final InstantSource clock;
  private final String node;
  private final WakeUps wakeUps;

  /**
   * @param retryingDatabase the same database, which stores a release however long that takes
   * @param node names this process among those that share the database
   */
  public DestinationQueue(
      Database database,
      RetryingDatabase retryingDatabase,
      InstantSource clock,
      String node,
      WakeUps wakeUps) {
    this.database = database;
    this.retryingDatabase = retryingDatabase;
    this.clock = clock;
    this.node = node;
    this.wakeUps = wakeUps;
  }

  /**
   * Claims up to so many of the channel's destinations that are due.
   *
   * @param held the destinations that this node works on already, whatever their lease says
   */
  public List<Destination> claim(Channel channel, int limit, Predicate<Destination> held) {
    return claim(channel, limit, held, (_, _, _) -> {});
  }

  /** Receives what the database knows of a destination that was claimed. */
  @FunctionalInterface
  public interface ClaimListener {
    /**
     * Receives the pause that any node was asked for.
     *
     * @param reason of the pause; null: there is none
     */
    void claimed(Destination destination, Duration left, @Nullable String reason);
  }

  /**
   * Claims destinations in the same way.
   *
   * @param onClaim called for each where nodes share the database
   */
  public List<Destination> claim(
      Channel channel, int limit, Predicate<Destination> held, ClaimListener onClaim) {
    var leased = lease(channel, limit, held);
    if (database.isShared()) {
      leased.forEach(one -> onClaim.claimed(one.destination(), one.pause(), one.pauseReason()));
    }
    return leased.stream().map(Lease::destination).toList();
  }

  private List<Lease> lease(Channel channel, int limit, Predicate<Destination> held) {
    var now = clock.instant();
    return database.writeBeside(
        handle -> {
          var leased =
              new ArrayList<>(
                  new DestinationLeases(handle).acquire(channel, node, now, LEASE_DURATION, limit));
          leased.removeIf(one -> held.test(one.destination()));
          leased.stream()
              .filter(Lease::isAbandoned)
              .forEach(lost -> returnInterrupted(handle, lost.destination(), now));
          return leased;
        });
  }

  private static void returnInterrupted(Handle handle, Destination destination, Instant now) {
    new DeliveryStates(handle).returnInterrupted(destination, INTERRUPTED, now);
  }

  /** Returns whether other nodes may claim destinations, too. */
  public boolean isShared() {
    return database.isShared();
  }

  /**
   * Prolongs the leases of destinations that this node works on. Returns those that are still its
   * own.
   */
  public Set<Destination> renew(Collection<Destination> destinations) {
    return database.writeBeside(
        handle ->
            new DestinationLeases(handle)
                .renew(destinations, node, clock.instant(), LEASE_DURATION));
  }

  /** Returns when the next destination that nobody has claimed is due, for each of the channels. */
  public Map<Channel, Instant> nextDue(Collection<Channel> channels) {
    return database.read(
        handle -> new DestinationLeases(handle).nextDue(channels, clock.instant()));
  }

  /**
   * Releases the destination. Where something waits there, who claims is woken.
   *
   * @param notBefore nothing is sent there before then; null: as soon as something is due
   */
  public void release(Destination destination, @Nullable Instant notBefore) {
    var hasWaiting =
        retryingDatabase.<Boolean>writeBeside(
            handle -> {
              new DestinationLeases(handle).lock(destination);
              var due = new DeliveryQueue(handle).nextDue(destination);
              var dueAt = due.map(at -> later(at, notBefore)).orElse(null);
              new DestinationLeases(handle).release(destination, node, dueAt, notBefore);
              return dueAt != null;
            });
    if (hasWaiting) {
      wakeUps.wakeUp();
    }
  }

  private static Instant later(Instant at, @Nullable Instant other) {
    return other != null && other.isAfter(at) ? other : at;
  }

  /** Returns how many deliveries of the channel wait, not counting those that are held. */
  public long waiting(Channel channel) {
    return database.read(handle -> new Backlog(handle).waiting()).stream()
        .filter(one -> one.channel() == channel && one.state() != DeliveryState.HELD)
        .mapToLong(Backlog.Waiting::count)
        .sum();
  }

  /**
   * Recovers after a start of the only process of this database: nothing is being sent any more.
   * Where nodes share the database, each gets what another left when its lease has run out, and
   * what nobody has tried for long begins its tries again. Returns how many deliveries were in
   * flight.
   */
  public int recover() {
    if (database.isShared()) {
      var late = clock.instant().minus(MAX_DELAY);
      database.run(handle -> new DeliveryQueue(handle).clearFirstTriesDueBefore(late));
      return 0;
    }
    return database.write(
        handle -> {
          var now = clock.instant();
          new DestinationLeases(handle).releaseAll();
          var interrupted = new DeliveryStates(handle).returnAllInterrupted(INTERRUPTED, now);
          endWaits(handle);
          return interrupted;
        });
  }

  /**
   * Adjusts to a clock that was set. Waits that were stored by the other time count as over:
   * retries are due now, and rate limits begin again.
   */
  public void clockChanged() {
    database.run(this::endWaits);
  }

  private void endWaits(Handle handle) {
    var now = clock.instant();
    new DeliveryQueue(handle).endWaitsAfter(now, now.plus(MAX_WAIT));
    new DeliveryQueue(handle).clearFirstTries();
    new DestinationLeases(handle).endWaits(now);
  }
}
