package io.dojobell.dispatch;

import io.dojobell.channel.MessageBatch;
import io.dojobell.channel.MessageBatch.PendingMessage;
import io.dojobell.channel.Notifier;
import io.dojobell.channel.Outcome;
import io.dojobell.channel.Outcome.Limit;
import io.dojobell.message.Branding;
import io.dojobell.model.Channel;
import io.dojobell.model.ChannelTraits;
import io.dojobell.model.Delivery;
import io.dojobell.model.Destination;
import io.dojobell.model.Event;
import io.dojobell.model.EventFingerprint;
import io.dojobell.model.StoreUnavailable;
import io.dojobell.net.Backoff;
import io.dojobell.outbox.Outbox;
import io.dojobell.outbox.Outbox.BeginResult;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivers to one claimed destination what is due there, one message after the other, and releases
 * it when nothing is left, when its rate limit requires a pause, or when it cannot be delivered to.
 *
 * <p>Deliveries that wait together are sent together (src/docs/reference.md, Summaries): the first
 * of a storm goes out at once, and those that came during the pause follow in one message.
 */
final class DestinationWorker {
  private static final Logger LOG = LoggerFactory.getLogger(DestinationWorker.class);

  /** The interval at which deliveries are checked that wait for a service that is out. */
  private static final Duration OUTAGE_CHECK_INTERVAL = Duration.ofMinutes(1);

  /** The number of refusals by an endpoint after which a delivery is set aside. */
  private static final int TRIES_BEFORE_SET_ASIDE = 5;

  /** The wait after an attempt that was interrupted on our side. */
  private static final Duration WAIT_AFTER_CUTOFF = Duration.ofSeconds(1);

  private final Outbox outbox;
  private final NotifierLookup notifiers;
  private final Backoff backoff;
  private final Observers observers;
  private final LeaseRenewer leases;
  private final InstantSource clock;
  private final BatchPlanner batchPlanner;
  private final Attempt attempt;
  private final Map<Destination, BatchSplit> splits = new ConcurrentHashMap<>();
  private final ReadAheadLimit readAhead;
  private final ConcurrencyLimit concurrencyLimit;

  /** The notifiers of the channels with their traits, and the branding of every message. */
  record NotifierLookup(
      Function<Channel, Notifier> byChannel,
      Map<Channel, ChannelTraits> traits,
      Supplier<Branding> branding) {}

  /**
   * The listeners and state that an attempt's outcome is reported to.
   *
   * @param clockCheck detects that the clock was set, before an age is compared with it
   */
  record Observers(
      ChannelHealthListener healthListener,
      ChannelCircuitBreaker circuitBreaker,
      StateLog log,
      Runnable clockCheck) {}

  DestinationWorker(
      Outbox outbox,
      NotifierLookup notifiers,
      Backoff backoff,
      Observers observers,
      LeaseRenewer leases,
      InstantSource clock) {
    this.outbox = outbox;
    this.notifiers = notifiers;
    this.backoff = backoff;
    this.observers = observers;
    this.leases = leases;
    this.clock = clock;
    this.readAhead = new ReadAheadLimit(notifiers.traits());
    this.concurrencyLimit = new ConcurrencyLimit(notifiers.traits().keySet());
    this.batchPlanner = new BatchPlanner(outbox);
    this.attempt = new Attempt(notifiers.byChannel());
  }

  /** Delivers until the destination is released, or, between messages, until asked to stop. */
  void work(Destination destination, BooleanSupplier stopping) {
    readAhead.join(destination);
    try {
      concurrencyLimit.run(destination, () -> deliverWhatIsDue(destination, stopping));
    } catch (StoreUnavailable unavailable) {
      // Nothing is in flight: results of attempts are stored however long that takes.
      LOG.warn("Left for now destination={} why={}", destination, unavailable.getMessage());
      outbox.returnInterrupted(destination, "The database did not answer");
      leases.release(destination, clock.instant().plus(WAIT_AFTER_CUTOFF));
    } finally {
      readAhead.leave(destination);
    }
  }

  private void deliverWhatIsDue(Destination destination, BooleanSupplier stopping) {
    var state = State.CONTINUE;
    @Nullable Instant notBefore = null;
    while (state == State.CONTINUE && notBefore == null && !stopping.getAsBoolean()) {
      var least = BatchPlanner.minRead(destination);
      var maxRead = readAhead.reserve(destination, least, BatchPlanner.maxRead(destination));
      var due = List.<PendingMessage>of();
      try {
        due = due(destination, maxRead);
      } finally {
        readAhead.release(destination, maxRead - Math.max(least, due.size()));
      }
      try {
        var turn = deliver(destination, due, stopping);
        state = turn.state();
        notBefore = turn.notBefore();
      } finally {
        readAhead.release(destination, due.size() - least);
      }
    }
    if (state != State.LEASE_LOST) {
      leases.release(destination, notBefore);
    }
    var channel = destination.channel();
    if (state == State.CHANNEL_DOWN && observers.circuitBreaker().outage(channel).isEmpty()) {
      // The channel was restored before this destination was released, so it was not woken.
      outbox.channelRestored(channel);
    }
  }

  private enum State {
    CONTINUE,
    DONE,
    /** The whole service is out. */
    CHANNEL_DOWN,
    /** The lease ran out: another node has the destination. */
    LEASE_LOST
  }

  /** The result of a round, and when the destination may be sent to again, null for at once. */
  private record RoundResult(State state, @Nullable Instant notBefore) {}

  private List<PendingMessage> due(Destination destination, int maxRead) {
    return outbox.due(destination, maxRead).entrySet().stream()
        .map(entry -> new PendingMessage(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** Delivers what is due, message after message, until a pause is needed. */
  private RoundResult deliver(
      Destination destination, List<PendingMessage> due, BooleanSupplier stopping) {
    if (due.isEmpty()) {
      return new RoundResult(State.DONE, null);
    }
    var rest = due;
    while (!rest.isEmpty() && !stopping.getAsBoolean()) {
      var pause = observers.circuitBreaker().pause(destination);
      if (pause.isPresent()) {
        return new RoundResult(State.DONE, waitFor(rest, pause.get().left(), pause.get().why()));
      }
      var outage = observers.circuitBreaker().outage(destination.channel());
      if (outage.isPresent()) {
        return new RoundResult(
            State.CHANNEL_DOWN, waitFor(rest, OUTAGE_CHECK_INTERVAL, outage.get()));
      }
      var turn = observers.circuitBreaker().workspaceWait(destination, id(rest.getFirst()));
      if (turn.isPresent()) {
        return new RoundResult(State.DONE, clock.instant().plus(turn.get()));
      }
      var split = splits.getOrDefault(destination, BatchSplit.NONE);
      var batch =
          batchPlanner.next(destination, split.next(rest, DestinationWorker::id), branding());
      switch (outbox.begin(destination, byDelivery(batch))) {
        case BeginResult.Begun() -> {}
        case BeginResult.Dropped(var dropped) -> {
          rest = rest.stream().filter(one -> !dropped.contains(one.delivery().id())).toList();
          continue;
        }
        case BeginResult.LeaseLost() -> {
          return new RoundResult(State.LEASE_LOST, null);
        }
      }
      @Nullable Instant notBefore;
      switch (concurrencyLimit.runOutside(destination, () -> attempt.deliver(batch))) {
        case Attempt.Result.Ended(var outcome) -> notBefore = settle(batch, outcome);
        case Attempt.Result.CutOff(var reason) -> {
          outbox.returnInterrupted(destination, reason);
          notBefore = clock.instant().plus(WAIT_AFTER_CUTOFF);
        }
      }
      if (notBefore != null) {
        return new RoundResult(State.DONE, notBefore);
      }
      var sent = Set.copyOf(batch.messages());
      rest = rest.stream().filter(message -> !sent.contains(message)).toList();
    }
    return new RoundResult(State.CONTINUE, null);
  }

  private Branding branding() {
    return notifiers.branding().get();
  }

  /** Records the outcome. Returns when the destination may be sent to again, null for at once. */
  private @Nullable Instant settle(MessageBatch batch, Outcome outcome) {
    var deliveries = deliveries(batch);
    var channel = batch.destination().channel();
    return switch (outcome) {
      case Outcome.Sent(var reference) -> {
        sent(batch, deliveries, reference);
        settled(batch);
        observers.log().delivered(batch.destination());
        observers.log().channelRestored(channel, () -> outbox.waiting(channel));
        if (observers.circuitBreaker().recordSuccess(channel)) {
          outbox.channelRestored(channel);
        }
        observers.healthListener().channelWorks(channel);
        yield pause(batch.destination());
      }
      case Outcome.RetryAt retry -> retry(deliveries, retry);
      case Outcome.DestinationDown(var until, var reason) ->
          retry(deliveries, new Outcome.RetryAt(until, reason));
      case Outcome.Failed(var reason) -> fail(batch, reason);
      case Outcome.ContentRefused refused ->
          deliveries.size() == 1 ? fail(batch, refused.reason()) : split(batch, refused);
      case Outcome.Misconfigured(var reason) -> waitForFix(channel, deliveries, reason);
      case Outcome.ChannelDown(var reason) -> {
        outbox.refused(deliveries, reason);
        observers.circuitBreaker().recordRefusal(channel);
        observers.log().channelDown(channel, "is refused", () -> outbox.waiting(channel), reason);
        observers.healthListener().channelRefused(channel, reason);
        yield pause(batch.destination());
      }
    };
  }

  /** Makes the deliveries wait until somebody has changed a setting, for as long as that takes. */
  private Instant waitForFix(Channel channel, List<Delivery> deliveries, String reason) {
    observers.log().channelDown(channel, "is refused", () -> outbox.waiting(channel), reason);
    observers.healthListener().channelRefused(channel, reason);
    var next = clock.instant().plus(backoff.delay(deliveries.getFirst().tries() + 1));
    outbox.retry(deliveries, next, reason);
    return next;
  }

  private @Nullable Instant fail(MessageBatch batch, String reason) {
    LOG.warn(
        "Failed delivery={} destination={} why={}",
        batch.firstMessage().delivery().id(),
        batch.destination().channel().wireName(),
        reason);
    outbox.fail(deliveries(batch), reason);
    if (batch.firstMessage().delivery().username() == null) {
      observers.healthListener().deliveryFailed(batch.destination(), reason);
    }
    settled(batch);
    return pause(batch.destination());
  }

  /** Makes half of the batch the next to be tried. */
  private @Nullable Instant split(MessageBatch batch, Outcome.ContentRefused refused) {
    LOG.warn(
        "Refused as a whole, sent in parts delivery={} destination={} events={} why={}",
        batch.firstMessage().delivery().id(),
        batch.destination().channel().wireName(),
        batch.messages().size(),
        refused.reason());
    var ids = ids(batch);
    splits.compute(
        batch.destination(),
        (_, known) -> {
          var before = known == null ? BatchSplit.NONE : known;
          return refused.isTooLarge() ? before.tooLarge(ids) : before.refused(ids);
        });
    outbox.split(deliveries(batch), refused.reason());
    return pause(batch.destination());
  }

  private void settled(MessageBatch batch) {
    splits.computeIfPresent(
        batch.destination(),
        (_, known) -> {
          var left = known.settled(ids(batch));
          return left.groups().isEmpty() ? null : left;
        });
  }

  private static long id(PendingMessage message) {
    return message.delivery().id();
  }

  private static List<Long> ids(MessageBatch batch) {
    return batch.messages().stream().map(DestinationWorker::id).toList();
  }

  private void sent(MessageBatch batch, List<Delivery> deliveries, @Nullable String reference) {
    var earlier = batch.earlier();
    if (earlier != null && earlier.reference().equals(reference)) {
      outbox.mergedInto(deliveries, earlier.message().delivery().id());
    } else if (BatchPlanner.isEditable(batch.destination())) {
      var shown = batch.messages().stream().map(one -> EventFingerprint.of(one.event())).toList();
      outbox.sentAsNew(deliveries, reference, shown);
    } else {
      outbox.sent(deliveries, reference);
    }
  }

  private @Nullable Instant retry(List<Delivery> tried, Outcome.RetryAt retry) {
    observers.clockCheck().run();
    var reason = retry.reason();
    var when = retry.earliest();
    var deliveries = unexpired(outbox.current(tried), reason);
    if (deliveries.isEmpty()) {
      return pause(tried.getFirst().destination());
    }
    var now = clock.instant();
    var first = deliveries.getFirst();
    if (when != null && when.isAfter(now)) {
      var wait = Duration.between(now, when);
      if (retry.limit() == Limit.EDIT) {
        retryLater(deliveries, wait, reason);
        outbox.setAside(deliveries);
        return pause(first.destination());
      }
      if (retry.limit() != Limit.LOOKUP) {
        var isOfMessages = retry.limit() == Limit.DESTINATION;
        observers.circuitBreaker().recordPause(first.destination(), wait, reason, isOfMessages);
      }
      var resumeAt = retryLater(deliveries, wait, reason);
      if (isSetAside(first)) {
        outbox.setAside(deliveries);
      }
      return resumeAt;
    }
    var channel = first.destination().channel();
    observers.log().deliveryRetried(first.destination(), deliveries.size(), reason);
    if (retry.limit() == Limit.SERVICE
        && observers.circuitBreaker().recordFailure(channel, reason)) {
      observers.log().channelDown(channel, "is out", () -> outbox.waiting(channel), reason);
    }
    var next = retryLater(deliveries, backoff.delay(first.tries()), reason);
    if (isSetAside(first)) {
      outbox.setAside(deliveries);
      return null;
    }
    return next;
  }

  /** Returns whether an endpoint has refused it so often that those behind it go on. */
  private static boolean isSetAside(Delivery delivery) {
    return delivery.destination() instanceof Destination.Endpoint
        && delivery.tries() >= TRIES_BEFORE_SET_ASIDE;
  }

  /**
   * Makes the deliveries wait without a try, because the whole service is out or the other side
   * asked for a pause; those whose fallback is due go there.
   */
  private @Nullable Instant waitFor(List<PendingMessage> messages, Duration wait, String reason) {
    observers.clockCheck().run();
    var waiting = outbox.current(messages.stream().map(PendingMessage::delivery).toList());
    outbox.markTried(waiting);
    var deliveries = unexpired(waiting, reason);
    return deliveries.isEmpty() ? null : retryLater(deliveries, wait, reason);
  }

  /** Fails those that were tried for too long, and returns the others. */
  private List<Delivery> unexpired(List<Delivery> tried, String reason) {
    var now = clock.instant();
    var over = tried.stream().filter(one -> Backoff.isExpired(one.firstTryAt(now), now)).toList();
    if (over.isEmpty()) {
      return tried;
    }
    outbox.expire(over, "Not delivered within 24 hours: " + reason);
    return tried.stream().filter(one -> !over.contains(one)).toList();
  }

  /** Makes the deliveries wait for that long, or until their fallback is due if that is earlier. */
  private Instant retryLater(List<Delivery> deliveries, Duration wait, String reason) {
    var now = clock.instant();
    var next = now.plus(wait);
    var elsewhere =
        outbox.fallbackAt(deliveries.getFirst()).filter(at -> at.isAfter(now) && at.isBefore(next));
    outbox.retry(deliveries, elsewhere.orElse(next), reason);
    return elsewhere.orElse(next);
  }

  private @Nullable Instant pause(Destination destination) {
    var traits =
        Objects.requireNonNull(notifiers.traits().get(destination.channel()), destination.text());
    var interval = traits.minInterval();
    return interval.equals(Duration.ZERO) ? null : clock.instant().plus(interval);
  }

  private static Map<Delivery, Event> byDelivery(MessageBatch batch) {
    var events = new LinkedHashMap<Delivery, Event>();
    batch.messages().forEach(message -> events.put(message.delivery(), message.event()));
    return events;
  }

  private static List<Delivery> deliveries(MessageBatch batch) {
    return batch.messages().stream().map(PendingMessage::delivery).toList();
  }
}
