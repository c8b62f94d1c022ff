package io.dojobell.dispatch;

import io.dojobell.channel.Courier;
import io.dojobell.message.Branding;
import io.dojobell.model.Channel;
import io.dojobell.model.Destination;
import io.dojobell.model.StoreUnavailable;
import io.dojobell.model.Ticker;
import io.dojobell.net.Backoff;
import io.dojobell.outbox.Outbox;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Claims destinations that are due and has each told by a thread of its own. */
public final class Dispatcher implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);

  /** So many of a channel begin before the others have their turn: each writes as it begins. */
  private static final int CLAIMED_TOGETHER = 32;

  /** Other processes' events are found at the latest after this. */
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);

  /** What is in flight is finished or handed back within 10 s in all. */
  private static final Duration GRACE = Duration.ofSeconds(6);

  private final Outbox outbox;
  private final Lane lane;
  private final Function<Channel, Courier> couriers;
  private final ChannelWatch watch;
  private final Conditions conditions;
  private final StateLog log = new StateLog();
  private final InstantSource clock;
  private final ClockCheck clockCheck;
  private final ChannelPlaces places = new ChannelPlaces();
  private final Leases leases;
  private final Set<Channel> asking = ConcurrentHashMap.newKeySet();
  private final Semaphore nudges = new Semaphore(0);
  private final Set<Thread> threads = ConcurrentHashMap.newKeySet();
  private final Thread claimer;
  private volatile boolean stopping;

  /** A dispatcher over these couriers; {@link #start} sets it to work. */
  public Dispatcher(
      Outbox outbox,
      Function<Channel, Courier> couriers,
      Supplier<Branding> house,
      ChannelWatch watch,
      RandomGenerator random,
      InstantSource clock,
      Ticker ticker) {
    this.outbox = outbox;
    this.clock = clock;
    this.leases = new Leases(outbox, ticker);
    this.couriers = couriers;
    this.watch = watch;
    this.conditions = new Conditions(ticker);
    this.clockCheck = new ClockCheck(clock, ticker);
    this.lane =
        new Lane(
            outbox,
            new Lane.Couriers(couriers, house),
            new Backoff(random),
            new Lane.Signals(watch, conditions, log, this::noticeClock),
            leases,
            clock);
    this.claimer = Thread.ofPlatform().name("dojobell-dispatch").unstarted(this::run);
  }

  /** Begins to claim and deliver. */
  public void start() {
    outbox.onAdded(this::nudge);
    outbox.onRetried(conditions::lift);
    claimer.start();
  }

  /** Something may have become due. */
  public void nudge() {
    if (nudges.availablePermits() == 0) {
      nudges.release();
    }
  }

  private void run() {
    while (!stopping) {
      try {
        noticeClock();
        var due = outbox.nextDue(ChannelPlaces.DELIVERING);
        due.forEach(this::claim);
        leases.prolong();
        ask();
        waitForWork();
      } catch (StoreUnavailable away) {
        LOG.warn("Nothing can be claimed: {}", away.getMessage());
        pause();
      } catch (InterruptedException _) {
        stopping = true;
      } catch (RuntimeException failure) {
        LOG.error("Claiming failed", failure);
        pause();
      }
    }
  }

  /** One caller notices a change, and others wait until its waits and ages have begun again. */
  private synchronized void noticeClock() {
    var change = clockCheck.change();
    if (change.isPresent()) {
      LOG.warn("The clock was set; waits and ages begin again by={}", change.get());
      outbox.clockChanged();
    }
  }

  private void claim(Channel channel, Instant due) {
    var free = Math.min(places.free(channel), CLAIMED_TOGETHER);
    if (free == 0 || due.isAfter(clock.instant())) {
      return;
    }
    for (var destination : outbox.claim(channel, free, leases::isHeld)) {
      places.take(channel);
      leases.hold(destination);
      Thread.ofVirtual().name("lane-" + channel.wireName()).start(() -> work(destination));
    }
  }

  private void work(Destination destination) {
    threads.add(Thread.currentThread());
    try {
      lane.work(destination, () -> stopping);
    } catch (StoreUnavailable away) {
      // The lease runs out by itself, and what was in flight is handed back then.
      LOG.warn("A destination was left as it is: {}", away.getMessage());
    } catch (RuntimeException failure) {
      LOG.error("A destination was left as it is", failure);
    } finally {
      threads.remove(Thread.currentThread());
      leases.forget(destination);
      places.giveBack(destination.channel());
      nudge();
    }
  }

  /** Whether what was out is back, asked of each such service by a thread of its own. */
  private void ask() {
    for (var channel : conditions.toBeAsked()) {
      if (asking.add(channel)) {
        Thread.ofVirtual().name("ask-" + channel.wireName()).start(() -> ask(channel));
      }
    }
  }

  private void ask(Channel channel) {
    try {
      if (couriers.apply(channel).answers() && conditions.worked(channel)) {
        log.channelBack(channel, () -> outbox.waiting(channel));
        outbox.channelRestored(channel);
        watch.works(channel);
      }
    } catch (StoreUnavailable away) {
      LOG.warn("That {} works again was not noted: {}", channel.wireName(), away.getMessage());
      conditions.refused(channel);
    } finally {
      asking.remove(channel);
    }
  }

  private void waitForWork() throws InterruptedException {
    var free = ChannelPlaces.DELIVERING.stream().filter(one -> places.free(one) > 0).toList();
    var wait =
        outbox.nextDue(free).values().stream()
            .map(due -> Duration.between(clock.instant(), due))
            .filter(until -> until.compareTo(LONGEST_WAIT) < 0)
            .min(Comparator.naturalOrder())
            .orElse(LONGEST_WAIT);
    if (wait.isPositive() && nudges.tryAcquire(wait.toMillis() + 1, TimeUnit.MILLISECONDS)) {
      nudges.drainPermits();
    }
  }

  private void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(LONGEST_WAIT.toMillis());
    } catch (InterruptedException _) {
      stopping = true;
    }
  }

  /** Claims no more, lets what is in flight end, and cuts what has not ended within 6 s. */
  @Override
  public void close() {
    stopping = true;
    nudges.release();
    try {
      claimer.join(GRACE);
      if (!places.awaitAll(GRACE)) {
        outbox.stop();
        threads.forEach(Thread::interrupt);
        // Each hands back what it was sending.
        places.awaitAll(Duration.ofSeconds(2));
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
