package io.dojobell.service.delivery;

import io.dojobell.database.Database;
import io.dojobell.model.Channel;
import io.dojobell.model.Delivery;
import io.dojobell.model.DeliveryFilter;
import io.dojobell.model.DeliveryReason.OfNotice;
import io.dojobell.model.DeliveryState;
import io.dojobell.model.Destination;
import io.dojobell.model.Event;
import io.dojobell.model.Notice;
import io.dojobell.model.User;
import io.dojobell.store.Deliveries;
import io.dojobell.store.DeliveryHistory;
import io.dojobell.store.Events;
import io.dojobell.store.ProductMembers;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** Explains why a person was notified, or was not. */
public final class DeliveryExplanations {
  private static final int MAX_ENTRIES = 10;
  private static final Set<DeliveryState> DELIVERED =
      Set.of(DeliveryState.SENT, DeliveryState.MERGED);
  private static final Set<DeliveryState> UNDELIVERED =
      Set.of(
          DeliveryState.SKIPPED, DeliveryState.FAILED, DeliveryState.HELD, DeliveryState.RETRYING);
  private static final Comparator<Entry> BY_ID =
      Comparator.comparing(entry -> entry.delivery().id());

  private final Database database;

  public DeliveryExplanations(Database database) {
    this.database = database;
  }

  /** A delivery and its event. */
  public record Entry(Delivery delivery, Event event) {}

  /** Returns the last message that reached the person themselves: by Slack or email, say. */
  public Optional<Entry> last(User user) {
    var messages =
        Stream.of(DeliveryState.SENT, DeliveryState.MERGED)
            .flatMap(state -> messagesTo(user, state))
            .toList();
    return database.read(
        handle ->
            messages.stream().flatMap(filter -> entries(handle, filter, 1).stream()).max(BY_ID));
  }

  private static Stream<DeliveryFilter> messagesTo(User user, DeliveryState state) {
    return Channel.personal().stream()
        .filter(Channel::interruptsPeople)
        .map(channel -> new DeliveryFilter(state, channel, null, user.username()));
  }

  /** Returns that delivery, if it is the person's; an admin may see any. */
  public Optional<Entry> of(User user, long id) {
    return database.read(
        handle ->
            new Deliveries(handle)
                .delivery(id)
                .flatMap(delivery -> entry(handle, delivery))
                .filter(entry -> maySee(handle, user, entry, "")));
  }

  /**
   * Returns that delivery, if it is the person's or was sent to the channel they are in.
   *
   * @param channel that Slack channel
   */
  public Optional<Entry> deliveredTo(User user, long id, String channel) {
    return database.read(
        handle ->
            new Deliveries(handle)
                .delivery(id)
                .flatMap(delivery -> entry(handle, delivery))
                .filter(entry -> maySee(handle, user, entry, channel)));
  }

  /** Returns the person's last deliveries that were not sent, newest first, at most ten. */
  public List<Entry> undelivered(User user) {
    var filters =
        UNDELIVERED.stream()
            .map(state -> new DeliveryFilter(state, null, null, user.username()))
            .toList();
    return database.read(
        handle ->
            filters.stream()
                .flatMap(filter -> entries(handle, filter, MAX_ENTRIES).stream())
                .filter(entry -> maySee(handle, user, entry, ""))
                .sorted(BY_ID.reversed())
                .limit(MAX_ENTRIES)
                .toList());
  }

  /** Returns the failed deliveries of everybody, newest first; for admins. */
  public List<Entry> failed(long from, int limit) {
    return database.read(
        handle -> {
          var failed = new DeliveryHistory(handle).failed(from, limit);
          return failed.stream().flatMap(one -> listEntry(handle, one).stream()).toList();
        });
  }

  /**
   * Returns the entry for a list, where a notice is named by its kind, since its text may hold a
   * secret.
   */
  private static Optional<Entry> listEntry(Handle handle, Delivery delivery) {
    if (delivery.event() != null || !(delivery.reason() instanceof OfNotice(var kind))) {
      return entry(handle, delivery);
    }
    var notice = new Notice(kind, kind.wireName(), "", null, delivery.times().createdAt(), null);
    return Optional.of(new Entry(delivery, notice.toEvent()));
  }

  /**
   * Returns the delivery of that Slack message to the person or their channel.
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
   * Returns true if the person may see the entry. Members of a channel have read what was sent
   * there. A person's own delivery that was not sent is shown only while they may view its product,
   * or if the sender named them.
   */
  private static boolean maySee(Handle handle, User user, Entry entry, String channel) {
    var delivery = entry.delivery();
    if (user.admin()) {
      return true;
    }
    if (delivery.username() == null) {
      return delivery.destination().equals(new Destination.SlackChannel(channel))
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
    return new ProductMembers(handle).mayView(user.username(), event.subject().product());
  }

  private static List<Entry> entries(Handle handle, DeliveryFilter filter, int limit) {
    var found = new DeliveryHistory(handle).ofEvents(filter, limit);
    return found.stream().flatMap(delivery -> entry(handle, delivery).stream()).toList();
  }

  private static Optional<Entry> entry(Handle handle, Delivery delivery) {
    return new Events(handle).event(delivery.event()).map(event -> new Entry(delivery, event));
  }
}
