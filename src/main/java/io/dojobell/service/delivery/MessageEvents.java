package io.dojobell.service.delivery;

import io.dojobell.database.Database;
import io.dojobell.model.Delivery;
import io.dojobell.model.Destination;
import io.dojobell.model.Event;
import io.dojobell.model.EventUrgency;
import io.dojobell.model.Severity;
import io.dojobell.model.User;
import io.dojobell.store.Deliveries;
import io.dojobell.store.Events;
import io.dojobell.store.ProductMembers;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Reads all events of a message from the delivery log, for a person who reads that message. */
public final class MessageEvents {
  private static final Comparator<Event> WORST_FIRST =
      Comparator.comparing(
              (Event event) -> event.severity().orElse(null),
              Comparator.nullsFirst(Comparator.<Severity>naturalOrder()))
          .reversed()
          .thenComparing(event -> EventUrgency.rank(event.type()));

  private final Database database;

  public MessageEvents(Database database) {
    this.database = database;
  }

  /**
   * The events of a message.
   *
   * @param events the worst first, of the same severity those that need somebody soonest, else in
   *     the order in which they came
   * @param hiddenCount how many more it showed, of products that the reader may not view any more
   */
  public record Found(List<Event> events, int hiddenCount) {
    public Found {
      events = List.copyOf(events);
    }
  }

  /**
   * Returns the events of the message: of one in a channel all, as its members have seen them; of a
   * person's own only those without a product and of products that the person may view now.
   *
   * @param delivery the one that names the message
   * @param channel the Slack channel that the message is in
   * @param reader null: a member of the workspace without an account
   * @return empty: the log has no such message there, or it is not the reader's
   */
  public Optional<Found> find(long delivery, String channel, @Nullable User reader) {
    return database.read(handle -> find(handle, delivery, channel, reader));
  }

  private static Optional<Found> find(
      Handle handle, long delivery, String channel, @Nullable User reader) {
    var known = new Deliveries(handle).delivery(delivery);
    if (known.isEmpty()) {
      return Optional.empty();
    }
    var first = known.get();
    return rule(handle, first, channel, reader).map(mayView -> find(handle, first, mayView));
  }

  private static Found find(Handle handle, Delivery first, Predicate<Event> mayView) {
    var ids =
        new Deliveries(handle)
            .inMessageOf(first).stream().map(Delivery::event).filter(Objects::nonNull).toList();
    var byId = new Events(handle).events(ids);
    var all = ids.stream().map(byId::get).filter(Objects::nonNull).toList();
    var visible = all.stream().filter(mayView).sorted(WORST_FIRST).toList();
    return new Found(visible, all.size() - visible.size());
  }

  /** Returns which events of the message the reader may view; empty: it is not theirs to read. */
  private static Optional<Predicate<Event>> rule(
      Handle handle, Delivery first, String channel, @Nullable User reader) {
    if (first.username() == null && isIn(handle, first, channel)) {
      return Optional.of(_ -> true);
    }
    if (reader == null) {
      return Optional.empty();
    }
    var isReaders =
        first.username() == null
            ? first.destination() instanceof Destination.SlackIncomingWebhook
            : first.username().equals(reader.username());
    return isReaders ? Optional.of(viewableBy(handle, reader)) : Optional.empty();
  }

  /** Returns whether the message is in that channel, which a setting may name otherwise. */
  private static boolean isIn(Handle handle, Delivery first, String channel) {
    return !channel.isEmpty()
        && (first.destination().equals(new Destination.SlackChannel(channel))
            || new Deliveries(handle)
                .reference(first.id())
                .filter(reference -> reference.startsWith(channel + "/"))
                .isPresent());
  }

  private static Predicate<Event> viewableBy(Handle handle, User reader) {
    Map<String, Boolean> known = new HashMap<>();
    return event -> {
      var product = event.subject().product();
      return product == null
          || known.computeIfAbsent(
              product.key(), _ -> new ProductMembers(handle).mayView(reader.username(), product));
    };
  }
}
