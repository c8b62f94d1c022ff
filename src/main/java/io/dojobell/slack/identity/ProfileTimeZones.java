package io.dojobell.slack.identity;

import com.slack.api.model.event.UserChangeEvent;
import io.dojobell.model.ChosenZone;
import io.dojobell.model.DeliveryPreferences;
import io.dojobell.model.User;
import io.dojobell.model.ZoneNames;
import io.dojobell.service.subscription.DeliveryPreferencesService;
import java.time.ZoneId;
import java.util.Optional;

/** Keeps people's time zones equal to those of their Slack profiles, unless they chose one. */
public final class ProfileTimeZones {
  private final DeliveryPreferencesService preferences;
  private final SlackProfiles profiles;

  public ProfileTimeZones(DeliveryPreferencesService preferences, SlackProfiles profiles) {
    this.preferences = preferences;
    this.profiles = profiles;
  }

  /**
   * Returns the zone that the person chose, else that of their profile, else the one known from
   * before; may ask Slack, and block.
   */
  public Optional<ZoneId> find(User user) {
    return find(user, preferences.zone(user));
  }

  private Optional<ZoneId> find(User user, Optional<ChosenZone> known) {
    return known
        .filter(ChosenZone::isExplicit)
        .map(ChosenZone::id)
        .or(() -> findInProfile(user))
        .or(() -> known.map(ChosenZone::id));
  }

  /** Returns the zone as {@link #find} does, else UTC, and whether the person chose it. */
  public ChosenZone zoneOf(User user) {
    var known = preferences.zone(user);
    return new ChosenZone(
        find(user, known).orElse(DeliveryPreferences.ALWAYS.zone()),
        known.filter(ChosenZone::isExplicit).isPresent());
  }

  /** Returns the zone that is named now, else as {@link #zoneOf(User)} does. */
  public ChosenZone zoneOf(User user, Optional<ZoneId> named) {
    return named.map(zone -> new ChosenZone(zone, true)).orElseGet(() -> zoneOf(user));
  }

  /** Updates the zone of a person who acts, if it matters to them; may ask Slack. */
  public void refresh(User user) {
    if (preferences.zone(user).filter(zone -> !zone.isExplicit()).isPresent()) {
      findInProfile(user).ifPresent(zone -> preferences.adoptZone(user.username(), zone));
    }
  }

  /** Updates the zone after a change of the person's profile. */
  public void onProfileChange(User user, UserChangeEvent event) {
    Optional.ofNullable(event.getUser().getTz())
        .flatMap(ZoneNames::zone)
        .ifPresent(zone -> preferences.adoptZone(user.username(), zone));
  }

  private Optional<ZoneId> findInProfile(User user) {
    return Optional.ofNullable(user.slackUserId()).flatMap(profiles::timeZone);
  }
}
