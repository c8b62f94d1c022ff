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
 * @param systemChannels the system setting's channels for the event's type
 * @param systemEndpoints the system's webhook endpoints
 * @param routes those for its type and subject, of any severity
 * @param subscribers the people whom it may concern: the recipients where the sender named some,
 *     else those who want the type; all of them active and allowed to view what it is about
 * @param isRequired whether the organisation requires that recipients of this type are notified
 * @param channelMutes the mutes that admins set in Slack channels, by the text of the destination
 */
public record Audience(
    SystemDestinations systemDestinations,
    Set<Channel> systemChannels,
    List<Long> systemEndpoints,
    List<Route> routes,
    List<Subscriber> subscribers,
    boolean isRequired,
    Map<String, DeliveryPreferences> channelMutes) {
  public Audience {
    systemChannels = Set.copyOf(systemChannels);
    systemEndpoints = List.copyOf(systemEndpoints);
    routes = List.copyOf(routes);
    subscribers = List.copyOf(subscribers);
    channelMutes = Map.copyOf(channelMutes);
  }
}
