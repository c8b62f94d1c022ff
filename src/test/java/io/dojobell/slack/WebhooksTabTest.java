package io.dojobell.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.workspace.Fault;
import io.dojobell.workspace.slack.ElementRef;
import io.dojobell.workspace.slack.View;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The webhook endpoints in App Home. */
class WebhooksTabTest {
  @RegisterExtension private final SlackFixture fixture = SlackFixture.started();

  private ElementRef button(int id, String change) {
    return new ElementRef("webhook:" + id, "home:webhook:" + change);
  }

  private void add(String body) {
    assertThat(fixture.dojobell.post("/api/v1/webhooks", body).status()).isEqualTo(201);
  }

  private String receiver(String name) {
    return fixture.workspace.receiverUrl(name).toString();
  }

  private View submitNew(Map<String, Object> values) {
    var tab = fixture.tab(fixture.ann, "webhooks");
    var modal = fixture.modal(fixture.ann, tab, new ElementRef("new-webhook", "home:open"), null);
    values.forEach((name, value) -> fixture.enter(modal, name, value));
    return modal;
  }

  private Map<String, String> errors(View modal) {
    return fixture.workspace.slack().submit(fixture.ann, modal, Map.of()).errors();
  }

  @Test
  void an_admin_adds_tests_edits_and_deletes_a_webhook() {
    var modal = submitNew(Map.of("name", "SIEM", "url", receiver("siem"), "secret", "s3cret"));
    var found =
        fixture
            .workspace
            .slack()
            .suggest(fixture.ann, modal, new ElementRef("accounts", "accounts"), "bo")
            .body()
            .path("options");
    assertThat(found.findValuesAsText("value")).containsExactly("bob");
    fixture.enter(modal, "accounts", found.get(0));
    assertThat(errors(modal)).isEmpty();

    var tab = fixture.home(fixture.ann, now -> now.allText().contains("*SIEM*"));
    assertThat(tab.allText())
        .contains("http://", "/…", "Owner `bob`", "signed", ":white_check_mark: Delivering")
        .doesNotContain(receiver("siem"), "s3cret", "Re-enable");
    var tested = fixture.press(fixture.ann, tab, button(1, "test"), null);
    assertThat(tested.allText()).contains("The endpoint accepted the test.");
    assertThat(fixture.workspace.receiver().requests("siem")).hasSize(1);

    var edit = fixture.modal(fixture.ann, tested, new ElementRef("webhook:1", "home:open"), null);
    assertThat(edit.allText()).contains("Saved. Leave empty to keep it").doesNotContain("s3cret");
    fixture.enter(edit, "name", "Security data lake");
    fixture.enter(edit, "unsigned", List.of("on"));
    assertThat(errors(edit)).isEmpty();
    var renamed = fixture.home(fixture.ann, now -> now.allText().contains("Security data lake"));
    assertThat(renamed.allText()).doesNotContain("signed");
    var stored = fixture.dojobell.get("/api/v1/webhooks/1").json();
    assertThat(stored.path("url").asText()).isEqualTo(receiver("siem"));
    assertThat(stored.path("owner").asText()).isEqualTo("bob");

    assertThat(SlackFixture.block(renamed, "webhook:1").findValues("confirm")).hasSize(1);
    var deleted = fixture.press(fixture.ann, renamed, button(1, "delete"), null);
    assertThat(deleted.allText()).contains("Webhook 1 was deleted.", "No webhooks yet.");
    assertThat(fixture.tab(fixture.ann, "changes").allText())
        .contains(
            "Webhook 1, SIEM: created",
            "Webhook 1, Security data lake: name SIEM → Security data lake; secret changed",
            "Webhook 1, Security data lake: deleted")
        .doesNotContain("s3cret", receiver("siem"));
  }

  @Test
  void errors_are_said_at_their_fields() {
    assertThat(errors(submitNew(Map.of("name", "SIEM", "url", "nowhere")))).containsOnlyKeys("url");
    assertThat(
            errors(
                submitNew(
                    Map.of(
                        "name", "SIEM", "url", receiver("siem"), "header_name", "not a header"))))
        .containsOnlyKeys("header_name", "header_value");
    assertThat(
            errors(submitNew(Map.of("name", "SIEM", "url", receiver("siem"), "header_value", "x"))))
        .containsOnlyKeys("header_name");
    assertThat(fixture.dojobell.get("/api/v1/webhooks").json().path("webhooks")).isEmpty();
  }

  @Test
  void a_disabled_webhook_says_so_and_is_enabled_again() {
    add(
        "{\"name\":\"old\",\"url\":\"%s\",\"status\":\"inactive_permanent\"}"
            .formatted(receiver("old")));
    var tab = fixture.tab(fixture.ann, "webhooks");
    assertThat(tab.allText()).contains(":no_entry: Disabled");

    var enabled = fixture.press(fixture.ann, tab, button(1, "enable"), null);

    assertThat(enabled.allText()).contains(":white_check_mark: Delivering");
    assertThat(fixture.dojobell.get("/api/v1/webhooks/1").json().path("status").asText())
        .isEqualTo("active");
    assertThat(fixture.tab(fixture.ann, "changes").allText()).contains("Webhook 1, old: enabled");
  }

  @Test
  void a_failed_test_says_why_and_a_gone_endpoint_is_disabled_with_its_reason() {
    add("{\"name\":\"gone\",\"url\":\"%s\"}".formatted(receiver("gone")));
    fixture.workspace.faults().failAll("receiver", Fault.status(410));
    var tab = fixture.tab(fixture.ann, "webhooks");

    var tested = fixture.press(fixture.ann, tab, button(1, "test"), null);

    assertThat(tested.allText()).contains(":x: The test failed: ", "410");
    fixture.dojobell.put(
        "/api/v1/settings/system", "{\"channels\":{\"sla_breach\":[\"webhook\"]}}");
    fixture.dojobell.post("/api/v1/events", "{\"type\":\"sla_breach\",\"title\":\"Late\"}");
    fixture.await(
        () -> fixture.dojobell.get("/api/v1/webhooks").text().contains("inactive_permanent"));
    assertThat(fixture.tab(fixture.ann, "webhooks").allText())
        .contains(":no_entry: Disabled", "Disabled at <!date^", "Re-enable");
  }

  @Test
  void webhooks_are_shown_a_page_at_a_time() {
    for (var n = 0; n < 16; n++) {
      add("{\"name\":\"w%02d\",\"url\":\"%s\"}".formatted(n, receiver("w")));
    }
    var first = fixture.tab(fixture.ann, "webhooks");
    assertThat(first.allText()).contains("w14", "1–15 of 16").doesNotContain("w15");
    assertThat(fixture.press(fixture.ann, first, "home:page:more", null).allText())
        .contains("w15")
        .doesNotContain("w14");
  }

  @Test
  void a_member_who_forges_a_press_changes_nothing() {
    add("{\"name\":\"siem\",\"url\":\"%s\"}".formatted(receiver("siem")));
    fixture.admin("bob", true);
    var tab = fixture.tab(fixture.bob, "webhooks");
    fixture.admin("bob", false);

    var after = fixture.press(fixture.bob, tab, button(1, "delete"), null);

    assertThat(after.allText()).doesNotContain("*siem*");
    assertThat(fixture.dojobell.get("/api/v1/webhooks/1").status()).isEqualTo(200);
  }
}
