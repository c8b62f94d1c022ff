package io.dojobell.intake;

import io.dojobell.model.Attention;
import io.dojobell.model.Destination;
import io.dojobell.model.Event;
import io.dojobell.model.Listener;
import io.dojobell.model.Named;
import io.dojobell.model.Route;
import io.dojobell.model.Wiring;
import io.dojobell.routing.Addresses;
import io.dojobell.routing.Audience;
import io.dojobell.store.Attentions;
import io.dojobell.store.Listeners;
import io.dojobell.store.Routes;
import io.dojobell.store.Settings;
import io.dojobell.store.SystemValues;
import io.dojobell.store.Webhooks;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Asks the store who could be concerned by an event, and no more than that. */
public final class Audiences {
  private final Wiring wiring;

  public Audiences(Wiring wiring) {
    this.wiring = wiring;
  }

  /** The system's addresses as they are now. */
  Addresses addresses(Handle handle) {
    return new Addresses(new SystemValues(handle).read(), wiring);
  }

  /** The settings that concern the event. */
  Audience of(Handle handle, Event event, Addresses addresses) {
    var product = key(event.subject().product());
    var productType = key(event.subject().productType());
    var routes = new Routes(handle).matching(event.type(), product, productType);
    return new Audience(
        addresses,
        new Settings(handle).systemRow(event.type()),
        Webhooks.systemIds(handle),
        routes,
        listeners(handle, event, product, productType),
        addresses.organisation().required().contains(event.type()),
        places(handle, addresses.organisation().slackChannel(), routes));
  }

  private static Map<String, Attention> places(
      Handle handle, String systemChannel, List<Route> routes) {
    var places =
        Stream.concat(
                Stream.of(new Destination.SlackChannel(systemChannel)),
                routes.stream().map(Route::target))
            .filter(Destination.SlackChannel.class::isInstance)
            .map(Destination::text)
            .distinct()
            .toList();
    return new Attentions(handle).ofPlaces(places);
  }

  private static List<Listener> listeners(
      Handle handle, Event event, @Nullable String product, @Nullable String productType) {
    var recipients = event.reach().recipients();
    if (recipients != null) {
      return new Listeners(handle).among(recipients, event.type(), product);
    }
    return event.reach().noUsers()
        ? List.of()
        : new Listeners(handle).all(event.type(), product, productType);
  }

  private static @Nullable String key(@Nullable Named thing) {
    return thing == null ? null : thing.key();
  }
}
