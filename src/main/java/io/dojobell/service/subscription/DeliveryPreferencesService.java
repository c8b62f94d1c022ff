package io.dojobell.service.subscription;

import io.dojobell.database.Database;
import io.dojobell.model.ChosenZone;
import io.dojobell.model.DeliveryPreferences;
import io.dojobell.model.DeliveryPreferences.Digest;
import io.dojobell.model.DeliveryPreferences.Kind;
import io.dojobell.model.DeliveryPreferences.Mute;
import io.dojobell.model.DeliveryPreferences.Quiet;
import io.dojobell.model.ItemNames;
import io.dojobell.model.User;
import io.dojobell.service.Actor;
import io.dojobell.store.DeliveryPreferencesTable;
import io.dojobell.store.InventoryNames;
import io.dojobell.store.ProductMembers;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Reads when a person is notified, and changes quiet hours, digest and time zone. */
public final class DeliveryPreferencesService {
  private final Database database;
  private final InstantSource clock;

  public DeliveryPreferencesService(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Returns the person's preferences; mutes of products that they may no longer view are left out.
   */
  public DeliveryPreferences of(User user) {
    return database.read(
        handle -> {
          var all = new DeliveryPreferencesTable(handle).of(user.username());
          var shown = all.mutes().stream().filter(mute -> isShown(handle, user, mute)).toList();
          return new DeliveryPreferences(shown, all.quiet(), all.digest(), all.zone());
        });
  }

  /** Returns the names of the products that are muted. */
  public ItemNames names(DeliveryPreferences shown) {
    var products =
        shown.mutes().stream()
            .filter(mute -> mute.kind() == Kind.PRODUCT)
            .map(Mute::subject)
            .toList();
    return database.read(handle -> new InventoryNames(handle).of(products, List.of()));
  }

  private static boolean isShown(Handle handle, User user, Mute mute) {
    return mute.kind() != Kind.PRODUCT || mayView(handle, user, mute.subject());
  }

  static boolean mayView(Handle handle, User user, String product) {
    return new ProductMembers(handle).viewable(user.username(), product).isPresent();
  }

  /** Returns the time zone that the person set, or that was taken from Slack. */
  public Optional<ChosenZone> zone(User user) {
    return database.read(handle -> new DeliveryPreferencesTable(handle).zone(user.username()));
  }

  /**
   * Ends one mute, as it is stored.
   *
   * @return true if there was one
   */
  public boolean unmute(User user, Kind kind, String subject) {
    return database.write(handle -> unmute(handle, user, kind, subject));
  }

  static boolean unmute(Handle handle, User user, Kind kind, String subject) {
    var ended = new DeliveryPreferencesTable(handle).unmute(user.username(), kind, subject);
    if (ended) {
      Actor.of(user)
          .record(
              handle,
              "Unmuted by " + user.username() + ": " + MuteSubjects.describe(kind, subject));
    }
    return ended;
  }

  /**
   * The times at which a person is notified, apart from mutes.
   *
   * @param zone empty: none was set or taken from Slack
   */
  public record DeliveryTimes(
      @Nullable Quiet quiet, @Nullable Digest digest, Optional<ChosenZone> zone) {
    /** Returns the same times with other quiet hours; null: none. */
    public DeliveryTimes withQuiet(@Nullable Quiet hours) {
      return new DeliveryTimes(hours, digest, zone);
    }

    /** Returns the same times with another digest; null: none. */
    public DeliveryTimes withDigest(@Nullable Digest other) {
      return new DeliveryTimes(quiet, other, zone);
    }

    /** Returns the same times in another zone. */
    public DeliveryTimes withZone(ChosenZone other) {
      return new DeliveryTimes(quiet, digest, Optional.of(other));
    }
  }

  /**
   * Changes the times as they are at that moment. Held deliveries are sent at the times that hold
   * then.
   */
  public DeliveryPreferences changeTimes(User user, UnaryOperator<DeliveryTimes> change) {
    var now = clock.instant();
    return database.write(
        handle -> {
          var preferences = new DeliveryPreferencesTable(handle);
          var old = preferences.of(user.username());
          var times =
              change.apply(
                  new DeliveryTimes(old.quiet(), old.digest(), preferences.zone(user.username())));
          var zone = times.zone().orElse(new ChosenZone(DeliveryPreferences.ALWAYS.zone(), false));
          var changed =
              new DeliveryPreferences(old.mutes(), times.quiet(), times.digest(), zone.id());
          preferences.put(user.username(), changed, zone.isExplicit());
          Actor.of(user).record(handle, "Schedule of " + user.username() + ": changed");
          preferences.changeHold(user.username(), changed.hold(now), now);
          return changed;
        });
  }

  /** Adopts the zone of the person's Slack profile, unless they chose one themselves. */
  public void adoptZone(String username, ZoneId zone) {
    database.run(handle -> adoptZones(handle, Map.of(username, zone), clock.instant()));
  }

  /** Adopts the zones of several persons within a transaction of the caller. */
  public static void adoptZones(Handle handle, Map<String, ZoneId> zones, Instant now) {
    var preferences = new DeliveryPreferencesTable(handle);
    var following = Set.copyOf(preferences.withoutChosenZone(zones.keySet()));
    zones.forEach(
        (username, zone) -> {
          if (following.contains(username) && preferences.followProfileZone(username, zone)) {
            preferences.changeHold(username, preferences.of(username).hold(now), now);
          }
        });
  }
}
