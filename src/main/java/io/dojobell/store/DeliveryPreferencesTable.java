package io.dojobell.store;

import io.dojobell.model.ChosenZone;
import io.dojobell.model.DeliveryPreferences;
import io.dojobell.model.DeliveryPreferences.Digest;
import io.dojobell.model.DeliveryPreferences.Kind;
import io.dojobell.model.DeliveryPreferences.Mute;
import io.dojobell.model.DeliveryPreferences.Quiet;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
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
        .map((row, _) -> Map.entry(row.getString("username"), hours(row)))
        .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
    add(mutes(names), found);
  }

  private Map<String, List<Mute>> mutes(List<String> names) {
    var mutes = new HashMap<String, List<Mute>>();
    handle
        .createQuery(
            "select * from mutes where username in (<names>) order by username, kind, subject")
        .bindList("names", names)
        .map((row, _) -> Map.entry(row.getString("username"), mute(row)))
        .forEach(
            entry ->
                mutes
                    .computeIfAbsent(entry.getKey(), _ -> new ArrayList<>())
                    .add(entry.getValue()));
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

  private static Mute mute(ResultSet row) throws SQLException {
    return new Mute(
        Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
        row.getString("subject"),
        ColumnCodecs.requiredTime(row, "until_at"));
  }

  private static DeliveryPreferences hours(ResultSet row) throws SQLException {
    var from = minutes(row, "quiet_from");
    var to = minutes(row, "quiet_to");
    var at = minutes(row, "digest_at");
    var day = row.getInt("digest_day");
    return new DeliveryPreferences(
        List.of(),
        from == null || to == null ? null : new Quiet(from, to),
        at == null ? null : new Digest(day == 0 ? null : DayOfWeek.of(day), at),
        parsedZone(row.getString("zone")));
  }

  private static @Nullable LocalTime minutes(ResultSet row, String column) throws SQLException {
    var minutes = row.getInt(column);
    return row.wasNull() ? null : LocalTime.ofSecondOfDay(minutes * 60L);
  }

  private static ZoneId parsedZone(@Nullable String name) {
    return name == null ? DeliveryPreferences.ALWAYS.zone() : ZoneId.of(name);
  }

  /** Returns the zone that was set or learnt for the person. */
  public Optional<ChosenZone> zone(String username) {
    return handle
        .createQuery(
            "select zone, zone_named from attention where username = ? and zone is not null")
        .bind(0, username)
        .map(
            (row, _) ->
                new ChosenZone(ZoneId.of(row.getString("zone")), row.getInt("zone_named") != 0))
        .findOne();
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
          mute.kind().name().toLowerCase(Locale.ROOT),
          mute.subject(),
          mute.until().toEpochMilli());
    }
  }

  /** Ends a mute. Returns whether there was one. */
  public boolean unmute(String username, Kind kind, String subject) {
    return handle.execute(
            "delete from mutes where username = ? and kind = ? and subject = ?",
            username,
            kind.name().toLowerCase(Locale.ROOT),
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

  /** Makes the person's held deliveries due at that moment, and not before. */
  public void holdUntil(String username, Instant until) {
    var destinations =
        handle
            .createQuery(
                "select distinct destination from deliveries where username = ? and state = 'held'")
            .bind(0, username)
            .mapTo(String.class)
            .list();
    handle.execute(
        "update deliveries set next_try_at = ? where username = ? and state = 'held'",
        until.toEpochMilli(),
        username);
    new DestinationLeases(handle)
        .markDue(destinations.stream().map(io.dojobell.model.Destination::parse).toList(), until);
  }
}
