package io.dojobell.intake;

import io.dojobell.database.SharedCommit;
import io.dojobell.model.AvailableChannels;
import io.dojobell.model.Channel;
import io.dojobell.model.DeliveryPreferences;
import io.dojobell.model.Destination;
import io.dojobell.model.Event;
import io.dojobell.model.EventType;
import io.dojobell.model.NamedRef;
import io.dojobell.model.OrganisationSettings;
import io.dojobell.model.Route;
import io.dojobell.model.Subscriber;
import io.dojobell.routing.Audience;
import io.dojobell.routing.SystemDestinations;
import io.dojobell.store.DeliveryPreferencesTable;
import io.dojobell.store.Routes;
import io.dojobell.store.Settings;
import io.dojobell.store.SubscriberQuery;
import io.dojobell.store.SystemSettings;
import io.dojobell.store.Webhooks;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Reads from the store the settings and people that an event may concern. */
final class AudienceQuery {
  private final AvailableChannels available;

  AudienceQuery(AvailableChannels available) {
    this.available = available;
  }

  /** Returns a cache for the events of one transaction, and of those that share its commit. */
  TransactionCache inTransaction(Handle handle) {
    return SharedCommit.read(
        handle,
        this,
        () ->
            new TransactionCache(
                handle, new SystemDestinations(new SystemSettings(handle).read(), available)));
  }

  /** A cache of the parts that are the same for several events of a transaction. */
  static final class TransactionCache {
    /** So many people of all topics together are kept in memory. */
    private static final int MAX_SUBSCRIBERS = 10_000;

    private final Handle handle;
    private final SystemDestinations systemDestinations;
    private final Map<EventType, Set<Channel>> systemChannels = new EnumMap<>(EventType.class);
    private final Map<Topic, List<Route>> routes = new HashMap<>();
    private final Map<Topic, Map<String, DeliveryPreferences>> channelMutes = new HashMap<>();
    private final Map<Topic, List<Subscriber>> subscribers = new HashMap<>();
    private int subscriberCount;
    private @Nullable List<Long> systemEndpoints;

    private TransactionCache(Handle handle, SystemDestinations systemDestinations) {
      this.handle = handle;
      this.systemDestinations = systemDestinations;
    }

    private record Topic(EventType type, @Nullable String product, @Nullable String productType) {}

    /** Returns the settings that concern the event. */
    Audience of(Event event) {
      var product = key(event.subject().product());
      var asked = new Topic(event.type(), product, key(event.subject().productType()));
      var matching = routes.computeIfAbsent(asked, this::matching);
      return new Audience(
          systemDestinations,
          systemChannels.computeIfAbsent(event.type(), new Settings(handle)::systemChannels),
          systemEndpoints(),
          matching,
          subscribers(event, asked),
          systemDestinations
              .organisation()
              .get(OrganisationSettings.REQUIRED)
              .contains(event.type()),
          channelMutes.computeIfAbsent(asked, _ -> channelMutes(matching)));
    }

    private List<Route> matching(Topic asked) {
      return new Routes(handle).matching(asked.type(), asked.product(), asked.productType());
    }

    /** Returns the mutes of the Slack channels that routes would send to. */
    private Map<String, DeliveryPreferences> channelMutes(List<Route> matching) {
      var channels =
          Stream.concat(
                  Stream.of(
                      new Destination.SlackChannel(
                          systemDestinations
                              .organisation()
                              .get(OrganisationSettings.SLACK_CHANNEL))),
                  matching.stream().map(Route::target))
              .filter(Destination.SlackChannel.class::isInstance)
              .map(Destination::text)
              .distinct()
              .toList();
      return new DeliveryPreferencesTable(handle).ofDestinations(channels);
    }

    private List<Subscriber> subscribers(Event event, Topic asked) {
      var recipients = event.recipients().usernames();
      if (recipients != null) {
        return new SubscriberQuery(handle).amongUsers(recipients, asked.type(), asked.product());
      }
      return event.recipients().noUsers() ? List.of() : subscribers(asked);
    }

    private List<Subscriber> subscribers(Topic asked) {
      var known = subscribers.get(asked);
      if (known != null) {
        return known;
      }
      var found =
          new SubscriberQuery(handle).all(asked.type(), asked.product(), asked.productType());
      // Who may view a type alone depends on its products, which events may add.
      if (asked.product() != null || asked.productType() == null) {
        keep(asked, found);
      }
      return found;
    }

    private void keep(Topic asked, List<Subscriber> found) {
      subscriberCount += found.size();
      if (subscriberCount > MAX_SUBSCRIBERS) {
        subscribers.clear();
        subscriberCount = found.size();
      }
      subscribers.put(asked, found);
    }

    private List<Long> systemEndpoints() {
      var known = systemEndpoints;
      if (known == null) {
        known = Webhooks.systemIds(handle);
        systemEndpoints = known;
      }
      return known;
    }
  }

  private static @Nullable String key(@Nullable NamedRef thing) {
    return thing == null ? null : thing.key();
  }
}
