package io.dojobell.routing;

import io.dojobell.model.Channel;
import io.dojobell.model.ChannelPosting;
import io.dojobell.model.DeliveryReason;
import io.dojobell.model.Destination;
import io.dojobell.model.Hold;
import io.dojobell.model.Route;
import io.dojobell.model.SkipReason;
import io.dojobell.model.User;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The deliveries of one event as they are chosen: one destination gets one, however many rules name
 * it, and a rule that sends wins over one that would have.
 */
final class DeliveryPlan {
  private final SystemDestinations systemDestinations;
  private final boolean alertOnly;
  private final Function<Destination, Optional<SkipReason>> muteReason;
  private final Map<String, PlannedDelivery> byDestination = new LinkedHashMap<>();

  /**
   * @param muted the reason why a destination is not sent the event; empty: it is
   */
  DeliveryPlan(
      SystemDestinations systemDestinations,
      Function<Destination, Optional<SkipReason>> muted,
      boolean alertOnly) {
    this.systemDestinations = systemDestinations;
    this.muteReason = muted;
    this.alertOnly = alertOnly;
  }

  void add(
      Destination destination,
      @Nullable String username,
      DeliveryReason reason,
      @Nullable SkipReason skipped) {
    add(destination, username, reason, skipped, null);
  }

  /** Adds the delivery of a route. */
  void add(Route route, DeliveryReason reason, @Nullable SkipReason skipped) {
    var planned = new PlannedDelivery(route.target(), null, reason, skipped, null, route.posting());
    put(key(route.target()), planned);
  }

  void add(
      Destination destination,
      @Nullable String username,
      DeliveryReason reason,
      @Nullable SkipReason skipped,
      @Nullable Hold hold) {
    put(
        key(destination),
        new PlannedDelivery(
            destination, username, reason, skipped, hold, systemDestinations.posting(destination)));
  }

  /**
   * Adds the delivery of a person's setting; accounts of one person in Slack get one message there.
   */
  void add(
      Destination destination,
      User user,
      DeliveryReason reason,
      @Nullable SkipReason skipped,
      @Nullable Hold hold) {
    put(
        key(destination, user),
        new PlannedDelivery(
            destination, user.username(), reason, skipped, hold, ChannelPosting.NONE));
  }

  private void put(String key, PlannedDelivery candidate) {
    if (alertOnly && candidate.destination().channel() != Channel.ALERT) {
      return;
    }
    var planned =
        candidate.skipReason() == null
            ? candidate.withSkipReason(skipReason(candidate.destination()))
            : candidate;
    byDestination.merge(
        key,
        planned,
        (known, later) ->
            rank(later) < rank(known) ? combined(later, known) : combined(known, later));
  }

  private @Nullable SkipReason skipReason(Destination destination) {
    return muteReason
        .apply(destination)
        .or(() -> systemDestinations.unavailableReason(destination))
        .orElse(null);
  }

  /**
   * Returns the chosen one of two deliveries to one destination, with the mentions of both where
   * both are sent.
   */
  private static PlannedDelivery combined(PlannedDelivery chosen, PlannedDelivery other) {
    var both = withReasons(chosen, other);
    return other.skipReason() == null
        ? both.withPosting(both.posting().withMentionsOf(other.posting()))
        : both;
  }

  /**
   * Returns the delivery of the account that wants it, of two of one person; both reasons are kept.
   */
  private static PlannedDelivery withReasons(PlannedDelivery chosen, PlannedDelivery other) {
    var username = other.username();
    if (username == null
        || chosen.username() == null
        || username.equals(chosen.username())
        || rank(chosen) < rank(other)) {
      return chosen;
    }
    var reason = new DeliveryReason.SameAddress(chosen.reason(), username, other.reason());
    return new PlannedDelivery(
        chosen.destination(),
        chosen.username(),
        reason,
        chosen.skipReason(),
        chosen.hold(),
        chosen.posting());
  }

  /**
   * Returns the precedence: a delivery sent now wins over one sent later, and that over a skipped
   * one.
   */
  private static int rank(PlannedDelivery planned) {
    if (planned.skipReason() != null) {
      return 2;
    }
    return planned.hold() == null ? 0 : 1;
  }

  List<PlannedDelivery> deliveries() {
    return List.copyOf(byDestination.values());
  }

  /** Returns the key of a destination; mailboxes are the same however their case is written. */
  private static String key(Destination destination) {
    return destination instanceof Destination.Mailbox
        ? destination.text().toLowerCase(Locale.ROOT)
        : destination.text();
  }

  /**
   * Returns the key of a user's destination: two accounts that Slack has by one address are one
   * person there.
   */
  private static String key(Destination destination, User user) {
    var address = user.slackAddress();
    return destination instanceof Destination.SlackUser && address != null
        ? "slack address:" + address.strip().toLowerCase(Locale.ROOT)
        : key(destination);
  }
}
