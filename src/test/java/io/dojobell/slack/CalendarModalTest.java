package io.dojobell.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.dojobell.workspace.slack.ElementRef;
import io.dojobell.workspace.slack.View;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The calendar's rules, from the system tab of App Home. */
class CalendarModalTest {
  @RegisterExtension private final SlackFixture fixture = SlackFixture.started();

  private View openModal() {
    var system = fixture.tab(fixture.ann, "system");
    return fixture.modal(fixture.ann, system, new ElementRef("calendar", "home:open"), null);
  }

  private Map<String, String> submit(View modal) {
    return fixture.workspace.slack().submit(fixture.ann, modal, Map.of()).errors();
  }

  private JsonNode rules() {
    return fixture.dojobell.get("/api/v1/system").json().path("calendar");
  }

  @Test
  void what_is_set_is_shown_and_what_is_changed_is_saved_and_audited() {
    var system = fixture.tab(fixture.ann, "system");
    assertThat(system.allText())
        .contains("reminder 3 days before the start", "critical 7 days", "auto-close off");
    var modal = openModal();
    assertThat(modal.blocks().findValuesAsText("type")).filteredOn("header"::equals).hasSize(4);
    assertThat(
            fixture
                .workspace
                .slack()
                .suggest(fixture.ann, modal, new ElementRef("zone", "zone"), "berlin")
                .body()
                .path("options")
                .findValuesAsText("value"))
        .containsExactly("Europe/Berlin");
    fixture.enter(modal, "upcoming", "5");
    fixture.enter(modal, "close", "14");
    fixture.enter(modal, "sla_critical", "2");
    fixture.enter(modal, "sla_low", "");
    fixture.enter(modal, "before", "4");
    fixture.enter(modal, "after", "8");
    fixture.enter(modal, "backoff", List.of("on"));
    fixture.enter(modal, "risk", "20");
    fixture.enter(modal, "keep", "365");
    fixture.enter(modal, "zone", SlackFixture.option("Europe/Berlin"));
    assertThat(submit(modal)).isEmpty();

    assertThat(rules().toString())
        .isEqualTo(
            """
            {"upcoming_days":5,"auto_close_days":14,"sla_days_before":4,"sla_days_after":8,\
            "sla_backoff":true,"risk_days":20,"keep_days":365,"time_zone":"Europe/Berlin",\
            "sla_days":{"critical":2,"high":30,"medium":90,"low":null,"info":null}}\
            """);
    fixture.home(
        fixture.ann,
        now ->
            now.allText().contains("auto-close 14 days after the end")
                && now.allText().contains("low off")
                && now.allText().contains("Europe/Berlin"));
    assertThat(fixture.tab(fixture.ann, "changes").allText())
        .contains(
            "*ann*",
            "Reminders and SLA: remind before an engagement starts 3 → 5; auto-close after the end"
                + " date off → 14; default SLA",
            " critical 7 → 2; ",
            " low 120 → off; ",
            "time zone UTC → Europe/Berlin")
        .doesNotContain("high 30 →");
  }

  @Test
  void what_was_off_is_empty_and_can_be_switched_off_again() {
    fixture.dojobell.put("/api/v1/system", "{\"calendar\":{\"auto_close_days\":7}}");
    var modal = openModal();
    assertThat(SlackFixture.block(modal, "close").toString()).contains("\"initial_value\":\"7\"");
    fixture.enter(modal, "close", "");
    assertThat(submit(modal)).isEmpty();
    assertThat(rules().path("auto_close_days").isNull()).isTrue();
  }

  @Test
  void what_is_wrong_is_said_at_its_field_and_nothing_is_changed() {
    var before = rules();
    var modal = openModal();
    fixture.enter(modal, "upcoming", "soon");
    fixture.enter(modal, "close", "-1");
    fixture.enter(modal, "sla_high", "9999");
    fixture.enter(modal, "risk", "367");
    fixture.enter(modal, "keep", "0");
    fixture.enter(modal, "zone", SlackFixture.option("Middle-earth"));
    assertThat(submit(modal))
        .containsOnlyKeys("upcoming", "close", "sla_high", "risk", "keep", "zone")
        .containsEntry("keep", "This must be a whole number from 1 to 3660")
        .containsEntry("zone", "This must be a time zone like Europe/Berlin");
    assertThat(rules()).isEqualTo(before);
  }

  @Test
  void it_is_not_for_members() {
    fixture.admin("bob", true);
    var system = fixture.tab(fixture.bob, "system");
    var modal = fixture.modal(fixture.bob, system, new ElementRef("calendar", "home:open"), null);
    fixture.admin("bob", false);
    fixture.enter(modal, "upcoming", "9");
    assertThat(fixture.workspace.slack().submit(fixture.bob, modal, Map.of()).errors())
        .containsEntry("upcoming", "Only admins of Dojobell may change this");
    assertThat(rules().path("upcoming_days").asInt()).isEqualTo(3);
  }
}
