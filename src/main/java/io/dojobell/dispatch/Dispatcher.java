package io.dojobell.dispatch;

import io.dojobell.model.StoreUnavailable;
import io.dojobell.outbox.DestinationQueue;
import io.dojobell.outbox.OutboxModule;
import io.dojobell.outbox.WakeUps;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Claims destinations that are due and has each delivered to by a thread of its own. */
public final class Dispatcher implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);

  /** The longest wait before events of other processes are found. */
  private static final Duration MAX_WAIT = Duration.ofSeconds(1);

  /** The wait where all that is due is being changed or claimed by somebody else just now. */
  private static final Duration WAIT_FOR_OTHERS = Duration.ofMillis(10);

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
        var wait = claim();
        prober.probe();
        wakeUps.await(wait);
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

  /** Claims what is due. Returns the wait until more may be. */
  private Duration claim() {
    var due = queue.nextDue(threads.freeChannels());
    var now = clock.instant();
    var wait = MAX_WAIT;
    for (var channel : due.entrySet()) {
      var until = Duration.between(now, channel.getValue());
      if (until.isPositive()) {
        wait = min(wait, until.plusMillis(1));
      } else {
        wait = min(wait, threads.claim(channel.getKey()) > 0 ? Duration.ZERO : WAIT_FOR_OTHERS);
      }
    }
    return wait;
  }

  private static Duration min(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
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
