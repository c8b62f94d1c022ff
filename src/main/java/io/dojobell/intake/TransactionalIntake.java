package io.dojobell.intake;

import io.dojobell.database.Database;
import io.dojobell.intake.EventRouting.Person;
import io.dojobell.model.Event;
import io.dojobell.model.EventType;
import io.dojobell.model.Slug;
import io.dojobell.store.Events;
import io.dojobell.store.WaitingEvents;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/**
 * Accepts events within one transaction: recognised as duplicates, added to the inventory, routed,
 * stored with their deliveries. Events that arrive together share the database's commit.
 */
final class TransactionalIntake implements Intake {
  private final Database database;
  private final EventRouting routing;
  private final InventoryResolver inventoryResolver;
  private final PendingProducts pendingProducts;
  private final Consumer<Event> onAccepted;
  private final InstantSource clock;

  /**
   * @param pendingProducts the products that are read before an event of theirs is routed
   * @param onAccepted receives each event once it is durable
   */
  TransactionalIntake(
      Database database,
      EventRouting routing,
      InventoryResolver inventoryResolver,
      PendingProducts pendingProducts,
      Consumer<Event> onAccepted,
      InstantSource clock) {
    this.database = database;
    this.routing = routing;
    this.inventoryResolver = inventoryResolver;
    this.pendingProducts = pendingProducts;
    this.onAccepted = onAccepted;
    this.clock = clock;
  }

  @Override
  public List<IntakeResult> accept(EventSource sender, List<EventDraft> drafts) {
    var accepted =
        database.writeBeside(
            handle -> {
              var batch = new Batch(handle, sender, drafts);
              drafts.forEach(batch::accept);
              batch.finish();
              return batch;
            });
    routing.afterCommit(accepted.routed);
    if (accepted.hasWaiting) {
      pendingProducts.afterCommit();
    }
    accepted.events.forEach(onAccepted);
    return accepted.results;
  }

  /** The events of one transaction. */
  private final class Batch {
    private final Handle handle;
    private final EventSource sender;
    private final EventRouting.Batch routed;
    private final OwnerNames owners;
    private final DuplicateEvents duplicates;

    /** The ids that no further event may have. */
    private final Set<String> takenIds;

    private final List<IntakeResult> results = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private boolean hasWaiting;

    private Batch(Handle handle, EventSource sender, List<EventDraft> drafts) {
      this.handle = handle;
      this.sender = sender;
      this.duplicates = new DuplicateEvents(handle, sender, drafts, clock);
      this.routed = routing.inTransaction(handle);
      this.owners = new OwnerNames(handle);
      var ids =
          drafts.stream()
              .map(EventDraft::sentId)
              .filter(sent -> sent != null && Slug.isValid(sent))
              .toList();
      this.takenIds = new HashSet<>(new Events(handle).taken(ids));
    }

    private void finish() {
      new Events(handle).add(sender.name(), events);
      duplicates.finish();
      routed.finish();
    }

    private void accept(EventDraft draft) {
      var known = duplicates.find(draft);
      if (known != null) {
        results.add(known);
        return;
      }
      var recipients = new RecipientResolver(handle).of(draft);
      var event = event(draft, recipients.recipients());
      var product = pendingProducts.of(handle, draft, event.subject());
      duplicates.remember(draft, event);
      var person = Person.of(draft, recipients);
      if (product.isPresent()) {
        holdBack(event, product.get(), person);
      } else {
        routed.route(event, person);
      }
      events.add(event);
      results.add(new IntakeResult(event.id(), false, recipients.unknown()));
    }

    private Event event(EventDraft draft, Event.EventRecipients recipients) {
      Instant now = clock.instant();
      return new Event(
          id(draft),
          EventType.routedAs(draft.typeName()),
          draft.typeName(),
          owners.named(draft.content()),
          inventoryResolver.subject(handle, draft, now),
          recipients,
          now);
    }

    private void holdBack(Event event, PendingProducts.PendingProduct product, Person person) {
      hasWaiting = true;
      var isUnknown = person.unknownReason() != null;
      if (isUnknown) {
        routed.reportUnreachable(event, person);
      }
      var addressee = isUnknown ? null : person.name();
      new WaitingEvents(handle)
          .add(
              new WaitingEvents.WaitingEvent(
                  event.id(), product.id(), product.name(), addressee, event.receivedAt()));
    }

    /**
     * Returns the sender's own id where it can stand in a path and is free, as senders may share
     * ids; else a new one.
     */
    private String id(EventDraft draft) {
      var sent = draft.sentId();
      return sent != null && Slug.isValid(sent) && takenIds.add(sent)
          ? sent
          : UUID.randomUUID().toString();
    }
  }
}
