package io.dojobell.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dojobell.model.Channel;
import io.dojobell.model.DeliveryState;
import io.dojobell.model.Destination;
import io.dojobell.model.EventType;
import io.dojobell.model.FindingFacts;
import io.dojobell.model.PageKey;
import io.dojobell.model.ScanResult;
import io.dojobell.model.Severity;
import io.dojobell.model.Visibility;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How values stand in columns: databases in the field hold them in exactly this form. */
class ValueMappingTest {
  private final TestDatabase test = TestDatabase.open();

  @AfterEach
  void close() {
    test.close();
  }

  private <T> T read(java.util.function.Function<Handle, T> query) {
    return test.database().<T>read(query::apply);
  }

  private String stored(Object value) {
    return read(handle -> handle.select("select cast(? as text)", value).mapTo(String.class).one());
  }

  private <T> T roundTrip(Class<T> type, Object value) {
    return read(handle -> handle.select("select ?", value).mapTo(type).one());
  }

  @Test
  void values_stand_in_columns_in_the_form_that_is_in_the_field() {
    assertThat(stored(Instant.ofEpochMilli(1_700_000_000_123L))).isEqualTo("1700000000123");
    assertThat(stored(Duration.ofSeconds(3))).isEqualTo("3000");
    assertThat(stored(Severity.CRITICAL)).isEqualTo("4");
    assertThat(stored(true)).isEqualTo("1");
    assertThat(stored(LocalDate.of(2026, 11, 26))).isEqualTo("2026-11-26");
    assertThat(stored(new Destination.Mailbox("a@b.c"))).isEqualTo("mailto:a@b.c");
    assertThat(stored(ZoneId.of("Europe/Berlin"))).isEqualTo("Europe/Berlin");
    assertThat(stored(Channel.TEAMS)).isEqualTo("teams");
    assertThat(stored(EventType.SCAN_ADDED)).isEqualTo("scan_added");
    assertThat(stored(DeliveryState.RETRYING)).isEqualTo("retrying");
    assertThat(stored(PageKey.of("https://dojo.example.com/product/7").orElseThrow()))
        .isEqualTo("dojo.example.com/product/7");
    assertThat(stored(ScanResult.of(Set.of(2L, 1L), Set.of(), Set.of(3L)))).isEqualTo("1,2||3");
  }

  @Test
  void what_is_stored_is_read_back() {
    var time = Instant.ofEpochMilli(1_700_000_000_123L);
    assertThat(roundTrip(Instant.class, time)).isEqualTo(time);
    assertThat(roundTrip(Duration.class, Duration.ofMillis(5))).isEqualTo(Duration.ofMillis(5));
    assertThat(roundTrip(LocalDate.class, LocalDate.EPOCH)).isEqualTo(LocalDate.EPOCH);
    assertThat(roundTrip(ZoneId.class, ZoneId.of("UTC"))).isEqualTo(ZoneId.of("UTC"));
    var mailbox = new Destination.Mailbox("a@b.c");
    assertThat(roundTrip(Destination.class, mailbox)).isEqualTo(mailbox);
    assertThat(roundTrip(Boolean.class, true)).isTrue();
  }

  @Test
  void what_is_known_of_a_finding_is_read_back_and_nothing_known_is_null() {
    var facts = new FindingFacts("CVE-2026-1", "a", null, "2", 9.8, null, false, 89, null);
    assertThat(stored(facts))
        .isEqualTo(
            """
            {"id":"CVE-2026-1","component":"a","fixedIn":"2","cvss":9.8,"kev":false,"cwe":89}\
            """);
    assertThat(readBack(facts)).isEqualTo(facts);
    assertThat(readBack(FindingFacts.NONE)).isEqualTo(FindingFacts.NONE);
    assertThat(readBack("{\"id\":\"x\",\"of_later\":1}").id()).isEqualTo("x");
  }

  private record Known(FindingFacts facts) {}

  private FindingFacts readBack(Object value) {
    return this.<Known>read(
            handle -> handle.select("select ? as facts", value).mapTo(Known.class).one())
        .facts();
  }

  @ParameterizedTest
  @EnumSource
  void each_severity_is_read_back(Severity severity) {
    assertThat(roundTrip(Severity.class, severity)).isEqualTo(severity);
  }

  @ParameterizedTest
  @EnumSource
  void each_event_type_is_read_back(EventType type) {
    assertThat(roundTrip(EventType.class, type)).isEqualTo(type);
  }

  @Test
  void a_type_that_a_later_version_stored_is_other_and_an_unknown_visibility_the_narrower() {
    assertThat(roundTrip(EventType.class, "from_the_future")).isEqualTo(EventType.OTHER);
    assertThat(roundTrip(Visibility.class, "from_the_future")).isEqualTo(Visibility.MEMBERS);
  }

  @Test
  void an_unknown_name_of_any_other_constant_is_an_error_that_names_it() {
    assertThatThrownBy(() -> roundTrip(DeliveryState.class, "lost"))
        .hasMessageContaining("unknown DeliveryState: lost");
  }

  private record Part(String firstName, @Nullable Severity worst) {}

  private record Whole(long id, @Nested Part part, boolean isDone, @Nullable Instant readAt) {}

  @Test
  void a_record_is_read_by_its_constructor_with_what_is_nested_in_it() {
    var found =
        read(
            handle ->
                handle
                    .createQuery(
                        """
                        select 7 as id, 'Ann' as first_name, 3 as worst, 1 as is_done,
                          5 as read_at
                        union all select 8, 'Bob', null, 0, null\
                        """)
                    .mapTo(Whole.class)
                    .list());
    assertThat(found)
        .containsExactly(
            new Whole(7, new Part("Ann", Severity.HIGH), true, Instant.ofEpochMilli(5)),
            new Whole(8, new Part("Bob", null), false, null));
  }

  @Test
  void null_is_stored_for_a_value_that_is_absent() {
    var isNull =
        read(
            handle ->
                handle
                    .createQuery("select :at is null and :severity is null")
                    .bindByType("at", null, Instant.class)
                    .bindByType("severity", null, Severity.class)
                    .mapTo(Boolean.class)
                    .one());
    assertThat(isNull).isTrue();
  }
}
