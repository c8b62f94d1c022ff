package io.dojobell.routing;

import io.dojobell.model.Channel;
import io.dojobell.model.Destination;
import io.dojobell.model.Destination.Inbox;
import io.dojobell.model.Destination.Mailbox;
import io.dojobell.model.Destination.NoAddress;
import io.dojobell.model.Destination.SlackUser;
import io.dojobell.model.Event;
import io.dojobell.model.Route;
import io.dojobell.model.Subscriber;
import io.dojobell.model.User;
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
      var reason = rule + channelDescription(channel);
      if (channel == Channel.WEBHOOK && !audience.systemEndpoints().isEmpty()) {
        audience
            .systemEndpoints()
            .forEach(id -> plan.add(new Destination.Endpoint(id), null, reason, null));
      } else {
        var system = audience.systemDestinations().of(channel);
        system.forEach(destination -> plan.add(destination, null, reason, null));
        if (system.isEmpty()) {
          plan.add(new NoAddress(channel, Destination.SYSTEM), null, reason, null);
        }
      }
    }
  }

  private static String channelDescription(Channel channel) {
    return switch (channel) {
      case SLACK -> "the system Slack channel";
      case EMAIL -> "the system email address";
      case TEAMS -> "the system Teams channel";
      case WEBHOOK -> "the system webhooks";
      case ALERT -> "the system inbox";
    };
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
    if (channel == Channel.WEBHOOK && !subscriber.endpoints().isEmpty()) {
      subscriber
          .endpoints()
          .forEach(id -> plan.add(new Destination.Endpoint(id), user.username(), reason, skipped));
    } else {
      var held =
          isReadByAPerson(channel)
              ? subscriber.preferences().heldUntil(event, event.receivedAt()).orElse(null)
              : null;
      plan.add(destination(user, channel), user, reason, skipped, held);
    }
  }

  /** Returns why an admin's mute drops it in a Slack channel; empty if none does. */
  private static Optional<String> muteReason(
      Event event, Audience audience, Destination destination) {
    return Optional.ofNullable(audience.channelMutes().get(destination.text()))
        .flatMap(preferences -> preferences.activeMute(event, event.receivedAt()))
        .map(mute -> "Muted in this channel: " + PersonalRules.description(mute, event));
  }

  /**
   * Returns whether people read the channel: quiet hours and digests are for them, not for a
   * webhook's program.
   */
  private static boolean isReadByAPerson(Channel channel) {
    return channel == Channel.SLACK || channel == Channel.EMAIL;
  }

  private static Destination destination(User user, Channel channel) {
    return switch (channel) {
      case SLACK -> new SlackUser(user.username());
      case EMAIL ->
          Optional.ofNullable(user.email())
              .<Destination>map(Mailbox::new)
              .orElseGet(() -> new NoAddress(channel, user.username()));
      case ALERT -> new Inbox(user.username());
      case WEBHOOK, TEAMS -> new NoAddress(channel, user.username());
    };
  }

  private static List<Channel> ordered(Set<Channel> channels) {
    return channels.stream().sorted().toList();
  }

  private static String capitalized(String text) {
    return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
  }
}
