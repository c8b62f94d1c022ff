package io.dojobell.service.delivery;

import io.dojobell.database.Database;
import io.dojobell.model.Channel;
import io.dojobell.model.Delivery;
import io.dojobell.model.DeliveryFilter;
import io.dojobell.model.DeliveryState;
import io.dojobell.model.Destination;
import io.dojobell.model.Event;
import io.dojobell.model.Notice;
import io.dojobell.model.User;
import io.dojobell.store.Deliveries;
import io.dojobell.store.Events;
import io.dojobell.store.Inventory;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** Why somebody was told, or was not. */
public final class DeliveryExplanations {
  private static final int MAX_ENTRIES = 10;
  private static final Set<DeliveryState> DELIVERED =
      Set.of(DeliveryState.SENT, DeliveryState.MERGED);

  private final Database database;

  public DeliveryExplanations(Database database) {
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
                            .map(
                                channel ->
                                    new DeliveryFilter(state, channel, null, user.username())))
                .flatMap(filter -> entries(handle, filter, 1).stream())
                .max(Comparator.comparing(entry -> entry.delivery().id())));
  }

  /** That delivery, if it is the person's; an admin may ask for any. */
  public Optional<Entry> of(User user, long id) {
    return database.read(
        handle ->
            new Deliveries(handle)
                .delivery(id)
                .flatMap(delivery -> entry(handle, delivery))
                .filter(entry -> maySee(handle, user, entry, "")));
  }

  /**
   * That delivery, if it is the person's or was told in the channel they stand in.
   *
   * @param place that Slack channel
   */
  public Optional<Entry> deliveredTo(User user, long id, String place) {
    return database.read(
        handle ->
            new Deliveries(handle)
                .delivery(id)
                .flatMap(delivery -> entry(handle, delivery))
                .filter(entry -> maySee(handle, user, entry, place)));
  }

  /** The last of the person's that were not sent, newest first, at most ten. */
  public List<Entry> undelivered(User user) {
    return database.read(
        handle ->
            Stream.of(
                    DeliveryState.SKIPPED,
                    DeliveryState.FAILED,
                    DeliveryState.HELD,
                    DeliveryState.RETRYING)
                .flatMap(
                    state ->
                        entries(
                            handle,
                            new DeliveryFilter(state, null, null, user.username()),
                            MAX_ENTRIES)
                            .stream())
                .filter(entry -> maySee(handle, user, entry, ""))
                .sorted(Comparator.comparing((Entry entry) -> entry.delivery().id()).reversed())
                .limit(MAX_ENTRIES)
                .toList());
  }

  /** Those that were given up, of anybody's, newest first; for admins. */
  public List<Entry> failed(long from, int most) {
    return database.read(
        handle ->
            new Deliveries(handle)
                .failed(from, most).stream()
                    .flatMap(delivery -> listEntry(handle, delivery).stream())
                    .toList());
  }

  /** A notice is listed by its kind, since its words may hold a secret. */
  private static Optional<Entry> listEntry(Handle handle, Delivery delivery) {
    return Notice.Kind.of(delivery.reason())
        .filter(_ -> delivery.event() == null)
        .map(kind -> new Notice(kind, kind.wireName(), "", null, delivery.createdAt(), null))
        .map(notice -> new Entry(delivery, notice.toEvent()))
        .or(() -> entry(handle, delivery));
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
                .flatMap(delivery -> entry(handle, delivery))
                .filter(entry -> maySee(handle, user, entry, reference.replaceFirst("/.*", ""))));
  }

  /**
   * What is told in a channel, those in it have read. One's own that was not told is shown only
   * while one may view its product, or was named by the sender.
   */
  private static boolean maySee(Handle handle, User user, Entry entry, String place) {
    var delivery = entry.delivery();
    if (user.admin()) {
      return true;
    }
    if (delivery.username() == null) {
      return delivery.destination().equals(new Destination.SlackChannel(place))
          || (delivery.destination() instanceof Destination.SlackIncomingWebhook
              && mayView(handle, user, entry.event()));
    }
    return delivery.username().equals(user.username())
        && (DELIVERED.contains(delivery.state())
            || isNamed(user, entry.event())
            || mayView(handle, user, entry.event()));
  }

  private static boolean isNamed(User user, Event event) {
    var recipients = event.recipients().usernames();
    return recipients != null && recipients.contains(user.username());
  }

  private static boolean mayView(Handle handle, User user, Event event) {
    var about = event.subject().product();
    var inventory = new Inventory(handle);
    return about == null
        || inventory
            .product(about.key())
            .filter(product -> inventory.mayView(user.username(), product))
            .isPresent();
  }

  private static List<Entry> entries(Handle handle, DeliveryFilter filter, int most) {
    return new Deliveries(handle)
        .ofEvents(filter, most).stream()
            .flatMap(delivery -> entry(handle, delivery).stream())
            .toList();
  }

  private static Optional<Entry> entry(Handle handle, Delivery delivery) {
    return new Events(handle).event(delivery.event()).map(event -> new Entry(delivery, event));
  }
}
