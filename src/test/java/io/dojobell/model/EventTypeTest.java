package io.dojobell.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.model.EventType.EventGroup;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventTypeTest {
  @ParameterizedTest
  @EnumSource
  void each_is_found_by_its_wire_name_and_routed_as_itself(EventType type) {
    assertThat(EventType.of(type.wireName())).contains(type);
    assertThat(EventType.routedAs(type.wireName())).isEqualTo(type);
    assertThat(EventType.isValidName(type.wireName())).isTrue();
  }

  @Test
  void wire_names_are_in_lower_case_in_the_order_of_the_types() {
    assertThat(EventType.wireNames())
        .hasSize(EventType.values().length)
        .startsWith("product_type_added", "product_added")
        .endsWith("other");
  }

  @Test
  void defectdojo_has_another_name_for_a_closed_engagement() {
    assertThat(EventType.of("engagement_closed")).isEmpty();
    assertThat(EventType.isValidName("engagement_closed")).isTrue();
    assertThat(EventType.routedAs("engagement_closed")).isEqualTo(EventType.CLOSE_ENGAGEMENT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"jira_comment", "jira_config_added", "jira_config_edited", "jira_config_deleted"})
  void some_names_of_defectdojo_are_valid_and_routed_as_other(String name) {
    assertThat(EventType.isValidName(name)).isTrue();
    assertThat(EventType.routedAs(name)).isEqualTo(EventType.OTHER);
  }

  @Test
  void unknown_names_are_routed_as_other_and_not_valid() {
    assertThat(EventType.of("finding_closed")).isEmpty();
    assertThat(EventType.isValidName("finding_closed")).isFalse();
    assertThat(EventType.routedAs("finding_closed")).isEqualTo(EventType.OTHER);
    assertThat(EventType.isValidName("SCAN_ADDED")).isFalse();
  }

  @Test
  void the_short_label_has_no_explanation() {
    assertThat(EventType.SCAN_ADDED.shortLabel()).isEqualTo("Scan imported");
    assertThat(EventType.SCAN_ADDED.label()).startsWith("Scan imported (");
    assertThat(EventType.SLA_BREACH.shortLabel()).isEqualTo(EventType.SLA_BREACH.label());
  }

  @Test
  void mentions_reviews_and_reports_are_for_a_person() {
    assertThat(EventType.values())
        .filteredOn(EventType::isPersonal)
        .containsExactlyInAnyOrder(
            EventType.USER_MENTIONED,
            EventType.CODE_REVIEW,
            EventType.REVIEW_REQUESTED,
            EventType.REPORT_CREATED);
  }

  @Test
  void every_type_but_empty_scans_makes_an_alert_until_somebody_sets_more() {
    assertThat(EventType.SCAN_ADDED_EMPTY.defaultChannels()).isEmpty();
    assertThat(EventType.values())
        .filteredOn(type -> type != EventType.SCAN_ADDED_EMPTY)
        .allSatisfy(type -> assertThat(type.defaultChannels()).containsExactly(Channel.ALERT));
  }

  @ParameterizedTest
  @EnumSource
  void every_group_has_a_label_and_more_than_one_type(EventGroup group) {
    assertThat(group.label()).isNotBlank();
    assertThat(group.types()).hasSizeGreaterThan(1);
  }

  @Test
  void a_group_has_its_types_in_the_order_of_all() {
    assertThat(EventGroup.SCANS.types())
        .containsExactly(EventType.TEST_ADDED, EventType.SCAN_ADDED, EventType.SCAN_ADDED_EMPTY);
    assertThat(Arrays.stream(EventGroup.values()).flatMap(group -> group.types().stream()))
        .containsExactlyInAnyOrder(EventType.values());
  }

  @Test
  void groups_are_typed_in_lower_case() {
    assertThat(EventGroup.values())
        .extracting(EventGroup::wireName)
        .containsExactly("scans", "engagements", "slas", "mentions", "products", "more");
  }
}
