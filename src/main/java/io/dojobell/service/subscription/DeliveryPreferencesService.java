package io.dojobell.service.subscription;

import io.dojobell.database.Database;
import io.dojobell.model.ChosenZone;
import io.dojobell.model.Delivery;
import io.dojobell.model.DeliveryPreferences;
import io.dojobell.model.DeliveryPreferences.Digest;
import io.dojobell.model.DeliveryPreferences.Kind;
import io.dojobell.model.DeliveryPreferences.Mute;
import io.dojobell.model.DeliveryPreferences.Quiet;
import io.dojobell.model.Destination;
import io.dojobell.model.EventType;
import io.dojobell.model.Product;
import io.dojobell.model.User;
import io.dojobell.service.Actor;
import io.dojobell.service.ValidationException;
import io.dojobell.store.Alerts;
import io.dojobell.store.Deliveries;
import io.dojobell.store.DeliveryPreferencesTable;
import io.dojobell.store.ProductMembers;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Reads and changes when a person is notified: mutes, quiet hours, digest. */
public final class DeliveryPreferencesService {
  /** The same limit as that of a key. */
  private static final int MAX_TYPE_NAME_LENGTH = 100;

  private final Database database;
  private final InstantSource clock;

  public DeliveryPreferencesService(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  /** The subject of a mute. */
  public sealed interface MuteTarget {
    /** All events. */
    record Everything() implements MuteTarget {}

    /** Events of these types. */
    record Types(Set<EventType> types) implements MuteTarget {
      public Types {
        types = Set.copyOf(types);
      }
    }

    /** {@code other} events of this custom type, which no setting names. */
    record OfTypeName(String name) implements MuteTarget {}

    /** Events of a product, by its name or key. */
    record OfProduct(String name) implements MuteTarget {}
  }

  /**
   * A mute as it was before a change.
   *
   * @param until null: there was none
   */
  public record PreviousMute(Kind kind, String subject, @Nullable Instant until) {}

  /** The result of a change. */
  public sealed interface MuteResult {
    /**
     * The mutes are as requested.
     *
     * @param product the one that was meant; null: none was
     * @param changed true if anything differs from before
     * @param before the mutes of the subject before the change, for {@link #undo}
     */
    record Done(@Nullable Product product, boolean changed, List<PreviousMute> before)
        implements MuteResult {
      public Done {
        before = List.copyOf(before);
      }
    }

    /** There is no such product that the person may view; with similar names. */
    record NoProduct(String name, List<String> suggestions) implements MuteResult {}
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

  private static boolean isShown(Handle handle, User user, Mute mute) {
    return mute.kind() != Kind.PRODUCT || mayView(handle, user, mute.subject());
  }

  private static boolean mayView(Handle handle, User user, String product) {
    return new ProductMembers(handle).viewable(user.username(), product).isPresent();
  }

  /** Returns the time zone that the person set, or that was taken from Slack. */
  public Optional<ChosenZone> zone(User user) {
    return database.read(handle -> new DeliveryPreferencesTable(handle).zone(user.username()));
  }

  /**
   * Mutes the subject until then.
   *
   * @throws ValidationException if that is past
   */
  public MuteResult mute(User user, MuteTarget what, Instant until) {
    return mute(user, user.username(), what, until);
  }

  /**
   * Mutes the subject in a Slack channel, for an admin.
   *
   * @param place the channel, or a message in it
   */
  public MuteResult muteIn(User admin, ChannelMessage place, MuteTarget what, Instant until) {
    return mute(admin, destination(admin, place), what, until);
  }

  /** Ends mutes in a Slack channel, for an admin. */
  public MuteResult unmuteIn(User admin, ChannelMessage place, MuteTarget what) {
    var destination = destination(admin, place);
    MuteAction unmute =
        (handle, kind, subject) -> {
          var change = "No longer muted in " + destination + ": " + describe(kind, subject);
          Actor.of(admin).record(handle, change);
          return new DeliveryPreferencesTable(handle).unmute(destination, kind, subject);
        };
    return database.write(handle -> apply(handle, admin, what, unmute));
  }

  /**
   * A message in a Slack channel.
   *
   * @param ts the message's timestamp; empty: only the channel is known
   */
  public record ChannelMessage(String channel, String ts) {}

  /** Returns the destination that messages there were sent to, an id or a name. */
  private String destination(User admin, ChannelMessage place) {
    if (!admin.admin()) {
      throw new ValidationException("mute", "is an admin's in a channel");
    }
    return database
        .read(handle -> new Deliveries(handle).byReference(place.channel() + "/" + place.ts()))
        .map(Delivery::destination)
        .filter(Destination.SlackChannel.class::isInstance)
        .orElseGet(() -> new Destination.SlackChannel(place.channel()))
        .text();
  }

  private MuteResult mute(User user, String destination, MuteTarget what, Instant until) {
    if (!until.isAfter(clock.instant())) {
      throw new ValidationException("until", "is past: name a time to come");
    }
    var where = destination.equals(user.username()) ? "" : " in " + destination;
    MuteAction mute =
        (handle, kind, subject) -> {
          var added = List.of(new Mute(kind, subject, until));
          new DeliveryPreferencesTable(handle).mute(destination, added);
          audit(handle, user, "Muted" + where + " by %s: " + describe(kind, subject));
          return true;
        };
    return database.write(handle -> apply(handle, user, what, mute));
  }

  /** Ends mutes; for everything: all there are. */
  public MuteResult unmute(User user, MuteTarget what) {
    return database.write(
        handle ->
            what instanceof MuteTarget.Everything
                ? unmuteAll(handle, user)
                : apply(handle, user, what, (on, kind, key) -> unmute(on, user, kind, key)));
  }

  private MuteResult unmuteAll(Handle handle, User user) {
    var preferences = new DeliveryPreferencesTable(handle);
    var before =
        preferences.of(user.username()).mutes().stream()
            .filter(mute -> mute.until().isAfter(clock.instant()))
            .map(mute -> new PreviousMute(mute.kind(), mute.subject(), mute.until()))
            .toList();
    var ended = preferences.unmuteAll(user.username()) > 0;
    if (ended) {
      audit(handle, user, "Unmuted by %s: everything");
    }
    return new MuteResult.Done(null, ended, before);
  }

  /**
   * Ends one mute, as it is stored.
   *
   * @return true if there was one
   */
  public boolean unmute(User user, Kind kind, String subject) {
    return database.write(handle -> unmute(handle, user, kind, subject));
  }

  private static boolean unmute(Handle handle, User user, Kind kind, String subject) {
    var ended = new DeliveryPreferencesTable(handle).unmute(user.username(), kind, subject);
    if (ended) {
      audit(handle, user, "Unmuted by %s: " + describe(kind, subject));
    }
    return ended;
  }

  private static void audit(Handle handle, User user, String what) {
    Actor.of(user).record(handle, what.formatted(user.username()));
  }

  /** Restores mutes as they were, except for products that the person may no longer view. */
  public void undo(User user, List<PreviousMute> before) {
    database.run(
        handle -> {
          var preferences = new DeliveryPreferencesTable(handle);
          audit(handle, user, "Mutes of %s: as they were before");
          for (var previous : before) {
            var until = previous.until();
            if (until == null) {
              preferences.unmute(user.username(), previous.kind(), previous.subject());
            } else if (isValid(handle, user, previous)) {
              var mute = new Mute(previous.kind(), previous.subject(), until);
              preferences.mute(user.username(), List.of(mute));
            }
          }
        });
  }

  /** Returns true if the mute is valid: a button's value may hold anything. */
  private static boolean isValid(Handle handle, User user, PreviousMute previous) {
    return switch (previous.kind()) {
      case ALL -> previous.subject().isEmpty();
      case TYPE ->
          !previous.subject().isBlank() && previous.subject().length() <= MAX_TYPE_NAME_LENGTH;
      case PRODUCT -> mayView(handle, user, previous.subject());
    };
  }

  private static String describe(Kind kind, String subject) {
    return kind == Kind.ALL ? "everything" : subject;
  }

  private interface MuteAction {
    boolean apply(Handle handle, Kind kind, String subject);
  }

  private MuteResult apply(Handle handle, User user, MuteTarget what, MuteAction act) {
    return switch (what) {
      case MuteTarget.Everything _ ->
          applyToSubjects(handle, user, null, Kind.ALL, List.of(""), act);
      case MuteTarget.Types(var types) ->
          applyToSubjects(
              handle,
              user,
              null,
              Kind.TYPE,
              types.stream().sorted().map(EventType::wireName).toList(),
              act);
      case MuteTarget.OfTypeName(var name) -> applyToTypeName(handle, user, name, act);
      case MuteTarget.OfProduct(var name) -> {
        var product = SubscriptionService.viewable(handle, user, name);
        if (product.isPresent()) {
          yield applyToSubjects(
              handle, user, product.get(), Kind.PRODUCT, List.of(product.get().key()), act);
        }
        yield isTypeName(handle, user, name)
            ? applyToTypeName(handle, user, name, act)
            : new MuteResult.NoProduct(name, SubscriptionService.suggestions(handle, user, name));
      }
    };
  }

  private MuteResult applyToTypeName(Handle handle, User user, String name, MuteAction act) {
    if (name.isBlank() || name.length() > MAX_TYPE_NAME_LENGTH) {
      throw new ValidationException(
          "type", "must have 1 to " + MAX_TYPE_NAME_LENGTH + " characters");
    }
    return applyToSubjects(
        handle, user, null, Kind.TYPE, List.of(name.toLowerCase(Locale.ROOT)), act);
  }

  /** Returns true if the person has such events in their inbox, or has muted them. */
  private static boolean isTypeName(Handle handle, User user, String name) {
    var mutes = new DeliveryPreferencesTable(handle).of(user.username()).mutes();
    return new Alerts(handle).hasOther(user.username(), name)
        || mutes.stream().anyMatch(mute -> isOfType(mute, name));
  }

  private static boolean isOfType(Mute mute, String name) {
    return mute.kind() == Kind.TYPE && mute.subject().equalsIgnoreCase(name);
  }

  private MuteResult applyToSubjects(
      Handle handle,
      User user,
      @Nullable Product product,
      Kind kind,
      List<String> subjects,
      MuteAction act) {
    var mutes = new DeliveryPreferencesTable(handle).of(user.username()).mutes();
    var before = subjects.stream().map(subject -> previous(mutes, kind, subject)).toList();
    var changed = false;
    for (var subject : subjects) {
      changed |= act.apply(handle, kind, subject);
    }
    return new MuteResult.Done(product, changed, before);
  }

  private PreviousMute previous(List<Mute> mutes, Kind kind, String subject) {
    var now = clock.instant();
    var until =
        mutes.stream()
            .filter(mute -> mute.kind() == kind && mute.subject().equals(subject))
            .map(Mute::until)
            .filter(end -> end.isAfter(now))
            .findFirst();
    return new PreviousMute(kind, subject, until.orElse(null));
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
          Actor.of(user).record(handle, "When " + user.username() + " is told: changed");
          preferences.holdUntil(user.username(), changed.heldUntil(now).orElse(now));
          return changed;
        });
  }

  /** Adopts the zone of the person's Slack profile, unless they chose one themselves. */
  public void adoptZone(String username, ZoneId zone) {
    database.run(handle -> adoptZone(handle, username, zone, clock.instant()));
  }

  /** Adopts the zone within a transaction of the caller. */
  public static void adoptZone(Handle handle, String username, ZoneId zone, Instant now) {
    var preferences = new DeliveryPreferencesTable(handle);
    if (preferences.followProfileZone(username, zone)) {
      preferences.holdUntil(username, preferences.of(username).heldUntil(now).orElse(now));
    }
  }

  /** Returns the mutes that are in force. */
  public List<Mute> mutes(User user) {
    var now = clock.instant();
    return new ArrayList<>(of(user).mutes())
        .stream().filter(mute -> mute.until().isAfter(now)).toList();
  }
}
