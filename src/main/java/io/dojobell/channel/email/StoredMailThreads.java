package io.dojobell.channel.email;

import io.dojobell.channel.MessageBatch;
import io.dojobell.database.Database;
import io.dojobell.model.CanonicalPage;
import io.dojobell.model.Event;
import io.dojobell.model.ItemPage;
import io.dojobell.model.StoreUnavailable;
import io.dojobell.store.ThreadsTable;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Threads of mail: what concerns one finding, else one engagement, answers the first mail about it
 * for 7 days. A summary does where that is so of all its events.
 */
public record StoredMailThreads(Database database, InstantSource clock) implements MailThreads {
  private static final Logger LOG = LoggerFactory.getLogger(StoredMailThreads.class);
  private static final Duration THREAD_TTL = Duration.ofDays(7);

  @Override
  public Optional<String> firstMail(MessageBatch batch) {
    var topics = topics(batch);
    return topics.isEmpty()
        ? Optional.empty()
        : database.read(handle -> firstMail(new ThreadsTable(handle), batch, topics));
  }

  private Optional<String> firstMail(
      ThreadsTable threads, MessageBatch batch, List<String> topics) {
    var since = clock.instant().minus(THREAD_TTL);
    return topics.stream()
        .flatMap(topic -> threads.message(mailbox(batch), topic, since).stream())
        .findFirst();
  }

  @Override
  public void recordSent(MessageBatch batch, String messageId) {
    var topics = topics(batch);
    if (topics.isEmpty()) {
      return;
    }
    try {
      database.runBeside(handle -> recordSent(new ThreadsTable(handle), batch, topics, messageId));
    } catch (StoreUnavailable unavailable) {
      // The mail is sent, which matters more than its thread: the next one begins one.
      LOG.warn("A mail's thread was not noted why={}", unavailable.getMessage());
    }
  }

  private void recordSent(
      ThreadsTable threads, MessageBatch batch, List<String> topics, String messageId) {
    var now = clock.instant();
    var delivery = batch.firstMessage().delivery().id();
    for (var topic : topics) {
      if (threads.message(mailbox(batch), topic, now.minus(THREAD_TTL)).isEmpty()) {
        threads.begin(mailbox(batch), topic, messageId, delivery, now);
      }
    }
  }

  /** Returns the destination; mailboxes are the same however their case is written. */
  private static String mailbox(MessageBatch batch) {
    return batch.destination().text().toLowerCase(Locale.ROOT);
  }

  /** Returns what all events are about, the finding before the engagement. */
  private static List<String> topics(MessageBatch batch) {
    var shared = topics(batch.firstMessage().event());
    batch.messages().forEach(message -> shared.retainAll(topics(message.event())));
    return shared;
  }

  private static List<String> topics(Event event) {
    var topics = new ArrayList<String>();
    if (event.isNotice()) {
      return topics;
    }
    var url = event.content().url();
    if (url != null && ItemPage.of(ItemPage.Kind.FINDING, url).isPresent()) {
      topics.add("finding:" + CanonicalPage.of(url));
    }
    var engagement = event.subject().engagement();
    if (engagement != null) {
      topics.add("engagement:" + engagement.key());
    }
    return topics;
  }
}
