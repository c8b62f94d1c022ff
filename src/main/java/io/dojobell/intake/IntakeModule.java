package io.dojobell.intake;

import io.dojobell.database.Database;
import io.dojobell.model.AvailableChannels;
import io.dojobell.model.Event;
import io.dojobell.model.Visibility;
import io.dojobell.outbox.Outbox;
import java.time.InstantSource;
import java.util.function.Consumer;

/** Makes the parts of this package that accept events, each once. */
public final class IntakeModule {
  private final Database database;
  private final Visibility visibilityOfNew;
  private final InstantSource clock;
  private final EventRouting routing;
  private final WaitingEventsRouter waitingEvents;

  /**
   * @param available the channels that can be used at all
   * @param visibilityOfNew of products that an event is the first to name
   * @param unreachable receives events for one person who will not get them
   */
  public IntakeModule(
      Database database,
      Outbox outbox,
      AvailableChannels available,
      Visibility visibilityOfNew,
      UnreachableRecipientListener unreachable,
      InstantSource clock) {
    this.database = database;
    this.visibilityOfNew = visibilityOfNew;
    this.clock = clock;
    this.routing = new EventRouting(outbox, new AudienceQuery(available), unreachable);
    this.waitingEvents = new WaitingEventsRouter(database, routing);
  }

  /** Returns what routes the events that wait for their product. */
  public WaitingEventsRouter waitingEvents() {
    return waitingEvents;
  }

  /** Returns an intake that routes every event at once. */
  public Intake intake() {
    return intake(PendingProducts.NONE, _ -> {});
  }

  /**
   * Returns the intake.
   *
   * @param pendingProducts the products that are read before an event of theirs is routed
   * @param onAccepted receives each event once it is durable
   */
  public Intake intake(PendingProducts pendingProducts, Consumer<Event> onAccepted) {
    return new TransactionalIntake(
        database,
        routing,
        new InventoryResolver(visibilityOfNew),
        pendingProducts,
        onAccepted,
        clock);
  }
}
