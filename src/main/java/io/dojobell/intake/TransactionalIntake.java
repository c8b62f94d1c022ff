package io.dojobell.intake;

import io.dojobell.database.Database;
import io.dojobell.model.Event;
import io.dojobell.model.EventType;
import io.dojobell.model.Slug;
import io.dojobell.outbox.Outbox;
import io.dojobell.routing.Router;
import io.dojobell.store.AnnouncedScans;
import io.dojobell.store.Events;
import io.dojobell.store.SentCopies;
import io.dojobell.store.WaitingEvents;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Accepts events within one transaction: recognised as duplicates, added to the inventory, routed,
 * stored with their deliveries. Events that arrive together share the database's commit.
 */
public final class TransactionalIntake implements Intake {
  private static final int BATCH_SIZE = 100;

  private final Database database;
  private final Outbox outbox;
  private final InventoryResolver inventoryResolver;
  private final AudienceQuery audienceQuery;
  private final InstantSource clock;
  private volatile Consumer<Event> onAccepted = _ -> {};
  private volatile UnreachableRecipientListener onUnreachableRecipient = (_, _, _, _) -> {};
  private volatile PendingProducts pendingProducts = PendingProducts.NONE;

  public TransactionalIntake(
      Database database,
      Outbox outbox,
      InventoryResolver inventoryResolver,
      AudienceQuery audienceQuery,
      InstantSource clock) {
    this.database = database;
    this.outbox = outbox;
    this.inventoryResolver = inventoryResolver;
    this.audienceQuery = audienceQuery;
    this.clock = clock;
  }

  /** Sets the listener that receives each event once it is durable. */
  public void onAccepted(Consumer<Event> listener) {
    onAccepted = listener;
  }

  /** Sets the listener for events for one person who will not get them. */
  public void onUnreachableRecipient(UnreachableRecipientListener listener) {
    onUnreachableRecipient = listener;
  }

  /** Sets the products that are read before an event of theirs is routed. */
  public void setPendingProducts(PendingProducts products) {
    pendingProducts = products;
  }

  @Override
  public List<IntakeResult> accept(EventSource sender, List<EventDraft> drafts) {
    var events = new ArrayList<Event>();
    var waits = new AtomicBoolean();
    var accepted =
        database.write(
            handle -> {
              events.clear();
              waits.set(false);
              var answers = new ArrayList<IntakeResult>();
              var inboxes = new TreeSet<String>();
              var together = audienceQuery.inTransaction(handle);
              for (var draft : drafts) {
                var known = findDuplicate(handle, sender, draft);
                if (known != null) {
                  answers.add(known);
                  continue;
                }
                var recipients = new RecipientResolver(handle).of(draft);
                var event = event(handle, draft, recipients.recipients());
                var product = pendingProducts.of(handle, draft, event.subject());
                new Events(handle).add(sender.name(), event);
                remember(handle, sender, draft, event);
                var person = Person.of(draft, recipients);
                if (product.isPresent()) {
                  holdBack(handle, event, product.get(), person);
                  waits.set(true);
                } else {
                  inboxes.addAll(route(handle, event, person, together));
                }
                events.add(event);
                answers.add(new IntakeResult(event.id(), false, recipients.unknown()));
              }
              outbox.trim(handle, inboxes);
              return answers;
            });
    outbox.afterCommit();
    if (waits.get()) {
      pendingProducts.afterCommit();
    }
    events.forEach(onAccepted);
    return accepted;
  }

  /**
   * Routes those of these events that have waited, by who may view their product now.
   *
   * @param ids in any order
   */
  public void routeWaiting(Collection<String> ids) {
    database.run(
        handle -> {
          var inboxes = new TreeSet<String>();
          var together = audienceQuery.inTransaction(handle);
          for (var waiting : new WaitingEvents(handle).among(ids)) {
            var person = new Person(waiting.addressee(), null);
            new WaitingEventResolver(handle)
                .release(waiting)
                .ifPresent(event -> inboxes.addAll(route(handle, event, person, together)));
          }
          outbox.trim(handle, inboxes);
        });
    outbox.afterCommit();
  }

  /** Routes all events that wait, as nothing is read from DefectDojo any more. */
  public void routeAllWaiting() {
    var waiting = List.<WaitingEvents.WaitingEvent>of();
    do {
      waiting = database.read(handle -> new WaitingEvents(handle).oldest(BATCH_SIZE));
      routeWaiting(waiting.stream().map(WaitingEvents.WaitingEvent::event).toList());
    } while (!waiting.isEmpty());
  }

  /**
   * The person whom an event is for, where it is for one person.
   *
   * @param name for people to read; null: it is not for one person
   * @param reason the reason why it reaches nobody; null: it may reach somebody
   */
  private record Person(@Nullable String name, @Nullable String reason) {
    static Person of(EventDraft draft, RecipientResolver.ResolvedRecipients recipients) {
      var sentTo = draft.receivingEndpoint();
      var addressee = sentTo == null ? null : sentTo.addressee();
      return new Person(addressee == null ? null : addressee.name(), recipients.reason());
    }
  }

  private void holdBack(
      Handle handle, Event event, PendingProducts.PendingProduct product, Person person) {
    if (person.reason() != null) {
      reportUnreachable(handle, event, person);
    }
    var addressee = person.reason() == null ? person.name() : null;
    new WaitingEvents(handle)
        .add(
            new WaitingEvents.WaitingEvent(
                event.id(), product.id(), product.name(), addressee, event.receivedAt()));
  }

  /** Routes the event. Returns the inboxes that it was put into. */
  private List<String> route(
      Handle handle, Event event, Person person, AudienceQuery.TransactionCache together) {
    var audience = together.of(event);
    var inboxes = outbox.addUntrimmed(handle, event, Router.route(event, audience));
    if (audience.subscribers().isEmpty()) {
      reportUnreachable(handle, event, person);
    }
    return inboxes;
  }

  /** Reports an event for one person and nobody else, who has no account that may get it. */
  private void reportUnreachable(Handle handle, Event event, Person person) {
    var name = person.name();
    if (name == null || event.isForTeam()) {
      return;
    }
    var product = event.subject().product();
    var why =
        person.reason() != null || product == null
            ? Objects.requireNonNullElse(person.reason(), "No account may get it.")
            : "They have no access to %s in Dojobell.".formatted(product.name());
    onUnreachableRecipient.recipientUnreachable(handle, event, name, why);
  }

  private @Nullable IntakeResult findDuplicate(
      Handle handle, EventSource sender, EventDraft draft) {
    var repeated = findRepeatedId(handle, sender, draft);
    return repeated == null ? findAnnouncedScan(handle, sender, draft) : repeated;
  }

  private @Nullable IntakeResult findRepeatedId(
      Handle handle, EventSource sender, EventDraft draft) {
    var sentId = draft.sentId();
    if (sentId == null) {
      return null;
    }
    var since = clock.instant().minus(sender.deduplicationPeriod());
    var sentTo = draft.receivingEndpoint();
    var known =
        sentTo == null
            ? new Events(handle).findSent(sender.name(), sentId, since)
            : findCopy(new SentCopies(handle), sender.name(), sentId, sentTo.endpoint(), since);
    return known.map(event -> new IntakeResult(event, true, List.of())).orElse(null);
  }

  /**
   * Returns the event that has announced the same import before: the sync's, where a webhook comes
   * late, or the webhook's, where the sync reads its import.
   */
  private @Nullable IntakeResult findAnnouncedScan(
      Handle handle, EventSource sender, EventDraft draft) {
    var scan = draft.scan();
    if (scan == null) {
      return null;
    }
    var now = clock.instant();
    var imported = scan.imported();
    var scans = new AnnouncedScans(handle);
    var event =
        imported == null
            ? scans.matchWebhook(scan.test(), scan.result(), now)
            : scans.matchImport(scan.test(), scan.result(), imported.id(), imported.at());
    // Other endpoints get the same.
    event.ifPresent(of -> remember(handle, sender, draft, of, now));
    return event.map(of -> new IntakeResult(of, true, List.of())).orElse(null);
  }

  /** Returns the event that another endpoint has received already; this one has now, too. */
  private static Optional<String> findCopy(
      SentCopies copies, String sender, String sentId, String endpoint, Instant since) {
    var event = copies.findCopy(sender, sentId, endpoint, since);
    event.ifPresent(of -> copies.addTo(sender, sentId, of, endpoint));
    return event;
  }

  private void remember(Handle handle, EventSource sender, EventDraft draft, Event event) {
    remember(handle, sender, draft, event.id(), event.receivedAt());
    var scan = draft.scan();
    if (scan != null) {
      var imported = scan.imported();
      new AnnouncedScans(handle)
          .add(
              scan.test(),
              scan.result(),
              event.id(),
              imported == null ? null : imported.id(),
              event.receivedAt());
    }
  }

  private static void remember(
      Handle handle, EventSource sender, EventDraft draft, String event, Instant at) {
    var sentId = draft.sentId();
    if (sentId == null) {
      return;
    }
    var sentTo = draft.receivingEndpoint();
    if (sentTo == null) {
      new Events(handle).rememberSent(sender.name(), sentId, event, at);
    } else {
      new SentCopies(handle).add(sender.name(), sentId, event, sentTo.endpoint(), at);
    }
  }

  private Event event(Handle handle, EventDraft draft, Event.EventRecipients recipients) {
    Instant now = clock.instant();
    return new Event(
        id(handle, draft),
        EventType.routedAs(draft.typeName()),
        draft.typeName(),
        draft.content(),
        inventoryResolver.subject(handle, draft, now),
        recipients,
        now);
  }

  /**
   * Returns the sender's own id where it can stand in a path and is free, as senders may share ids;
   * else a new one.
   */
  private static String id(Handle handle, EventDraft draft) {
    var sent = draft.sentId();
    return sent != null && Slug.isValid(sent) && !new Events(handle).has(sent)
        ? sent
        : UUID.randomUUID().toString();
  }
}
