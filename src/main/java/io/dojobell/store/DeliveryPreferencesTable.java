package io.dojobell.store;

import io.dojobell.model.ChosenZone;
import io.dojobell.model.DeliveryPreferences;
import io.dojobell.model.DeliveryPreferences.Digest;
import io.dojobell.model.DeliveryPreferences.Kind;
import io.dojobell.model.DeliveryPreferences.Mute;
import io.dojobell.model.DeliveryPreferences.Quiet;
import io.dojobell.model.Destination;
import io.dojobell.model.Hold;
import io.dojobell.model.HoldReason;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;

/** The mutes, quiet hours and digests of people. */
public final class DeliveryPreferencesTable {
  private static final int BATCH_SIZE = 500;

  private final Handle handle;

  public DeliveryPreferencesTable(Handle handle) {
    this.handle = handle;
  }

  /** Returns the person's preferences; {@link DeliveryPreferences#ALWAYS} where none were set. */
  public DeliveryPreferences of(String username) {
    return of(List.of(username)).getOrDefault(username, DeliveryPreferences.ALWAYS);
  }

  /** Returns the preferences of those persons who set any, by username. */
  public Map<String, DeliveryPreferences> of(Collection<String> usernames) {
    var names = List.copyOf(usernames);
    var found = new HashMap<String, DeliveryPreferences>();
    for (var start = 0; start < names.size(); start += BATCH_SIZE) {
      read(names.subList(start, Math.min(names.size(), start + BATCH_SIZE)), found);
    }
    return found;
  }

  /**
   * Returns the mutes of destinations, which have no hours, by the text of the destination. No
   * username holds a colon, so a destination's mutes stand beside those of people.
   */
  public Map<String, DeliveryPreferences> ofDestinations(Collection<String> destinations) {
    var found = new HashMap<String, DeliveryPreferences>();
    if (!destinations.isEmpty()) {
      add(mutes(List.copyOf(destinations)), found);
    }
    return found;
  }

  private void read(List<String> names, Map<String, DeliveryPreferences> found) {
    handle
        .createQuery("select * from attention where username in (<names>)")
        .bindList("names", names)
        .mapTo(Hours.class)
        .forEach(hours -> found.put(hours.username(), hours.preferences()));
    add(mutes(names), found);
  }

  private Map<String, List<Mute>> mutes(List<String> names) {
    var mutes = new HashMap<String, List<Mute>>();
    handle
        .createQuery(
            "select m.*, until_at as until from mutes m where username in (<names>) order by"
                + " username, kind, subject")
        .bindList("names", names)
        .mapTo(MuteRow.class)
        .forEach(
            row -> mutes.computeIfAbsent(row.username(), _ -> new ArrayList<>()).add(row.mute()));
    return mutes;
  }

  private static void add(Map<String, List<Mute>> mutes, Map<String, DeliveryPreferences> found) {
    mutes.forEach(
        (name, list) -> {
          var hours = found.getOrDefault(name, DeliveryPreferences.ALWAYS);
          found.put(
              name, new DeliveryPreferences(list, hours.quiet(), hours.digest(), hours.zone()));
        });
  }

  private record MuteRow(String username, @Nested Mute mute) {}

  /**
   * A row of a person's hours; times of day in minutes.
   *
   * @param digestDay of {@link DayOfWeek}; null: each day
   */
  private record Hours(
      String username,
      @Nullable Integer quietFrom,
      @Nullable Integer quietTo,
      @Nullable Integer digestAt,
      @Nullable Integer digestDay,
      @Nullable ZoneId zone) {
    DeliveryPreferences preferences() {
      return new DeliveryPreferences(
          List.of(), quiet(), digest(), zone == null ? DeliveryPreferences.ALWAYS.zone() : zone);
    }

    private @Nullable Quiet quiet() {
      return quietFrom == null || quietTo == null
          ? null
          : new Quiet(time(quietFrom), time(quietTo));
    }

    private @Nullable Digest digest() {
      if (digestAt == null) {
        return null;
      }
      var day = digestDay == null || digestDay == 0 ? null : DayOfWeek.of(digestDay);
      return new Digest(day, time(digestAt));
    }

    private static LocalTime time(int minutes) {
      return LocalTime.ofSecondOfDay(minutes * 60L);
    }
  }

  /** Returns the zone that was set or learnt for the person. */
  public Optional<ChosenZone> zone(String username) {
    return handle
        .select(
            """
            select zone as id, zone_named as is_explicit from attention
            where username = ? and zone is not null\
            """,
            username)
        .mapTo(ChosenZone.class)
        .findOne();
  }

  /** Returns those of the persons who have hours or a digest, and chose no zone for them. */
  public List<String> withoutChosenZone(Collection<String> usernames) {
    return usernames.isEmpty()
        ? List.of()
        : handle
            .createQuery(
                """
                select username from attention
                where zone_named = 0 and username in (<usernames>)\
                """)
            .bindList("usernames", List.copyOf(usernames))
            .mapTo(String.class)
            .list();
  }

  /** Sets the zone of a person who named none. Returns whether it has changed. */
  public boolean followProfileZone(String username, ZoneId zone) {
    return handle.execute(
            """
            update attention set zone = ?
            where username = ? and zone_named = 0 and zone <> ?\
            """,
            zone.getId(),
            username,
            zone.getId())
        > 0;
  }

  /** Sets the person's mutes, in place of earlier ones of the same subjects. */
  public void mute(String username, Collection<Mute> mutes) {
    for (var mute : mutes) {
      handle.execute(
          """
          insert into mutes (username, kind, subject, until_at) values (?, ?, ?, ?)
          on conflict (username, kind, subject) do update set until_at = excluded.until_at\
          """,
          username,
          mute.kind(),
          mute.subject(),
          mute.until());
    }
  }

  /** Ends a mute. Returns whether there was one. */
  public boolean unmute(String username, Kind kind, String subject) {
    return handle.execute(
            "delete from mutes where username = ? and kind = ? and subject = ?",
            username,
            kind,
            subject)
        > 0;
  }

  /** Ends all of the person's mutes. Returns how many there were. */
  public int unmuteAll(String username) {
    return handle.execute("delete from mutes where username = ?", username);
  }

  /**
   * Sets quiet hours, digest and zone; the mutes stay.
   *
   * @param zoneNamed whether the person named the zone
   */
  public void put(String username, DeliveryPreferences preferences, boolean zoneNamed) {
    var quiet = preferences.quiet();
    var digest = preferences.digest();
    var day = digest == null ? null : digest.day();
    handle.execute(
        """
        insert into attention
          (username, zone, zone_named, quiet_from, quiet_to, digest_day, digest_at)
        values (?, ?, ?, ?, ?, ?, ?)
        on conflict (username) do update set zone = excluded.zone,
          zone_named = excluded.zone_named,
          quiet_from = excluded.quiet_from, quiet_to = excluded.quiet_to,
          digest_day = excluded.digest_day, digest_at = excluded.digest_at\
        """,
        username,
        preferences.zone().getId(),
        zoneNamed ? 1 : 0,
        quiet == null ? null : minutes(quiet.from()),
        quiet == null ? null : minutes(quiet.to()),
        day == null ? null : day.getValue(),
        digest == null ? null : minutes(digest.at()));
  }

  private static int minutes(LocalTime time) {
    return time.toSecondOfDay() / 60;
  }

  /** Holds the person's held deliveries like that, or makes them due now where there is no hold. */
  public void changeHold(String username, Optional<Hold> hold, Instant now) {
    var until = hold.map(Hold::until).orElse(now);
    HoldReason reason = hold.map(Hold::reason).orElseGet(HoldReason.QuietHours::new);
    var destinations =
        handle
            .select(
                "select distinct destination from deliveries where username = ? and state = 'held'",
                username)
            .mapTo(Destination.class)
            .list();
    handle.execute(
        "update deliveries set next_try_at = ?, hold_reason = ?"
            + " where username = ? and state = 'held'",
        until,
        reason,
        username);
    new DestinationLeases(handle).markDue(destinations, until);
  }
}
