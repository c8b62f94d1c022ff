package io.dojobell.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.workspace.slack.WorkspaceUser;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** {@code views.*} and {@code trigger_id}. */
final class ViewMethodsTest {
  private static final String HOME = "{\"type\":\"home\",\"blocks\":[{\"type\":\"divider\"}]}";
  private static final String MODAL =
      """
      {"type":"modal","title":{"type":"plain_text","text":"T"},"blocks":[{"type":"divider"}]}\
      """;

  private WorkspaceFixture fixture = new WorkspaceFixture();

  @AfterEach
  void stop() {
    fixture.close();
  }

  @Test
  void a_home_is_published_for_one_user() {
    assertThat(publish(fixture.alice, HOME, "").path("ok").asBoolean()).isTrue();
    assertThat(fixture.slack.home(fixture.alice)).isPresent();
  }

  @Test
  void an_old_hash_conflicts() {
    String first = publish(fixture.alice, HOME, "").at("/view/hash").asText();
    assertThat(publish(fixture.alice, HOME, first).path("ok").asBoolean()).isTrue();
    assertThat(error(publish(fixture.alice, HOME, first))).isEqualTo("hash_conflict");
  }

  @Test
  void nobody_and_deleted_users_have_no_home() {
    String gone = fixture.slack.addUser(WorkspaceUser.named("gone").deleted(true)).id();
    assertThat(error(publish("U404", HOME, ""))).isEqualTo("user_not_found");
    assertThat(error(publish(gone, HOME, ""))).isEqualTo("user_not_found");
  }

  @Test
  void without_a_home_tab_there_is_no_home() {
    fixture.close();
    fixture =
        WorkspaceFixture.withManifest("\"home_tab_enabled\": true", "\"home_tab_enabled\": false");
    assertThat(error(publish(fixture.alice, HOME, ""))).isEqualTo("not_enabled");
  }

  @Test
  void a_wrong_view_is_refused_with_its_place() {
    JsonNode answer = publish(fixture.alice, "{\"type\":\"home\",\"blocks\":[{}]}", "");
    assertThat(error(answer)).isEqualTo("invalid_arguments");
    assertThat(answer.at("/response_metadata/messages/0").asText())
        .isEqualTo("[ERROR] missing required field: type [json-pointer:/view/blocks/0]");
    assertThat(error(publish(fixture.alice, MODAL, ""))).isEqualTo("invalid_arguments");
  }

  @Test
  void a_view_of_over_250_KB_is_too_large() {
    ObjectNode view = Json.object().put("type", "home");
    for (int i = 0; i < 90; i++) {
      view.withArray("blocks")
          .addObject()
          .put("type", "section")
          .putObject("text")
          .put("type", "mrkdwn")
          .put("text", "x".repeat(2950));
    }
    assertThat(error(publish(fixture.alice, view.toString(), ""))).isEqualTo("view_too_large");
  }

  @Test
  void a_trigger_opens_one_view_within_three_seconds() {
    String trigger = trigger();
    assertThat(error(open(trigger))).isEmpty();
    assertThat(error(open(trigger))).isEqualTo("exchanged_trigger_id");
    String late = trigger();
    fixture.clock.advance(Duration.ofMillis(3001));
    assertThat(error(open(late))).isEqualTo("expired_trigger_id");
    assertThat(error(open("1.2.3"))).isEqualTo("invalid_trigger_id");
  }

  @Test
  void three_modals_stand_on_each_other_and_no_more() {
    open(trigger());
    assertThat(error(push())).isEmpty();
    assertThat(error(push())).isEmpty();
    assertThat(error(push())).isEqualTo("push_limit_reached");
    assertThat(fixture.slack.modals(fixture.alice)).hasSize(3);
    JsonNode top = fixture.slack.modals(fixture.alice).getLast().body();
    assertThat(top.path("previous_view_id").asText())
        .isEqualTo(fixture.slack.modals(fixture.alice).get(1).id());
    assertThat(top.path("root_view_id").asText())
        .isEqualTo(fixture.slack.modals(fixture.alice).getFirst().id());
  }

  @Test
  void a_view_is_updated_by_its_id_and_hash() {
    JsonNode view = open(trigger()).path("view");
    String id = view.path("id").asText();
    String hash = view.path("hash").asText();
    assertThat(error(update(id, hash))).isEmpty();
    assertThat(error(update(id, hash))).isEqualTo("hash_conflict");
    assertThat(error(update("V404", ""))).isEqualTo("not_found");
  }

  @Test
  void an_external_id_is_used_once() {
    String named =
        MODAL.replace("{\"type\":\"modal\"", "{\"type\":\"modal\",\"external_id\":\"x\"");
    assertThat(error(views("open", "trigger_id", trigger(), named))).isEmpty();
    assertThat(error(views("push", "trigger_id", trigger(), named)))
        .isEqualTo("duplicate_external_id");
  }

  @Test
  void what_a_user_entered_stays_when_the_view_is_updated() {
    String input =
        """
        {"type":"modal","title":{"type":"plain_text","text":"T"},
        "submit":{"type":"plain_text","text":"S"},
        "blocks":[{"type":"input","block_id":"b","label":{"type":"plain_text","text":"L"},
        "element":{"type":"plain_text_input","action_id":"a"}}]}\
        """;
    String id = views("open", "trigger_id", trigger(), input).at("/view/id").asText();
    var view = fixture.slack.view(id).orElseThrow();
    fixture.slack.enter(view, new io.dojobell.workspace.slack.ElementRef("b", "a"), "typed");
    JsonNode answer = views("update", "view_id", id, input);
    assertThat(answer.at("/view/state/values/b/a/value").asText()).isEqualTo("typed");
  }

  private String trigger() {
    fixture.slack.command(fixture.alice, fixture.security, "/dojo settings");
    return fixture.app.lastRequest().form().get("trigger_id");
  }

  private JsonNode open(String trigger) {
    return views("open", "trigger_id", trigger, MODAL);
  }

  private JsonNode push() {
    return views("push", "trigger_id", trigger(), MODAL);
  }

  private JsonNode update(String id, String hash) {
    ObjectNode call = Json.object().put("view_id", id).put("hash", hash);
    return fixture.call("views.update", call.set("view", Json.parse(MODAL)).toString());
  }

  private JsonNode views(String method, String field, String value, String view) {
    ObjectNode call = Json.object().put(field, value);
    return fixture.call("views." + method, call.set("view", Json.parse(view)).toString());
  }

  private JsonNode publish(String user, String view, String hash) {
    ObjectNode call = Json.object().put("user_id", user);
    if (!hash.isEmpty()) {
      call.put("hash", hash);
    }
    return fixture.call("views.publish", call.set("view", Json.parse(view)).toString());
  }

  private static String error(JsonNode answer) {
    return answer.path("error").asText();
  }
}
