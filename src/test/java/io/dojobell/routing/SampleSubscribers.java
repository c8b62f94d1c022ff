package io.dojobell.routing;

import io.dojobell.model.Channel;
import io.dojobell.model.DeliveryPreferences;
import io.dojobell.model.DeliveryPreferences.Kind;
import io.dojobell.model.DeliveryPreferences.Mute;
import io.dojobell.model.EventSample;
import io.dojobell.model.Severity;
import io.dojobell.model.Subscriber;
import io.dojobell.model.User;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Subscribers to be varied, for the tests of pure classes. */
final class SampleSubscribers {
  /** An hour after the sample event came. */
  static final Instant LATER = EventSample.RECEIVED_AT.plusSeconds(3_600);

  private SampleSubscribers() {}

  /** Returns an active account with that address. */
  static User user(String username, @Nullable String email) {
    return new User(username, "Name", email, null, null, false, true);
  }

  /** Returns a subscriber whose personal setting has these channels. */
  static Subscriber subscriber(String username, Channel... channels) {
    return subscriber(user(username, username + "@example.com"), channels);
  }

  /** Returns the same of that account. */
  static Subscriber subscriber(User user, Channel... channels) {
    return new Subscriber(
        user, Set.of(channels), null, false, List.of(), DeliveryPreferences.ALWAYS);
  }

  /** Returns the same from that severity on. */
  static Subscriber from(Severity min, Subscriber one) {
    return new Subscriber(
        one.user(),
        one.channels(),
        min,
        one.isFromProductSetting(),
        one.endpoints(),
        one.preferences());
  }

  /** Returns the same whose row is the product setting's. */
  static Subscriber ofProduct(Subscriber one) {
    return new Subscriber(
        one.user(), one.channels(), one.minSeverity(), true, one.endpoints(), one.preferences());
  }

  /** Returns preferences that mute everything until then. */
  static DeliveryPreferences mutedUntil(Instant end) {
    return new DeliveryPreferences(
        List.of(new Mute(Kind.ALL, "", end)), null, null, DeliveryPreferences.ALWAYS.zone());
  }
}
