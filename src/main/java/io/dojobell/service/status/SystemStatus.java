package io.dojobell.service.status;

import io.dojobell.database.Database;
import io.dojobell.model.Channel;
import io.dojobell.model.Delivery;
import io.dojobell.model.DeliveryFilter;
import io.dojobell.model.DeliveryState;
import io.dojobell.model.DeliveryStatus;
import io.dojobell.service.status.SourceStatus.SyncStatus;
import io.dojobell.service.status.SourceStatus.WebhookStatus;
import io.dojobell.store.Backlog;
import io.dojobell.store.DeliveryHistory;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;

/** The status of deliveries, for everybody; recent failures, for admins. */
public final class SystemStatus {
  private static final Set<DeliveryState> UNSENT =
      EnumSet.of(
          DeliveryState.QUEUED,
          DeliveryState.SENDING,
          DeliveryState.RETRYING,
          DeliveryState.HELD,
          DeliveryState.FAILED);

  private static final int MAX_STUCK = 10;

  private final Database database;
  private final Predicate<Channel> isUsable;
  private final InstantSource clock;
  private final SourceStatus source;

  /**
   * @param on returns true for a channel that is configured and switched on
   * @param source reports what is sent and read
   */
  public SystemStatus(
      Database database, Predicate<Channel> on, InstantSource clock, SourceStatus source) {
    this.database = database;
    this.isUsable = on;
    this.clock = clock;
    this.source = source;
  }

  /**
   * The status at a time.
   *
   * @param at the time of the report
   * @param channels the status of each channel
   * @param stuck the destinations with the most deliveries that wait for a retry
   * @param counts deliveries in each state that is not a delivered one
   * @param lastFailures the last failed deliveries by channel
   * @param sync the state of DefectDojo's sync; empty: it is off
   */
  public record Report(
      Instant at,
      Map<Channel, DeliveryStatus> channels,
      List<RetryingDestination> stuck,
      Map<DeliveryState, Long> counts,
      Map<Channel, Delivery> lastFailures,
      WebhookStatus webhook,
      Optional<SyncStatus> sync) {
    public Report {
      channels = Map.copyOf(channels);
      stuck = List.copyOf(stuck);
      counts = Map.copyOf(counts);
      lastFailures = Map.copyOf(lastFailures);
    }
  }

  private static List<RetryingDestination> stuck(Handle handle) {
    return new Backlog(handle).stuck(MAX_STUCK).stream().map(SystemStatus::retrying).toList();
  }

  private static RetryingDestination retrying(Backlog.Stuck one) {
    return new RetryingDestination(one.destination(), one.count(), one.oldest(), one.why());
  }

  private static Map<Channel, Delivery> lastFailures(Handle handle) {
    var history = new DeliveryHistory(handle);
    var failures = new EnumMap<Channel, Delivery>(Channel.class);
    for (var channel : Channel.values()) {
      var failed = new DeliveryFilter(DeliveryState.FAILED, channel, null, null);
      history.log(failed, Long.MAX_VALUE, 1).forEach(last -> failures.put(channel, last));
    }
    return failures;
  }

  /** Returns the status as it is now. */
  public Report report() {
    var now = clock.instant();
    // Read before, as reading settings within a read would take a second connection.
    var usable = EnumSet.noneOf(Channel.class);
    for (var channel : Channel.values()) {
      if (isUsable.test(channel)) {
        usable.add(channel);
      }
    }
    return database.read(
        handle ->
            new Report(
                now,
                new ChannelStatuses(handle, now).ofChannels(usable::contains),
                stuck(handle),
                new DeliveryHistory(handle).counts(UNSENT),
                lastFailures(handle),
                source.webhook(handle),
                source.sync(handle)));
  }
}
