package io.dojobell.service.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.model.CalendarRule.DaysBySeverity;
import io.dojobell.model.CalendarSettings;
import io.dojobell.model.DetailLevel;
import io.dojobell.model.EventType;
import io.dojobell.model.Organisation;
import io.dojobell.model.OrganisationSettings;
import io.dojobell.model.Route.ThreadMode;
import io.dojobell.model.Severity;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OrganisationDiffTest {
  private static final Organisation OLD = Organisation.read(Map.of());

  private static Optional<String> settings(Organisation now) {
    return OrganisationDiff.describeChange(OLD, now, OrganisationSettings.ALL);
  }

  private static Optional<String> calendar(Organisation now) {
    return OrganisationDiff.describeChange(OLD, now, CalendarSettings.ALL);
  }

  @Test
  void without_a_change_there_are_no_words() {
    assertThat(settings(OLD)).isEmpty();
    assertThat(calendar(OLD)).isEmpty();
  }

  @Test
  void each_setting_is_named_with_its_old_and_new_value() {
    assertThat(
            settings(
                OLD.with(OrganisationSettings.EMAIL_ENABLED, false)
                    .with(OrganisationSettings.SLACK_CHANNEL, "C1")
                    .with(OrganisationSettings.SLACK_THREADS, ThreadMode.ON)
                    .with(OrganisationSettings.FALLBACK_AFTER, Duration.ofMinutes(5))
                    .with(OrganisationSettings.REPEAT_WINDOW, Duration.ofSeconds(90))
                    .with(OrganisationSettings.REQUIRED, Set.of(EventType.USER_MENTIONED))))
        .contains(
            "email on → off; team Slack channel none → slack:C1; threading in the team Slack"
                + " channel off → on; send email if Slack fails for 10 min → 5 min; repeat window 5"
                + " min → 90 s; mandatory notifications − Review requested");
  }

  @Test
  void a_secret_url_is_never_shown_and_a_long_text_is_cut() {
    var now =
        OLD.with(OrganisationSettings.TEAMS_WEBHOOK, Optional.of("secret"))
            .with(OrganisationSettings.TEAM_NAME, "x".repeat(200));
    assertThat(settings(now).orElseThrow())
        .startsWith("Teams channel webhook changed; ")
        .doesNotContain("secret")
        .contains("none → " + "x".repeat(79) + "…");
  }

  @Test
  void details_differ_by_channel() {
    var levels = DetailLevel.ofAll(DetailLevel.LINK);
    assertThat(settings(OLD.with(OrganisationSettings.DETAILS, levels)).orElseThrow())
        .contains("message detail (Slack) full → link");
  }

  @Test
  void rules_of_the_calendar_are_named_by_their_fields() {
    var days = OLD.get(CalendarSettings.SLA_DAYS);
    assertThat(
            calendar(
                OLD.with(CalendarSettings.AUTO_CLOSE_DAYS, Optional.of(14))
                    .with(
                        CalendarSettings.SLA_DAYS,
                        DaysBySeverity.with(days, Severity.LOW, Optional.empty()))
                    .with(CalendarSettings.SLA_BACKOFF, true)
                    .with(CalendarSettings.TIME_ZONE, ZoneId.of("Europe/Berlin"))))
        .contains(
            "auto-close after the end date off → 14; default SLA: low 120 → off; SLA reminders off"
                + " → on; time zone UTC → Europe/Berlin");
  }
}
