package io.dojobell.model;

import static io.dojobell.model.EventType.SCAN_ADDED;
import static io.dojobell.model.EventType.USER_MENTIONED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventTest {
  private static final EventSample SCAN = EventSample.of(SCAN_ADDED);
  private static final EventSample MENTION = EventSample.of(USER_MENTIONED);

  private static Findings fresh(Severity severity) {
    return new Findings(
        List.of(new Finding("XSS", severity, null)), List.of(), List.of(), List.of());
  }

  @Test
  void an_event_of_a_team_type_is_for_the_team_whoever_its_recipients_are() {
    assertThat(SCAN.event().isForTeam()).isTrue();
    assertThat(SCAN.to("bob").event().isForTeam()).isTrue();
  }

  @Test
  void an_event_for_its_recipients_alone_is_not_for_the_team() {
    var alone = new Event.EventRecipients(List.of("bob"), false, false, true);
    assertThat(SCAN.to(alone).event().isForTeam()).isFalse();
  }

  @Test
  void an_event_of_a_personal_type_is_for_the_team_only_without_recipients() {
    assertThat(MENTION.event().isForTeam()).isTrue();
    assertThat(MENTION.to("bob").event().isForTeam()).isFalse();
    assertThat(MENTION.to().event().isForTeam()).isFalse();
  }

  @Test
  void the_stated_severity_counts_before_that_of_the_findings() {
    assertThat(SCAN.event().severity()).isEmpty();
    assertThat(SCAN.with(fresh(Severity.HIGH)).event().severity()).contains(Severity.HIGH);
    assertThat(SCAN.with(fresh(Severity.HIGH)).rated(Severity.LOW).event().severity())
        .contains(Severity.LOW);
  }

  @Test
  void only_a_notice_has_no_id() {
    assertThat(SCAN.event().isNotice()).isFalse();
  }

  @Test
  void another_subject_leaves_the_rest_as_it_is() {
    var about = SCAN.about("web").event();
    assertThat(SCAN.event().withSubject(about.subject())).isEqualTo(about);
  }

  @Test
  void other_usernames_leave_the_rest_of_the_recipients_as_it_is() {
    assertThat(new Event.EventRecipients(null, true, true, true).withUsernames(List.of("ann")))
        .isEqualTo(new Event.EventRecipients(List.of("ann"), true, true, true));
  }

  @Test
  void later_changes_of_the_given_usernames_make_no_difference() {
    var given = new ArrayList<>(List.of("bob"));
    var recipients = new Event.EventRecipients(given, false, false);
    given.add("eve");

    assertThat(recipients.usernames()).containsExactly("bob");
    assertThat(Event.EventRecipients.EVERYBODY.usernames()).isNull();
  }
}
