package io.dojobell.outbox;

import io.dojobell.database.Database;
import io.dojobell.model.Channel;
import io.dojobell.model.Destination;
import io.dojobell.store.ServiceStates;
import io.dojobell.store.ServiceStates.ServiceState;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Stores what one node has learned about a service or a destination for the other nodes of the
 * database; does nothing where there are none.
 */
public final class SharedStates {
  private final Database database;
  private final InstantSource clock;

  SharedStates(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Returns the states of the services. */
  public List<ServiceState> all() {
    return database.isShared()
        ? database.read(handle -> new ServiceStates(handle, clock.instant()).all())
        : List.of();
  }

  /** Stores that the service is down, and why where it is out. */
  public void down(Channel channel, @Nullable String outage) {
    change(states -> states.down(channel, outage));
  }

  /** Stores that the service takes messages again. */
  public void restored(Channel channel) {
    change(states -> states.restored(channel));
  }

  /**
   * Stores a pause that the other side asks the destination for.
   *
   * @param isMessageLimit whether it may be the limit of the whole workspace
   */
  public void pause(
      Destination destination, Duration pause, String reason, boolean isMessageLimit) {
    change(
        states -> {
          states.pause(destination, pause, reason);
          if (isMessageLimit) {
            states.limited(destination);
          }
        });
  }

  /** Takes the turn of all nodes to send a message in a limited workspace, if it is free. */
  public boolean takeTurn(Channel channel, Duration interval) {
    return !database.isShared()
        || database.writeBeside(
            handle -> new ServiceStates(handle, clock.instant()).takeTurn(channel, interval));
  }

  private void change(Consumer<ServiceStates> change) {
    if (database.isShared()) {
      database.runBeside(handle -> change.accept(new ServiceStates(handle, clock.instant())));
    }
  }
}
