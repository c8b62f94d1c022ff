package io.dojobell.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dojobell.channel.ApprovedFiles;
import io.dojobell.channel.ReadableForm;
import io.dojobell.demo.RunningDojobell;
import io.dojobell.model.EventType;
import io.dojobell.source.defectdojo.webhook.RecordedWebhook;
import io.dojobell.workspace.Workspace;
import io.dojobell.workspace.slack.WorkspaceUser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * All webhooks that real DefectDojos sent, in their recorded order, and what each led to: about
 * what, for whom, where, with which words, as somebody has read and approved it. The accounts are
 * those of the recorded API; who may view a product stands where the sync would put it.
 */
class RecordedTranscriptTest {
  private static final Path SAMPLES = Path.of("src/test/resources/samples/defectdojo");
  private static final Pattern ROW = Pattern.compile("\\| `(webhooks/[^`]+)\\.json` \\|.*");
  private static final Set<String> SETTLED = Set.of("sent", "failed", "skipped", "merged");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final AdjustableClock clock = new AdjustableClock();
  private final Map<String, Integer> seen = new HashMap<>();
  private final Map<String, String> slackUsers = new HashMap<>();
  private final StringBuilder transcript = new StringBuilder();
  @RegisterExtension private final Story story = Story.withoutRateLimits(clock);
  private final Workspace workspace = story.workspace();
  private RunningDojobell dojobell;
  private final String channel = story.channel("security");
  private int notices;

  private void start(String version) throws IOException {
    dojobell =
        story.start(
            Map.of(
                "SLACK_CHANNEL",
                channel,
                "DOJOBELL_DEFAULT_VISIBILITY",
                "members",
                "DOJOBELL_DEFECTDOJO_SECRET",
                RecordedWebhook.SECRET));
    put("/api/v1/settings/system", everything("slack", "alert"));
    for (var user : results(version, "users")) {
      account(user);
    }
  }

  @Test
  void every_body_of_3_2_0_leads_to_the_right_people_and_messages() throws IOException {
    start("recorded");
    product("web-api-1", 1, "Web API", "Payments", 2, "bob", "carol");
    product("web-api", 2, "web-api", "Ops/Infra ☁ & Co", 3, "frank");
    product("web-api-3", 3, "WEB API", "Ops/Infra ☁ & Co", 3, "heidi", "erin");
    product("mobile-app", 4, "Mobile App", "Payments", 2, "carol");
    product("fresh", 9, "Fresh", "New Type", 4, "bob", "carol");
    finding(1, "web-api-1", "SQL Injection in Login", "critical");
    finding(2, "web-api-1", "Log4Shell", "high");
    finding(3, "web-api-1", "Weak Hash", "medium");
    finding(19, "web-api-3", "Stored Script", "high");
    finding(36, "fresh", "Hand Made Finding", "high");

    post("recorded");

    ApprovedFiles.assertText("defectdojo/recorded.txt", transcript.toString());
  }

  @Test
  void every_body_of_2_58_4_leads_to_the_right_people_and_messages() throws IOException {
    start("recorded-2.58");
    product("pay-api", 1, "Pay API", "Payments", 2, "bob", "carol");
    product("events", 27, "Events EV1", "Events type EV1", 9, "frank");
    product("review", 30, "Review Case", "Payments", 2, "bob", "carol");
    finding(52, "review", "Review Me", "high");

    post("recorded-2.58");

    ApprovedFiles.assertText("defectdojo/recorded-2.58.txt", transcript.toString());
  }

  private void post(String version) throws IOException {
    for (var name : inRecordedOrder(version)) {
      clock.advance(Duration.ofSeconds(10));
      post(RecordedWebhook.read(version + "/" + name));
    }
  }

  /** As the README names them, but for the test's that was sent after its scan's, as it says. */
  private static List<String> inRecordedOrder(String version) throws IOException {
    var names =
        Files.readAllLines(SAMPLES.resolve(version + "/README.md")).stream()
            .map(ROW::matcher)
            .filter(Matcher::matches)
            .map(row -> row.group(1))
            .collect(Collectors.toCollection(ArrayList::new));
    assertThat(names).as("rows of the README").hasSizeGreaterThan(10);
    names.remove("webhooks/test_added");
    names.add(names.indexOf("webhooks/scan_added-new") + 1, "webhooks/test_added");
    return names;
  }

  private void post(RecordedWebhook webhook) {
    var answer = webhook.post(dojobell);
    // That its secret is wrong was recorded, too.
    var expected = webhook.name().endsWith("wrong-secret") ? 401 : 200;
    assertThat(answer.status()).as(webhook.name()).isEqualTo(expected);
    var status = answer.json().path("status").asText();
    line("\n# %s: %s, %s", webhook.name().replaceFirst(".*/", ""), webhook.event(), status);
    if (!status.equals("accepted")) {
      return;
    }
    var event = settled(answer.json().path("id").asText());
    about(event);
    deliveries(event);
    var inChannel = shown(channel);
    print("#security", inChannel);
    for (var user : slackUsers.keySet().stream().sorted().toList()) {
      var toUser = shown(slackUsers.get(user));
      var isSame = !inChannel.isEmpty() && toUser.equals(inChannel);
      print("@" + user, isSame ? List.of("the same") : toUser);
    }
    notices();
  }

  private void about(JsonNode event) {
    var parts = new ArrayList<String>();
    for (var field : List.of("product_type", "product", "engagement", "test", "severity")) {
      if (!event.path(field).asText("").isEmpty()) {
        parts.add(field.replace('_', ' ') + " " + event.path(field).asText());
      }
    }
    for (var list : List.of("new", "reactivated", "mitigated", "untouched")) {
      var count = event.path("findings").path(list).size();
      if (count > 0) {
        parts.add(count + " " + list);
      }
    }
    if (event.path("recipients").isArray()) {
      parts.add("recipients " + event.path("recipients"));
    }
    line("about: %s", parts.isEmpty() ? "nothing that is known" : String.join(", ", parts));
  }

  private void deliveries(JsonNode event) {
    var byState =
        event
            .path("deliveries")
            .valueStream()
            .collect(
                Collectors.groupingBy(
                    one -> one.path("state").asText(),
                    java.util.TreeMap::new,
                    Collectors.mapping(
                        one -> named(one.path("destination").asText()),
                        Collectors.toCollection(java.util.TreeSet::new))));
    byState.forEach((state, places) -> line("%s: %s", state, String.join(", ", places)));
    if (byState.isEmpty()) {
      line("sent: nowhere");
    }
  }

  private String named(String destination) {
    var named = destination.replace(channel, "#security");
    for (var user : slackUsers.entrySet()) {
      named = named.replace(user.getValue(), "@" + user.getKey());
    }
    return named;
  }

  /** Returns what a place shows since it was looked at last, without buttons and reasons. */
  private List<String> shown(String place) {
    var messages = workspace.slack().messages(place);
    var lines = new ArrayList<String>();
    for (var message : messages.subList(seen.getOrDefault(place, 0), messages.size())) {
      lines.add(message.text());
      ReadableForm.blocks(message.blocks())
          .lines()
          .filter(line -> !line.startsWith("[actions]"))
          .filter(line -> !line.matches("\\[context] :wave:.*"))
          .forEach(lines::add);
    }
    seen.put(place, messages.size());
    return lines;
  }

  private void print(String place, List<String> lines) {
    for (var at = 0; at < lines.size(); at++) {
      line("%s%s", at == 0 ? place + ": " : "    ", lines.get(at));
    }
  }

  private void notices() {
    var all =
        dojobell
            .get("/api/v1/alerts?user=system&limit=100")
            .json()
            .path("alerts")
            .valueStream()
            .filter(alert -> alert.path("type").asText().equals("notice"))
            .toList();
    for (var notice : all.subList(0, all.size() - notices)) {
      line("notice to admins: %s", notice.path("title").asText());
      notice.path("text").asText().lines().forEach(line -> line("    %s", line));
    }
    notices = all.size();
  }

  private void line(String format, Object... values) {
    transcript.append(format.formatted(values).stripTrailing()).append('\n');
  }

  private JsonNode settled(String id) {
    return EventCompletion.await(dojobell, workspace, id, SETTLED);
  }

  private void account(JsonNode user) {
    var name = user.path("username").asText();
    var email = user.path("email").asText();
    var account = JSON.createObjectNode();
    account.put("name", user.path("first_name").asText() + " " + user.path("last_name").asText());
    account.put("email", email.isEmpty() ? null : email);
    account.put("admin", user.path("is_superuser").asBoolean());
    account.put("active", user.path("is_active").asBoolean());
    put("/api/v1/users/" + name, account.toString());
    if (name.equals("bob") || name.equals("carol")) {
      var slack = workspace.slack().addUser(WorkspaceUser.named(name).email(email)).id();
      slackUsers.put(name, slack);
      put("/api/v1/settings/users/" + name, everything("slack", "alert"));
    }
  }

  private void product(
      String key, long id, String name, String type, long typeId, String... members) {
    var isNew = typeId == 4 || id > 20 ? "product" : "asset";
    put(
        "/api/v1/product-types/" + typeKey(type),
        JSON.createObjectNode()
            .put("name", type)
            .put("url", "https://dojo.example.com/organization/" + typeId)
            .toString());
    put(
        "/api/v1/products/" + key,
        JSON.createObjectNode()
            .put("name", name)
            .put("product_type", typeKey(type))
            .put("url", "https://dojo.example.com/" + isNew + "/" + id)
            .put("visibility", "members")
            .toString());
    put("/api/v1/products/" + key + "/members", JSON.valueToTree(members).toString());
  }

  private static String typeKey(String type) {
    return type.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }

  private void finding(long id, String product, String title, String severity) {
    put(
        "/api/v1/findings/defectdojo-" + id,
        JSON.createObjectNode()
            .put("product", product)
            .put("title", title)
            .put("severity", severity)
            .put("url", "https://dojo.example.com/finding/" + id)
            .toString());
  }

  private static List<JsonNode> results(String version, String list) throws IOException {
    var file = SAMPLES.resolve(version + "/api/" + list + ".json");
    return JSON.readTree(Files.readString(file)).at("/body/results").valueStream().toList();
  }

  private static String everything(String... channels) {
    var row = Stream.of(channels).collect(Collectors.joining("\",\"", "[\"", "\"]"));
    return Stream.of(EventType.values())
        .map(type -> "\"" + type.wireName() + "\":" + row)
        .collect(Collectors.joining(",", "{\"channels\":{", "}}"));
  }

  private void put(String path, String json) {
    var answer = dojobell.put(path, json);
    assertThat(answer.status()).as(path + " " + answer.text()).isIn(200, 201);
  }
}
