package io.dojobell.channel.slack;

import io.dojobell.channel.MessageBatch;
import io.dojobell.database.Database;
import io.dojobell.model.Destination;
import io.dojobell.model.Event;
import io.dojobell.model.EventType;
import io.dojobell.model.Mention;
import io.dojobell.model.Route;
import io.dojobell.model.Severity;
import io.dojobell.model.StoreUnavailable;
import io.dojobell.store.Deliveries;
import io.dojobell.store.Events;
import io.dojobell.store.RepeatedMessages;
import io.dojobell.store.ThreadsTable;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Threads of routes and of the system channel: events on one engagement, else on one product,
 * follow in the thread of the first message for 7 days. A summary is in no thread.
 */
public record SlackThreads(Database database, InstantSource clock) implements ThreadPolicy {
  private static final Logger LOG = LoggerFactory.getLogger(SlackThreads.class);
  private static final Duration THREAD_TTL = Duration.ofDays(7);

  @Override
  public Optional<ThreadPosition> findPosition(MessageBatch batch) {
    if (!(batch.destination() instanceof Destination.SlackChannel)
        || batch.messages().size() != 1) {
      return Optional.empty();
    }
    var mode = batch.firstMessage().delivery().posting().threads();
    if (mode == null || mode == Route.ThreadMode.OFF) {
      return Optional.empty();
    }
    return topic(batch.firstMessage().event()).map(topic -> position(batch, topic));
  }

  private ThreadPosition position(MessageBatch batch, String topic) {
    var since = clock.instant().minus(THREAD_TTL);
    var first =
        database
            .read(handle -> new ThreadsTable(handle).message(batch.destination(), topic, since))
            .orElse(null);
    return new ThreadPosition(first, first != null && isBroadcast(batch));
  }

  /** Returns whether the channel sees it, too. Inside a thread alone, @here notifies nobody. */
  private static boolean isBroadcast(MessageBatch batch) {
    var message = batch.firstMessage();
    var isHigh =
        message.event().severity().filter(worst -> worst.atLeast(Severity.HIGH)).isPresent();
    var mode = message.delivery().posting().threads();
    return (mode == Route.ThreadMode.BROADCAST && isHigh)
        || CriticalMentions.of(batch).contains(Mention.HERE);
  }

  private static Optional<String> topic(Event event) {
    var engagement = event.subject().engagement();
    var product = event.subject().product();
    if (engagement != null) {
      return Optional.of("engagement:" + engagement.key());
    }
    return Optional.ofNullable(product).map(one -> "product:" + one.key());
  }

  @Override
  public void recordRoot(MessageBatch batch, String ts) {
    try {
      topic(batch.firstMessage().event())
          .ifPresent(
              topic ->
                  database.runBeside(handle -> begin(new ThreadsTable(handle), batch, topic, ts)));
    } catch (StoreUnavailable unavailable) {
      // The message is posted, which matters more than its thread: the next event begins one.
      LOG.warn("A thread was not noted why={}", unavailable.getMessage());
    }
  }

  private void begin(ThreadsTable threads, MessageBatch batch, String topic, String ts) {
    var now = clock.instant();
    threads.begin(batch.destination(), topic, ts, batch.firstMessage().delivery().id(), now);
    threads.add(batch.destination(), topic, count(batch.firstMessage().event(), now));
  }

  @Override
  public Optional<ThreadRoot> recordSent(MessageBatch batch) {
    try {
      return countAgainstThread(batch);
    } catch (StoreUnavailable unavailable) {
      LOG.warn("An event was not counted on its thread why={}", unavailable.getMessage());
      return Optional.empty();
    }
  }

  private Optional<ThreadRoot> countAgainstThread(MessageBatch batch) {
    var counted =
        batch.messages().stream()
            .filter(message -> message.delivery().posting().threads() != null)
            .map(MessageBatch.PendingMessage::event)
            .filter(event -> topic(event).isPresent())
            .toList();
    return counted.isEmpty()
        ? Optional.empty()
        : database.writeBeside(handle -> count(handle, batch, counted));
  }

  private Optional<ThreadRoot> count(Handle handle, MessageBatch batch, List<Event> counted) {
    var now = clock.instant();
    var threads = new ThreadsTable(handle);
    for (var event : counted) {
      topic(event).ifPresent(topic -> threads.add(batch.destination(), topic, count(event, now)));
    }
    return batch.messages().size() == 1
        ? topic(counted.getFirst())
            .flatMap(topic -> threads.count(batch.destination(), topic))
            .flatMap(count -> first(handle, count))
        : Optional.empty();
  }

  private static Optional<ThreadRoot> first(Handle handle, ThreadsTable.ThreadCount count) {
    var deliveries = new Deliveries(handle);
    var notes = new ArrayList<String>();
    notes.add(describe(count));
    new RepeatedMessages(handle)
        .count(count.delivery())
        .map(repeats -> MessageAnnotations.repeatCount(repeats.times(), repeats.lastAt()))
        .ifPresent(notes::add);
    var delivery = deliveries.delivery(count.delivery()).orElse(null);
    var reference = deliveries.reference(count.delivery()).orElse("");
    // After a crash the delivery may have been sent again in another message, perhaps with others;
    // that one is not the thread's first.
    if (delivery == null || !reference.endsWith("/" + count.message())) {
      return Optional.empty();
    }
    return new Events(handle)
        .event(delivery.event())
        .map(event -> new MessageBatch.PendingMessage(delivery, event))
        .map(message -> new ThreadRoot(message, reference, notes));
  }

  @Override
  public Optional<String> findSummary(long delivery) {
    return database
        .read(handle -> new ThreadsTable(handle).ofFirstDelivery(delivery))
        .filter(count -> count.events() > 1)
        .map(SlackThreads::describe);
  }

  private static String describe(ThreadsTable.ThreadCount count) {
    return MessageAnnotations.threadSummary(
        new MessageAnnotations.ThreadSummary(
            count.events(), count.scans(), count.findings(), count.critical(), count.lastAt()));
  }

  private static ThreadsTable.ThreadCount count(Event event, Instant at) {
    var fresh = event.content().findings().fresh();
    var critical =
        fresh.stream().filter(finding -> finding.severity() == Severity.CRITICAL).count();
    var scan =
        event.type() == EventType.SCAN_ADDED || event.type() == EventType.SCAN_ADDED_EMPTY ? 1 : 0;
    return new ThreadsTable.ThreadCount(
        0, "", 1, scan, fresh.size(), Math.toIntExact(critical), at);
  }
}
