package io.dojobell.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.dojobell.workspace.slack.ElementRef;
import io.dojobell.workspace.slack.View;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The calendar's rules, from the system tab of App Home. */
class CalendarModalTest {
  @TempDir Path folder;
  private SlackHouse house;

  @BeforeEach
  void start() {
    house = new SlackHouse(folder);
  }

  @AfterEach
  void stop() {
    house.close();
  }

  private View opened() {
    var system = house.tab(house.ann, "system");
    return house.modal(house.ann, system, new ElementRef("calendar", "home:open"), null);
  }

  private Map<String, String> submit(View modal) {
    return house.workspace.slack().submit(house.ann, modal, Map.of()).errors();
  }

  private JsonNode rules() {
    return house.dojobell.get("/api/v1/system").json().path("calendar");
  }

  @Test
  void what_is_set_is_shown_and_what_is_changed_is_kept_and_noted() {
    var system = house.tab(house.ann, "system");
    assertThat(system.everything())
        .contains("3 days before they start", "critical 7 days", "closed by hand only");
    var modal = opened();
    house.enter(modal, "upcoming", "5");
    house.enter(modal, "close", "14");
    house.enter(modal, "sla_critical", "2");
    house.enter(modal, "sla_low", "");
    house.enter(modal, "before", "4");
    house.enter(modal, "after", "8");
    house.enter(modal, "backoff", List.of("on"));
    house.enter(modal, "risk", "20");
    house.enter(modal, "keep", "365");
    house.enter(modal, "zone", "Europe/Berlin");
    assertThat(submit(modal)).isEmpty();

    assertThat(rules().toString())
        .isEqualTo(
            """
            {"upcoming_days":5,"auto_close_days":14,"sla_days_before":4,"sla_days_after":8,\
            "sla_backoff":true,"risk_days":20,"keep_days":365,"time_zone":"Europe/Berlin",\
            "sla_days":{"critical":2,"high":30,"medium":90,"low":null,"info":null}}""");
    house.home(
        house.ann,
        now ->
            now.everything().contains("closed 14 days past their end")
                && now.everything().contains("low off")
                && now.everything().contains("Europe/Berlin"));
    assertThat(house.tab(house.ann, "changes").everything())
        .contains("*ann*", "The calendar's rules: changed");
  }

  @Test
  void what_was_off_is_empty_and_can_be_switched_off_again() {
    house.dojobell.put("/api/v1/system", "{\"calendar\":{\"auto_close_days\":7}}");
    var modal = opened();
    assertThat(SlackHouse.block(modal, "close").toString()).contains("\"initial_value\":\"7\"");
    house.enter(modal, "close", "");
    assertThat(submit(modal)).isEmpty();
    assertThat(rules().path("auto_close_days").isNull()).isTrue();
  }

  @Test
  void what_is_wrong_is_said_at_its_field_and_nothing_is_changed() {
    var before = rules();
    var modal = opened();
    house.enter(modal, "upcoming", "soon");
    house.enter(modal, "close", "-1");
    house.enter(modal, "sla_high", "9999");
    house.enter(modal, "risk", "367");
    house.enter(modal, "keep", "0");
    house.enter(modal, "zone", "Middle-earth");
    assertThat(submit(modal))
        .containsOnlyKeys("upcoming", "close", "sla_high", "risk", "keep", "zone")
        .containsEntry("keep", "This must be a whole number from 1 to 3660")
        .containsEntry("zone", "This must be a time zone like Europe/Berlin");
    assertThat(rules()).isEqualTo(before);
  }

  @Test
  void it_is_not_for_members() {
    house.admin("bob", true);
    var system = house.tab(house.bob, "system");
    var modal = house.modal(house.bob, system, new ElementRef("calendar", "home:open"), null);
    house.admin("bob", false);
    house.enter(modal, "upcoming", "9");
    assertThat(house.workspace.slack().submit(house.bob, modal, Map.of()).errors())
        .containsEntry("upcoming", "Only admins of Dojobell may change this");
    assertThat(rules().path("upcoming_days").asInt()).isEqualTo(3);
  }
}
