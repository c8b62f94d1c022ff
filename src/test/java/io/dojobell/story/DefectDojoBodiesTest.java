package io.dojobell.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.channel.ApprovedFiles;
import io.dojobell.channel.ReadableForm;
import io.dojobell.demo.RunningDojobell;
import io.dojobell.demo.RunningDojobell.Answer;
import io.dojobell.model.EventType;
import io.dojobell.workspace.Workspace;
import io.dojobell.workspace.mail.ReceivedMail;
import io.dojobell.workspace.slack.Message;
import io.dojobell.workspace.slack.WorkspaceUser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What people get of each body that DefectDojo sends, on each channel, as somebody has read and
 * approved it: {@code src/test/approved/defectdojo}. Dojobell knows the product, the engagement and
 * the user from before, as in an installation that DefectDojo has sent events to for a while.
 */
class DefectDojoBodiesTest {
  private static final String SECRET = "Token hook-secret";
  private static final Path SAMPLES = Path.of("src/test/resources/samples/defectdojo");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> SETTLED = Set.of("sent", "failed", "skipped", "merged");
  // The approved texts count days; all bodies together take less than a day.
  private static final AdjustableClock CLOCK =
      AdjustableClock.startingAt(Instant.parse("2026-11-27T00:00:00Z"));

  @RegisterExtension private static final Story STORY = Story.withoutRateLimits(CLOCK);
  private static final Workspace workspace = STORY.workspace();
  private static RunningDojobell dojobell;
  private static final String channel = STORY.channel("security");
  private static String five;

  @BeforeAll
  static void start() throws IOException {
    five = workspace.slack().addUser(WorkspaceUser.named("five").email("user5@email.com")).id();
    dojobell =
        STORY.start(
            Map.of(
                "SLACK_CHANNEL",
                channel,
                "DOJOBELL_PUBLIC_URL",
                "https://dojobell.example.com",
                "DOJOBELL_DEFECTDOJO_SECRET",
                SECRET));
    dojobell.put("/api/v1/users/five", "{\"name\":\"User Five\",\"email\":\"user5@email.com\"}");
    dojobell.put("/api/v1/users/other", "{\"name\":\"Other\",\"email\":\"other@email.com\"}");
    dojobell.post(
        "/api/v1/webhooks",
        "{\"name\":\"siem\",\"url\":\"" + workspace.receiverUrl("siem") + "\"}");
    send("engagement_added", "https://before.example.com", sample("rendered/engagement_added"));
    all("system", "slack", "email", "teams", "webhook", "alert");
    all("users/five", "slack", "email", "alert");
    all("users/other", "alert");
  }

  private static void all(String setting, String... channels) {
    var row = Stream.of(channels).collect(Collectors.joining("\",\"", "[\"", "\"]"));
    var rows =
        Stream.of(EventType.values())
            .map(type -> "\"" + type.wireName() + "\":" + row)
            .collect(Collectors.joining(",", "{\"channels\":{", "}}"));
    assertThat(dojobell.put("/api/v1/settings/" + setting, rows).status()).isEqualTo(200);
  }

  static List<String> bodies() throws IOException {
    try (var files = Files.walk(SAMPLES, 2)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .map(file -> SAMPLES.relativize(file).toString().replace(".json", ""))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("bodies")
  void what_a_body_leads_to_is_as_approved(String body) throws IOException {
    var transcript = new Transcript(body);
    var event = Path.of(body).getFileName().toString();
    // Every destination is ready again, and nothing is the repeat of something.
    CLOCK.advance(Duration.ofMinutes(10));

    var answer = send(event, "https://" + body.split("/", 2)[0] + ".example.com", sample(body));

    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    transcript.line(
        "POST /hooks/defectdojo, X-DefectDojo-Event: %s → %d %s"
            .formatted(event, answer.status(), answer.json().path("status").asText()));
    if (answer.json().has("id")) {
      transcript.event(settled(answer.json().path("id").asText()));
    }
    ApprovedFiles.assertText("defectdojo/" + body + ".txt", transcript.text());
  }

  private static JsonNode settled(String id) {
    return EventCompletion.await(dojobell, workspace, id, SETTLED);
  }

  private static String sample(String name) throws IOException {
    return Files.readString(SAMPLES.resolve(name + ".json"));
  }

  private static Answer send(String event, String instance, String body) {
    return dojobell.send(
        HttpRequest.newBuilder(URI.create(dojobell.url() + "/hooks/defectdojo"))
            .header("Authorization", SECRET)
            .header("Content-Type", "application/json")
            .header("X-DefectDojo-Event", event)
            .header("X-DefectDojo-Instance", instance)
            .POST(BodyPublishers.ofString(body)));
  }

  /** The messages at every destination since it was made, as text. */
  private static final class Transcript {
    private final StringBuilder text;
    private final int inChannel = workspace.slack().messages(channel).size();
    private final int toFive = workspace.slack().messages(five).size();
    private final int mails = workspace.mailbox().messages().size();
    private final int cards = workspace.teams().posts().size();
    private final int requests = workspace.receiver().requests().size();

    Transcript(String body) {
      text = new StringBuilder("# " + body + "\n");
    }

    void line(String line) {
      text.append(line).append('\n');
    }

    String text() {
      return text.toString();
    }

    private void part(String title, String content) {
      text.append("\n== ").append(title).append('\n').append(content).append('\n');
    }

    void event(JsonNode event) throws IOException {
      var named = event.path("recipients").isArray();
      line("type: " + event.path("type").asText());
      line("recipients: " + (named ? event.path("recipients").toString() : "not named"));
      for (var delivery : event.path("deliveries")) {
        line(
            "- %s %s: %s"
                .formatted(
                    place(delivery.path("destination").asText()),
                    delivery.path("state").asText(),
                    delivery.path("reason").asText()));
      }
      slack("Slack, #security", workspace.slack().messages(channel), inChannel);
      if (named) {
        slack("Slack, to five", workspace.slack().messages(five), toFive);
      }
      workspace.mailbox().messages().stream()
          .skip(mails)
          .filter(mail -> named || mail.to().contains("security@example.com"))
          .sorted(Comparator.comparing(mail -> mail.to().toString()))
          .forEach(this::mail);
      var posts = workspace.teams().posts();
      for (var post : posts.subList(cards, posts.size())) {
        assertThat(post.problems()).isEmpty();
        part("Teams", ReadableForm.card(post.card()));
      }
      var hooks = workspace.receiver().requests();
      for (var request : hooks.subList(requests, hooks.size())) {
        part("Webhook", webhook(request.text()));
      }
      var inbox = named ? "five" : "system";
      part("Alert, inbox of " + inbox, alert(inbox, event.path("id").asText()));
    }

    private void slack(String title, List<Message> all, int before) {
      for (var message : all.subList(before, all.size())) {
        part(title, "text: " + message.text() + "\n" + ReadableForm.blocks(message.blocks()));
      }
    }

    private void mail(ReceivedMail mail) {
      part("Email to " + String.join(", ", mail.to()), "Subject: " + mail.subject());
      line("-- plain");
      line(tokenless(mail.text().replace("\r\n", "\n")).strip());
      line("-- HTML");
      line(tokenless(ReadableForm.html(mail.html())));
    }

    private static String tokenless(String text) {
      return text.replaceAll("/unsubscribe/[^\\s>\"]+", "/unsubscribe/…");
    }

    private static String place(String destination) {
      return destination
          .replace(channel, "#security")
          .replace(five, "five")
          .replaceAll("teams:.*", "teams:…");
    }

    /** One field a line; what no two runs share is left out. */
    private static String webhook(String body) throws IOException {
      var json = (ObjectNode) JSON.readTree(body);
      json.remove(List.of("event", "delivery", "received_at"));
      return lines(json);
    }

    private static String alert(String inbox, String event) {
      var alert =
          dojobell
              .get("/api/v1/alerts?limit=10&user=" + inbox)
              .json()
              .path("alerts")
              .valueStream()
              .filter(one -> one.path("event").asText().equals(event))
              .findFirst()
              .map(one -> (ObjectNode) one)
              .orElseThrow();
      alert.remove(List.of("id", "event", "created_at"));
      return lines(alert);
    }

    private static String lines(ObjectNode json) {
      return json.properties().stream()
          .filter(field -> !field.getValue().isNull())
          .map(field -> field.getKey() + ": " + field.getValue())
          .collect(Collectors.joining("\n"));
    }
  }
}
