package io.dojobell.routing;

import io.dojobell.model.Channel;
import io.dojobell.model.DeliveryPreferences;
import io.dojobell.model.Route;
import io.dojobell.model.Subscriber;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The settings that concern one event.
 *
 * @param systemRow the system setting's channels for the event's type
 * @param systemEndpoints the system's webhook endpoints
 * @param routes those for its type and subject, of any severity
 * @param listeners the people it may concern: the recipients where the sender named some, else
 *     those who want the type; all of them active and allowed to view what it is about
 * @param required whether the organisation insists that recipients of this type are told
 * @param places what admins muted in Slack channels, by the text of the destination
 */
public record Audience(
    Addresses addresses,
    Set<Channel> systemRow,
    List<Long> systemEndpoints,
    List<Route> routes,
    List<Subscriber> listeners,
    boolean required,
    Map<String, DeliveryPreferences> places) {
  public Audience {
    systemRow = Set.copyOf(systemRow);
    systemEndpoints = List.copyOf(systemEndpoints);
    routes = List.copyOf(routes);
    listeners = List.copyOf(listeners);
    places = Map.copyOf(places);
  }
}
