package io.dojobell.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.model.DeliveryPreferences.Digest;
import io.dojobell.model.DeliveryPreferences.Kind;
import io.dojobell.model.DeliveryPreferences.Mute;
import io.dojobell.model.DeliveryPreferences.Quiet;
import io.dojobell.model.HoldReason.Period;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quiet hours and digests, across both changes of the clock and in zones at half hours. */
class DeliveryPreferencesTest {
  private static Optional<Instant> held(String quiet, String digest, String zone, String now) {
    return preferences(quiet, digest, zone).hold(Instant.parse(now)).map(Hold::until);
  }

  private static DeliveryPreferences preferences(String quiet, String digest, String zone) {
    var hours = quiet == null ? new String[0] : quiet.split("-");
    var rhythm = digest == null ? new String[0] : digest.split(" ");
    return new DeliveryPreferences(
        List.of(),
        quiet == null ? null : new Quiet(LocalTime.parse(hours[0]), LocalTime.parse(hours[1])),
        digest == null
            ? null
            : new Digest(
                rhythm.length > 1 ? DayOfWeek.valueOf(rhythm[0]) : null,
                LocalTime.parse(rhythm[rhythm.length - 1])),
        ZoneId.of(zone));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        // Over midnight, and within a day.
        "20:00-08:00, Europe/Berlin, 2026-11-24T18:59:59Z, -",
        "20:00-08:00, Europe/Berlin, 2026-11-24T19:00:00Z, 2026-11-25T07:00:00Z",
        "20:00-08:00, Europe/Berlin, 2026-11-25T06:59:59Z, 2026-11-25T07:00:00Z",
        "20:00-08:00, Europe/Berlin, 2026-11-25T07:00:00Z, -",
        "12:00-13:00, Europe/Berlin, 2026-11-24T11:30:00Z, 2026-11-24T12:00:00Z",
        "12:00-13:00, Europe/Berlin, 2026-11-24T12:00:00Z, -",
        // Berlin's night of 29 March has an hour less, that of 25 October one more.
        "22:00-07:00, Europe/Berlin, 2026-03-28T22:00:00Z, 2026-03-29T05:00:00Z",
        "22:00-07:00, Europe/Berlin, 2026-10-24T21:00:00Z, 2026-10-25T06:00:00Z",
        // 02:30 does not exist on 29 March: the hours begin as the clocks leap to 03:00.
        "02:30-08:00, Europe/Berlin, 2026-03-29T00:59:59Z, -",
        "02:30-08:00, Europe/Berlin, 2026-03-29T01:00:00Z, 2026-03-29T06:00:00Z",
        "22:00-02:30, Europe/Berlin, 2026-03-29T00:30:00Z, 2026-03-29T01:00:00Z",
        // 02:30 comes twice on 25 October: the first is meant.
        "22:00-02:30, Europe/Berlin, 2026-10-25T00:15:00Z, 2026-10-25T00:30:00Z",
        "22:00-02:30, Europe/Berlin, 2026-10-25T01:15:00Z, -",
        // Half an hour, in the zone and in its summer time.
        "20:00-08:00, Asia/Kolkata, 2026-11-24T14:30:00Z, 2026-11-25T02:30:00Z",
        "20:00-08:00, Asia/Kolkata, 2026-11-24T14:29:59Z, -",
        "22:00-07:00, Australia/Lord_Howe, 2026-10-03T12:00:00Z, 2026-10-03T20:00:00Z",
        "22:00-07:00, Australia/Lord_Howe, 2026-04-04T12:00:00Z, 2026-04-04T20:30:00Z",
      })
  void quiet_hours_hold_until_they_end(String quiet, String zone, String now, String until) {
    assertThat(held(quiet, null, zone, now))
        .isEqualTo(Optional.ofNullable(until).map(Instant::parse));
  }

  @ParameterizedTest
  @CsvSource({
    "09:00, Europe/Berlin, 2026-11-24T07:59:59Z, 2026-11-24T08:00:00Z",
    "09:00, Europe/Berlin, 2026-11-24T08:00:00Z, 2026-11-25T08:00:00Z",
    "09:00, Europe/Berlin, 2026-03-28T12:00:00Z, 2026-03-29T07:00:00Z",
    "09:00, Europe/Berlin, 2026-10-24T12:00:00Z, 2026-10-25T08:00:00Z",
    "02:30, Europe/Berlin, 2026-03-28T12:00:00Z, 2026-03-29T01:00:00Z",
    "02:30, Europe/Berlin, 2026-10-25T00:30:00Z, 2026-10-26T01:30:00Z",
    "MONDAY 09:00, America/New_York, 2026-11-24T10:00:00Z, 2026-11-30T14:00:00Z",
    "TUESDAY 09:00, America/New_York, 2026-11-24T13:59:00Z, 2026-11-24T14:00:00Z",
    "TUESDAY 09:00, Asia/Kathmandu, 2026-11-24T03:15:00Z, 2026-12-01T03:15:00Z",
  })
  void a_digest_comes_next_at_its_time(String digest, String zone, String now, String next) {
    assertThat(held(null, digest, zone, now)).contains(Instant.parse(next));
  }

  @Test
  void a_digest_within_quiet_hours_waits_for_their_end() {
    assertThat(held("20:00-10:00", "09:00", "Europe/Berlin", "2026-11-24T12:00:00Z"))
        .contains(Instant.parse("2026-11-25T09:00:00Z"));
  }

  @Test
  void where_the_clocks_skip_the_time_between_quiet_hours_they_go_on() {
    assertThat(held("02:51-02:09", "14:49", "Australia/Hobart", "2026-10-03T02:29:12Z"))
        .contains(Instant.parse("2026-10-04T15:09:00Z"));
  }

  @Test
  void where_the_clocks_skip_a_whole_day_quiet_hours_until_midnight_end_with_it() {
    assertThat(held("10:00-00:00", null, "Pacific/Apia", "2011-12-29T22:00:00Z"))
        .contains(Instant.parse("2011-12-30T10:00:00Z"));
    assertThat(held("10:00-00:00", null, "Pacific/Apia", "2011-12-30T10:00:00Z")).isEmpty();
  }

  @Test
  void whatever_was_set_what_is_held_is_sent_within_8_days_and_never_in_quiet_hours() {
    var seed = System.nanoTime();
    var random = new Random(seed);
    var zones = ZoneId.getAvailableZoneIds().stream().sorted().toList();
    for (var round = 0; round < 5_000; round++) {
      var from = LocalTime.of(random.nextInt(24), random.nextInt(60));
      var to = from.plusMinutes(1 + random.nextInt(1_400));
      var day = random.nextInt(3) == 0 ? DayOfWeek.of(1 + random.nextInt(7)) : null;
      var digest =
          random.nextBoolean()
              ? new Digest(day, LocalTime.of(random.nextInt(24), random.nextInt(60)))
              : null;
      var zone = ZoneId.of(zones.get(random.nextInt(zones.size())));
      var attention = new DeliveryPreferences(List.of(), new Quiet(from, to), digest, zone);
      var now = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(random.nextInt(31_536_000));
      var until = attention.hold(now).map(Hold::until);
      var words = "seed %d, round %d: %s at %s".formatted(seed, round, attention, now);
      until.ifPresent(
          time -> {
            assertThat(time).as(words).isAfter(now).isBefore(now.plusSeconds(9 * 86_400));
            var without = new DeliveryPreferences(List.of(), attention.quiet(), null, zone);
            // The end of the hours is no part of them, but where the clocks go back over it.
            var twice =
                zone.getRules().getValidOffsets(java.time.LocalDateTime.ofInstant(time, zone));
            if (twice.size() == 1) {
              assertThat(without.hold(time)).as(words).isEmpty();
            }
          });
    }
  }

  private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");
  private static final EventSample SCAN = EventSample.of(EventType.SCAN_ADDED);
  private static final EventSample LICENCE = EventSample.of(EventType.OTHER).named("license_found");
  private static final EventSample MENTION = EventSample.of(EventType.USER_MENTIONED);

  private static Mute mute(Kind kind, String subject) {
    return new Mute(kind, subject, NOW.plusSeconds(60));
  }

  private static Optional<Mute> active(Mute mute, EventSample event) {
    return new DeliveryPreferences(List.of(mute), null, null, ZoneId.of("UTC"))
        .activeMute(event.event(), NOW);
  }

  @Test
  void a_mute_of_all_drops_every_event() {
    var all = mute(Kind.ALL, "");

    assertThat(active(all, SCAN)).contains(all);
    assertThat(active(all, LICENCE.about("web"))).contains(all);
  }

  @Test
  void a_mute_lasts_until_its_end() {
    assertThat(active(new Mute(Kind.ALL, "", NOW), SCAN)).isEmpty();
    assertThat(active(new Mute(Kind.ALL, "", NOW.plusNanos(1)), SCAN)).isPresent();
  }

  @Test
  void the_longest_mute_counts() {
    var longest = new Mute(Kind.ALL, "", NOW.plusSeconds(120));
    var mutes = List.of(mute(Kind.ALL, ""), longest, mute(Kind.TYPE, "scan_added"));
    var preferences = new DeliveryPreferences(mutes, null, null, ZoneId.of("UTC"));

    assertThat(preferences.activeMute(SCAN.event(), NOW)).contains(longest);
  }

  @Test
  void a_mute_of_a_type_drops_that_type_alone() {
    assertThat(active(mute(Kind.TYPE, "scan_added"), SCAN)).isPresent();
    assertThat(active(mute(Kind.TYPE, "sla_breach"), SCAN)).isEmpty();
    assertThat(active(mute(Kind.TYPE, "scan_added"), SCAN.named("scan_imported"))).isPresent();
  }

  @Test
  void a_type_that_is_not_ours_is_muted_by_its_name_or_with_all_others() {
    assertThat(active(mute(Kind.TYPE, "License_Found"), LICENCE)).isPresent();
    assertThat(active(mute(Kind.TYPE, "other"), LICENCE)).isPresent();
    assertThat(active(mute(Kind.TYPE, "jira_comment"), LICENCE)).isEmpty();
    assertThat(active(mute(Kind.TYPE, "other"), EventSample.of(EventType.OTHER))).isPresent();
    assertThat(active(mute(Kind.TYPE, "license_found"), EventSample.of(EventType.OTHER))).isEmpty();
  }

  @Test
  void a_mute_of_a_product_drops_what_is_about_it() {
    assertThat(active(mute(Kind.PRODUCT, "web"), SCAN.about("web"))).isPresent();
    assertThat(active(mute(Kind.PRODUCT, "web"), SCAN.about("api"))).isEmpty();
    assertThat(active(mute(Kind.PRODUCT, "web"), SCAN)).isEmpty();
  }

  @Test
  void a_mention_of_the_person_is_dropped_only_by_a_mute_of_just_that_type() {
    var mention = MENTION.to("bob").about("web");

    assertThat(active(mute(Kind.ALL, ""), mention)).isEmpty();
    assertThat(active(mute(Kind.PRODUCT, "web"), mention)).isEmpty();
    assertThat(active(mute(Kind.TYPE, "user_mentioned"), mention)).isPresent();
    assertThat(active(mute(Kind.ALL, ""), MENTION)).isPresent();
    assertThat(active(mute(Kind.ALL, ""), SCAN.to("bob"))).isPresent();
  }

  @Test
  void a_mention_of_the_person_is_never_held() {
    var preferences = preferences("09:00-12:00", null, "UTC");
    var noon = Instant.parse("2026-11-26T12:00:00Z");

    assertThat(preferences.hold(MENTION.to("bob").event(), NOW)).isEmpty();
    assertThat(preferences.hold(MENTION.event(), NOW).map(Hold::until)).contains(noon);
    assertThat(preferences.hold(SCAN.to("bob").event(), NOW).map(Hold::until)).contains(noon);
  }

  @Test
  void kinds_of_mutes_are_stored_by_these_names() {
    assertThat(Kind.values()).extracting(Kind::wireName).containsExactly("all", "type", "product");
  }

  @Test
  void a_hold_says_whether_it_is_for_quiet_hours_or_for_the_digest_of_the_persons_day() {
    var now = Instant.parse("2026-11-25T22:30:00Z");

    assertThat(preferences("20:00-08:00", null, "Europe/Berlin").hold(now).map(Hold::reason))
        .contains(new HoldReason.QuietHours());
    assertThat(preferences(null, "09:00", "Asia/Tokyo").hold(now).map(Hold::reason))
        .as("it is Thursday there")
        .contains(new HoldReason.Digest(Period.DAILY, LocalDate.parse("2026-11-26")));
    assertThat(preferences(null, "MONDAY 09:00", "UTC").hold(now).map(Hold::reason))
        .contains(new HoldReason.Digest(Period.WEEKLY, LocalDate.parse("2026-11-30")));
    assertThat(preferences("06:00-10:00", "09:00", "UTC").hold(now))
        .as("a digest in quiet hours comes at their end")
        .contains(
            new Hold(
                Instant.parse("2026-11-26T10:00:00Z"),
                new HoldReason.Digest(Period.DAILY, LocalDate.parse("2026-11-26"))));
  }
}
