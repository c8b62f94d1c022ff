package io.dojobell.channel.summary;

import static io.dojobell.channel.summary.EventContentBuilder.event;
import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.model.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventCountTest {
  private static String count(int count, EventType type, String kind) {
    return EventCount.of(count, event(type, "Q4").kind(kind).build());
  }

  @ParameterizedTest
  @CsvSource({
    "PRODUCT_TYPE_ADDED, 1 product type added, 2 product types added",
    "PRODUCT_ADDED, 1 product added, 2 products added",
    "ENGAGEMENT_ADDED, 1 engagement added, 2 engagements added",
    "TEST_ADDED, 1 test added, 2 tests added",
    "SCAN_ADDED, 1 scan, 2 scans",
    "SCAN_ADDED_EMPTY, 1 scan without changes, 2 scans without changes",
    "JIRA_UPDATE, 1 JIRA problem, 2 JIRA problems",
    "UPCOMING_ENGAGEMENT, 1 upcoming engagement, 2 upcoming engagements",
    "STALE_ENGAGEMENT, 1 stale engagement, 2 stale engagements",
    "AUTO_CLOSE_ENGAGEMENT, 1 engagement closed automatically, 2 engagements closed automatically",
    "CLOSE_ENGAGEMENT, 1 engagement closed, 2 engagements closed",
    "USER_MENTIONED, 1 mention, 2 mentions",
    "CODE_REVIEW, 1 code review, 2 code reviews",
    "REVIEW_REQUESTED, 1 review requested, 2 reviews requested",
    "REPORT_CREATED, 1 report finished, 2 reports finished",
    "SLA_BREACH, 1 SLA breach, 2 SLA breaches",
    "SLA_BREACH_COMBINED, 1 product past or near its SLA, 2 products past or near their SLA",
    "RISK_ACCEPTANCE_EXPIRATION, 1 risk acceptance expiration, 2 risk acceptance expirations",
    "OTHER, 1 other event, 2 other events",
  })
  void events_of_a_type_are_counted_in_words(EventType type, String one, String two) {
    assertThat(count(1, type, type.shortLabel())).isEqualTo(one);
    assertThat(count(2, type, type.shortLabel())).isEqualTo(two);
  }

  @Test
  void large_numbers_are_written_as_they_are() {
    assertThat(count(1_200, EventType.SCAN_ADDED, "Scan imported")).isEqualTo("1200 scans");
  }

  @Test
  void findings_in_one_state_of_their_sla_are_counted_by_the_state() {
    assertThat(count(1, EventType.SLA_BREACH, "SLA due soon")).isEqualTo("1 SLA due soon");
    assertThat(count(3, EventType.SLA_BREACH, "SLA breached")).isEqualTo("3 SLA breached");
  }

  @ParameterizedTest
  @CsvSource({
    "Finding closed, 1 finding closed, 2 findings closed",
    "Engagement reopened, 1 engagement reopened, 2 engagements reopened",
    "Test deleted, 1 test deleted, 2 tests deleted",
    "Product deleted, 1 product deleted, 2 products deleted",
    "Product type deleted, 1 product type deleted, 2 product types deleted",
    "Endpoint deleted, 1 endpoint deleted, 2 endpoints deleted",
  })
  void what_happened_to_a_thing_is_counted_by_the_thing(String kind, String one, String two) {
    assertThat(count(1, EventType.OTHER, kind)).isEqualTo(one);
    assertThat(count(2, EventType.OTHER, kind)).isEqualTo(two);
  }

  @ParameterizedTest
  @CsvSource({"Backup failed", "Finding", "Finding SLA", "My finding closed"})
  void any_other_kind_is_counted_by_its_name(String kind) {
    assertThat(count(2, EventType.OTHER, kind)).isEqualTo("2 " + kind);
  }
}
