package io.dojobell.routing;

import io.dojobell.model.Channel;
import io.dojobell.model.DeliveryReason;
import io.dojobell.model.DeliveryReason.OfRoute;
import io.dojobell.model.DeliveryReason.PersonalSetting;
import io.dojobell.model.DeliveryReason.RequiredType;
import io.dojobell.model.DeliveryReason.SystemSetting;
import io.dojobell.model.Destination;
import io.dojobell.model.Destination.NoAddress;
import io.dojobell.model.Event;
import io.dojobell.model.Route;
import io.dojobell.model.SkipReason;
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
    for (var channel : ordered(audience.systemChannels())) {
      var reason = new SystemSetting(event.type(), channel);
      audience
          .systemDestinations()
          .of(channel, audience.systemEndpoints())
          .forEach(destination -> plan.add(destination, null, reason, null));
    }
  }

  private static void route(Event event, Route route, DeliveryPlan plan) {
    var min = route.minSeverity();
    var skipped =
        min == null
            ? null
            : PersonalRules.severityBelow(event, min)
                .map(severity -> new SkipReason.BelowSeverityOfRoute(severity, min))
                .orElse(null);
    plan.add(route, new OfRoute(route.id(), event.type()), skipped);
  }

  private static void personalScope(
      Event event, Subscriber subscriber, Audience audience, DeliveryPlan plan) {
    var required =
        PersonalRules.requiredChannels(event, audience.isRequired(), audience.systemChannels());
    var rules = new PersonalRules(event, subscriber, required, event.receivedAt());
    var own = rules.ownChannels();
    for (var channel : ordered(own)) {
      var reason = new PersonalSetting(event.type(), channel, rules.settingProduct());
      personal(rules, channel, reason, plan);
    }
    for (var channel : ordered(required)) {
      if (!own.contains(channel)) {
        personal(rules, channel, new RequiredType(event.type(), channel), plan);
      }
    }
  }

  private static void personal(
      PersonalRules rules, Channel channel, DeliveryReason reason, DeliveryPlan plan) {
    var event = rules.event();
    var subscriber = rules.subscriber();
    var user = subscriber.user();
    var skipped = rules.skipReason(channel);
    var held =
        channel.interruptsPeople()
            ? subscriber.preferences().hold(event, event.receivedAt()).orElse(null)
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
  private static Optional<SkipReason> muteReason(
      Event event, Audience audience, Destination destination) {
    return Optional.ofNullable(audience.channelMutes().get(destination.text()))
        .flatMap(preferences -> preferences.activeMute(event, event.receivedAt()))
        .map(mute -> new SkipReason.MutedInChannel(PersonalRules.scope(mute, event)));
  }

  private static List<Channel> ordered(Set<Channel> channels) {
    return channels.stream().sorted().toList();
  }
}
