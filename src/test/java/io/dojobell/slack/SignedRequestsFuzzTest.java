package io.dojobell.slack;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.demo.RunningDojobell;
import io.dojobell.story.Story;
import io.dojobell.workspace.Fault;
import io.dojobell.workspace.Workspace;
import io.dojobell.workspace.slack.ElementRef;
import io.dojobell.workspace.slack.View;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.slf4j.LoggerFactory;

/** Thousands of signed requests that no client sends, from a seed: nothing breaks. */
class SignedRequestsFuzzTest {
  private static final int PAYLOADS = 10_000;

  /** {@code -Dfuzz.commands=100000} sends as many. */
  private static final int COMMANDS = Integer.getInteger("fuzz.commands", 3_000);

  private static final int PARALLEL_REQUESTS = 32;
  private static final Duration TIMEOUT = Duration.ofSeconds(10);
  private static final ObjectMapper JSON = new ObjectMapper();

  /** An address where nothing listens. */
  private static final String UNREACHABLE_URL = "http://127.0.0.1:1/response";

  private static final List<String> ACTIONS =
      List.of(
          "undo",
          "alerts:older",
          "alerts:",
          "products:more",
          "run:x",
          "why",
          "mute",
          "settings",
          "home:row",
          "home:alert-read",
          "home:alerts-read",
          "home:older",
          "home:follow",
          "home:product",
          "home:unmute",
          "home:quiet-off",
          "home:digest-off",
          "home:introduced",
          "home:page:more",
          "home:page:back",
          "home:retry",
          "home:retry-all",
          "home:route",
          "home:route-restore",
          "home:search",
          "home:user",
          "home:open",
          "home:preset:high",
          "home:preset-undo",
          "home:severity",
          "home:tab:schedule",
          "home:tab:system",
          "home:tab:users",
          "home:tab:changes",
          "modal:preview",
          "open",
          "",
          ":",
          "home:",
          "\ud83d\ude00");
  private static final List<String> MODALS =
      List.of(
          "settings",
          "events",
          "team_events",
          "system",
          "route",
          "product",
          "mute",
          "times",
          "address",
          "link",
          "gone");
  private static final List<String> VALUES =
      List.of(
          "",
          "1",
          "-1",
          "999999999999999999",
          "9999999999999999999",
          "0 x",
          "unread",
          "subscribe all",
          "mute all for 2h",
          "here subscribe all",
          "admin",
          "quiet 20:00-08:00 UTC",
          "{\"r\":{\"scan_added\":\"s\"}}",
          "{\"r\":{\"scan_added\":null}}",
          "{\"r\":[]}",
          "{\"r\":{\"nothing\":\"s\"}}",
          "{\"p\":\"gone\",\"r\":{}}",
          "{",
          "null",
          "routes -1 +1 1:scan_added",
          "routes 9999999999999999999",
          "mutes PRODUCT:gone:4102444800000 ALL::- TYPE:x:1",
          "mutes TYPE:scan_added:999999999999999",
          "delete 1",
          "remove gone",
          "admin bob",
          "off eve",
          "untie eve",
          "slack:C0GONE",
          "nowhere:",
          "open:route 1",
          "open:address eve",
          "open:product gone",
          "open:mute",
          "open:nothing",
          "ALL ",
          "PRODUCT gone",
          "TYPE",
          "system",
          "\u0000",
          "<!channel>",
          "x".repeat(3_000));

  private final long seed = System.nanoTime();
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  @RegisterExtension private final Story story = Story.withoutRateLimits();
  private final Workspace workspace = story.workspace();
  private RunningDojobell dojobell;
  private ForgedRequests forgedRequests;
  private final String channel = story.channel("security");
  private final String bob = story.slackUser("bob");
  private String ann;
  private final List<View> modals = new ArrayList<>();

  @BeforeEach
  void start() {
    dojobell = story.start(Map.of());
    dojobell.put("/api/v1/users/bob", "{\"email\":\"bob@example.com\"}");
    dojobell.put("/api/v1/users/eve", "{\"email\":\"eve@example.com\"}");
    dojobell.put("/api/v1/users/ann", "{\"email\":\"ann@example.com\",\"admin\":true}");
    ann = story.slackUser("ann");
    forgedRequests = new ForgedRequests(dojobell, workspace);
    var inbox = home(bob, "");
    workspace.slack().act(bob, inbox, ElementRef.of("home:tab:schedule"));
    var home = workspace.slack().awaitHome(bob, now -> !now.hash().equals(inbox.hash()), TIMEOUT);
    modals.add(modal(bob, () -> workspace.slack().command(bob, channel, "/dojo settings")));
    for (var opens : List.of("home:open:mute", "home:open:times")) {
      modals.add(modal(bob, () -> workspace.slack().act(bob, home, ElementRef.of(opens))));
    }
    modals.add(modal(ann, () -> workspace.slack().command(ann, channel, "/dojo admin")));
    var first = home(ann, "");
    workspace.slack().act(ann, first, ElementRef.of("home:tab:routes"));
    var routes = workspace.slack().awaitHome(ann, now -> !now.hash().equals(first.hash()), TIMEOUT);
    modals.add(modal(ann, () -> workspace.slack().act(ann, routes, ElementRef.of("home:open"))));
    // Slack is down from now on: what is tried is ours, and its errors are no news.
    workspace.faults().failAll("*", Fault.slackError("internal_error"));
    log.start();
    ((Logger) LoggerFactory.getLogger("io.dojobell")).addAppender(log);
  }

  @AfterEach
  void stop() {
    ((Logger) LoggerFactory.getLogger("io.dojobell")).detachAppender(log);
  }

  private View home(String user, String hash) {
    workspace.slack().openHome(user);
    return workspace.slack().awaitHome(user, now -> !now.hash().equals(hash), TIMEOUT);
  }

  private View modal(String user, Runnable opens) {
    var open = workspace.slack().modals(user).stream().map(View::id).toList();
    opens.run();
    return workspace.slack().awaitModal(user, now -> !open.contains(now.id()), TIMEOUT);
  }

  /** All of it that is not Bob's own. */
  private String others() {
    return dojobell.get("/api/v1/settings/system").text()
        + dojobell.get("/api/v1/settings/template").text()
        + dojobell.get("/api/v1/settings/users/eve").text()
        + dojobell.get("/api/v1/system").text()
        + dojobell.get("/api/v1/routes").text()
        + dojobell.get("/api/v1/users").text();
  }

  @Test
  void random_payloads_break_nothing_and_change_nothing_of_anybody_elses() {
    var before = others();
    send(payloads(bob, PAYLOADS));

    assertThat(others()).as("seed %d", seed).isEqualTo(before);
    assertThat(dojobell.get("/api/v1/settings/users/bob").status()).isEqualTo(200);
  }

  @Test
  void random_payloads_of_an_admin_break_nothing() {
    send(payloads(ann, PAYLOADS / 4));

    for (var path : List.of("system", "routes", "users", "settings/system", "settings/template")) {
      assertThat(dojobell.get("/api/v1/" + path).status()).isEqualTo(200);
    }
  }

  private List<String> payloads(String user, int count) {
    var random = new Random(seed);
    var seeds = seeds(user);
    var payloads = new ArrayList<String>();
    for (var n = 0; n < count; n++) {
      payloads.add(form(mutate(seeds.get(random.nextInt(seeds.size())).deepCopy(), random)));
    }
    return payloads;
  }

  @Test
  void random_commands_break_nothing() {
    var before = others();
    var random = new Random(seed);
    var forms = new ArrayList<String>();
    for (var n = 0; n < COMMANDS; n++) {
      var text = new StringBuilder();
      for (var count = random.nextInt(6); count > 0; count--) {
        text.append(VALUES.get(random.nextInt(VALUES.size() - 1))).append(' ');
        text.appendCodePoint(random.nextInt(0x500)).append(random.nextBoolean() ? " " : "");
      }
      forms.add(
          "command=%2Fdojo&user_id="
              + bob
              + "&team_id=T1&channel_id="
              + channel
              + "&trigger_id="
              + forgedRequests.trigger()
              + "&response_url="
              + encode(UNREACHABLE_URL)
              + "&text="
              + encode(text.toString()));
    }

    send(forms);

    assertThat(others()).as("seed %d", seed).isEqualTo(before);
  }

  private void send(List<String> forms) {
    Queue<String> left = new ConcurrentLinkedQueue<>(forms);
    Queue<String> wrong = new ConcurrentLinkedQueue<>();
    try (var threads = Executors.newFixedThreadPool(PARALLEL_REQUESTS)) {
      for (var n = 0; n < PARALLEL_REQUESTS; n++) {
        threads.submit(
            () -> {
              for (var form = left.poll(); form != null; form = left.poll()) {
                var answer = forgedRequests.post(form);
                if (answer.status() >= 500
                    || answer.text().contains("Exception")
                    || answer.text().contains("went wrong")) {
                  wrong.add(answer.status() + " " + answer.text() + " to " + form);
                }
              }
            });
      }
    }
    assertThat(wrong.stream().limit(3)).as("seed %d", seed).isEmpty();
    var errors =
        List.copyOf(log.list).stream()
            .filter(event -> event.getLevel() == Level.ERROR)
            .map(
                event ->
                    event.getFormattedMessage()
                        + (event.getThrowableProxy() == null
                            ? ""
                            : " "
                                + event.getThrowableProxy().getClassName()
                                + " "
                                + event.getThrowableProxy().getMessage()
                                + " "
                                + List.of(
                                        event.getThrowableProxy().getStackTraceElementProxyArray())
                                    .stream()
                                    .limit(6)
                                    .toList()))
            .distinct()
            .limit(5)
            .toList();
    assertThat(errors).as("seed %d", seed).isEmpty();
  }

  private List<ObjectNode> seeds(String user) {
    var home = workspace.slack().home(user).orElseThrow().body();
    var seeds = new ArrayList<ObjectNode>();
    for (var type : List.of("block_actions", "block_actions", "view_submission", "shortcut")) {
      seeds.add(payload(type, user));
    }
    seeds.get(0).set("view", home);
    action(seeds.get(0));
    seeds.get(1).put("response_url", UNREACHABLE_URL);
    seeds.get(1).putObject("channel").put("id", channel);
    seeds.get(1).putObject("message").put("ts", "1.1").put("text", "x").putArray("blocks");
    action(seeds.get(1));
    seeds.get(2).set("view", modals.getFirst().body());
    for (var modal : modals) {
      var submitted = payload("view_submission", user);
      submitted.set("view", modal.body());
      seeds.add(submitted);
      var pressed = payload("block_actions", user);
      pressed.set("view", modal.body());
      action(pressed);
      seeds.add(pressed);
    }
    seeds.get(3).put("callback_id", "open_settings");
    var why =
        payload("message_action", user).put("callback_id", "why_this").put("message_ts", "1.1");
    why.put("response_url", UNREACHABLE_URL).putObject("channel").put("id", channel);
    seeds.add(why);
    var suggestion =
        payload("block_suggestion", user).put("action_id", "home:follow").put("value", "w");
    suggestion.set("view", home);
    seeds.add(suggestion);
    return seeds;
  }

  private ObjectNode payload(String type, String user) {
    var payload = JSON.createObjectNode().put("type", type);
    payload.putObject("user").put("id", user);
    payload.putObject("team").put("id", "T1");
    return payload;
  }

  private static void action(ObjectNode payload) {
    var action = payload.putArray("actions").addObject().put("type", "button");
    action.put("block_id", "row:scan_added").put("action_id", "x").put("value", "x");
    action.putObject("selected_option").put("value", "x");
    action.putArray("selected_options").addObject().put("value", "slack");
  }

  private String mutate(ObjectNode payload, Random random) {
    payload.put("trigger_id", forgedRequests.trigger());
    if (payload.at("/actions/0") instanceof ObjectNode action) {
      action.put("action_id", ACTIONS.get(random.nextInt(ACTIONS.size())));
      action.put("value", VALUES.get(random.nextInt(VALUES.size())));
      if (random.nextBoolean()) {
        action.remove("selected_option");
      } else {
        ((ObjectNode) action.get("selected_option"))
            .put("value", VALUES.get(random.nextInt(VALUES.size())));
      }
    }
    if (payload.path("view") instanceof ObjectNode view && random.nextInt(4) == 0) {
      view.put("private_metadata", VALUES.get(random.nextInt(VALUES.size())));
      view.put("callback_id", MODALS.get(random.nextInt(MODALS.size())));
    }
    for (var count = random.nextInt(4); count > 0; count--) {
      change(payload, random);
    }
    return payload.toString();
  }

  /** Walks down at random and leaves out, nulls or changes what is there. */
  private static void change(ObjectNode payload, Random random) {
    JsonNode at = payload;
    for (var depth = 0; depth < 8; depth++) {
      if (at instanceof ObjectNode object && !object.isEmpty()) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        var name = names.get(random.nextInt(names.size()));
        if (random.nextInt(3) == 0 && !(depth == 0 && name.equals("type"))) {
          switch (random.nextInt(4)) {
            case 0 -> object.remove(name);
            case 1 -> object.putNull(name);
            case 2 -> object.put(name, VALUES.get(random.nextInt(VALUES.size())));
            default -> object.put(name, random.nextInt());
          }
          return;
        }
        at = object.path(name);
      } else if (at instanceof ArrayNode array && !array.isEmpty()) {
        if (random.nextInt(6) == 0) {
          array.removeAll();
          return;
        }
        at = array.get(random.nextInt(array.size()));
      } else {
        return;
      }
    }
  }

  private static String form(String payload) {
    return "payload=" + encode(payload);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
