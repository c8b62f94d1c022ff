package io.dojobell.dispatch;

import io.dojobell.channel.Notifier;
import io.dojobell.message.Branding;
import io.dojobell.model.Channel;
import io.dojobell.model.ChannelTraits;
import io.dojobell.model.Destination;
import io.dojobell.model.StoreUnavailable;
import io.dojobell.model.Ticker;
import io.dojobell.net.Backoff;
import io.dojobell.outbox.DestinationQueue;
import io.dojobell.outbox.OutboxModule;
import io.dojobell.outbox.WakeUps;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Claims destinations that are due and has each delivered to by a thread of its own. */
public final class Dispatcher implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);

  /**
   * The destinations of a channel that begin before the other channels have their turn: each writes
   * as it begins.
   */
  private static final int CLAIM_BATCH_SIZE = 32;

  /** The longest wait before events of other processes are found. */
  private static final Duration MAX_WAIT = Duration.ofSeconds(1);

  /**
   * The time in which attempts in flight may end; with what follows, a shutdown takes at most 10 s.
   */
  private static final Duration SHUTDOWN_TIMEOUT = Duration.ofSeconds(6);

  private final DestinationQueue queue;
  private final WakeUps wakeUps;
  private final Runnable stopRetrying;
  private final DestinationWorker worker;
  private final Function<Channel, Notifier> notifiers;
  private final ChannelCircuitBreaker circuitBreaker;
  private final ChannelMonitor monitor;
  private final InstantSource clock;
  private final ClockCheck clockCheck;
  private final ChannelSlots slots;
  private final LeaseRenewer leases;
  private final Set<Channel> probing = ConcurrentHashMap.newKeySet();
  private final Set<Thread> threads = ConcurrentHashMap.newKeySet();
  private final Thread claimer;
  private volatile boolean stopping;

  /** Makes a dispatcher over these notifiers; {@link #start} makes it work. */
  public Dispatcher(
      OutboxModule outbox,
      Function<Channel, Notifier> notifiers,
      Map<Channel, ChannelTraits> traits,
      Supplier<Branding> branding,
      ChannelHealthListener healthListener,
      RandomGenerator random,
      InstantSource clock,
      Ticker ticker) {
    this.queue = outbox.queue();
    this.wakeUps = outbox.wakeUps();
    this.stopRetrying = outbox::stopRetrying;
    this.clock = clock;
    this.clockCheck = new ClockCheck(clock, ticker);
    this.slots = new ChannelSlots(traits);
    this.leases = new LeaseRenewer(queue, ticker);
    this.notifiers = notifiers;
    this.circuitBreaker = new ChannelCircuitBreaker(traits, ticker);
    var log = new StateLog();
    this.monitor =
        new ChannelMonitor(circuitBreaker, healthListener, log, queue, outbox.waitingDeliveries());
    var retries =
        new DeliveryRetries(
            outbox.settlement(),
            outbox.waitingDeliveries(),
            circuitBreaker,
            monitor,
            log,
            new Backoff(random),
            this::checkedTime);
    var splits = new BatchSplits();
    var byDestination = new DestinationTraits(traits);
    var outcomes =
        new OutcomeRecorder(
            outbox.settlement(),
            retries,
            splits,
            monitor,
            healthListener,
            log,
            new SendIntervals(byDestination, clock),
            byDestination);
    var concurrencyLimit = new ConcurrencyLimit(traits.keySet());
    var round =
        new MessageRound(
            new SendPauses(circuitBreaker, retries, clock),
            new BatchPlanner(outbox.repeatCounter(), splits, branding, byDestination),
            outbox.attemptStarter(),
            new Attempt(notifiers),
            outcomes,
            concurrencyLimit);
    this.worker =
        new DestinationWorker(
            outbox.dueDeliveries(),
            round,
            outcomes,
            monitor,
            leases,
            new ReadAheadLimit(byDestination),
            concurrencyLimit);
    this.claimer = Thread.ofPlatform().name("dojobell-dispatch").unstarted(this::run);
  }

  /** Begins to claim and deliver. */
  public void start() {
    claimer.start();
  }

  /** Lifts a pause that the destination asked for. */
  public void liftPause(Destination destination) {
    circuitBreaker.liftPause(destination);
  }

  private void run() {
    while (!stopping) {
      try {
        checkClock();
        var due = queue.nextDue(slots.channels());
        due.forEach(this::claim);
        leases.renew();
        probe();
        waitForWork();
      } catch (StoreUnavailable unavailable) {
        LOG.warn("Nothing can be claimed: {}", unavailable.getMessage());
        pause();
      } catch (InterruptedException _) {
        stopping = true;
      } catch (RuntimeException failure) {
        LOG.error("Claiming failed", failure);
        pause();
      }
    }
  }

  /**
   * Handles a clock that was set: one caller notices a change, and others wait until its waits and
   * ages have begun again.
   */
  private synchronized void checkClock() {
    var change = clockCheck.change();
    if (change.isPresent()) {
      LOG.warn("The clock was set; waits and ages begin again by={}", change.get());
      queue.clockChanged();
      wakeUps.wakeUp();
    }
  }

  private Instant checkedTime() {
    checkClock();
    return clock.instant();
  }

  private void claim(Channel channel, Instant due) {
    var free = Math.min(slots.free(channel), CLAIM_BATCH_SIZE);
    if (free == 0 || due.isAfter(clock.instant())) {
      return;
    }
    for (var destination : queue.claim(channel, free, leases::isHeld)) {
      slots.acquire(channel);
      leases.add(destination);
      Thread.ofVirtual().name("deliver-" + channel.wireName()).start(() -> work(destination));
    }
  }

  private void work(Destination destination) {
    threads.add(Thread.currentThread());
    try {
      worker.work(destination, () -> stopping);
    } catch (StoreUnavailable unavailable) {
      // The lease runs out by itself, and deliveries in flight are returned to the queue then.
      LOG.warn("A destination was left as it is: {}", unavailable.getMessage());
    } catch (RuntimeException failure) {
      LOG.error("A destination was left as it is", failure);
    } finally {
      threads.remove(Thread.currentThread());
      leases.remove(destination);
      slots.release(destination.channel());
      wakeUps.wakeUp();
    }
  }

  /** Probes the services that are out, each by a thread of its own. */
  private void probe() {
    for (var channel : circuitBreaker.channelsToProbe()) {
      if (probing.add(channel)) {
        Thread.ofVirtual().name("ask-" + channel.wireName()).start(() -> probe(channel));
      }
    }
  }

  private void probe(Channel channel) {
    try {
      if (notifiers.apply(channel).isAvailable()) {
        monitor.probed(channel);
      }
    } catch (StoreUnavailable unavailable) {
      LOG.warn(
          "That {} works again was not noted: {}", channel.wireName(), unavailable.getMessage());
      circuitBreaker.recordRefusal(channel);
    } finally {
      probing.remove(channel);
    }
  }

  private void waitForWork() throws InterruptedException {
    var free = slots.channels().stream().filter(one -> slots.free(one) > 0).toList();
    var wait =
        queue.nextDue(free).values().stream()
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
    wakeUps.wakeUp();
    try {
      claimer.join(SHUTDOWN_TIMEOUT);
      if (!slots.awaitAll(SHUTDOWN_TIMEOUT)) {
        stopRetrying.run();
        threads.forEach(Thread::interrupt);
        // Each returns what it was sending to the queue.
        slots.awaitAll(Duration.ofSeconds(2));
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
