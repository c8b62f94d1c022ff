package io.dojobell.source.defectdojo.sync;

import io.dojobell.database.Database;
import io.dojobell.intake.EventDraft;
import io.dojobell.intake.PendingProducts;
import io.dojobell.model.Event.Subject;
import io.dojobell.model.StoreUnavailable;
import io.dojobell.store.WaitingEvents;
import io.dojobell.store.WaitingEvents.WaitingEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Holds the events of products that were not read from DefectDojo yet, reads these, and has the
 * events routed: once the product is read, or at once if it cannot be read, or after {@link
 * #MAX_HOLD} if DefectDojo does not answer. Events of products that could not be read are for
 * admins only.
 */
public final class EventHold implements PendingProducts, AutoCloseable {
  /** The longest time that an event is held while DefectDojo does not answer. */
  static final Duration MAX_HOLD = Duration.ofSeconds(30);

  private static final Duration RETRY_INTERVAL = Duration.ofSeconds(2);
  private static final int BATCH_SIZE = 200;
  private static final Logger LOG = LoggerFactory.getLogger(EventHold.class);

  private final ProductReader products;
  private final Database database;
  private final InstantSource clock;
  private final Consumer<Collection<String>> route;
  private final PendingProductRule rule;
  private final Instant startedAt;
  private final Semaphore added = new Semaphore(1);
  private final Thread worker = Thread.ofVirtual().name("events-on-hold").unstarted(this::run);

  /**
   * @param route routes events by their ids
   */
  public EventHold(
      ProductReader products,
      Database database,
      InstantSource clock,
      Consumer<Collection<String>> route) {
    this.products = products;
    this.database = database;
    this.clock = clock;
    this.route = route;
    var importer = products.importer();
    this.rule = new PendingProductRule(importer.urls(), importer.visibilityOfNew());
    this.startedAt = clock.instant();
  }

  /** Starts with the events that were held when the process stopped. */
  public void start() {
    worker.start();
  }

  @Override
  public Optional<PendingProduct> of(Handle handle, EventDraft draft, Subject subject) {
    return rule.of(handle, draft, subject);
  }

  @Override
  public void afterCommit() {
    added.release();
  }

  private void run() {
    try {
      while (true) {
        var isEmpty = true;
        try {
          isEmpty = readHeldProducts();
        } catch (StoreUnavailable away) {
          isEmpty = false;
          LOG.warn("Held events are not routed yet: {}", away.getMessage());
        } catch (RuntimeException failure) {
          isEmpty = false;
          LOG.error("Held events are not routed yet", failure);
        }
        if (isEmpty) {
          added.acquire();
        } else {
          added.tryAcquire(RETRY_INTERVAL.toMillis(), TimeUnit.MILLISECONDS);
        }
        added.drainPermits();
      }
    } catch (InterruptedException _) {
      // It is closed; what is held is read on after the next start.
    }
  }

  /** Reads the products of held events once; returns whether nothing is held any more. */
  boolean readHeldProducts() throws InterruptedException {
    var held = database.read(handle -> new WaitingEvents(handle).oldest(BATCH_SIZE));
    var ofProducts = new LinkedHashMap<Long, List<WaitingEvent>>();
    held.forEach(one -> ofProducts.computeIfAbsent(one.product(), _ -> new ArrayList<>()).add(one));
    var isEmpty = held.size() < BATCH_SIZE;
    for (var entry : ofProducts.entrySet()) {
      isEmpty &= readHeldProducts(entry.getKey(), entry.getValue());
    }
    return isEmpty;
  }

  private boolean readHeldProducts(long product, List<WaitingEvent> held)
      throws InterruptedException {
    var result = read(product, held.getFirst());
    switch (result) {
      case ProductReader.ReadResult.Read() -> {
        LOG.info("A product was read for its event id={} events={}", product, held.size());
        route(held);
        return true;
      }
      case ProductReader.ReadResult.Unreadable(var why) -> {
        LOG.warn("A product cannot be read, only admins get its events id={} why={}", product, why);
        route(held);
        return true;
      }
      case ProductReader.ReadResult.Later(var why) -> {
        var overdue = held.stream().filter(one -> !remainingHold(one).isPositive()).toList();
        if (!overdue.isEmpty()) {
          LOG.warn("A product is not read, only admins get its event id={} why={}", product, why);
          route(overdue);
        }
        return overdue.size() == held.size();
      }
    }
  }

  private void route(List<WaitingEvent> held) {
    route.accept(held.stream().map(WaitingEvent::event).toList());
  }

  /** Returns the remaining time for which the event is held. */
  private Duration remainingHold(WaitingEvent held) {
    var since = held.since().isBefore(startedAt) ? startedAt : held.since();
    return Duration.between(clock.instant(), since.plus(MAX_HOLD));
  }

  private ProductReader.ReadResult read(long product, WaitingEvent oldest)
      throws InterruptedException {
    var task = new FutureTask<>(() -> products.read(product));
    Thread.ofVirtual().start(task);
    try {
      var left =
          remainingHold(oldest).compareTo(RETRY_INTERVAL) > 0
              ? remainingHold(oldest)
              : RETRY_INTERVAL;
      return task.get(left.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException _) {
      return new ProductReader.ReadResult.Later("DefectDojo does not answer");
    } catch (ExecutionException failure) {
      if (failure.getCause() instanceof RuntimeException own) {
        throw own;
      }
      throw new IllegalStateException("A product cannot be read", failure.getCause());
    } finally {
      task.cancel(true);
    }
  }

  /** Stops; what is held stays so. */
  @Override
  public void close() {
    worker.interrupt();
    try {
      worker.join(Duration.ofSeconds(5));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
