package io.dojobell.intake;

import io.dojobell.model.Event;
import io.dojobell.outbox.AddedDeliveries;
import io.dojobell.outbox.Outbox;
import io.dojobell.routing.Router;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Routes stored events and adds their deliveries to the outbox. */
final class EventRouting {
  private final Outbox outbox;
  private final AudienceQuery audienceQuery;
  private final UnreachableRecipientListener unreachable;

  EventRouting(
      Outbox outbox, AudienceQuery audienceQuery, UnreachableRecipientListener unreachable) {
    this.outbox = outbox;
    this.audienceQuery = audienceQuery;
    this.unreachable = unreachable;
  }

  /**
   * The person whom an event is for, where it is for one person.
   *
   * @param name for people to read; null: it is not for one person
   * @param unknownReason the reason why the name leads to no account; null: it may lead to one
   */
  record Person(@Nullable String name, @Nullable String unknownReason) {
    static Person of(EventDraft draft, RecipientResolver.ResolvedRecipients recipients) {
      var sentTo = draft.receivingEndpoint();
      var addressee = sentTo == null ? null : sentTo.addressee();
      return new Person(addressee == null ? null : addressee.name(), recipients.reason());
    }
  }

  /** Returns what routes the events of one transaction. */
  Batch inTransaction(Handle handle) {
    return new Batch(handle, audienceQuery.inTransaction(handle));
  }

  /** Wakes who delivers, once the events' deliveries are committed, if there are any to send. */
  void afterCommit(Batch batch) {
    if (batch.hasNotices || batch.added.hasDue()) {
      outbox.afterCommit();
    }
  }

  /** The events of one transaction, which share what is the same for several. */
  final class Batch {
    private final Handle handle;
    private final AudienceQuery.TransactionCache audiences;
    private final AddedDeliveries added = new AddedDeliveries();
    private boolean hasNotices;

    private Batch(Handle handle, AudienceQuery.TransactionCache audiences) {
      this.handle = handle;
      this.audiences = audiences;
    }

    /** Adds the event's deliveries. */
    void route(Event event, Person person) {
      var audience = audiences.of(event);
      outbox.add(handle, event, Router.route(event, audience), added);
      if (audience.subscribers().isEmpty()) {
        reportUnreachable(event, person);
      }
    }

    /** Reports an event for one person and nobody else, who has no account that may get it. */
    void reportUnreachable(Event event, Person person) {
      var name = person.name();
      if (name == null || event.isForTeam()) {
        return;
      }
      var product = event.subject().product();
      var reason =
          person.unknownReason() != null || product == null
              ? Objects.requireNonNullElse(person.unknownReason(), "No account may get it.")
              : "They have no access to %s in Dojobell.".formatted(product.name());
      hasNotices = true;
      unreachable.recipientUnreachable(handle, event, name, reason);
    }

    /** Makes the events' destinations due; the last thing in the transaction. */
    void finish() {
      outbox.finish(handle, added);
    }
  }
}
