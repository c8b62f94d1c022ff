package io.dojobell.outbox;

import io.dojobell.database.Database;
import io.dojobell.database.RetryingDatabase;
import io.dojobell.model.Destination;
import io.dojobell.model.Ticker;
import io.dojobell.store.Notices;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** Makes the parts of this package for one process, each once. */
public final class OutboxModule {
  /** The time for which the result of an attempt is kept while it cannot be stored. */
  private static final Duration SETTLEMENT_TIMEOUT = Duration.ofHours(1);

  private final Database database;
  private final InstantSource clock;
  private final WakeUps wakeUps;
  private final RetryingDatabase retryingDatabase;
  private final Outbox outbox;
  private final DestinationQueue queue;
  private final DueDeliveries dueDeliveries;
  private final AttemptStarter attemptStarter;
  private final Settlement settlement;
  private final WaitingDeliveries waitingDeliveries;
  private final RepeatCounter repeatCounter;
  private final SharedStates sharedStates;

  /**
   * @param notices opens the table of notices, which knows how to read those that hold a secret
   * @param node names this process among those that share the database
   */
  public OutboxModule(
      Database database,
      Function<Handle, Notices> notices,
      FallbackPolicy fallbackPolicy,
      InstantSource clock,
      String node) {
    this.database = database;
    this.clock = clock;
    this.wakeUps = new WakeUps(database::wakeOtherNodes);
    database.onWakeUp(wakeUps::wakeUp);
    this.retryingDatabase = new RetryingDatabase(database, SETTLEMENT_TIMEOUT, Ticker.system());
    this.outbox = new Outbox(wakeUps, clock);
    this.queue = new DestinationQueue(database, retryingDatabase, clock, node, wakeUps);
    this.dueDeliveries = new DueDeliveries(database, notices, clock);
    this.attemptStarter = new AttemptStarter(database, clock, node, wakeUps);
    this.settlement = new Settlement(retryingDatabase, fallbackPolicy, clock, node, wakeUps);
    this.waitingDeliveries = new WaitingDeliveries(database, fallbackPolicy, clock, wakeUps);
    this.repeatCounter = new RepeatCounter(database);
    this.sharedStates = new SharedStates(database, clock);
  }

  public WakeUps wakeUps() {
    return wakeUps;
  }

  public Outbox outbox() {
    return outbox;
  }

  public DestinationQueue queue() {
    return queue;
  }

  public DueDeliveries dueDeliveries() {
    return dueDeliveries;
  }

  public AttemptStarter attemptStarter() {
    return attemptStarter;
  }

  public Settlement settlement() {
    return settlement;
  }

  public WaitingDeliveries waitingDeliveries() {
    return waitingDeliveries;
  }

  public RepeatCounter repeatCounter() {
    return repeatCounter;
  }

  public SharedStates sharedStates() {
    return sharedStates;
  }

  /**
   * Returns what retries deliveries because an admin asks for it.
   *
   * @param liftPause lifts a pause that the destination asked for
   */
  public ManualRetry manualRetry(Consumer<Destination> liftPause) {
    return new ManualRetry(database, liftPause, clock, wakeUps);
  }

  /**
   * Ends the repeating of writes for results of attempts that cannot be stored now: the process
   * stops.
   */
  public void stopRetrying() {
    retryingDatabase.close();
  }
}
