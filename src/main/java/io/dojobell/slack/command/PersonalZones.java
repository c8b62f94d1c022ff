package io.dojobell.slack.command;

import io.dojobell.model.ChosenZone;
import io.dojobell.model.DeliveryPreferences;
import io.dojobell.model.User;
import io.dojobell.service.subscription.DeliveryPreferencesService;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds the time zone that a person's times are meant in.
 *
 * @param slackZone returns the zone of somebody's Slack profile; may ask Slack, and block
 */
public record PersonalZones(
    DeliveryPreferencesService preferences, Function<User, Optional<ZoneId>> slackZone) {
  /** Returns the zone that the person named before, else Slack's, else UTC. */
  ChosenZone of(User user) {
    var before = preferences.zone(user);
    if (before.filter(ChosenZone::isExplicit).isPresent()) {
      return before.get();
    }
    return slackZone
        .apply(user)
        .map(zone -> new ChosenZone(zone, false))
        .or(() -> before)
        .orElse(new ChosenZone(DeliveryPreferences.ALWAYS.zone(), false));
  }

  /** Returns the zone that is named now, else as {@link #of(User)} does. */
  ChosenZone of(User user, Optional<ZoneId> named) {
    return named.map(zone -> new ChosenZone(zone, true)).orElseGet(() -> of(user));
  }
}
