package io.dojobell.intake;

import io.dojobell.database.Database;
import io.dojobell.intake.EventRouting.Person;
import io.dojobell.store.WaitingEvents;
import io.dojobell.store.WaitingEvents.WaitingEvent;
import java.util.Collection;
import java.util.List;

/** Routes events that have waited until their product was read. */
public final class WaitingEventsRouter {
  private static final int BATCH_SIZE = 100;

  private final Database database;
  private final EventRouting routing;

  WaitingEventsRouter(Database database, EventRouting routing) {
    this.database = database;
    this.routing = routing;
  }

  /**
   * Routes those of these events that have waited, by who may view their product now.
   *
   * @param ids in any order
   */
  public void route(Collection<String> ids) {
    var routed =
        database.write(
            handle -> {
              var batch = routing.inTransaction(handle);
              var resolver = new WaitingEventResolver(handle);
              for (var waiting : new WaitingEvents(handle).among(ids)) {
                var person = new Person(waiting.addressee(), null);
                resolver.release(waiting).ifPresent(event -> batch.route(event, person));
              }
              batch.finish();
              return batch;
            });
    routing.afterCommit(routed);
  }

  /** Routes all events that wait, as nothing is read from DefectDojo any more. */
  public void routeAll() {
    var waiting = List.<WaitingEvent>of();
    do {
      waiting = database.read(handle -> new WaitingEvents(handle).oldest(BATCH_SIZE));
      route(waiting.stream().map(WaitingEvent::event).toList());
    } while (!waiting.isEmpty());
  }
}
