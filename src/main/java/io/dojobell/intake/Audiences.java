package io.dojobell.intake;

import io.dojobell.model.AvailableChannels;
import io.dojobell.model.Channel;
import io.dojobell.model.DeliveryPreferences;
import io.dojobell.model.Destination;
import io.dojobell.model.Event;
import io.dojobell.model.EventType;
import io.dojobell.model.NamedRef;
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

/** Asks the store who could be concerned by an event, and no more than that. */
public final class Audiences {
  private final AvailableChannels wiring;

  public Audiences(AvailableChannels wiring) {
    this.wiring = wiring;
  }

  /** For the events of one transaction. */
  Together within(Handle handle) {
    return new Together(handle, new SystemDestinations(new SystemSettings(handle).read(), wiring));
  }

  /** What is the same for several events of a transaction is asked for once. */
  static final class Together {
    private final Handle handle;
    private final SystemDestinations addresses;
    private final Map<EventType, Set<Channel>> systemRows = new EnumMap<>(EventType.class);
    private final Map<Asked, List<Route>> routes = new HashMap<>();
    private final Map<Asked, Map<String, DeliveryPreferences>> places = new HashMap<>();
    private @Nullable List<Long> systemEndpoints;

    private Together(Handle handle, SystemDestinations addresses) {
      this.handle = handle;
      this.addresses = addresses;
    }

    private record Asked(EventType type, @Nullable String product, @Nullable String productType) {}

    /** The settings that concern the event. */
    Audience of(Event event) {
      var product = key(event.subject().product());
      var asked = new Asked(event.type(), product, key(event.subject().productType()));
      var matching = routes.computeIfAbsent(asked, this::matching);
      return new Audience(
          addresses,
          systemRows.computeIfAbsent(event.type(), new Settings(handle)::systemChannels),
          systemEndpoints(),
          matching,
          listeners(handle, event, product, asked.productType()),
          addresses.organisation().required().contains(event.type()),
          places.computeIfAbsent(asked, _ -> places(matching)));
    }

    private List<Route> matching(Asked asked) {
      return new Routes(handle).matching(asked.type(), asked.product(), asked.productType());
    }

    /** What is muted in the Slack channels that could be told. */
    private Map<String, DeliveryPreferences> places(List<Route> matching) {
      var channels =
          Stream.concat(
                  Stream.of(new Destination.SlackChannel(addresses.organisation().slackChannel())),
                  matching.stream().map(Route::target))
              .filter(Destination.SlackChannel.class::isInstance)
              .map(Destination::text)
              .distinct()
              .toList();
      return new DeliveryPreferencesTable(handle).ofDestinations(channels);
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

  private static List<Subscriber> listeners(
      Handle handle, Event event, @Nullable String product, @Nullable String productType) {
    var recipients = event.recipients().usernames();
    if (recipients != null) {
      return new SubscriberQuery(handle).amongUsers(recipients, event.type(), product);
    }
    return event.recipients().noUsers()
        ? List.of()
        : new SubscriberQuery(handle).all(event.type(), product, productType);
  }

  private static @Nullable String key(@Nullable NamedRef thing) {
    return thing == null ? null : thing.key();
  }
}
