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

  /** That delivery, if it is the person's or was told in a channel. */
  public Optional<Entry> told(User user, long id) {
    return database.read(
        handle ->
            new Deliveries(handle)
                .delivery(id)
                .filter(delivery -> concerns(user, delivery))
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

  /** Those that were given up, of anybody's, newest first; for admins. */
  public List<Entry> failed(long from, int most) {
    return database.read(
        handle ->
            new Deliveries(handle)
                .failed(from, most).stream()
                    .flatMap(delivery -> entry(handle, delivery).stream())
                    .toList());
  }

  /**
   * What the message of that name told the person, or their channel.
   *
   * @param reference the Slack channel and {@code ts}, with a slash between
   */
  public Optional<Entry> ofMessage(User user, String reference) {
    return database.read(
        handle ->
            new Deliveries(handle)
                .byReference(reference)
                .filter(delivery -> concerns(user, delivery))
                .flatMap(delivery -> entry(handle, delivery)));
  }

  /** What is told in a channel, those in it have read. */
  private static boolean concerns(User user, Delivery delivery) {
    return user.admin()
        || delivery.username() == null
        || delivery.username().equals(user.username());
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
