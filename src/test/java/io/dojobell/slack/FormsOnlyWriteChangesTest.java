package io.dojobell.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.workspace.slack.ElementRef;
import io.dojobell.workspace.slack.View;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A form is open while the same thing is changed elsewhere; saved, it writes its own changes. */
class FormsOnlyWriteChangesTest {
  private static final String BOB = "/api/v1/settings/users/bob";
  private static final String WEB_API = "/api/v1/settings/users/bob/products/web-api";

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

  private Map<String, String> submit(String user, View modal) {
    return house.workspace.slack().submit(user, modal, Map.of()).errors();
  }

  private View system() {
    return house.modal(
        house.ann, house.tab(house.ann, "system"), new ElementRef("system", "home:open"), null);
  }

  private View product() {
    return house.modal(
        house.bob,
        house.open(house.bob),
        new ElementRef("product:web-api", "home:product"),
        "open:product web-api");
  }

  private View mine(String what) {
    return house.modal(house.bob, house.open(house.bob), ElementRef.of("home:open:" + what), null);
  }

  private View route() {
    return house.modal(
        house.ann,
        house.tab(house.ann, "routes"),
        new ElementRef("route:1", "home:route"),
        "open:route 1");
  }

  private String at(String path, String pointer) {
    var value = house.dojobell.get(path).json().at(pointer);
    return value.isValueNode() ? value.asText() : value.toString();
  }

  @Test
  void the_system_form_keeps_what_was_changed_elsewhere_and_says_where_both_changed_the_same() {
    var form = system();
    house.dojobell.put(
        "/api/v1/system",
        "{\"slack_channel\":\"C0ELSEWHERE\",\"disclaimer\":\"Secret\",\"email_enabled\":false}");
    house.enter(form, "team_name", "Blue team");
    house.enter(form, "disclaimer", "Public");
    var errors = submit(house.ann, form);
    assertThat(errors).containsOnlyKeys("disclaimer");
    assertThat(errors.get("disclaimer")).contains("Changed elsewhere meanwhile, now: Secret");
    house.enter(form, "disclaimer", "Secret");
    assertThat(submit(house.ann, form)).isEmpty();

    assertThat(at("/api/v1/system", "/team_name")).isEqualTo("Blue team");
    assertThat(at("/api/v1/system", "/slack_channel")).isEqualTo("C0ELSEWHERE");
    assertThat(at("/api/v1/system", "/disclaimer")).isEqualTo("Secret");
    assertThat(at("/api/v1/system", "/email_enabled")).isEqualTo("false");
  }

  @Test
  void a_channel_that_slack_does_not_show_the_admin_stays() {
    var form = system();
    house.enter(form, "slack_channel", null);
    house.enter(form, "team_name", "Blue team");
    assertThat(submit(house.ann, form)).isEmpty();
    assertThat(at("/api/v1/system", "/slack_channel")).isEqualTo(house.channel);
  }

  @Test
  void a_switch_turns_the_team_channel_off_unless_another_is_chosen_at_once() {
    var again = system();
    house.enter(again, "no_slack_channel", List.of("on"));
    house.enter(again, "slack_channel", house.workspace.slack().addChannel("other").id());
    assertThat(submit(house.ann, again)).containsOnlyKeys("no_slack_channel");
    house.enter(again, "slack_channel", house.channel);
    assertThat(submit(house.ann, again)).isEmpty();
    assertThat(at("/api/v1/system", "/slack_channel")).isEmpty();
  }

  @Test
  void the_personal_form_keeps_what_was_changed_elsewhere() {
    house.dojobell.put(
        BOB, "{\"channels\":{\"scan_added\":[\"slack\"],\"sla_breach\":[\"slack\"]}}");
    house.type(house.bob, "settings");
    var form = house.workspace.slack().awaitModal(house.bob, _ -> true, SlackHouse.SOON);
    house.dojobell.put(
        BOB, "{\"channels\":{\"scan_added\":[\"slack\"],\"sla_breach\":[\"email\"]}}");
    house.enter(form, "via:slack", List.of("scan_added", "sla_breach", "report_created"));
    house.enter(form, "severity", "high");
    assertThat(submit(house.bob, form)).isEmpty();
    assertThat(at(BOB, "/channels/sla_breach")).isEqualTo("[\"email\"]");
    assertThat(at(BOB, "/channels/report_created")).contains("slack");
    assertThat(at(BOB, "/min_severity")).isEqualTo("high");
  }

  @Test
  void the_form_of_a_product_silences_nothing_that_was_turned_on_elsewhere() {
    house.dojobell.put(BOB, "{\"channels\":{\"sla_breach\":[]}}");
    house.dojobell.put(WEB_API, "{\"channels\":{\"scan_added\":[\"slack\"]}}");
    var form = product();
    house.dojobell.put(BOB, "{\"channels\":{\"sla_breach\":[\"slack\"]}}");
    house.dojobell.put(WEB_API, "{\"channels\":{\"scan_added\":[\"slack\",\"email\"]}}");
    house.enter(form, "severity", "high");
    assertThat(submit(house.bob, form)).isEmpty();
    assertThat(at(WEB_API, "/channels")).isEqualTo("{\"scan_added\":[\"slack\",\"email\"]}");

    var second = product();
    house.dojobell.put(WEB_API, "{\"channels\":{\"scan_added\":[\"email\"]}}");
    house.enter(second, "row:scan_added", List.of("own", "alert"));
    assertThat(submit(house.bob, second)).containsOnlyKeys("row:scan_added");
    assertThat(at(WEB_API, "/channels")).isEqualTo("{\"scan_added\":[\"email\"]}");
  }

  @Test
  void the_form_of_a_route_keeps_what_was_changed_elsewhere_also_after_a_preview() {
    var other = house.workspace.slack().addChannel("other").id();
    var body =
        "{\"events\":[\"%s\"],\"products\":[\"web-api\"],\"target\":{\"slack_channel\":\"%s\"}}";
    house.dojobell.post("/api/v1/routes", body.formatted("scan_added", house.channel));
    var form = route();
    house.dojobell.put("/api/v1/routes/1", body.formatted("sla_breach", other));
    house.enter(form, "severity", "critical");
    house.workspace.slack().act(house.ann, form, "modal:preview");
    var previewed =
        house
            .workspace
            .slack()
            .awaitModal(
                house.ann, now -> now.everything().contains("would have been"), SlackHouse.SOON);
    house.enter(previewed, "channel", house.workspace.slack().addChannel("third").id());
    assertThat(submit(house.ann, previewed)).containsOnlyKeys("channel");
    house.enter(previewed, "channel", house.channel);
    assertThat(submit(house.ann, previewed)).isEmpty();
    assertThat(at("/api/v1/routes/1", "/events")).isEqualTo("[\"sla_breach\"]");
    assertThat(at("/api/v1/routes/1", "/min_severity")).isEqualTo("critical");
    assertThat(at("/api/v1/routes/1", "/target/slack_channel")).isEqualTo(other);
  }

  @Test
  void the_forms_of_calendar_and_times_write_only_what_was_changed() {
    var calendar =
        house.modal(
            house.ann,
            house.tab(house.ann, "system"),
            new ElementRef("calendar", "home:open"),
            null);
    var times = mine("times");
    house.dojobell.put("/api/v1/system", "{\"calendar\":{\"upcoming_days\":9}}");
    house.type(house.bob, "digest daily 09:00 Europe/Berlin");
    house.enter(calendar, "risk", "12");
    assertThat(submit(house.ann, calendar)).isEmpty();
    house.enter(times, "from", "20:00");
    house.enter(times, "to", "08:00");
    assertThat(submit(house.bob, times)).isEmpty();
    assertThat(at("/api/v1/system", "/calendar/upcoming_days")).isEqualTo("9");
    assertThat(at("/api/v1/system", "/calendar/risk_days")).isEqualTo("12");
    house.home(
        house.bob,
        now ->
            now.everything().contains("20:00–08:00")
                && now.everything().contains("09:00")
                && now.everything().contains("Europe/Berlin"));
  }
}
