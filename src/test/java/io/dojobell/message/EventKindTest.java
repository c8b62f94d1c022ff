package io.dojobell.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.model.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventKindTest {
  @Test
  void a_type_of_ours_has_its_short_label_whatever_it_was_sent_as() {
    assertThat(EventKind.of(EventType.SCAN_ADDED, "scan_added")).isEqualTo("Scan imported");
    assertThat(EventKind.of(EventType.CLOSE_ENGAGEMENT, "engagement_closed"))
        .isEqualTo("Engagement closed");
    assertThat(EventKind.of(EventType.OTHER, "other")).isEqualTo("Other");
  }

  @ParameterizedTest
  @CsvSource({
    "finding_closed, Finding closed",
    "jira_comment, JIRA comment",
    "url_added, URL added",
    "sonarqube_scan, SonarQube scan",
    "jiraffe_seen, Jiraffe seen",
    "added_jira, Added jira",
    "x, X",
    "é_b, É b",
  })
  void another_type_has_its_name_in_words(String typeName, String kind) {
    assertThat(EventKind.of(EventType.OTHER, typeName)).isEqualTo(kind);
  }

  @Test
  void a_type_without_a_visible_name_is_other() {
    assertThat(EventKind.of(EventType.OTHER, "__")).isEqualTo("Other");
    assertThat(EventKind.of(EventType.OTHER, "")).isEqualTo("Other");
  }
}
