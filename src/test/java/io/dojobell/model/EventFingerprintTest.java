package io.dojobell.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EventFingerprintTest {
  private static final Finding XSS = new Finding("XSS", null, null);

  /** An event to be varied. */
  private record Sample(
      String title,
      @Nullable String product,
      @Nullable String engagement,
      @Nullable String url,
      @Nullable Severity severity,
      String description,
      Findings findings,
      @Nullable List<String> recipients) {
    static final Sample PLAIN =
        new Sample("Late", "web", null, null, Severity.LOW, "", Findings.NONE, null);

    EventFingerprint fingerprint() {
      return EventFingerprint.of(
          new Event(
              "id",
              EventType.SLA_BREACH,
              "sla_breach",
              new Event.Content(title, description, url, severity, findings, null, null),
              new Event.Subject(null, ref(product), ref(engagement), null),
              new Event.EventRecipients(recipients, false, false),
              Instant.EPOCH));
    }

    private static @Nullable NamedRef ref(@Nullable String key) {
      return key == null ? null : new NamedRef(key, key, null);
    }
  }

  private static boolean repeats(Sample first, Sample second) {
    return second.fingerprint().repeats(first.fingerprint().key(), first.fingerprint().severity());
  }

  private static Sample with(
      @Nullable String product, @Nullable String engagement, @Nullable String url, String text) {
    return new Sample("Late", product, engagement, url, Severity.LOW, text, Findings.NONE, null);
  }

  @Test
  void the_same_again_is_a_repeat_and_what_differs_is_not() {
    var plain = Sample.PLAIN;
    assertThat(repeats(plain, plain)).isTrue();
    assertThat(repeats(plain, with("api", null, null, ""))).isFalse();
    assertThat(repeats(plain, with("web", "q4", null, ""))).isFalse();
    assertThat(repeats(plain, with("web", null, "https://a.example/1", ""))).isFalse();
    assertThat(repeats(plain, with("web", null, null, "Another text"))).isFalse();
  }

  @Test
  void where_there_is_a_page_the_text_may_differ() {
    assertThat(
            repeats(
                with("web", null, "https://a.example/1", "Checked at 10:00"),
                with("web", null, "https://a.example/1", "Checked at 10:01")))
        .isTrue();
  }

  @Test
  void new_and_reactivated_findings_and_a_person_make_it_always_new() {
    for (var findings :
        List.of(
            new Findings(List.of(XSS), List.of(), List.of(), List.of()),
            new Findings(List.of(), List.of(XSS), List.of(), List.of()))) {
      var scan = new Sample("Late", "web", null, null, null, "", findings, null);
      assertThat(repeats(scan, scan)).isFalse();
    }
    var personal = new Sample("Late", "web", null, null, null, "", Findings.NONE, List.of("bob"));
    assertThat(repeats(personal, personal)).isFalse();
  }

  @Test
  void something_else_is_about_the_same_thing_by_page_engagement_or_product() {
    var page = with("web", "q4", "https://a.example/1", "").fingerprint();
    assertThat(
            page.topic().isSame(with("web", "q4", "https://a.example/1", "").fingerprint().topic()))
        .isTrue();
    assertThat(
            page.topic().isSame(with("web", "q4", "https://a.example/2", "").fingerprint().topic()))
        .isFalse();
    assertThat(page.topic().isSame(with("web", "q4", null, "").fingerprint().topic())).isTrue();
    assertThat(page.topic().isSame(with("web", "q5", null, "").fingerprint().topic())).isFalse();
    assertThat(page.topic().isSame(with("web", null, null, "").fingerprint().topic())).isTrue();
    assertThat(page.topic().isSame(with("api", null, null, "").fingerprint().topic())).isFalse();
  }

  /** A message that was shown, as a destination's rows keep it. */
  private record Shown(Sample sample, EventFingerprint fingerprint) {}

  @Test
  void whatever_comes_nothing_more_severe_or_different_is_hidden() {
    var seed = System.nanoTime();
    var random = new Random(seed);
    for (var round = 0; round < 200; round++) {
      var rows = new LinkedHashMap<String, Shown>();
      var past = new ArrayList<Sample>();
      for (var i = 0; i < 40; i++) {
        var sample = any(random);
        var said = sample.fingerprint();
        var before = rows.get(said.key());
        if (before != null
            && said.repeats(before.fingerprint().key(), before.fingerprint().severity())) {
          var as = "seed %d, round %d: %s after %s".formatted(seed, round, sample, past);
          assertThat(rank(sample.severity()))
              .as(as)
              .isLessThanOrEqualTo(rank(before.sample.severity()));
          assertThat(sample.findings().fresh()).as(as).isEmpty();
          assertThat(sample.recipients()).as(as).isNull();
          assertThat(sample.url()).as(as).isEqualTo(before.sample.url());
          assertThat(sample.engagement()).as(as).isEqualTo(before.sample.engagement());
          assertThat(sample.title()).as(as).isEqualTo(before.sample.title());
          assertThat(past.subList(past.lastIndexOf(before.sample) + 1, past.size()))
              .as(as)
              .noneMatch(other -> isBetween(other, sample));
        } else {
          rows.values()
              .removeIf(old -> said.supersedes(old.fingerprint().key(), old.fingerprint().topic()));
          rows.remove(said.key());
          if (!said.isForPerson()) {
            rows.put(said.key(), new Shown(sample, said));
          }
        }
        past.add(sample);
      }
    }
  }

  /** Something else on the same page. */
  private static boolean isBetween(Sample other, Sample repeat) {
    return repeat.url() != null
        && repeat.url().equals(other.url())
        && !Objects.equals(other.title(), repeat.title());
  }

  private static int rank(@Nullable Severity severity) {
    return severity == null ? -1 : severity.ordinal();
  }

  private static Sample any(Random random) {
    var severities = Severity.values();
    return new Sample(
        random.nextBoolean() ? "Closed" : "Reopened",
        random.nextInt(3) == 0 ? null : "web",
        random.nextInt(3) == 0 ? "q4" : null,
        random.nextBoolean() ? null : "https://a.example/" + random.nextInt(2),
        random.nextInt(3) == 0 ? null : severities[random.nextInt(severities.length)],
        random.nextInt(4) == 0 ? "Text" : "",
        random.nextInt(6) == 0
            ? new Findings(List.of(XSS), List.of(), List.of(), List.of())
            : Findings.NONE,
        random.nextInt(8) == 0 ? List.of("bob") : null);
  }

  @Test
  void scans_that_close_other_findings_are_no_repeats() {
    assertThat(repeats(closing("XSS"), closing("XSS"))).isTrue();
    assertThat(repeats(closing("XSS"), closing("CSRF"))).isFalse();
    assertThat(repeats(closing("XSS"), closing())).isFalse();
  }

  private static Sample closing(String... titles) {
    var closed = Arrays.stream(titles).map(title -> new Finding(title, null, null)).toList();
    var findings = new Findings(List.of(), List.of(), closed, List.of());
    return new Sample("Late", "web", null, null, Severity.LOW, "", findings, null);
  }

  @Test
  void without_a_product_events_of_one_type_are_about_the_same_thing() {
    var scan = new EventFingerprint.Topic("scan_added", null, null, null);
    var breach = new EventFingerprint.Topic("sla_breach", null, null, null);
    var scanOfWeb = new EventFingerprint.Topic("scan_added", "web", null, null);
    var breachOfWeb = new EventFingerprint.Topic("sla_breach", "web", null, null);

    assertThat(scan.isSame(scan)).isTrue();
    assertThat(scan.isSame(breach)).isFalse();
    assertThat(scanOfWeb.isSame(breachOfWeb)).isTrue();
    assertThat(scan.isSame(scanOfWeb)).isFalse();
  }

  @Test
  void only_something_else_about_the_same_thing_makes_a_repeat_new_again() {
    var shown = Sample.PLAIN.fingerprint();
    var other = with("web", null, null, "Another text").fingerprint();
    var elsewhere = with("api", null, null, "").fingerprint();

    assertThat(other.supersedes(shown.key(), shown.topic())).isTrue();
    assertThat(shown.supersedes(shown.key(), shown.topic())).isFalse();
    assertThat(elsewhere.supersedes(shown.key(), shown.topic())).isFalse();
  }
}
