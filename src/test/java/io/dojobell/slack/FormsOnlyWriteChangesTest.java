package io.dojobell.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.workspace.slack.ElementRef;
import io.dojobell.workspace.slack.View;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A form is open while the same thing is changed elsewhere; saved, it writes its own changes. */
class FormsOnlyWriteChangesTest {
  private static final String BOB = "/api/v1/settings/users/bob";
  private static final String WEB_API = "/api/v1/settings/users/bob/products/web-api";

  @RegisterExtension private final SlackFixture fixture = SlackFixture.started();

  private Map<String, String> submit(String user, View modal) {
    return fixture.workspace.slack().submit(user, modal, Map.of()).errors();
  }

  private View system() {
    return fixture.modal(
        fixture.ann,
        fixture.tab(fixture.ann, "system"),
        new ElementRef("system", "home:open"),
        null);
  }

  private View product() {
    return fixture.modal(
        fixture.bob,
        fixture.tab(fixture.bob, "products"),
        new ElementRef("product:web-api", "home:product"),
        "open:product web-api");
  }

  private View mine(String what) {
    return fixture.modal(
        fixture.bob,
        fixture.tab(fixture.bob, "schedule"),
        ElementRef.of("home:open:" + what),
        null);
  }

  private View route() {
    return fixture.modal(
        fixture.ann,
        fixture.tab(fixture.ann, "routes"),
        new ElementRef("route:1", "home:route"),
        "open:route 1");
  }

  private String at(String path, String pointer) {
    var value = fixture.dojobell.get(path).json().at(pointer);
    return value.isValueNode() ? value.asText() : value.toString();
  }

  @Test
  void the_system_form_keeps_what_was_changed_elsewhere_and_says_where_both_changed_the_same() {
    var form = system();
    fixture.dojobell.put(
        "/api/v1/system",
        "{\"slack_channel\":\"C0ELSEWHERE\",\"disclaimer\":\"Secret\",\"email_enabled\":false}");
    fixture.enter(form, "team_name", "Blue team");
    fixture.enter(form, "disclaimer", "Public");
    var errors = submit(fixture.ann, form);
    assertThat(errors).containsOnlyKeys("disclaimer");
    assertThat(errors.get("disclaimer")).contains("This was changed elsewhere, now: Secret");
    fixture.enter(form, "disclaimer", "Secret");
    assertThat(submit(fixture.ann, form)).isEmpty();

    assertThat(at("/api/v1/system", "/team_name")).isEqualTo("Blue team");
    assertThat(at("/api/v1/system", "/slack_channel")).isEqualTo("C0ELSEWHERE");
    assertThat(at("/api/v1/system", "/disclaimer")).isEqualTo("Secret");
    assertThat(at("/api/v1/system", "/email_enabled")).isEqualTo("false");
  }

  @Test
  void the_system_form_turns_threads_in_the_team_channel_on() {
    assertThat(at("/api/v1/system", "/slack_threads")).isEqualTo("off");
    var form = system();
    assertThat(form.allText()).contains("Threading in the team Slack channel", "No threads");
    fixture.enter(form, "slack_threads", "BROADCAST");
    assertThat(submit(fixture.ann, form)).isEmpty();
    assertThat(at("/api/v1/system", "/slack_threads")).isEqualTo("broadcast");
  }

  @Test
  void threads_in_the_team_channel_stay_where_the_system_form_is_saved_without_them() {
    fixture.dojobell.put("/api/v1/system", "{\"slack_threads\":\"on\"}");
    var form = system();
    fixture.enter(form, "team_name", "Blue team");
    assertThat(submit(fixture.ann, form)).isEmpty();
    assertThat(at("/api/v1/system", "/slack_threads")).isEqualTo("on");
  }

  @Test
  void threads_in_the_team_channel_are_off_where_the_field_of_the_system_form_is_emptied() {
    fixture.dojobell.put("/api/v1/system", "{\"slack_threads\":\"on\"}");
    var form = system();
    fixture.enter(form, "slack_threads", null);
    assertThat(submit(fixture.ann, form)).isEmpty();
    assertThat(at("/api/v1/system", "/slack_threads")).isEqualTo("off");
  }

  @Test
  void a_channel_that_slack_does_not_show_the_admin_stays() {
    var form = system();
    fixture.enter(form, "slack_channel", null);
    fixture.enter(form, "team_name", "Blue team");
    assertThat(submit(fixture.ann, form)).isEmpty();
    assertThat(at("/api/v1/system", "/slack_channel")).isEqualTo(fixture.channel);
  }

  @Test
  void a_switch_turns_the_team_channel_off_unless_another_is_chosen_at_once() {
    var again = system();
    fixture.enter(again, "no_slack_channel", List.of("on"));
    fixture.enter(again, "slack_channel", fixture.workspace.slack().addChannel("other").id());
    assertThat(submit(fixture.ann, again)).containsOnlyKeys("no_slack_channel");
    fixture.enter(again, "slack_channel", fixture.channel);
    assertThat(submit(fixture.ann, again)).isEmpty();
    assertThat(at("/api/v1/system", "/slack_channel")).isEmpty();
  }

  @Test
  void the_personal_form_keeps_what_was_changed_elsewhere() {
    fixture.dojobell.put(
        BOB, "{\"channels\":{\"scan_added\":[\"slack\"],\"sla_breach\":[\"slack\"]}}");
    fixture.workspace.slack().command(fixture.bob, fixture.channel, "/dojo settings");
    var form = fixture.workspace.slack().awaitModal(fixture.bob, _ -> true, SlackFixture.TIMEOUT);
    fixture.dojobell.put(
        BOB, "{\"channels\":{\"scan_added\":[\"slack\"],\"sla_breach\":[\"email\"]}}");
    fixture.enter(form, "via:slack", List.of("scan_added", "sla_breach", "report_created"));
    fixture.enter(form, "severity", "high");
    assertThat(submit(fixture.bob, form)).isEmpty();
    assertThat(at(BOB, "/channels/sla_breach")).isEqualTo("[\"email\"]");
    assertThat(at(BOB, "/channels/report_created")).contains("slack");
    assertThat(at(BOB, "/min_severity")).isEqualTo("high");
  }

  @Test
  void the_form_of_a_product_turns_off_nothing_that_was_turned_on_elsewhere() {
    fixture.dojobell.put(BOB, "{\"channels\":{\"sla_breach\":[]}}");
    fixture.dojobell.put(WEB_API, "{\"channels\":{\"scan_added\":[\"slack\"]}}");
    var form = product();
    fixture.dojobell.put(BOB, "{\"channels\":{\"sla_breach\":[\"slack\"]}}");
    fixture.dojobell.put(WEB_API, "{\"channels\":{\"scan_added\":[\"slack\",\"email\"]}}");
    fixture.enter(form, "severity", "high");
    assertThat(submit(fixture.bob, form)).isEmpty();
    assertThat(at(WEB_API, "/channels")).isEqualTo("{\"scan_added\":[\"slack\",\"email\"]}");

    var second = product();
    fixture.dojobell.put(WEB_API, "{\"channels\":{\"scan_added\":[\"email\"]}}");
    fixture.enter(second, "via:alert", List.of("scan_added"));
    assertThat(submit(fixture.bob, second)).isEmpty();
    assertThat(at(WEB_API, "/channels")).isEqualTo("{\"scan_added\":[\"email\",\"alert\"]}");

    var third = product();
    fixture.dojobell.put(WEB_API, "{\"channels\":{},\"min_severity\":\"low\"}");
    fixture.enter(third, "severity", "critical");
    assertThat(submit(fixture.bob, third)).containsOnlyKeys("severity");
  }

  @Test
  void the_form_of_a_route_keeps_what_was_changed_elsewhere_also_after_a_preview() {
    var other = fixture.workspace.slack().addChannel("other").id();
    var body =
        "{\"events\":[\"%s\"],\"products\":[\"web-api\"],\"target\":{\"slack_channel\":\"%s\"}}";
    fixture.dojobell.post("/api/v1/routes", body.formatted("scan_added", fixture.channel));
    var form = route();
    fixture.dojobell.put("/api/v1/routes/1", body.formatted("sla_breach", other));
    fixture.enter(form, "severity", "critical");
    var previewed = fixture.preview(fixture.ann, form, "route would have sent");
    fixture.enter(previewed, "channel", fixture.workspace.slack().addChannel("third").id());
    assertThat(submit(fixture.ann, previewed)).containsOnlyKeys("channel");
    fixture.enter(previewed, "channel", fixture.channel);
    assertThat(submit(fixture.ann, previewed)).isEmpty();
    assertThat(at("/api/v1/routes/1", "/events")).isEqualTo("[\"sla_breach\"]");
    assertThat(at("/api/v1/routes/1", "/min_severity")).isEqualTo("critical");
    assertThat(at("/api/v1/routes/1", "/target/slack_channel")).isEqualTo(other);
  }

  @Test
  void the_forms_of_calendar_and_times_write_only_what_was_changed() {
    var calendar =
        fixture.modal(
            fixture.ann,
            fixture.tab(fixture.ann, "system"),
            new ElementRef("calendar", "home:open"),
            null);
    var times = mine("times");
    fixture.dojobell.put("/api/v1/system", "{\"calendar\":{\"upcoming_days\":9}}");
    fixture.type(fixture.bob, "digest daily 09:00 Europe/Berlin");
    fixture.enter(calendar, "risk", "12");
    assertThat(submit(fixture.ann, calendar)).isEmpty();
    fixture.enter(times, "from", "20:00");
    fixture.enter(times, "to", "08:00");
    assertThat(submit(fixture.bob, times)).isEmpty();
    assertThat(at("/api/v1/system", "/calendar/upcoming_days")).isEqualTo("9");
    assertThat(at("/api/v1/system", "/calendar/risk_days")).isEqualTo("12");
    fixture.home(
        fixture.bob,
        now ->
            now.allText().contains("20:00–08:00")
                && now.allText().contains("09:00")
                && now.allText().contains("Europe/Berlin"));
  }
}
