package io.dojobell.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.workspace.slack.ElementRef;
import io.dojobell.workspace.slack.Message;
import io.dojobell.workspace.slack.SubmitResult;
import io.dojobell.workspace.slack.View;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Buttons, menus, shortcuts, and modals from the first look to the submission. */
final class InteractionTest {
  private static final String FORM =
      """
      {"type":"modal","callback_id":"form","title":{"type":"plain_text","text":"T"},
      "submit":{"type":"plain_text","text":"S"},"notify_on_close":true,
      "blocks":[{"type":"input","block_id":"name","label":{"type":"plain_text","text":"L"},
      "element":{"type":"plain_text_input","action_id":"name","max_length":10}},
      {"type":"section","block_id":"about","text":{"type":"mrkdwn","text":"x"}}]}\
      """;

  private WorkspaceFixture fixture = new WorkspaceFixture();

  @AfterEach
  void stop() {
    fixture.close();
  }

  @Test
  void a_button_sends_its_value_its_message_and_a_trigger() {
    fixture.slack.press(fixture.alice, message(), "mute");
    JsonNode payload = fixture.app.lastRequest().json();
    assertThat(payload.path("type").asText()).isEqualTo("block_actions");
    assertThat(payload.at("/actions/0/value").asText()).isEqualTo("web-api");
    assertThat(payload.at("/container/channel_id").asText()).isEqualTo(fixture.security);
    assertThat(payload.at("/message/text").asText()).isEqualTo("x");
    assertThat(payload.path("trigger_id").asText()).isNotEmpty();
    assertThat(payload.path("response_url").asText()).startsWith("http");
  }

  @Test
  void a_menu_sends_the_option_chosen_and_the_state() {
    fixture.slack.choose(fixture.alice, message(), "time", "1d");
    JsonNode payload = fixture.app.lastRequest().json();
    assertThat(payload.at("/actions/0/selected_option/value").asText()).isEqualTo("1d");
    assertThat(payload.at("/state/values/b/time/selected_option/text/text").asText())
        .isEqualTo("1 day");
  }

  @Test
  void what_a_menu_does_not_offer_cannot_be_chosen() {
    Message message = message();
    assertThatThrownBy(() -> fixture.slack.choose(fixture.alice, message, "time", "9w"))
        .hasMessageContaining("does not offer");
    assertThatThrownBy(() -> fixture.slack.press(fixture.alice, message, "nope"))
        .hasMessageContaining("nope");
  }

  @Test
  void check_boxes_of_a_home_keep_what_was_checked() {
    publish();
    fixture.slack.act(fixture.alice, home(), "boxes", List.of("b"));
    JsonNode payload = fixture.app.lastRequest().json();
    assertThat(payload.at("/container/type").asText()).isEqualTo("view");
    assertThat(payload.at("/actions/0/selected_options/0/value").asText()).isEqualTo("b");
    assertThat(payload.at("/view/state/values/m/boxes/selected_options/0/value").asText())
        .isEqualTo("b");
  }

  @Test
  void one_action_id_in_two_blocks_is_distinguished_by_the_block_id() {
    publish();
    fixture.slack.act(fixture.alice, home(), new ElementRef("n", "boxes"), List.of("c"));
    assertThat(fixture.app.lastRequest().json().at("/actions/0/block_id").asText()).isEqualTo("n");
  }

  @Test
  void without_interactivity_no_button_works() {
    fixture.close();
    fixture = WorkspaceFixture.withManifest("\"is_enabled\": true", "\"is_enabled\": false");
    assertThat(fixture.slack.press(fixture.alice, message(), "mute").ok()).isFalse();
    assertThat(fixture.app.requests()).isEmpty();
  }

  @Test
  void shortcuts_are_those_of_the_manifest() {
    fixture.slack.shortcut(fixture.alice, "open_settings", Optional.empty());
    assertThat(fixture.app.lastRequest().json().path("type").asText()).isEqualTo("shortcut");
    fixture.slack.shortcut(fixture.alice, "why_this", Optional.of(message()));
    JsonNode payload = fixture.app.lastRequest().json();
    assertThat(payload.path("type").asText()).isEqualTo("message_action");
    assertThat(payload.path("message_ts").asText()).isNotEmpty();
    assertThatThrownBy(() -> fixture.slack.shortcut(fixture.alice, "other", Optional.empty()))
        .hasMessageContaining("other");
  }

  @Test
  void a_menu_of_outside_options_asks_for_them() {
    fixture.post(
        """
        {"text":"x","blocks":[{"type":"actions","elements":[
        {"type":"external_select","action_id":"product"}]}]}\
        """);
    fixture.app.respondWith("{\"options\":[]}");
    Message message = fixture.slack.messages(fixture.security).getFirst();
    var reply = fixture.slack.suggest(fixture.alice, message, ElementRef.of("product"), "web");
    JsonNode payload = fixture.app.lastRequest().json();
    assertThat(payload.path("type").asText()).isEqualTo("block_suggestion");
    assertThat(payload.path("value").asText()).isEqualTo("web");
    assertThat(reply.body().path("options").isArray()).isTrue();
  }

  @Test
  void a_submission_sends_what_was_entered_and_closes_the_modal() {
    View view = open();
    assertThat(submit(view, "Ada").ok()).isTrue();
    JsonNode payload = fixture.app.lastRequest().json();
    assertThat(payload.path("type").asText()).isEqualTo("view_submission");
    assertThat(payload.at("/view/state/values/name/name/value").asText()).isEqualTo("Ada");
    assertThat(fixture.slack.modals(fixture.alice)).isEmpty();
  }

  @Test
  void what_is_required_is_asked_for_before_the_app_is_called() {
    View view = open();
    int before = fixture.app.requests().size();
    SubmitResult reply = fixture.slack.submit(fixture.alice, view, Map.of());
    assertThat(reply.errors()).containsKey("name");
    assertThat(submit(view, "longer than ten").errors()).containsKey("name");
    assertThat(fixture.app.requests()).hasSize(before);
  }

  @Test
  void errors_of_the_app_are_shown_and_the_modal_stays() {
    View view = open();
    fixture.app.respondWith("{\"response_action\":\"errors\",\"errors\":{\"name\":\"Taken\"}}");
    assertThat(submit(view, "Ada").errors()).containsEntry("name", "Taken");
    assertThat(fixture.slack.modals(fixture.alice)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"response_action\":\"errors\",\"errors\":{\"about\":\"no input\"}}",
        "{\"response_action\":\"errors\",\"errors\":{}}",
        "{\"response_action\":\"nope\"}",
        "{\"ok\":true}",
        "{\"response_action\":\"update\",\"view\":{\"type\":\"modal\"}}"
      })
  void an_answer_slack_does_not_know_is_an_error_and_the_modal_stays(String answer) {
    View view = open();
    fixture.app.respondWith(answer);
    assertThat(submit(view, "Ada").ok()).isFalse();
    assertThat(fixture.slack.modals(fixture.alice)).hasSize(1);
    assertThat(fixture.slack.slackbotMessages(fixture.alice).getLast().text()).contains("trouble");
  }

  @Test
  void an_answer_may_update_push_or_clear() {
    View view = open();
    ObjectNode answer = Json.object().put("response_action", "update");
    answer.set("view", Json.parse(FORM.replace("\"T\"", "\"Updated\"")));
    fixture.app.respondWith(answer.toString());
    submit(view, "Ada");
    assertThat(fixture.slack.modals(fixture.alice).getFirst().allText()).contains("Updated");
    fixture.app.respondWith(answer.put("response_action", "push").toString());
    submit(view, "Ada");
    assertThat(fixture.slack.modals(fixture.alice)).hasSize(2);
    fixture.app.respondWith("{\"response_action\":\"clear\"}");
    submit(fixture.slack.modals(fixture.alice).getLast(), "Ada");
    assertThat(fixture.slack.modals(fixture.alice)).isEmpty();
  }

  @Test
  void a_closed_modal_is_sent_where_the_app_asked_for_that() {
    fixture.slack.closeView(fixture.alice, open());
    assertThat(fixture.app.lastRequest().json().path("type").asText()).isEqualTo("view_closed");
    assertThat(fixture.slack.modals(fixture.alice)).isEmpty();
  }

  private SubmitResult submit(View view, String name) {
    return fixture.slack.submit(fixture.alice, view, Map.of("name", name));
  }

  private View open() {
    fixture.app.respondWith("");
    fixture.slack.command(fixture.alice, fixture.security, "/dojo settings");
    ObjectNode call =
        Json.object().put("trigger_id", fixture.app.lastRequest().form().get("trigger_id"));
    fixture.call("views.open", call.set("view", Json.parse(FORM)).toString());
    return fixture.slack.modals(fixture.alice).getLast();
  }

  private View home() {
    return fixture.slack.home(fixture.alice).orElseThrow();
  }

  private void publish() {
    String boxes =
        """
        {"type":"actions","block_id":"%s","elements":[{"type":"checkboxes","action_id":"boxes",
        "options":[{"text":{"type":"mrkdwn","text":"B"},"value":"b"},
        {"text":{"type":"mrkdwn","text":"C"},"value":"c"}]}]}\
        """;
    String view =
        "{\"type\":\"home\",\"blocks\":["
            + boxes.formatted("m")
            + ","
            + boxes.formatted("n")
            + "]}";
    ObjectNode call = Json.object().put("user_id", fixture.alice);
    fixture.call("views.publish", call.set("view", Json.parse(view)).toString());
  }

  private Message message() {
    fixture.post(
        """
        {"text":"x","blocks":[{"type":"actions","block_id":"b","elements":[
        {"type":"button","action_id":"mute","value":"web-api",
        "text":{"type":"plain_text","text":"Mute"}},
        {"type":"static_select","action_id":"time","options":[
        {"text":{"type":"plain_text","text":"1 hour"},"value":"1h"},
        {"text":{"type":"plain_text","text":"1 day"},"value":"1d"}]}]}]}\
        """);
    return fixture.slack.messages(fixture.security).getLast();
  }
}
