package io.dojobell.app;

import io.dojobell.channel.MessageBatch;
import io.dojobell.channel.Notifier;
import io.dojobell.channel.Outcome;
import io.dojobell.database.Database;
import io.dojobell.database.DatabaseHealth;
import io.dojobell.model.Channel;
import io.dojobell.model.DeliveryState;
import io.dojobell.model.Event;
import io.dojobell.model.StoreUnavailable;
import io.dojobell.service.status.BacklogMetrics;
import io.dojobell.service.status.SourceStatus.ReceiptResult;
import io.dojobell.source.defectdojo.WebhookReceipt;
import io.dojobell.store.DeliveryHistory;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.InstantSource;
import java.util.Set;
import java.util.function.ToLongFunction;

/** Metrics for operators, in Prometheus' text format. */
public final class Metrics implements AutoCloseable {
  private static final Set<DeliveryState> UNSENT =
      Set.of(
          DeliveryState.QUEUED,
          DeliveryState.SENDING,
          DeliveryState.RETRYING,
          DeliveryState.HELD,
          DeliveryState.FAILED);

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final JvmGcMetrics collections = new JvmGcMetrics();
  private final BacklogMetrics backlog;

  Metrics(Database database, InstantSource clock) {
    backlog = new BacklogMetrics(database, clock, registry);
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
    collections.bindTo(registry);
    size(database, "size", "Size of the database", DatabaseHealth::bytes);
    if (!database.isShared()) {
      size(database, "wal.size", "Size of the WAL", DatabaseHealth::walBytes);
      size(database, "free", "Space in the database for new rows", DatabaseHealth::freeBytes);
    }
    for (var state : UNSENT) {
      Gauge.builder("dojobell.deliveries", () -> count(database, state))
          .description("Deliveries not sent yet, by state")
          .tag("state", state.wireName())
          .register(registry);
    }
  }

  private void size(
      Database database, String name, String description, ToLongFunction<DatabaseHealth> size) {
    Gauge.builder("dojobell.database." + name, () -> size(database, size))
        .baseUnit("bytes")
        .description(description)
        .register(registry);
  }

  private static double size(Database database, ToLongFunction<DatabaseHealth> size) {
    try {
      return size.applyAsLong(database.health());
    } catch (StoreUnavailable _) {
      return Double.NaN;
    }
  }

  private static double count(Database database, DeliveryState state) {
    try {
      return database
          .read(handle -> new DeliveryHistory(handle).counts(Set.of(state)))
          .getOrDefault(state, 0L);
    } catch (StoreUnavailable _) {
      return Double.NaN;
    }
  }

  /** Counts an event that was accepted. */
  void accepted(Event event) {
    registry.counter("dojobell.events", "type", event.type().wireName()).increment();
  }

  /** Counts a webhook body of DefectDojo by its result. */
  void received(WebhookReceipt body) {
    registry
        .counter(
            "dojobell.hook.defectdojo",
            "understood",
            Boolean.toString(body.result() != ReceiptResult.NOT_UNDERSTOOD))
        .increment();
  }

  /** Returns the notifier with its attempts timed by outcome. */
  Notifier timed(Channel channel, Notifier notifier) {
    return new Notifier() {
      @Override
      public boolean isAvailable() {
        return notifier.isAvailable();
      }

      @Override
      public Outcome deliver(MessageBatch batch) {
        var start = Timer.start(registry);
        Outcome outcome = new Outcome.Failed("");
        try {
          outcome = notifier.deliver(batch);
          return outcome;
        } finally {
          start.stop(
              Timer.builder("dojobell.attempts")
                  .description("Attempts to deliver, by channel and outcome")
                  .tag("channel", channel.wireName())
                  .tag("outcome", tag(outcome))
                  .register(registry));
        }
      }
    };
  }

  /** Returns the value of the metric's {@code outcome}; operators' alerts rely on it. */
  private static String tag(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Sent _ -> "sent";
      case Outcome.RetryAt _ -> "retryat";
      case Outcome.ContentRefused _ -> "formrefused";
      case Outcome.Failed _ -> "refused";
      case Outcome.DestinationDown _ -> "destinationdown";
      case Outcome.Misconfigured _ -> "settingrefused";
      case Outcome.ChannelDown _ -> "channeldown";
    };
  }

  String text() {
    backlog.refresh();
    return registry.scrape();
  }

  @Override
  public void close() {
    collections.close();
    registry.close();
  }
}
