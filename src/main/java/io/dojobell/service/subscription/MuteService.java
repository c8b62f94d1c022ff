package io.dojobell.service.subscription;

import io.dojobell.database.Database;
import io.dojobell.model.Delivery;
import io.dojobell.model.DeliveryPreferences.Kind;
import io.dojobell.model.DeliveryPreferences.Mute;
import io.dojobell.model.Destination;
import io.dojobell.model.Product;
import io.dojobell.model.User;
import io.dojobell.service.Actor;
import io.dojobell.service.ValidationException;
import io.dojobell.store.Deliveries;
import io.dojobell.store.DeliveryPreferencesTable;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Mutes events for a person, or for an admin in a Slack channel, ends mutes and restores them. */
public final class MuteService {
  private final Database database;
  private final InstantSource clock;

  public MuteService(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
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

  /** Returns the product that would be muted; empty: none, or none that the person may view. */
  public Optional<Product> product(User user, MuteTarget what) {
    return database.read(
        handle ->
            MuteSubjects.find(handle, user, what) instanceof MuteSubjects.Found.Subjects found
                ? Optional.ofNullable(found.product())
                : Optional.empty());
  }

  /** Ends mutes in a Slack channel, for an admin. */
  public MuteResult unmuteIn(User admin, ChannelMessage place, MuteTarget what) {
    var destination = destination(admin, place);
    MuteAction unmute =
        (handle, kind, subject) -> {
          var change =
              "No longer muted in " + destination + ": " + MuteSubjects.describe(kind, subject);
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
  public record ChannelMessage(String channel, String ts) {
    /** Returns whether it is in a channel, and not in somebody's direct messages. */
    public boolean isInChannel() {
      return channel.startsWith("C") || channel.startsWith("G");
    }
  }

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
          Actor.of(user)
              .record(
                  handle,
                  "Muted%s by %s: %s"
                      .formatted(where, user.username(), MuteSubjects.describe(kind, subject)));
          return true;
        };
    return database.write(handle -> apply(handle, user, what, mute));
  }

  /** Ends mutes; for everything: all there are. */
  public MuteResult unmute(User user, MuteTarget what) {
    MuteAction unmute =
        (handle, kind, subject) -> DeliveryPreferencesService.unmute(handle, user, kind, subject);
    return database.write(
        handle ->
            what instanceof MuteTarget.Everything
                ? unmuteAll(handle, user)
                : apply(handle, user, what, unmute));
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
      Actor.of(user).record(handle, "Unmuted by " + user.username() + ": everything");
    }
    return new MuteResult.Done(null, ended, before);
  }

  /** Restores mutes as they were, except for products that the person may no longer view. */
  public void undo(User user, List<PreviousMute> before) {
    database.run(
        handle -> {
          var preferences = new DeliveryPreferencesTable(handle);
          Actor.of(user).record(handle, "Mutes of " + user.username() + ": restored");
          for (var previous : before) {
            var until = previous.until();
            if (until == null) {
              preferences.unmute(user.username(), previous.kind(), previous.subject());
            } else if (MuteSubjects.isValid(handle, user, previous)) {
              var mute = new Mute(previous.kind(), previous.subject(), until);
              preferences.mute(user.username(), List.of(mute));
            }
          }
        });
  }

  private interface MuteAction {
    boolean apply(Handle handle, Kind kind, String subject);
  }

  private MuteResult apply(Handle handle, User user, MuteTarget what, MuteAction act) {
    return switch (MuteSubjects.find(handle, user, what)) {
      case MuteSubjects.Found.Unknown(var name, var suggestions) ->
          new MuteResult.NoProduct(name, suggestions);
      case MuteSubjects.Found.Subjects found -> apply(handle, user, found, act);
    };
  }

  private MuteResult apply(
      Handle handle, User user, MuteSubjects.Found.Subjects found, MuteAction act) {
    var mutes = new DeliveryPreferencesTable(handle).of(user.username()).mutes();
    var before =
        found.names().stream().map(subject -> previous(mutes, found.kind(), subject)).toList();
    var changed = false;
    for (var subject : found.names()) {
      changed |= act.apply(handle, found.kind(), subject);
    }
    return new MuteResult.Done(found.product(), changed, before);
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
}
