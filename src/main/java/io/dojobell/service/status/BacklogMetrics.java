package io.dojobell.service.status;

import io.dojobell.database.Database;
import io.dojobell.model.Channel;
import io.dojobell.model.DeliveryState;
import io.dojobell.model.StoreUnavailable;
import io.dojobell.store.Backlog;
import io.dojobell.store.Backlog.Waiting;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Metrics of waiting deliveries: their number by channel and state, and their age by channel. */
public final class BacklogMetrics {
  private static final List<Channel> CHANNELS = Channel.sending();
  private static final List<DeliveryState> STATES =
      List.of(
          DeliveryState.QUEUED, DeliveryState.SENDING, DeliveryState.RETRYING, DeliveryState.HELD);

  private final Database database;
  private final InstantSource clock;
  private final MultiGauge counts;
  private final MultiGauge ages;

  public BacklogMetrics(Database database, InstantSource clock, MeterRegistry registry) {
    this.database = database;
    this.clock = clock;
    this.counts =
        MultiGauge.builder("dojobell.backlog")
            .description("Deliveries that wait, by channel and state")
            .register(registry);
    this.ages =
        MultiGauge.builder("dojobell.backlog.oldest")
            .description("Age of the oldest delivery that waits and is not held; 0: none waits")
            .baseUnit("seconds")
            .register(registry);
  }

  /** Reads the current values, for the next scrape. */
  public void refresh() {
    List<Waiting> waiting;
    try {
      waiting = database.read(handle -> new Backlog(handle).waiting());
    } catch (StoreUnavailable _) {
      counts.register(List.of(), true);
      ages.register(List.of(), true);
      return;
    }
    var now = clock.instant();
    var countRows = new ArrayList<MultiGauge.Row<?>>();
    var ageRows = new ArrayList<MultiGauge.Row<?>>();
    for (var channel : CHANNELS) {
      var its = waiting.stream().filter(one -> one.channel() == channel).toList();
      for (var state : STATES) {
        countRows.add(
            MultiGauge.Row.of(
                Tags.of("channel", channel.wireName(), "state", state.wireName()),
                count(its, state)));
      }
      ageRows.add(MultiGauge.Row.of(Tags.of("channel", channel.wireName()), age(its, now)));
    }
    counts.register(countRows, true);
    ages.register(ageRows, true);
  }

  private static long count(List<Waiting> waiting, DeliveryState state) {
    return waiting.stream().filter(one -> one.state() == state).mapToLong(Waiting::count).sum();
  }

  private static double age(List<Waiting> waiting, Instant now) {
    return waiting.stream()
        .filter(one -> one.state() != DeliveryState.HELD)
        .map(Waiting::oldest)
        .min(Comparator.naturalOrder())
        .map(oldest -> Math.max(0, Duration.between(oldest, now).toMillis() / 1e3))
        .orElse(0.0);
  }
}
