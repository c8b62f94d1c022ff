package io.dojobell.service.delivery;

import io.dojobell.database.Database;
import io.dojobell.model.Delivery;
import io.dojobell.model.DeliveryFilter;
import io.dojobell.model.Destination;
import io.dojobell.model.Event;
import io.dojobell.model.User;
import io.dojobell.service.Actor;
import io.dojobell.store.Deliveries;
import io.dojobell.store.DeliveryHistory;
import io.dojobell.store.Events;
import io.dojobell.store.SlackLinks;
import io.dojobell.store.Users;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.function.ToIntFunction;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The log of events and the states of their deliveries. */
public final class DeliveryLog {
  /** The largest number of destinations and errors that are counted one by one. */
  private static final int MAX_FAILED = 1_000;

  private final Database database;
  private final LongPredicate retry;
  private final ToIntFunction<Destination> retryAll;

  /**
   * @param retry retries a failed delivery; returns whether it had failed
   * @param retryAll retries all deliveries that failed at a destination; returns their number
   */
  public DeliveryLog(Database database, LongPredicate retry, ToIntFunction<Destination> retryAll) {
    this.database = database;
    this.retry = retry;
    this.retryAll = retryAll;
  }

  /** An event with all its deliveries. */
  public record EventDeliveries(
      Event event, List<Delivery> deliveries, Map<String, String> slackUsers) {
    public EventDeliveries {
      deliveries = List.copyOf(deliveries);
      slackUsers = Map.copyOf(slackUsers);
    }
  }

  /**
   * A page of the log.
   *
   * @param deliveries newest first
   * @param slackUsers the linked Slack users of those persons, by username
   * @param next the id to ask for older ones with; null at the end
   */
  public record DeliveryPage(
      List<Delivery> deliveries, Map<String, String> slackUsers, @Nullable Long next) {
    public DeliveryPage {
      deliveries = List.copyOf(deliveries);
      slackUsers = Map.copyOf(slackUsers);
    }
  }

  /** Returns the event of that id with its deliveries. */
  public Optional<EventDeliveries> event(String id) {
    return database.read(
        handle -> new Events(handle).event(id).map(event -> withDeliveries(handle, event)));
  }

  private static EventDeliveries withDeliveries(Handle handle, Event event) {
    var deliveries = new Deliveries(handle).ofEvent(event.id());
    return new EventDeliveries(event, deliveries, slackUsers(new Users(handle), deliveries));
  }

  /** Returns the page of the log before that id. */
  public DeliveryPage page(DeliveryFilter filter, long before, int limit) {
    return database.read(
        handle -> {
          var found =
              new DeliveryHistory(handle).log(resolveSlackUser(handle, filter), before, limit + 1);
          var page = found.size() > limit ? found.subList(0, limit) : found;
          var next = found.size() > limit ? page.getLast().id() : null;
          return new DeliveryPage(page, slackUsers(new Users(handle), page), next);
        });
  }

  /** Returns the delivery of that id. */
  public Optional<Delivery> delivery(long id) {
    return database.read(handle -> new Deliveries(handle).delivery(id));
  }

  /**
   * Retries a failed delivery.
   *
   * @return true if it had failed
   */
  public boolean retry(Actor actor, long id) {
    var retried = retry.test(id);
    if (retried) {
      database.run(handle -> actor.record(handle, "Delivery " + id + ": retried"));
    }
    return retried;
  }

  /**
   * The failed deliveries of a destination that have the same error.
   *
   * @param since when the first of them was created
   * @param newest the id of the newest of them
   */
  public record FailedDeliveries(Destination destination, long count, Instant since, long newest) {}

  /**
   * An error of failed deliveries.
   *
   * @param destinations those with most deliveries first
   */
  public record DeliveryError(String error, List<FailedDeliveries> destinations) {
    public DeliveryError {
      destinations = List.copyOf(destinations);
    }

    /** Returns the number of deliveries that failed with it. */
    public long count() {
      return destinations.stream().mapToLong(FailedDeliveries::count).sum();
    }

    /** Returns when the first of them was created. */
    public Instant since() {
      return destinations.stream()
          .map(FailedDeliveries::since)
          .min(Comparator.naturalOrder())
          .orElse(Instant.EPOCH);
    }
  }

  /** Returns the errors of failed deliveries, those of most deliveries first. */
  public List<DeliveryError> errors() {
    var byError = new LinkedHashMap<String, List<FailedDeliveries>>();
    for (var row :
        database.read(handle -> new DeliveryHistory(handle).failedByDestination(MAX_FAILED))) {
      byError
          .computeIfAbsent(Objects.requireNonNullElse(row.error(), ""), _ -> new ArrayList<>())
          .add(new FailedDeliveries(row.destination(), row.count(), row.since(), row.newest()));
    }
    return byError.entrySet().stream()
        .map(error -> new DeliveryError(error.getKey(), error.getValue()))
        .sorted(Comparator.comparing(DeliveryError::count).reversed())
        .toList();
  }

  /**
   * Retries all deliveries that failed at the destination, in their order.
   *
   * @return their number
   */
  public int retryAll(Actor actor, Destination destination) {
    var asked = new DeliveryFilter(null, null, destination, null);
    var resolved = database.read(handle -> resolveSlackUser(handle, asked)).destination();
    var count = retryAll.applyAsInt(resolved == null ? destination : resolved);
    if (count > 0) {
      var change = "Retried all %d failed deliveries to %s".formatted(count, destination.text());
      database.run(handle -> actor.record(handle, change));
    }
    return count;
  }

  /** Replaces a Slack user in the filter by the account that is linked to them. */
  private static DeliveryFilter resolveSlackUser(Handle handle, DeliveryFilter filter) {
    if (!(filter.destination() instanceof Destination.SlackChannel(var id))) {
      return filter;
    }
    var link = new SlackLinks(handle).ofSlackUser(id);
    if (link.isEmpty()) {
      return filter;
    }
    var account = new Destination.SlackUser(link.get().user().username());
    return new DeliveryFilter(filter.state(), filter.channel(), account, filter.username());
  }

  private static Map<String, String> slackUsers(Users users, Collection<Delivery> deliveries) {
    var names =
        deliveries.stream()
            .map(Delivery::destination)
            .filter(Destination.SlackUser.class::isInstance)
            .map(destination -> ((Destination.SlackUser) destination).username())
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    var ids = new HashMap<String, String>();
    for (User user : users.withUsernames(names)) {
      var id = user.slackUserId();
      if (id != null) {
        ids.put(user.username(), id);
      }
    }
    return ids;
  }
}
