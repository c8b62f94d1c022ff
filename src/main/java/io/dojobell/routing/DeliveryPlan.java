package io.dojobell.routing;

import io.dojobell.model.Channel;
import io.dojobell.model.Destination;
import io.dojobell.model.Route;
import io.dojobell.model.User;
import java.time.Instant;
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
  private final Function<Destination, Optional<String>> muteReason;
  private final Map<String, PlannedDelivery> byDestination = new LinkedHashMap<>();

  /**
   * @param muted why a place is told nothing of the event; empty: it is told
   */
  DeliveryPlan(
      SystemDestinations addresses,
      Function<Destination, Optional<String>> muted,
      boolean alertOnly) {
    this.systemDestinations = addresses;
    this.muteReason = muted;
    this.alertOnly = alertOnly;
  }

  void add(
      Destination destination, @Nullable String username, String reason, @Nullable String skipped) {
    add(destination, username, reason, skipped, null);
  }

  /** What a route sends. */
  void add(Route route, String reason, @Nullable String skipped) {
    var planned =
        new PlannedDelivery(route.target(), null, reason, skipped, null, route.threadMode());
    put(key(route.target()), planned);
  }

  void add(
      Destination destination,
      @Nullable String username,
      String reason,
      @Nullable String skipped,
      @Nullable Instant heldUntil) {
    put(
        key(destination),
        new PlannedDelivery(destination, username, reason, skipped, heldUntil, null));
  }

  /** What a person's setting sends; accounts of one person in Slack get one message there. */
  void add(
      Destination destination,
      User user,
      String reason,
      @Nullable String skipped,
      @Nullable Instant heldUntil) {
    put(
        key(destination, user),
        new PlannedDelivery(destination, user.username(), reason, skipped, heldUntil, null));
  }

  private void put(String key, PlannedDelivery wish) {
    if (alertOnly && wish.destination().channel() != Channel.ALERT) {
      return;
    }
    var planned =
        wish.skipReason() == null
            ? new PlannedDelivery(
                wish.destination(),
                wish.username(),
                wish.reason(),
                muteReason
                    .apply(wish.destination())
                    .or(() -> systemDestinations.unavailableReason(wish.destination()))
                    .orElse(null),
                wish.heldUntil(),
                wish.threads())
            : wish;
    byDestination.merge(
        key,
        planned,
        (known, later) ->
            rank(later) < rank(known) ? combined(later, known) : combined(known, later));
  }

  /** Of two accounts of one person the one that wants it counts; both reasons are kept. */
  private static PlannedDelivery combined(PlannedDelivery chosen, PlannedDelivery other) {
    var username = other.username();
    if (username == null
        || chosen.username() == null
        || username.equals(chosen.username())
        || rank(chosen) < rank(other)) {
      return chosen;
    }
    var reason =
        "%s. The account %s has the same address: %s"
            .formatted(chosen.reason(), username, other.reason());
    return new PlannedDelivery(
        chosen.destination(),
        chosen.username(),
        reason,
        chosen.skipReason(),
        chosen.heldUntil(),
        chosen.threads());
  }

  /** What is told now wins over what is told later, and that over what is not told. */
  private static int rank(PlannedDelivery planned) {
    if (planned.skipReason() != null) {
      return 2;
    }
    return planned.heldUntil() == null ? 0 : 1;
  }

  List<PlannedDelivery> deliveries() {
    return List.copyOf(byDestination.values());
  }

  /** Mailboxes are one however their case is written. */
  private static String key(Destination destination) {
    return destination instanceof Destination.Mailbox
        ? destination.text().toLowerCase(Locale.ROOT)
        : destination.text();
  }

  /** Two accounts that Slack knows by one address are one person there. */
  private static String key(Destination destination, User user) {
    var address = user.slackAddress();
    return destination instanceof Destination.SlackUser && address != null
        ? "slack address:" + address.strip().toLowerCase(Locale.ROOT)
        : key(destination);
  }
}
