package io.dojobell.dispatch;

import io.dojobell.model.StoreUnavailable;
import io.dojobell.outbox.DestinationQueue;
import io.dojobell.outbox.OutboxModule;
import io.dojobell.outbox.WakeUps;
import java.time.Duration;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Claims destinations that are due and has each delivered to by a thread of its own. */
public final class Dispatcher implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);

  /** The longest wait before events of other processes are found. */
  private static final Duration MAX_WAIT = Duration.ofSeconds(1);

  /**
   * The time in which attempts in flight may end; with what follows, a shutdown takes at most 10 s.
   */
  private static final Duration SHUTDOWN_TIMEOUT = Duration.ofSeconds(6);

  private final OutboxModule outbox;
  private final DestinationQueue queue;
  private final WakeUps wakeUps;
  private final DestinationThreads threads;
  private final SharedServices services;
  private final ChannelProber prober;
  private final CheckedClock clock;
  private final Thread claimer;
  private volatile boolean stopping;

  Dispatcher(
      OutboxModule outbox,
      DestinationThreads threads,
      SharedServices services,
      ChannelProber prober,
      CheckedClock clock) {
    this.outbox = outbox;
    this.queue = outbox.queue();
    this.wakeUps = outbox.wakeUps();
    this.threads = threads;
    this.services = services;
    this.prober = prober;
    this.clock = clock;
    this.claimer = Thread.ofPlatform().name("dojobell-dispatch").unstarted(this::run);
  }

  /** Begins to claim and deliver. */
  public void start() {
    threads.start();
    claimer.start();
  }

  private void run() {
    while (!stopping) {
      try {
        clock.check();
        services.refresh();
        claim();
        prober.probe();
        waitForWork();
      } catch (StoreUnavailable unavailable) {
        LOG.warn("Cannot read the queue: {}", unavailable.getMessage());
        pause();
      } catch (InterruptedException _) {
        stopping = true;
      } catch (RuntimeException failure) {
        LOG.error("Claiming failed", failure);
        pause();
      }
    }
  }

  private void claim() {
    var due = queue.nextDue(threads.channels());
    var now = clock.instant();
    for (var channel : due.entrySet()) {
      if (!channel.getValue().isAfter(now)) {
        threads.claim(channel.getKey());
      }
    }
  }

  private void waitForWork() throws InterruptedException {
    var wait =
        queue.nextDue(threads.freeChannels()).values().stream()
            .map(due -> Duration.between(clock.instant(), due))
            .filter(until -> until.compareTo(MAX_WAIT) < 0)
            .min(Comparator.naturalOrder())
            .orElse(MAX_WAIT);
    if (wait.isPositive()) {
      wakeUps.await(wait.plusMillis(1));
    }
  }

  private void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(MAX_WAIT.toMillis());
    } catch (InterruptedException _) {
      stopping = true;
    }
  }

  /**
   * Claims no more, lets attempts in flight end, and interrupts those that have not ended within 6
   * s.
   */
  @Override
  public void close() {
    stopping = true;
    threads.stop();
    wakeUps.wakeUp();
    try {
      claimer.join(SHUTDOWN_TIMEOUT);
      if (!threads.awaitAll(SHUTDOWN_TIMEOUT)) {
        outbox.stopRetrying();
        threads.interrupt();
        threads.awaitAll(Duration.ofSeconds(2));
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } finally {
      threads.close();
    }
  }
}
