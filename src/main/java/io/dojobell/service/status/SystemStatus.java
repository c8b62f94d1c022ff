package io.dojobell.service.status;

import io.dojobell.database.Database;
import io.dojobell.model.Channel;
import io.dojobell.model.Delivery;
import io.dojobell.model.DeliveryFilter;
import io.dojobell.model.DeliveryState;
import io.dojobell.model.DeliveryStatus;
import io.dojobell.model.DisabledWebhook;
import io.dojobell.source.defectdojo.DisabledWebhooks;
import io.dojobell.source.defectdojo.SyncProgress;
import io.dojobell.source.defectdojo.SyncReport;
import io.dojobell.source.defectdojo.WebhookReceipts;
import io.dojobell.source.defectdojo.WebhookReceipts.ReceiptCounts;
import io.dojobell.store.Backlog;
import io.dojobell.store.Deliveries;
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

/** How deliveries fare, for everybody; what failed last, for admins. */
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
  private final boolean isWebhookOn;
  private final boolean isSyncOn;

  /**
   * @param on whether a channel is configured and switched on
   * @param hookOn whether DefectDojo's hook has a secret
   * @param pulls whether DefectDojo is read
   */
  public SystemStatus(
      Database database,
      Predicate<Channel> on,
      InstantSource clock,
      boolean hookOn,
      boolean pulls) {
    this.database = database;
    this.isUsable = on;
    this.clock = clock;
    this.isWebhookOn = hookOn;
    this.isSyncOn = pulls;
  }

  /**
   * DefectDojo's hook.
   *
   * @param counts what came; empty: nothing ever
   * @param disabled the endpoints to it that DefectDojo has disabled
   */
  public record WebhookStatus(
      boolean enabled, Optional<ReceiptCounts> counts, List<DisabledWebhook> disabled) {}

  /**
   * How it is now.
   *
   * @param at when it was asked
   * @param channels how each channel is doing
   * @param stuck the destinations where most waits for another try
   * @param counts deliveries in each state that is not told
   * @param lastFailures what was given up last on a channel
   * @param sync how DefectDojo is read; empty: it is not
   */
  public record Report(
      Instant at,
      Map<Channel, DeliveryStatus> channels,
      List<RetryingDestination> stuck,
      Map<DeliveryState, Long> counts,
      Map<Channel, Delivery> lastFailures,
      WebhookStatus webhook,
      Optional<SyncReport> sync) {
    public Report {
      channels = Map.copyOf(channels);
      stuck = List.copyOf(stuck);
      counts = Map.copyOf(counts);
      lastFailures = Map.copyOf(lastFailures);
    }
  }

  /** What is kept of a DefectDojo that is read no more is no news. */
  private Optional<SyncReport> syncReport(Handle handle) {
    return isSyncOn ? new SyncProgress(handle).report() : Optional.empty();
  }

  private static List<RetryingDestination> stuck(Handle handle) {
    return new Backlog(handle)
        .stuck(MAX_STUCK).stream()
            .map(
                one ->
                    new RetryingDestination(
                        one.destination(), one.count(), one.oldest(), one.why()))
            .toList();
  }

  public Report report() {
    var now = clock.instant();
    // Asked before, as reading settings within a read would take a second connection.
    var usable = EnumSet.noneOf(Channel.class);
    for (var channel : Channel.values()) {
      if (isUsable.test(channel)) {
        usable.add(channel);
      }
    }
    return database.read(
        handle -> {
          var deliveries = new Deliveries(handle);
          var failures = new EnumMap<Channel, Delivery>(Channel.class);
          for (var channel : Channel.values()) {
            deliveries
                .log(
                    new DeliveryFilter(DeliveryState.FAILED, channel, null, null),
                    Long.MAX_VALUE,
                    1)
                .forEach(failed -> failures.put(channel, failed));
          }
          var hook =
              new WebhookStatus(
                  isWebhookOn,
                  new WebhookReceipts(handle).counts(WebhookReceipts.DEFECTDOJO),
                  new DisabledWebhooks(handle).all());
          return new Report(
              now,
              new ChannelStatuses(handle, now).ofChannels(usable::contains),
              stuck(handle),
              deliveries.counts(UNSENT),
              failures,
              hook,
              syncReport(handle));
        });
  }
}
