package io.dojobell.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import io.dojobell.workspace.slack.View;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The workspace's payloads and answers against the published shapes: same fields, same types. */
final class PayloadShapeTest {
  private static final Path SAMPLES = Path.of("src/test/resources/samples/slack");

  /** Fields that the app sets, and maps whose keys are the app's. */
  private static final Set<String> APP_CONTENT_FIELDS =
      Set.of("blocks", "values", "value", "private_metadata", "state", "attachments", "metadata");

  /** Fields of a submission in Slack's reference that its published sample leaves out. */
  private static final Set<String> DOCUMENTED_FIELDS = Set.of("/view/blocks", "/response_urls");

  private final WorkspaceFixture fixture =
      WorkspaceFixture.withManifest(
          "\"socket_mode_enabled\": false", "\"socket_mode_enabled\": true");

  @AfterEach
  void stop() {
    fixture.close();
  }

  private static JsonNode sample(String name) throws IOException {
    return Json.parse(Files.readString(SAMPLES.resolve(name)));
  }

  private static void assertShape(JsonNode sent, String name, String... needed) throws IOException {
    var problems = new ArrayList<String>();
    compare("", sent, sample(name), problems);
    for (var field : needed) {
      if (sent.at(field).isMissingNode()) {
        problems.add(field + " is missing");
      }
    }
    assertThat(problems).as("%s: %s", name, sent).isEmpty();
  }

  private static void compare(String at, JsonNode sent, JsonNode sample, List<String> problems) {
    if (sent.isNull() || sample.isNull()) {
      return;
    }
    if (kind(sent) != kind(sample)) {
      problems.add(at + " is " + kind(sent) + ", not " + kind(sample));
    } else if (sent.isObject()) {
      for (var field : sent.properties()) {
        var path = at + "/" + field.getKey();
        if (!sample.has(field.getKey()) && DOCUMENTED_FIELDS.contains(path)) {
          continue;
        }
        if (!sample.has(field.getKey())) {
          problems.add(path + " is no field of Slack's");
        } else if (!APP_CONTENT_FIELDS.contains(field.getKey())) {
          compare(path, field.getValue(), sample.get(field.getKey()), problems);
        }
      }
    } else if (sent.isArray() && !sample.isEmpty()) {
      for (var item : sent) {
        compare(at + "/*", item, sample.get(0), problems);
      }
    }
  }

  private static JsonNodeType kind(JsonNode node) {
    return node.getNodeType();
  }

  @Test
  void a_command() throws IOException {
    fixture.slack.command(fixture.alice, fixture.security, "/dojo help");
    var form = Json.object();
    fixture.app.lastRequest().form().forEach(form::put);
    var sample = sample("payloads/SlashCommandPayload.json");
    assertThat(form.properties().stream().map(Map.Entry::getKey))
        .isSubsetOf(sample.properties().stream().map(Map.Entry::getKey).toList())
        .contains(
            "command",
            "text",
            "user_id",
            "user_name",
            "channel_id",
            "channel_name",
            "team_id",
            "team_domain",
            "api_app_id",
            "response_url",
            "trigger_id",
            "is_enterprise_install");
  }

  @Test
  void a_press_of_a_button() throws IOException {
    fixture.post(
        """
        {"text":"x","blocks":[{"type":"actions","elements":[{"type":"button","action_id":"a",
        "value":"v","text":{"type":"plain_text","text":"A"}}]}]}\
        """);
    var message = fixture.slack.messages(fixture.security).getLast();
    fixture.slack.press(fixture.alice, message, "a");
    assertShape(
        fixture.app.lastRequest().json(),
        "payloads/BlockActionPayload.json",
        "/trigger_id",
        "/container/type",
        "/actions/0/action_ts",
        "/response_url",
        "/user/id",
        "/team/id",
        "/message/ts");
  }

  private View open() {
    fixture.slack.command(fixture.alice, fixture.security, "/dojo settings");
    var trigger = fixture.app.lastRequest().form().get("trigger_id");
    fixture.call(
        "views.open",
        """
        {"trigger_id":"%s","view":{"type":"modal","callback_id":"f","notify_on_close":true,
        "title":{"type":"plain_text","text":"T"},"submit":{"type":"plain_text","text":"S"},
        "blocks":[{"type":"input","block_id":"name","label":{"type":"plain_text","text":"L"},
        "element":{"type":"plain_text_input","action_id":"name"}}]}}\
        """
            .formatted(trigger));
    return fixture.slack.modals(fixture.alice).getLast();
  }

  @Test
  void a_submission_and_a_modal_that_is_closed() throws IOException {
    var view = open();
    fixture.slack.submit(fixture.alice, view, Map.of("name", "Ada"));
    assertShape(
        fixture.app.lastRequest().json(),
        "payloads/ViewSubmissionPayload.json",
        "/view/state/values/name/name/value",
        "/view/hash",
        "/user/id");
    fixture.slack.closeView(fixture.alice, open());
    assertShape(
        fixture.app.lastRequest().json(),
        "payloads/ViewClosedPayload.json",
        "/view/id",
        "/is_cleared");
  }

  @Test
  void the_home_that_is_opened() throws IOException {
    fixture.slack.openHome(fixture.alice);
    assertShape(
        fixture.app.lastRequest().json(),
        "payloads/AppHomeOpenedPayload.json",
        "/event/user",
        "/event/tab",
        "/event_id",
        "/event_time");
  }

  @Test
  void what_the_web_api_answers() throws IOException {
    assertShape(
        fixture.call("auth.test", "{}"), "api/auth.test.json", "/user_id", "/bot_id", "/team_id");
    assertShape(
        fixture.form("users.info", "user=" + fixture.alice),
        "api/users.info.json",
        "/user/profile/email",
        "/user/tz",
        "/user/is_admin");
    assertShape(
        fixture.form("bots.info", "bot=B0LOCALBOT"),
        "api/bots.info.json",
        "/bot/app_id",
        "/bot/user_id");
    assertShape(fixture.form("users.list", "limit=10"), "api/users.list.json", "/members/0/id");
    assertShape(
        fixture.form("users.lookupByEmail", "email=alice@example.com"),
        "api/users.lookupByEmail.json",
        "/user/id");
    assertShape(
        fixture.call(
            "chat.postEphemeral",
            "{\"channel\":\"%s\",\"user\":\"%s\",\"text\":\"x\"}"
                .formatted(fixture.security, fixture.alice)),
        "api/chat.postEphemeral.json");
  }

  @Test
  void where_a_socket_is_opened() throws IOException {
    var answer =
        fixture
            .post(fixture.workspace.slackApiUrl() + "apps.connections.open", "{}", "xapp-local")
            .body();
    assertShape(Json.parse(answer), "api/apps.connections.open.json", "/url");
  }
}
