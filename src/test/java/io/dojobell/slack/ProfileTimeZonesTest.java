package io.dojobell.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.workspace.slack.ElementRef;
import io.dojobell.workspace.slack.View;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Time zones: a person's from their Slack profile, the calendar's as an admin sets it. */
class ProfileTimeZonesTest {
  @RegisterExtension private final SlackFixture fixture = SlackFixture.started();

  @BeforeEach
  void start() {
    changeZone("Asia/Kathmandu");
  }

  private void changeZone(String zone) {
    var slack = fixture.workspace.slack();
    slack.changeUser(slack.person(fixture.bob).tz(zone));
  }

  private View form() {
    return fixture.modal(
        fixture.bob, fixture.tab(fixture.bob, "schedule"), ElementRef.of("home:open:times"), null);
  }

  private Map<String, String> submit(View form) {
    return fixture.workspace.slack().submit(fixture.bob, form, Map.of()).errors();
  }

  private void setQuietHours(View form) {
    fixture.enter(form, "from", "20:00");
    fixture.enter(form, "to", "08:00");
  }

  private void awaitZone(String zone) {
    fixture.await(
        () ->
            fixture.tab(fixture.bob, "schedule").allText().contains("20:00–08:00* (" + zone + ")"));
  }

  @Test
  void the_form_is_filled_with_the_zone_of_the_profile_which_is_followed_until_one_is_named() {
    var form = form();
    assertThat(SlackFixture.block(form, "zone").toString()).contains("Asia/Kathmandu");
    setQuietHours(form);
    assertThat(submit(form)).isEmpty();
    awaitZone("Asia/Kathmandu");

    changeZone("America/St_Johns");
    awaitZone("America/St_Johns");

    var named = form();
    fixture.enter(named, "zone", SlackFixture.option("europe/berlin"));
    assertThat(submit(named)).isEmpty();
    awaitZone("Europe/Berlin");
    changeZone("Asia/Tokyo");
    fixture.type(fixture.bob, "digest daily 09:00");
    awaitZone("Europe/Berlin");
  }

  @Test
  void a_zone_that_was_named_in_a_command_does_not_follow_the_profile() {
    fixture.type(fixture.bob, "quiet 20:00-08:00 asia/kathmandu");
    changeZone("America/St_Johns");
    fixture.open(fixture.bob);
    assertThat(SlackFixture.block(form(), "zone").toString()).contains("Asia/Kathmandu");
  }

  @Test
  void another_zone_of_the_calendar_moves_the_checks_that_wait_at_once() throws Exception {
    var changed =
        fixture.dojobell.put("/api/v1/system", "{\"calendar\":{\"time_zone\":\"asia/kathmandu\"}}");
    assertThat(changed.text()).contains("Asia/Kathmandu");
    for (var check : new String[] {"findings", "risk-acceptances", "retention"}) {
      assertThat(next(check).atZone(ZoneId.of("Asia/Kathmandu")).toLocalTime())
          .as(check)
          .isEqualTo(LocalTime.of(8, 0));
    }
  }

  private Instant next(String task) throws SQLException {
    try (var connection = fixture.connect();
        var query =
            connection.prepareStatement(
                "select execution_time from scheduled_tasks where task_name = ?")) {
      query.setString(1, task);
      try (var rows = query.executeQuery()) {
        assertThat(rows.next()).isTrue();
        return instant(rows.getString(1));
      }
    }
  }

  private static Instant instant(String stored) {
    return stored.matches("\\d+")
        ? Instant.ofEpochMilli(Long.parseLong(stored))
        : Instant.parse(stored.replace(' ', 'T').replaceFirst("[+]00$", "Z"));
  }
}
