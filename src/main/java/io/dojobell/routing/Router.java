package io.dojobell.routing;

import io.dojobell.model.Channel;
import io.dojobell.model.Destination;
import io.dojobell.model.Destination.NoAddress;
import io.dojobell.model.Event;
import io.dojobell.model.Route;
import io.dojobell.model.Subscriber;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides who is notified of an event, over which channel and why (src/docs/reference.md, Routing).
 */
public final class Router {
  private Router() {}

  /** Returns the deliveries of the event, each destination once, those for the team first. */
  public static List<PlannedDelivery> route(Event event, Audience audience) {
    var plan =
        new DeliveryPlan(
            audience.systemDestinations(),
            destination -> muteReason(event, audience, destination),
            event.recipients().alertOnly());
    if (event.isForTeam()) {
      systemScope(event, audience, plan);
      audience.routes().forEach(route -> route(event, route, plan));
    }
    if (!event.recipients().noUsers() || event.recipients().usernames() != null) {
      audience
          .subscribers()
          .forEach(subscriber -> personalScope(event, subscriber, audience, plan));
    }
    return plan.deliveries();
  }

  private static void systemScope(Event event, Audience audience, DeliveryPlan plan) {
    var rule = "The system setting sends “%s” to ".formatted(event.type().shortLabel());
    for (var channel : ordered(audience.systemChannels())) {
      audience
          .systemDestinations()
          .of(channel, audience.systemEndpoints())
          .forEach(
              destination -> plan.add(destination, null, rule + channel.words().system(), null));
    }
  }

  private static void route(Event event, Route route, DeliveryPlan plan) {
    var reason = "Route %d sends “%s” here".formatted(route.id(), event.type().shortLabel());
    plan.add(route, reason, PersonalRules.severityReason(event, route.minSeverity(), "the route"));
  }

  private static void personalScope(
      Event event, Subscriber subscriber, Audience audience, DeliveryPlan plan) {
    var required =
        PersonalRules.requiredChannels(event, audience.isRequired(), audience.systemChannels());
    var rules = new PersonalRules(event, subscriber, required, event.receivedAt());
    var own = rules.ownChannels();
    for (var channel : ordered(own)) {
      var reason =
          "%s sends “%s” by %s"
              .formatted(
                  capitalized(rules.settingName()), event.type().shortLabel(), channel.label());
      personal(rules, channel, reason, plan);
    }
    for (var channel : ordered(required)) {
      if (!own.contains(channel)) {
        var reason =
            "“%s” is required: the organisation sends it to its recipients by %s"
                .formatted(event.type().shortLabel(), channel.label());
        personal(rules, channel, reason, plan);
      }
    }
  }

  private static void personal(
      PersonalRules rules, Channel channel, String reason, DeliveryPlan plan) {
    var event = rules.event();
    var subscriber = rules.subscriber();
    var user = subscriber.user();
    var skipped = rules.skipReason(channel);
    var held =
        channel.interruptsPeople()
            ? subscriber.preferences().heldUntil(event, event.receivedAt()).orElse(null)
            : null;
    for (var destination : destinations(subscriber, channel)) {
      plan.add(destination, user, reason, skipped, held);
    }
  }

  private static List<Destination> destinations(Subscriber subscriber, Channel channel) {
    var addresses = channel.addressesOf(subscriber.user(), subscriber.endpoints());
    return addresses.isEmpty()
        ? List.of(new NoAddress(channel, subscriber.user().username()))
        : addresses;
  }

  /** Returns why an admin's mute drops it in a Slack channel; empty if none does. */
  private static Optional<String> muteReason(
      Event event, Audience audience, Destination destination) {
    return Optional.ofNullable(audience.channelMutes().get(destination.text()))
        .flatMap(preferences -> preferences.activeMute(event, event.receivedAt()))
        .map(mute -> "Muted in this channel: " + PersonalRules.description(mute, event));
  }

  private static List<Channel> ordered(Set<Channel> channels) {
    return channels.stream().sorted().toList();
  }

  private static String capitalized(String text) {
    return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
  }
}
