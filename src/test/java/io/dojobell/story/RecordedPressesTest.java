package io.dojobell.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.demo.RunningDojobell;
import io.dojobell.workspace.Workspace;
import io.dojobell.workspace.slack.CommandReply;
import io.dojobell.workspace.slack.ElementRef;
import io.dojobell.workspace.slack.Message;
import io.dojobell.workspace.slack.View;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every button, menu and modal that commit 8b02140 put into Slack, used after an upgrade: on the
 * messages and views that it wrote, with its database, in the order of the recording, each does
 * what it did.
 */
class RecordedPressesTest {
  private static final Path FOLDER = Path.of("src/test/resources/recorded/8b02140");
  private static final Duration SOON = Duration.ofSeconds(30);
  private static final int MANY = 12;
  private static final Duration CHECK_INTERVAL = Duration.ofMillis(50);
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;
  private final HttpClient http = HttpClient.newHttpClient();
  private final List<String> faults = new ArrayList<>();
  private AdjustableClock clock;
  private Workspace workspace;
  private RunningDojobell dojobell;
  private RecordedState state;
  private JsonNode recorded;
  private Map<String, String> last;

  @BeforeEach
  void start() throws Exception {
    recorded = JSON.readTree(Files.readString(FOLDER.resolve("presses.json")));
    var database = RecordedDatabase.read(FOLDER, "database");
    clock = database.clock();
    workspace = RecordedDatabase.workspace(clock);
    var file = folder.resolve("dojobell.db");
    database.restore(file, workspace);
    dojobell =
        RunningDojobell.start(folder, workspace, RecordedDatabase.environment(workspace), clock);
    state = new RecordedState(dojobell, file, clock);
    last = state.now();
  }

  @AfterEach
  void stop() throws SQLException {
    state.close();
    dojobell.close();
    workspace.close();
    http.close();
  }

  @Test
  void every_button_menu_and_modal_of_8b02140_does_what_it_did() throws Exception {
    assertThat(recorded.path("presses")).hasSizeGreaterThan(100);
    for (var press : recorded.path("presses")) {
      use(press);
      assertThat(faults).hasSizeLessThan(MANY);
    }
    assertThat(faults).isEmpty();
  }

  /** Does what was done then, and waits for what it led to. */
  private void use(JsonNode press) throws Exception {
    var user = workspace.slack().user(press.path("user").asText()).id();
    var before = last;
    var shown = new AtomicReference<>(shown(user));
    var reply = act(press, user, shown);
    if (!reply.ok()) {
      faults.add(name(press) + ": " + reply.error());
    }
    var answers =
        !press.path("answered").asText().isEmpty()
            && !(isOtherOnPurpose(press) && press.has("submits"));
    var end = System.nanoTime() + SOON.toNanos();
    while ((answers && shown(user).equals(shown.get())) || !isDone(press, before)) {
      if (System.nanoTime() > end) {
        faults.add(
            "%s: %s instead of %s; %s"
                .formatted(
                    name(press), changed(before, state.now()), press.path("effect"), answer(user)));
        break;
      }
      workspace
          .changes()
          .await(
              () -> Optional.of(true).filter(_ -> !shown(user).equals(shown.get())),
              CHECK_INTERVAL);
    }
    for (var modal : workspace.slack().modals(user).reversed()) {
      workspace.slack().closeView(user, modal);
    }
  }

  private CommandReply act(JsonNode press, String user, AtomicReference<List<Object>> shown)
      throws Exception {
    var slack = workspace.slack();
    var ref = new ElementRef(press.path("block_id").asText(), press.path("action_id").asText());
    var value = press.has("choice") ? press.path("choice") : press.path("pick");
    if (press.has("shortcut")) {
      return slack.shortcut(user, press.path("shortcut").asText(), Optional.empty());
    }
    if (press.has("message")) {
      var message = post(recorded.path("messages").path(press.path("message").asInt()), user);
      shown.set(shown(user));
      return value.isMissingNode()
          ? slack.press(user, message, ref)
          : slack.choose(user, message, ref, value);
    }
    var view = recorded.path("views").path(press.path("view").asInt());
    if (!press.has("submits")) {
      call("views.publish", JSON.createObjectNode().put("user_id", user).set("view", view));
      var home = slack.home(user).orElseThrow();
      shown.set(shown(user));
      return value.isMissingNode() ? slack.act(user, home, ref) : slack.act(user, home, ref, value);
    }
    var modal = modal(user, view);
    for (var entered : press.path("entered")) {
      slack.enter(
          modal,
          new ElementRef(entered.path("block_id").asText(), entered.path("action_id").asText()),
          entered.path("value"));
    }
    shown.set(shown(user));
    var submitted = slack.submit(user, slack.view(modal.id()).orElseThrow(), Map.of());
    var errors = JSON.valueToTree(submitted.errors());
    // Since then a form that lacks a part which is written now is refused whole.
    var lacks = isRefusedForm(press);
    if ((press.has("errors") || lacks) == errors.isEmpty()) {
      faults.add(name(press) + ": " + errors + " instead of " + press.path("errors"));
    }
    return submitted.reply();
  }

  /** Returns the recorded modal as the user has it before them. */
  private View modal(String user, JsonNode view) throws Exception {
    workspace.slack().shortcut(user, "open_settings", Optional.empty());
    var open = workspace.slack().awaitModal(user, _ -> true, SOON);
    call("views.update", JSON.createObjectNode().put("view_id", open.id()).set("view", view));
    return workspace.slack().view(open.id()).orElseThrow();
  }

  private Message post(JsonNode message, String user) throws Exception {
    var channel = message.path("channel").asText();
    var place = channel.startsWith("D") ? user : channel;
    var body =
        JSON.createObjectNode().put("channel", place).put("text", message.path("text").asText());
    body.set("blocks", message.path("blocks"));
    var to = message.path("ephemeral_to").asText();
    call(
        to.isEmpty() ? "chat.postMessage" : "chat.postEphemeral",
        to.isEmpty() ? body : body.put("user", to));
    return workspace.slack().messages(place).getLast();
  }

  /** Calls the Web API as the app did. */
  private void call(String method, JsonNode body) throws IOException, InterruptedException {
    var answer =
        http.send(
            HttpRequest.newBuilder(URI.create(workspace.slackApiUrl() + method))
                .header("Authorization", "Bearer " + workspace.options().botToken())
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(BodyPublishers.ofString(body.toString()))
                .build(),
            BodyHandlers.ofString());
    assertThat(answer.body()).as(method + " " + body).contains("\"ok\":true");
  }

  /** Returns what the user sees, to notice that it changes. */
  private List<Object> shown(String user) {
    var slack = workspace.slack();
    var all = new ArrayList<Object>();
    slack.home(user).map(View::hash).ifPresent(all::add);
    slack.modals(user).forEach(view -> all.add(view.id() + view.hash()));
    for (var place : List.of("security", "web-api-team")) {
      all.add(slack.messages(slack.channel(place).id()));
    }
    all.add(slack.messages(user));
    return all;
  }

  private String answer(String user) {
    var slack = workspace.slack();
    return slack.messages(slack.channel("security").id()).getLast().text()
        + slack.slackbotMessages(user);
  }

  private static String name(JsonNode press) {
    var copy = (ObjectNode) press.deepCopy();
    copy.remove(List.of("effect", "entered"));
    return copy.toString();
  }

  /**
   * Returns whether all that changed then has changed in the same way; nothing, where nothing did.
   */
  private boolean isDone(JsonNode press, Map<String, String> before) throws SQLException {
    last = state.now();
    var changed = changed(before, last);
    var effect = press.path("effect");
    if (effect.isEmpty() || isOtherOnPurpose(press)) {
      return changed.isEmpty();
    }
    // To follow a product subscribes to fewer events since then: all that it does, it did.
    if (press.path("action_id").asText().equals("home:follow")) {
      return !changed.isEmpty()
          && changed.entrySet().stream()
              .allMatch(one -> effect.path(one.getKey()).asText().equals(one.getValue()));
    }
    // What a product is removed from need not have been set: its form is refused since then.
    var isRemoval = press.path("choice").asText().startsWith("remove ") && !changed.isEmpty();
    return effect.properties().stream()
        .allMatch(
            field ->
                (changed.containsKey(field.getKey()) || isRemoval)
                    && Objects.equals(last.get(field.getKey()), field.getValue().textValue()));
  }

  /** Whether the form has other parts since then: what an earlier version opened is refused. */
  private static boolean isRefusedForm(JsonNode press) {
    return List.of("system", "product").contains(press.path("submits").asText());
  }

  /**
   * Whether it no longer sets anything: the menu that ended a link to a Slack user now looks the
   * user up again, so that the shortcut later finds the link, and two forms are refused.
   */
  private static boolean isOtherOnPurpose(JsonNode press) {
    return press.path("choice").asText().startsWith("untie ")
        || press.has("shortcut")
        || isRefusedForm(press);
  }

  private static Map<String, String> changed(Map<String, String> before, Map<String, String> now) {
    var changed = new TreeMap<String, String>(now);
    changed.entrySet().removeIf(one -> one.getValue().equals(before.get(one.getKey())));
    before.keySet().stream()
        .filter(name -> !now.containsKey(name))
        .forEach(name -> changed.put(name, null));
    return changed;
  }
}
