package io.dojobell.slack.identity;

import com.slack.api.model.event.UserChangeEvent;
import io.dojobell.model.ChosenZone;
import io.dojobell.model.User;
import io.dojobell.model.ZoneNames;
import io.dojobell.service.subscription.DeliveryPreferencesService;
import java.time.ZoneId;
import java.util.Optional;

/** Keeps time zones that people have not named as they are in their Slack profiles. */
public final class ProfileZones {
  private final DeliveryPreferencesService attention;
  private final Profiles profiles;

  public ProfileZones(DeliveryPreferencesService attention, Profiles profiles) {
    this.attention = attention;
    this.profiles = profiles;
  }

  /**
   * Returns the zone that the person named, else that of their profile; may ask Slack, and block.
   */
  public Optional<ZoneId> of(User user) {
    var known = attention.zone(user);
    return known
        .filter(ChosenZone::isExplicit)
        .map(ChosenZone::id)
        .or(() -> profile(user))
        .or(() -> known.map(ChosenZone::id));
  }

  /** Takes in where somebody who acts is by now, if that matters to them; may ask Slack. */
  public void refresh(User user) {
    if (attention.zone(user).filter(zone -> !zone.isExplicit()).isPresent()) {
      profile(user).ifPresent(zone -> attention.adoptZone(user.username(), zone));
    }
  }

  /** Takes in what Slack says of a profile that was changed. */
  public void changed(User user, UserChangeEvent event) {
    Optional.ofNullable(event.getUser().getTz())
        .flatMap(ZoneNames::zone)
        .ifPresent(zone -> attention.adoptZone(user.username(), zone));
  }

  private Optional<ZoneId> profile(User user) {
    return Optional.ofNullable(user.slackUserId()).flatMap(profiles::zone);
  }
}
