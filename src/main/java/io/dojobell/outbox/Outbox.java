package io.dojobell.outbox;

import io.dojobell.database.Database;
import io.dojobell.database.RetryingDatabase;
import io.dojobell.model.Channel;
import io.dojobell.model.Delivery;
import io.dojobell.model.DeliveryState;
import io.dojobell.model.Destination;
import io.dojobell.model.Event;
import io.dojobell.model.EventFingerprint;
import io.dojobell.model.Ticker;
import io.dojobell.routing.Eligibility;
import io.dojobell.routing.PlannedDelivery;
import io.dojobell.store.Alerts;
import io.dojobell.store.Backlog;
import io.dojobell.store.Deliveries;
import io.dojobell.store.Deliveries.NewDelivery;
import io.dojobell.store.DestinationLeases;
import io.dojobell.store.Events;
import io.dojobell.store.Notices;
import io.dojobell.store.RepeatedMessages;
import io.dojobell.store.SystemSettings;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The deliveries that wait, from their planning until they are sent or have failed. Deliveries of
 * one destination are claimed together by one node at a time, so that their order, rate limits and
 * merging hold.
 */
public final class Outbox {
  /** The time for which a node may keep a destination without a sign of life. */
  public static final Duration LEASE_DURATION = Duration.ofSeconds(60);

  /** The longest wait for a retry, whatever the other side asks for. */
  private static final Duration MAX_WAIT = Duration.ofHours(24);

  /** The age up to which refused deliveries are retried: as long as anything is. */
  private static final Duration REFUSED_RETENTION = Duration.ofHours(24);

  /** The time for which the result of an attempt is kept while it cannot be stored. */
  private static final Duration SETTLEMENT_TIMEOUT = Duration.ofHours(1);

  /** The states in which an admin can retry a delivery at once. */
  private static final Set<DeliveryState> RETRIABLE =
      EnumSet.of(DeliveryState.FAILED, DeliveryState.RETRYING, DeliveryState.QUEUED);

  /** The number of failed deliveries that are retried in one transaction. */
  private static final int RETRY_BATCH_SIZE = 1_000;

  private static final String INTERRUPTED = "Interrupted while it was told; it may come twice";

  private final Database database;
  private final Function<Handle, Notices> noticesTable;

  /** Stores the results of attempts, however long that takes. */
  private final RetryingDatabase retryingDatabase;

  private final InstantSource clock;
  private final String node;
  private volatile Runnable onAdded = () -> {};
  private volatile Consumer<Destination> onRetried = _ -> {};
  private volatile FallbackPolicy fallbackPolicy = FallbackPolicy.NONE;

  /**
   * @param notices opens the table of notices, which knows how to read those that hold a secret
   * @param node names this process among those that share the database
   */
  public Outbox(
      Database database, Function<Handle, Notices> notices, InstantSource clock, String node) {
    this.database = database;
    this.noticesTable = notices;
    this.retryingDatabase = new RetryingDatabase(database, SETTLEMENT_TIMEOUT, Ticker.system());
    this.clock = clock;
    this.node = node;
  }

  /** Sets the listener that is called when something may have become due. */
  public void onAdded(Runnable listener) {
    onAdded = listener;
  }

  /** Sets the listener that receives the destinations that an admin wants tried at once. */
  public void onRetried(Consumer<Destination> listener) {
    onRetried = listener;
  }

  /** Sets the policy that chooses where deliveries go that cannot be made. */
  public void setFallbackPolicy(FallbackPolicy others) {
    fallbackPolicy = others;
  }

  /** Notifies the listener of added deliveries, once they are committed. */
  public void afterCommit() {
    onAdded.run();
  }

  /**
   * Adds an event's deliveries in the caller's transaction; the caller calls {@link #afterCommit}
   * once that is committed. Alerts are delivered by being stored.
   */
  public void add(Handle handle, Event event, List<PlannedDelivery> plan) {
    trim(handle, addUntrimmed(handle, event, plan));
  }

  /** Adds the event to that account's inbox in the same way. */
  public void addAlert(Handle handle, Event event, String username, String reason) {
    var inbox = new Destination.Inbox(username);
    add(handle, event, List.of(PlannedDelivery.now(inbox, username, reason)));
  }

  /** Adds a notice's deliveries in the same way. */
  public void addNotice(Handle handle, long notice, List<PlannedDelivery> plan) {
    var now = clock.instant();
    var fresh = plan.stream().map(planned -> newDelivery(planned, now, now)).toList();
    new Deliveries(handle).addForNotice(notice, fresh, now);
    var inboxes = schedule(handle, fresh, now);
    if (!inboxes.isEmpty()) {
      new Alerts(handle).addForNotice(notice);
    }
    trim(handle, inboxes);
  }

  /** Deletes the oldest alerts of these inboxes beyond the limit. */
  public void trim(Handle handle, Collection<String> inboxes) {
    new Alerts(handle).trim(inboxes);
  }

  /**
   * Adds an event's deliveries as {@link #add} does, for one of several events.
   *
   * @return the inboxes it stands in, to be trimmed once all are put
   */
  public List<String> addUntrimmed(Handle handle, Event event, List<PlannedDelivery> plan) {
    var now = clock.instant();
    var fresh =
        plan.stream()
            .map(
                planned ->
                    newDelivery(
                        planned,
                        now,
                        TestAddedMatcher.earliestSendTime(event, planned.destination(), now)))
            .toList();
    new Deliveries(handle).add(event.id(), fresh, now);
    var inboxes = schedule(handle, fresh, now);
    if (!inboxes.isEmpty()) {
      new Alerts(handle).addFor(event.id());
    }
    return inboxes;
  }

  /**
   * Makes the destinations of new deliveries due.
   *
   * @return the inboxes among them
   */
  private static List<String> schedule(Handle handle, List<NewDelivery> fresh, Instant now) {
    var inboxes = new ArrayList<String>();
    var due = new ArrayList<Destination>();
    for (var delivery : fresh) {
      if (delivery.state() == DeliveryState.QUEUED && dueAt(delivery).equals(now)) {
        due.add(delivery.destination());
      } else if (delivery.state() == DeliveryState.QUEUED
          || delivery.state() == DeliveryState.HELD) {
        new DestinationLeases(handle).markDue(List.of(delivery.destination()), dueAt(delivery));
      } else if (delivery.state() == DeliveryState.SENT
          && delivery.destination() instanceof Destination.Inbox(var inbox)) {
        inboxes.add(inbox);
      }
    }
    new DestinationLeases(handle).markDue(due, now);
    return inboxes;
  }

  /**
   * @param earliest the time before which it is not sent
   */
  private static NewDelivery newDelivery(PlannedDelivery planned, Instant now, Instant earliest) {
    var state = DeliveryState.QUEUED;
    if (planned.skipReason() != null) {
      state = DeliveryState.SKIPPED;
    } else if (planned.destination() instanceof Destination.Inbox) {
      state = DeliveryState.SENT;
    } else if (planned.heldUntil() != null) {
      state = DeliveryState.HELD;
    }
    return new NewDelivery(
        planned.destination(),
        planned.username(),
        state,
        planned.recordedReason(),
        nextTry(planned, state, earliest),
        state == DeliveryState.SENT ? now : null,
        planned.threads());
  }

  private static @Nullable Instant nextTry(
      PlannedDelivery planned, DeliveryState state, Instant earliest) {
    return switch (state) {
      case HELD -> planned.heldUntil();
      case QUEUED -> earliest;
      default -> null;
    };
  }

  private static Instant dueAt(NewDelivery waiting) {
    return Objects.requireNonNull(waiting.nextTryAt());
  }

  /**
   * Recovers after a start of the only process of this database: nothing is being sent any more.
   * Returns how many deliveries were in flight.
   */
  public int recover() {
    return database.write(
        handle -> {
          var now = clock.instant();
          var rows = new Deliveries(handle);
          new DestinationLeases(handle).releaseAll();
          var interrupted = rows.returnAllInterrupted(INTERRUPTED, now);
          endWaits(handle);
          return interrupted;
        });
  }

  /**
   * Adjusts to a clock that was set. Waits that were stored by the other time count as over:
   * retries are due now, and rate limits begin again.
   */
  public void clockChanged() {
    database.run(this::endWaits);
    afterCommit();
  }

  private void endWaits(Handle handle) {
    var now = clock.instant();
    var rows = new Deliveries(handle);
    rows.endWaitsAfter(now, now.plus(MAX_WAIT));
    rows.clearFirstTries();
    new DestinationLeases(handle).endWaits(now);
  }

  /**
   * Claims up to so many of the channel's destinations that are due.
   *
   * @param held the destinations that this node works on already, whatever their lease says
   */
  public List<Destination> claim(Channel channel, int limit, Predicate<Destination> held) {
    var now = clock.instant();
    return database.write(
        handle -> {
          var leased =
              new DestinationLeases(handle)
                  .acquire(channel, node, now, now.plus(LEASE_DURATION), limit).stream()
                      .filter(one -> !held.test(one.destination()))
                      .toList();
          var deliveries = new Deliveries(handle);
          leased.stream()
              .filter(DestinationLeases.Lease::isAbandoned)
              .forEach(lost -> deliveries.returnInterrupted(lost.destination(), INTERRUPTED, now));
          return leased.stream().map(DestinationLeases.Lease::destination).toList();
        });
  }

  /** Returns how many deliveries of the channel wait, not counting those that are held. */
  public long waiting(Channel channel) {
    return database.read(
        handle ->
            new Backlog(handle)
                .waiting().stream()
                    .filter(one -> one.channel() == channel && one.state() != DeliveryState.HELD)
                    .mapToLong(Backlog.Waiting::count)
                    .sum());
  }

  /** Prolongs the leases of destinations that this node works on. */
  public void renew(Collection<Destination> destinations) {
    database.run(
        handle ->
            new DestinationLeases(handle)
                .renew(destinations, node, clock.instant().plus(LEASE_DURATION)));
  }

  /** Returns when the next destination that nobody has claimed is due, for each of the channels. */
  public Map<Channel, Instant> nextDue(Collection<Channel> channels) {
    return database.read(
        handle -> {
          var due = new EnumMap<Channel, Instant>(Channel.class);
          for (var channel : channels) {
            new DestinationLeases(handle)
                .nextDue(channel, clock.instant())
                .ifPresent(at -> due.put(channel, at));
          }
          return due;
        });
  }

  /**
   * Returns the deliveries that are due at the claimed destination now, in order, with their
   * events. A delivery that waits for its next try holds back those behind it; held ones, and those
   * that were set aside, hold back nobody.
   *
   * @param limit the number of waiting deliveries that are read
   */
  public Map<Delivery, Event> due(Destination destination, int limit) {
    var now = clock.instant();
    var orphans = new ArrayList<Delivery>();
    var joined = new HashMap<Delivery, Long>();
    var found =
        database.read(
            handle -> {
              var due = dueOf(new Deliveries(handle).waiting(destination, limit), now);
              var contents = contents(handle, due, now);
              var events = new LinkedHashMap<Delivery, Event>();
              for (var delivery : due) {
                var event = contents.get(delivery.id());
                if (event == null) {
                  orphans.add(delivery);
                } else {
                  events.put(delivery, event);
                }
              }
              var tests = TestAddedMatcher.of(handle, destination, events, now);
              joined.putAll(tests.merged());
              events.keySet().removeIf(tests::isHeldBack);
              return events;
            });
    if (!orphans.isEmpty()) {
      drop(orphans);
    }
    if (!joined.isEmpty()) {
      database.run(
          handle ->
              joined.forEach((one, in) -> new Deliveries(handle).markMerged(one.id(), in, now)));
    }
    return found;
  }

  /**
   * Returns the contents of these deliveries, by their ids: events, and notices in their rendered
   * form.
   */
  private Map<Long, Event> contents(Handle handle, List<Delivery> due, Instant now) {
    var contents = new HashMap<Long, Event>();
    var events =
        new Events(handle)
            .events(due.stream().map(Delivery::event).filter(Objects::nonNull).distinct().toList());
    for (var delivery : due) {
      var event = delivery.event() == null ? null : events.get(delivery.event());
      if (event != null) {
        contents.put(delivery.id(), event);
      }
    }
    var notices = due.stream().filter(one -> one.event() == null).map(Delivery::id).toList();
    noticesTable
        .apply(handle)
        .ofDeliveries(notices, now)
        .forEach((id, notice) -> contents.put(id, notice.toEvent()));
    return contents;
  }

  /** Skips deliveries whose notice is gone, as its secret has expired. */
  private void drop(List<Delivery> orphans) {
    database.run(
        handle -> {
          for (var delivery : orphans) {
            var isNotice = delivery.event() == null;
            new Deliveries(handle)
                .mark(
                    delivery.id(),
                    isNotice ? DeliveryState.SKIPPED : DeliveryState.FAILED,
                    isNotice ? Notices.EXPIRED : "The event is no longer kept",
                    null);
          }
        });
  }

  private static List<Delivery> dueOf(List<Delivery> waiting, Instant now) {
    var due = new ArrayList<Delivery>();
    for (var delivery : waiting) {
      var next = delivery.nextTryAt();
      if (next == null || !next.isAfter(now)) {
        due.add(delivery);
      } else if (delivery.state() == DeliveryState.RETRYING && !delivery.attempts().setAside()) {
        break;
      }
    }
    // Deliveries that were set aside come last: they have been tried.
    due.sort(Comparator.comparing(delivery -> delivery.attempts().setAside()));
    return due;
  }

  /** The result of {@link #begin}. */
  public sealed interface BeginResult {
    /** It may be sent. */
    record Begun() implements BeginResult {}

    /** Some of its deliveries are not sent there; nothing was begun. */
    record Dropped(Set<Long> deliveries) implements BeginResult {}

    /** The lease ran out: another node has the destination. */
    record LeaseLost() implements BeginResult {}
  }

  /**
   * Begins an attempt to send these together, after checking that each may still be sent; durable,
   * so that a crash is known to have interrupted it.
   */
  public BeginResult begin(Destination destination, Map<Delivery, Event> batch) {
    var begin =
        database.write(
            handle -> {
              var now = clock.instant();
              if (!new DestinationLeases(handle)
                  .renew(destination, node, now.plus(LEASE_DURATION))) {
                return new BeginResult.LeaseLost();
              }
              var dropped = drop(handle, batch, now);
              if (!dropped.isEmpty()) {
                return new BeginResult.Dropped(dropped);
              }
              new Deliveries(handle).beginAttempt(ids(batch.keySet()), now);
              return new BeginResult.Begun();
            });
    if (begin instanceof BeginResult.Dropped) {
      afterCommit();
    }
    return begin;
  }

  /** Skips or moves the deliveries that may not be sent there any more. Returns their ids. */
  private static Set<Long> drop(Handle handle, Map<Delivery, Event> batch, Instant now) {
    var dropped = new HashSet<Long>();
    new SendCheck(handle, now)
        .of(batch)
        .forEach(
            (delivery, eligibility) -> {
              switch (eligibility) {
                case Eligibility.Eligible() -> {}
                case Eligibility.Moved(var to) -> {
                  move(handle, delivery, to, now);
                  dropped.add(delivery.id());
                }
                case Eligibility.OtherAccount(var username, var to) -> {
                  assign(handle, delivery, username, to, now);
                  dropped.add(delivery.id());
                }
                case Eligibility.Ineligible(var reason) -> {
                  skip(handle, delivery, reason);
                  dropped.add(delivery.id());
                }
              }
            });
    return dropped;
  }

  private static void skip(Handle handle, Delivery delivery, String reason) {
    if (delivery.event() == null) {
      // The reason of a notice is its kind.
      new Deliveries(handle).mark(delivery.id(), DeliveryState.SKIPPED, reason, null);
      return;
    }
    var recorded = "Not sent: %s. Chosen because: %s".formatted(reason, delivery.reason());
    new Deliveries(handle).skip(delivery.id(), recorded);
  }

  private static void assign(
      Handle handle, Delivery delivery, String username, Destination to, Instant now) {
    var event = delivery.event();
    var isElsewhere = !to.equals(delivery.destination());
    if (isElsewhere && event != null && new Deliveries(handle).has(event, to)) {
      skip(handle, delivery, "the account " + username + " gets it by another delivery");
      return;
    }
    new Deliveries(handle).assign(delivery.id(), username);
    new Deliveries(handle).move(delivery.id(), to, now);
    new DestinationLeases(handle).markDue(List.of(to), now);
  }

  private static void move(Handle handle, Delivery delivery, Destination to, Instant now) {
    var event = delivery.event();
    if (event == null || new Deliveries(handle).has(event, to)) {
      skip(handle, delivery, "it goes to the new address by another delivery");
      return;
    }
    new Deliveries(handle).move(delivery.id(), to, now);
    new DestinationLeases(handle).markDue(List.of(to), now);
  }

  /** Marks the deliveries as sent in one message, which the first names. */
  public void sent(List<Delivery> deliveries, @Nullable String reference) {
    var now = clock.instant();
    retryingDatabase.run(handle -> markSent(handle, deliveries, reference, now));
  }

  private static void markSent(
      Handle handle, List<Delivery> deliveries, @Nullable String reference, Instant now) {
    var rows = new Deliveries(handle);
    var first = deliveries.getFirst();
    rows.markSent(first.id(), now, reference);
    if (first.event() == null) {
      Notices.deleteSecret(handle, first.id());
    }
    deliveries.stream()
        .skip(1)
        .forEach(delivery -> rows.markMerged(delivery.id(), first.id(), now));
  }

  /**
   * Marks the deliveries as sent in one message that can be changed later, on which repeats are
   * counted where it shows one event alone.
   *
   * @param shown the fingerprint of each of them, in the same order
   */
  public void sentAsNew(
      List<Delivery> deliveries, @Nullable String reference, List<EventFingerprint> shown) {
    var now = clock.instant();
    retryingDatabase.run(
        handle -> {
          markSent(handle, deliveries, reference, now);
          var first = deliveries.getFirst();
          endRepeats(handle, first.destination(), shown, now);
          var only = shown.getFirst();
          if (shown.size() == 1 && reference != null && !only.isForPerson()) {
            new RepeatedMessages(handle).begin(first.destination(), only, first.id(), now);
          }
        });
  }

  /**
   * Ends the counting of repeats on earlier messages, where one of these shows the same or
   * supersedes it.
   */
  private static void endRepeats(
      Handle handle, Destination destination, List<EventFingerprint> shown, Instant now) {
    var rows = new RepeatedMessages(handle);
    var window = new SystemSettings(handle).read().repeatWindow();
    for (var before : rows.since(destination, now.minus(window)).values()) {
      if (shown.stream()
          .anyMatch(
              one ->
                  one.key().equals(before.key()) || one.supersedes(before.key(), before.topic()))) {
        rows.end(destination, before.key());
      }
    }
  }

  /** Marks the deliveries as merged: they were counted on the message of an earlier delivery. */
  public void mergedInto(List<Delivery> deliveries, long earlier) {
    var now = clock.instant();
    retryingDatabase.run(
        handle -> {
          var rows = new Deliveries(handle);
          deliveries.forEach(delivery -> rows.markMerged(delivery.id(), earlier, now));
          new RepeatedMessages(handle).add(earlier, deliveries.size(), now);
        });
  }

  /**
   * The message that showed the same event there before, while repeats may still be counted on it.
   *
   * @param reference its name in the channel
   * @param times the number of times the event has come so far
   */
  public record OriginalMessage(Delivery delivery, Event event, String reference, int times) {}

  /**
   * Returns the messages sent there lately, by the key of their event, while repeats may be counted
   * on them.
   */
  public Map<String, RepeatedMessages.ShownMessage> recentMessages(Destination destination) {
    return database.read(
        handle -> {
          var window = new SystemSettings(handle).read().repeatWindow();
          return window.isZero()
              ? Map.of()
              : new RepeatedMessages(handle).since(destination, clock.instant().minus(window));
        });
  }

  /** Returns the message that showed that; empty where it is no longer stored. */
  public Optional<OriginalMessage> original(RepeatedMessages.ShownMessage shown) {
    return database.read(handle -> original(handle, shown));
  }

  private static Optional<OriginalMessage> original(
      Handle handle, RepeatedMessages.ShownMessage shown) {
    var rows = new Deliveries(handle);
    return rows.delivery(shown.delivery())
        .flatMap(
            delivery ->
                rows.reference(delivery.id())
                    .flatMap(
                        reference ->
                            new Events(handle)
                                .event(delivery.event())
                                .map(
                                    event ->
                                        new OriginalMessage(
                                            delivery, event, reference, shown.times()))));
  }

  /**
   * Stores that the deliveries wait for a retry; those that have waited longer than the fallback's
   * limit go to their fallback, if there is one.
   */
  public void retry(List<Delivery> deliveries, Instant when, String reason) {
    var now = clock.instant();
    var fellBack =
        retryingDatabase.write(
            handle -> {
              if (!isLeasedHere(handle, deliveries)) {
                return false;
              }
              var after = new SystemSettings(handle).read().fallbackAfter();
              var any = false;
              for (var delivery : deliveries) {
                if (!now.isBefore(delivery.firstTryAt(now).plus(after))
                    && fallBack(handle, delivery, reason, now)) {
                  new Deliveries(handle).mark(delivery.id(), DeliveryState.FAILED, reason, null);
                  any = true;
                } else {
                  new Deliveries(handle).mark(delivery.id(), DeliveryState.RETRYING, reason, when);
                }
              }
              new Deliveries(handle).setWaitingSince(ids(deliveries), now);
              return any;
            });
    if (fellBack) {
      afterCommit();
    }
  }

  /** Returns the deliveries as they are stored now, in the same order. */
  public List<Delivery> current(List<Delivery> deliveries) {
    var stored = database.read(handle -> new Deliveries(handle).byId(ids(deliveries)));
    return deliveries.stream().map(one -> stored.getOrDefault(one.id(), one)).toList();
  }

  /** Marks the deliveries as tried, though only a probe was sent for all of them. */
  public void markTried(List<Delivery> deliveries) {
    var now = clock.instant();
    database.run(handle -> new Deliveries(handle).markTried(ids(deliveries), now));
  }

  /** Sets the deliveries aside: they wait for a retry without holding back those behind them. */
  public void setAside(List<Delivery> deliveries) {
    retryingDatabase.run(
        handle -> deliveries.forEach(one -> new Deliveries(handle).setAside(one.id())));
  }

  /**
   * Returns when the delivery goes to its fallback, should it go on failing; empty: it has none.
   */
  public Optional<Instant> fallbackAt(Delivery delivery) {
    return database.read(
        handle ->
            fallbackDestinations(handle, delivery).stream()
                .findFirst()
                .map(
                    _ ->
                        delivery
                            .firstTryAt(clock.instant())
                            .plus(new SystemSettings(handle).read().fallbackAfter())));
  }

  /**
   * Returns the destination's deliveries to the queue whose attempt was interrupted on our side:
   * that is no failure of the destination's, and counts as no try.
   */
  public void returnInterrupted(Destination destination, String reason) {
    retryingDatabase.run(
        handle -> {
          if (new DestinationLeases(handle).isLeasedBy(destination, node)) {
            new Deliveries(handle).returnInterrupted(destination, reason, clock.instant());
          }
        });
  }

  /**
   * Ends the repeating of writes for results of attempts that cannot be stored now: the process
   * stops.
   */
  public void stop() {
    retryingDatabase.close();
  }

  /**
   * Makes each delivery due again, in a smaller message: one of all of them was refused for its
   * form.
   */
  public void split(List<Delivery> deliveries, String reason) {
    var now = clock.instant();
    retryingDatabase.run(
        handle -> {
          if (isLeasedHere(handle, deliveries)) {
            var rows = new Deliveries(handle);
            deliveries.forEach(one -> rows.mark(one.id(), DeliveryState.RETRYING, reason, now));
          }
        });
  }

  /**
   * Fails the deliveries, which the other side has surely not taken, and queues their fallbacks if
   * there are any; each can be retried by hand.
   */
  public void fail(List<Delivery> deliveries, String reason) {
    fail(deliveries, reason, false);
  }

  /** Fails the deliveries in the same way that were tried for too long, and may have been taken. */
  public void expire(List<Delivery> deliveries, String reason) {
    fail(deliveries, reason, true);
  }

  private void fail(List<Delivery> deliveries, String reason, boolean maybeTaken) {
    var now = clock.instant();
    var fellBack =
        retryingDatabase.write(
            handle -> {
              if (!isLeasedHere(handle, deliveries)) {
                return false;
              }
              var any = false;
              for (var delivery : deliveries) {
                new Deliveries(handle).mark(delivery.id(), DeliveryState.FAILED, reason, null);
                if (!maybeTaken) {
                  new Deliveries(handle).clearBatch(delivery.id());
                }
                any |= fallBack(handle, delivery, reason, now);
              }
              return any;
            });
    if (fellBack) {
      afterCommit();
    }
  }

  /**
   * Fails the deliveries because the whole channel refuses us, and queues their fallbacks; those
   * without a fallback are retried after {@link #channelRestored}.
   */
  public void refused(List<Delivery> deliveries, String reason) {
    fail(deliveries, reason);
    retryingDatabase.run(
        handle -> {
          if (isLeasedHere(handle, deliveries)) {
            deliveries.forEach(one -> new Deliveries(handle).markRefused(one.id()));
          }
        });
  }

  /**
   * Makes deliveries due now that wait for a retry in a channel that takes messages again, and
   * retries those that it refused, unless their fallback was sent.
   */
  public void channelRestored(Channel channel) {
    var now = clock.instant();
    database.run(
        handle -> {
          var rows = new Deliveries(handle);
          rows.retryAt(channel, now);
          new DestinationLeases(handle).markChannelDue(channel, now);
          var due = new ArrayList<Destination>();
          for (var delivery : rows.findRefused(channel, now.minus(REFUSED_RETENTION))) {
            if (fallbackPolicy.destinations(handle, delivery).isEmpty()
                || !fallbackDestinations(handle, delivery).isEmpty()) {
              rows.requeue(delivery.id(), now);
              due.add(delivery.destination());
            }
          }
          rows.clearRefused(channel);
          new DestinationLeases(handle).markDue(due, now);
        });
    afterCommit();
  }

  /** Returns the fallbacks of the delivery that do not have the event yet; a notice has none. */
  private List<Destination> fallbackDestinations(Handle handle, Delivery delivery) {
    var event = delivery.event();
    if (event == null) {
      return List.of();
    }
    var rows = new Deliveries(handle);
    return fallbackPolicy.destinations(handle, delivery).stream()
        .filter(other -> !rows.has(event, other))
        .toList();
  }

  /** Queues the fallbacks of the delivery. Returns whether there were any without the event. */
  private boolean fallBack(Handle handle, Delivery delivery, String reason, Instant now) {
    var event = delivery.event();
    var others = fallbackDestinations(handle, delivery);
    if (event == null || others.isEmpty()) {
      return false;
    }
    var rows = new Deliveries(handle);
    var recorded =
        "Sent here because %s could not be used: %s. %s"
            .formatted(delivery.destination().channel().label(), reason, delivery.reason());
    for (var other : others) {
      var fresh =
          new NewDelivery(
              other, delivery.username(), DeliveryState.QUEUED, recorded, now, null, null);
      rows.add(event, List.of(fresh), now);
      rows.recordChosenBy(event, other, delivery.destination().channel());
    }
    new DestinationLeases(handle).markDue(others, now);
    return true;
  }

  /**
   * Releases the destination.
   *
   * @param notBefore nothing is sent there before then; null: as soon as something is due
   */
  public void release(Destination destination, @Nullable Instant notBefore) {
    retryingDatabase.run(
        handle -> {
          var due = new Deliveries(handle).nextDue(destination);
          new DestinationLeases(handle)
              .release(
                  destination, node, due.map(at -> later(at, notBefore)).orElse(null), notBefore);
        });
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
              var rows = new Deliveries(handle);
              var found = rows.delivery(id).filter(one -> RETRIABLE.contains(one.state()));
              found.ifPresent(
                  delivery -> {
                    rows.requeue(id, now);
                    makeDueNow(handle, delivery.destination(), now);
                  });
              return found.map(Delivery::destination);
            });
    retried.ifPresent(this::notifyRetried);
    return retried.isPresent();
  }

  private static void makeDueNow(Handle handle, Destination destination, Instant now) {
    new Deliveries(handle).retryAt(destination, now);
    new DestinationLeases(handle).markDueNow(destination, now);
  }

  private void notifyRetried(Destination destination) {
    onRetried.accept(destination);
    afterCommit();
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
                var rows = new Deliveries(handle);
                var failed = rows.failed(destination, RETRY_BATCH_SIZE);
                failed.forEach(id -> rows.requeue(id, now));
                if (!failed.isEmpty()) {
                  makeDueNow(handle, destination, now);
                }
                return failed.size();
              });
      retried += step;
    } while (step == RETRY_BATCH_SIZE);
    if (retried > 0) {
      notifyRetried(destination);
    }
    return retried;
  }

  /**
   * Returns whether their destination is still leased by this node. Where another node has it, that
   * one decides about failures; a success is recorded all the same.
   */
  private boolean isLeasedHere(Handle handle, List<Delivery> deliveries) {
    return new DestinationLeases(handle).isLeasedBy(deliveries.getFirst().destination(), node);
  }

  private static Instant later(Instant at, @Nullable Instant other) {
    return other != null && other.isAfter(at) ? other : at;
  }

  private static List<Long> ids(Collection<Delivery> deliveries) {
    return deliveries.stream().map(Delivery::id).toList();
  }
}
