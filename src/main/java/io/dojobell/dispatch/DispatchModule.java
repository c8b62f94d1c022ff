package io.dojobell.dispatch;

import io.dojobell.channel.Notifier;
import io.dojobell.message.Branding;
import io.dojobell.model.Channel;
import io.dojobell.model.ChannelTraits;
import io.dojobell.model.Destination;
import io.dojobell.model.Organisation;
import io.dojobell.model.Ticker;
import io.dojobell.net.Backoff;
import io.dojobell.outbox.OutboxModule;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Makes the parts that deliver, each once. */
public final class DispatchModule {
  private final OutboxModule outbox;
  private final Map<Channel, ChannelTraits> traits;
  private final DestinationTraits byDestination;
  private final InstantSource clock;
  private final ChannelCircuitBreaker circuitBreaker;
  private final SharedServices services;
  private final ChannelMonitor monitor;
  private final BatchSplits splits = new BatchSplits();
  private final Dispatcher dispatcher;

  /**
   * The notifiers and what all of them share.
   *
   * @param of returns the notifier of a channel
   * @param traits of the channels that send
   * @param branding returns the organisation's details in messages
   */
  public record Channels(
      Function<Channel, Notifier> of,
      Map<Channel, ChannelTraits> traits,
      Function<Organisation, Branding> branding) {}

  /**
   * @param healthListener receives what admins are alerted to
   */
  public DispatchModule(
      OutboxModule outbox,
      Channels channels,
      ChannelHealthListener healthListener,
      InstantSource clock,
      Ticker ticker) {
    this.outbox = outbox;
    this.traits = channels.traits();
    this.byDestination = new DestinationTraits(traits);
    this.circuitBreaker = new ChannelCircuitBreaker(traits, ticker);
    this.clock = clock;
    this.services = new SharedServices(outbox.sharedStates(), circuitBreaker, ticker);
    this.monitor =
        new ChannelMonitor(
            circuitBreaker, services, healthListener, outbox.queue(), outbox.waitingDeliveries());
    var checkedClock = new CheckedClock(clock, ticker, outbox.queue(), outbox.wakeUps());
    var leases = new LeaseRenewer(outbox.queue(), this::adoptPause, ticker);
    var slots = new ChannelSlots(traits);
    var threads =
        new DestinationThreads(
            outbox.wakeUps(), slots, leases, worker(channels, retries(checkedClock), leases));
    this.dispatcher =
        new Dispatcher(
            outbox,
            threads,
            services,
            new ChannelProber(channels.of(), circuitBreaker, monitor),
            checkedClock);
  }

  private DeliveryRetries retries(CheckedClock checkedClock) {
    return new DeliveryRetries(
        outbox.settlement(),
        outbox.waitingDeliveries(),
        services,
        monitor,
        new Backoff(RandomGenerator.getDefault()),
        checkedClock);
  }

  private DestinationWorker worker(
      Channels channels, DeliveryRetries retries, LeaseRenewer leases) {
    var outcomes =
        new OutcomeRecorder(
            outbox.settlement(),
            retries,
            splits,
            monitor,
            new SendIntervals(byDestination, clock),
            byDestination);
    var concurrencyLimit = new ConcurrencyLimit(traits.keySet());
    var round =
        new MessageRound(
            new SendPauses(circuitBreaker, services, retries, clock),
            new BatchPlanner(outbox.repeatCounter(), splits, channels.branding(), byDestination),
            outbox.attemptStarter(),
            new Attempt(channels.of(), leases::isLeased),
            outcomes,
            concurrencyLimit);
    return new DestinationWorker(
        outbox.dueDeliveries(),
        round,
        outcomes,
        monitor,
        leases,
        new ReadAheadLimit(byDestination),
        concurrencyLimit);
  }

  /** Returns what claims destinations that are due, and delivers to them once it is started. */
  public Dispatcher dispatcher() {
    return dispatcher;
  }

  private void adoptPause(Destination destination, Duration left, @Nullable String reason) {
    circuitBreaker.adoptPause(
        destination,
        reason == null || !left.isPositive()
            ? null
            : new ChannelCircuitBreaker.Pause(left, reason));
  }

  /** Lifts a pause that the destination asked for. */
  public void liftPause(Destination destination) {
    circuitBreaker.liftPause(destination);
  }
}
