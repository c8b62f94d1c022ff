package io.dojobell.outbox;

import io.dojobell.database.Database;
import io.dojobell.model.Delivery;
import io.dojobell.model.DeliveryState;
import io.dojobell.model.Destination;
import io.dojobell.store.Deliveries;
import io.dojobell.store.DeliveryQueue;
import io.dojobell.store.DestinationLeases;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/** Retries deliveries at once because an admin asks for it. */
public final class ManualRetry {
  /** The states in which a delivery can be retried. */
  private static final Set<DeliveryState> RETRIABLE =
      EnumSet.of(DeliveryState.FAILED, DeliveryState.RETRYING, DeliveryState.QUEUED);

  /** The number of failed deliveries that are retried in one transaction. */
  private static final int BATCH_SIZE = 1_000;

  private final Database database;
  private final Consumer<Destination> liftPause;
  private final InstantSource clock;
  private final WakeUps wakeUps;

  /**
   * @param liftPause lifts a pause that the destination asked for
   */
  public ManualRetry(
      Database database, Consumer<Destination> liftPause, InstantSource clock, WakeUps wakeUps) {
    this.database = database;
    this.liftPause = liftPause;
    this.clock = clock;
    this.wakeUps = wakeUps;
  }

  /**
   * Retries at once a delivery that failed or waits for a retry, and with it those that wait before
   * it; a pause that the other side asked for is lifted. Returns whether it was such a delivery.
   */
  public boolean retry(long id) {
    var now = clock.instant();
    var retried =
        database.write(
            handle -> {
              var found =
                  new Deliveries(handle)
                      .delivery(id)
                      .filter(one -> RETRIABLE.contains(one.state()));
              found.ifPresent(delivery -> requeue(handle, delivery, now));
              return found.map(Delivery::destination);
            });
    retried.ifPresent(this::notifyRetried);
    return retried.isPresent();
  }

  /**
   * Retries all deliveries that failed at the destination, in their order. Returns how many there
   * were.
   */
  public int retryAll(Destination destination) {
    var retried = 0;
    int step;
    do {
      step =
          database.write(
              handle -> {
                var now = clock.instant();
                var failed = new DeliveryQueue(handle).failed(destination, BATCH_SIZE);
                failed.forEach(id -> new DeliveryQueue(handle).requeue(id, now));
                if (!failed.isEmpty()) {
                  makeDueNow(handle, destination, now);
                }
                return failed.size();
              });
      retried += step;
    } while (step == BATCH_SIZE);
    if (retried > 0) {
      notifyRetried(destination);
    }
    return retried;
  }

  private static void requeue(Handle handle, Delivery delivery, Instant now) {
    new DeliveryQueue(handle).requeue(delivery.id(), now);
    makeDueNow(handle, delivery.destination(), now);
  }

  private static void makeDueNow(Handle handle, Destination destination, Instant now) {
    new DeliveryQueue(handle).retryAt(destination, now);
    new DestinationLeases(handle).markDueNow(destination, now);
  }

  private void notifyRetried(Destination destination) {
    liftPause.accept(destination);
    wakeUps.wakeUp();
  }
}
