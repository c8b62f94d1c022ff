package io.dojobell.intake;

import io.dojobell.model.Event;
import io.dojobell.model.EventType;
import io.dojobell.model.Key;
import io.dojobell.outbox.Outbox;
import io.dojobell.routing.Router;
import io.dojobell.store.Database;
import io.dojobell.store.Events;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/**
 * Takes events in within one transaction: known before, learnt into the inventory, routed, stored
 * with their deliveries. What arrives together shares the database's commit.
 */
public final class DurableIntake implements Intake {
  private final Database database;
  private final Outbox outbox;
  private final Cartographer cartographer;
  private final Audiences audiences;
  private final InstantSource clock;
  private volatile Consumer<Event> onAccepted = _ -> {};

  public DurableIntake(
      Database database,
      Outbox outbox,
      Cartographer cartographer,
      Audiences audiences,
      InstantSource clock) {
    this.database = database;
    this.outbox = outbox;
    this.cartographer = cartographer;
    this.audiences = audiences;
    this.clock = clock;
  }

  /** Who is told of each event once it is durable. */
  public void onAccepted(Consumer<Event> listener) {
    onAccepted = listener;
  }

  @Override
  public List<Accepted> accept(Sender sender, List<EventDraft> drafts) {
    var events = new ArrayList<Event>();
    var accepted =
        database.write(
            handle -> {
              events.clear();
              var answers = new ArrayList<Accepted>();
              var inboxes = new TreeSet<String>();
              var together = audiences.within(handle);
              for (var draft : drafts) {
                var known = repeated(handle, sender, draft);
                if (known != null) {
                  answers.add(known);
                  continue;
                }
                var recipients = new Recipients(handle).of(draft.reach());
                var event = event(handle, draft, recipients.reach());
                new Events(handle).add(sender.name(), event);
                remember(handle, sender, draft, event);
                inboxes.addAll(outbox.put(handle, event, Router.route(event, together.of(event))));
                events.add(event);
                answers.add(new Accepted(event.id(), false, recipients.unknown()));
              }
              outbox.trim(handle, inboxes);
              return answers;
            });
    outbox.added();
    events.forEach(onAccepted);
    return accepted;
  }

  private @org.jspecify.annotations.Nullable Accepted repeated(
      Handle handle, Sender sender, EventDraft draft) {
    if (draft.sentId() == null) {
      return null;
    }
    return new Events(handle)
        .sentAs(sender.name(), draft.sentId(), clock.instant().minus(sender.repeatsKnown()))
        .map(event -> new Accepted(event, true, List.of()))
        .orElse(null);
  }

  private void remember(Handle handle, Sender sender, EventDraft draft, Event event) {
    if (draft.sentId() != null) {
      new Events(handle)
          .rememberSent(sender.name(), draft.sentId(), event.id(), event.receivedAt());
    }
  }

  private Event event(Handle handle, EventDraft draft, Event.Reach reach) {
    Instant now = clock.instant();
    return new Event(
        id(handle, draft),
        EventType.routing(draft.typeName()),
        draft.typeName(),
        draft.content(),
        cartographer.subject(handle, draft),
        reach,
        now);
  }

  /** The sender's own id where it can stand in a path and is free; senders may well share ids. */
  private static String id(Handle handle, EventDraft draft) {
    var sent = draft.sentId();
    return sent != null && Key.isValid(sent) && !new Events(handle).has(sent)
        ? sent
        : UUID.randomUUID().toString();
  }
}
