package io.dojobell.desk;

import io.dojobell.model.Channel;
import io.dojobell.model.Delivery;
import io.dojobell.model.DeliveryState;
import io.dojobell.model.Event;
import io.dojobell.model.User;
import io.dojobell.store.Database;
import io.dojobell.store.Deliveries;
import io.dojobell.store.Deliveries.Filter;
import io.dojobell.store.Events;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** Why somebody was told, or was not. */
public final class Reasons {
  private static final int MOST = 10;

  private final Database database;

  public Reasons(Database database) {
    this.database = database;
  }

  /** A delivery and what it tells of. */
  public record Entry(Delivery delivery, Event event) {}

  /** The last message that reached the person by Slack or email. */
  public Optional<Entry> last(User user) {
    return database.read(
        handle ->
            Stream.of(DeliveryState.SENT, DeliveryState.MERGED)
                .flatMap(
                    state ->
                        Stream.of(Channel.SLACK, Channel.EMAIL)
                            .map(channel -> new Filter(state, channel, null, user.username())))
                .flatMap(filter -> entries(handle, filter, 1).stream())
                .max(Comparator.comparing(entry -> entry.delivery().id())));
  }

  /** That delivery, if it is the person's; an admin may ask for any. */
  public Optional<Entry> of(User user, long id) {
    return database.read(
        handle ->
            new Deliveries(handle)
                .delivery(id)
                .filter(
                    delivery ->
                        user.admin() || Objects.equals(user.username(), delivery.username()))
                .flatMap(delivery -> entry(handle, delivery)));
  }

  /** The last of the person's that were not sent, newest first, at most ten. */
  public List<Entry> untold(User user) {
    return database.read(
        handle ->
            Stream.of(
                    DeliveryState.SKIPPED,
                    DeliveryState.FAILED,
                    DeliveryState.HELD,
                    DeliveryState.RETRYING)
                .flatMap(
                    state ->
                        entries(handle, new Filter(state, null, null, user.username()), MOST)
                            .stream())
                .sorted(Comparator.comparing((Entry entry) -> entry.delivery().id()).reversed())
                .limit(MOST)
                .toList());
  }

  private static List<Entry> entries(Handle handle, Filter filter, int most) {
    return new Deliveries(handle)
        .log(filter, Long.MAX_VALUE, most).stream()
            .flatMap(delivery -> entry(handle, delivery).stream())
            .toList();
  }

  private static Optional<Entry> entry(Handle handle, Delivery delivery) {
    return new Events(handle).event(delivery.event()).map(event -> new Entry(delivery, event));
  }
}
