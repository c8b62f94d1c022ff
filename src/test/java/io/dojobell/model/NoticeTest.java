package io.dojobell.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoticeTest {
  private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");

  @ParameterizedTest
  @EnumSource
  void each_kind_is_found_by_its_wire_name_and_says_why_somebody_gets_it(Notice.Kind kind) {
    assertThat(Notice.Kind.of(kind.wireName())).contains(kind);
    assertThat(kind.why()).isNotBlank();
  }

  @Test
  void wire_names_stand_once_and_stay_as_they_were_stored() {
    assertThat(Notice.Kind.values()).extracting(Notice.Kind::wireName).doesNotHaveDuplicates();
    assertThat(Notice.Kind.of("hook_disabled")).contains(Notice.Kind.SOURCE_WEBHOOK_DISABLED);
    assertThat(Notice.Kind.of("You're subscribed to it")).isEmpty();
  }

  @Test
  void most_notices_are_for_admins() {
    assertThat(Notice.Kind.SLACK_REFUSED.why()).isEqualTo("You are an admin of Dojobell");
    assertThat(Notice.Kind.LINK_CODE.why()).contains("/dojo link");
  }

  @Test
  void it_is_rendered_as_an_event_that_no_setting_applies_to() {
    var notice =
        new Notice(Notice.Kind.SLACK_REFUSED, "Slack is out", "Why", Severity.HIGH, NOW, null);

    var event = notice.toEvent();

    assertThat(event.isNotice()).isTrue();
    assertThat(event.type()).isEqualTo(EventType.OTHER);
    assertThat(event.typeName()).isEqualTo("notice");
    assertThat(event.content().title()).isEqualTo("Slack is out");
    assertThat(event.content().description()).isEqualTo("Why");
    assertThat(event.severity()).contains(Severity.HIGH);
    assertThat(event.recipients())
        .isEqualTo(new Event.EventRecipients(java.util.List.of(), true, false));
    assertThat(event.receivedAt()).isEqualTo(NOW);
  }
}
