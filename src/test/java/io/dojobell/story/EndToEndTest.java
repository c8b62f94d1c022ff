package io.dojobell.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.dojobell.demo.RunningDojobell;
import io.dojobell.workspace.Workspace;
import io.dojobell.workspace.slack.WorkspaceUser;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An event in, five channels out. */
class EndToEndTest {
  private static final Duration TIMEOUT = Duration.ofSeconds(10);
  private static final String SCAN =
      """
      {"type":"scan_added","title":"Created 2 findings for web-api: nightly",
       "description":"ZAP found what it had not found before.",
       "url":"https://dojo.example.com/test/90","product":"web-api","product_type":"payments",
       "engagement":"q4-pentest",
       "findings":{"new":[
         {"title":"SQL injection","severity":"critical","url":"https://dojo.example.com/finding/1"},
         {"title":"Weak cipher","severity":"low","url":"https://dojo.example.com/finding/2"}]},
       "requested_by":"alice","id":"ci-4711"}\
      """;

  @RegisterExtension private final Story story = Story.withRateLimits();
  private final Workspace workspace = story.workspace();
  private RunningDojobell dojobell;
  private final String channel = story.channel("security");

  @BeforeEach
  void start() {
    workspace.slack().addUser(WorkspaceUser.named("bob").email("bob@example.com"));
    dojobell = story.start(Map.of("SLACK_CHANNEL", channel));
    dojobell.post(
        "/api/v1/webhooks",
        "{\"name\":\"ci\",\"url\":\"" + workspace.receiverUrl("ci") + "\",\"secret\":\"s3cret\"}");
    dojobell.put(
        "/api/v1/settings/system",
        "{\"channels\":{\"scan_added\":[\"slack\",\"email\",\"teams\",\"webhook\",\"alert\"]}}");
    dojobell.put("/api/v1/users/bob", "{\"name\":\"Bob\",\"email\":\"bob@example.com\"}");
    dojobell.put(
        "/api/v1/settings/users/bob",
        "{\"channels\":{\"scan_added\":[\"slack\",\"email\",\"alert\"]}}");
  }

  @Test
  void a_scan_is_sent_by_slack_mail_teams_and_webhook_and_to_the_inboxes() {
    var accepted = dojobell.post("/api/v1/events", SCAN);

    assertThat(accepted.status()).as(accepted.text()).isEqualTo(202);
    assertThat(accepted.json().path("id").asText()).isEqualTo("ci-4711");

    var slack = workspace.slack();
    var inChannel =
        slack.awaitMessage(channel, message -> message.allText().contains("nightly"), TIMEOUT);
    assertThat(inChannel.allText()).contains("web-api", "SQL injection", "q4-pentest");
    var bob = slack.user("bob").id();
    assertThat(slack.awaitMessage(bob, _ -> true, TIMEOUT).allText()).contains("SQL injection");
    assertThat(slack.liveMentions()).isEmpty();

    var toTeam =
        workspace
            .mailbox()
            .awaitMessage(mail -> mail.to().contains("security@example.com"), TIMEOUT);
    assertThat(toTeam.subject())
        .isEqualTo("[Dojobell] Critical · web-api: 2 new findings · nightly");
    var toBob =
        workspace.mailbox().awaitMessage(mail -> mail.to().contains("bob@example.com"), TIMEOUT);
    assertThat(toBob.text()).contains("SQL injection");
    assertThat(toBob.html()).contains("SQL injection");

    var card = workspace.teams().awaitCard("security", _ -> true, TIMEOUT);
    assertThat(card.toString()).contains("SQL injection");

    var request = workspace.receiver().awaitRequest("ci", _ -> true, TIMEOUT);
    assertThat(request.header("X-Dojobell-Signature-256")).startsWith("sha256=");
    assertThat(request.text()).contains("SQL injection");

    for (var inbox : new String[] {"bob", "system"}) {
      var alerts = dojobell.get("/api/v1/alerts?user=" + inbox).json();
      assertThat(alerts.path("unread").asInt()).isEqualTo(1);
      assertThat(alerts.at("/alerts/0/title").asText()).isEqualTo("2 new findings · nightly");
    }
  }

  @Test
  void every_delivery_says_why_and_where_it_stands() {
    dojobell.post("/api/v1/events", SCAN);
    workspace.slack().awaitMessage(channel, _ -> true, TIMEOUT);
    workspace.receiver().awaitRequest("ci", _ -> true, TIMEOUT);

    var event = dojobell.get("/api/v1/events/ci-4711").json();

    assertThat(event.path("deliveries")).hasSize(8);
    assertThat(event.path("deliveries"))
        .allSatisfy(delivery -> assertThat(delivery.path("reason").asText()).isNotBlank());
    assertThat(event.path("deliveries"))
        .extracting(delivery -> delivery.path("channel").asText())
        .containsExactlyInAnyOrder(
            "slack", "slack", "email", "email", "teams", "webhook", "alert", "alert");
  }

  @Test
  void a_repeat_of_the_same_sender_is_a_duplicate_and_sent_once() {
    dojobell.post("/api/v1/events", SCAN);
    var again = dojobell.post("/api/v1/events", SCAN);

    assertThat(again.status()).isEqualTo(202);
    assertThat(again.json().path("status").asText()).isEqualTo("duplicate");
    workspace.slack().awaitMessage(channel, _ -> true, TIMEOUT);
    assertThat(log("channel=slack&destination=slack:" + channel)).hasSize(1);
  }

  @Test
  void with_slack_mail_and_teams_down_events_are_accepted_and_sent_once_they_are_back() {
    workspace.faults().failNext("chat.postMessage", 2, io.dojobell.workspace.Fault.status(503));
    workspace.faults().failNext("smtp", 1, io.dojobell.workspace.Fault.connectionRefused());
    workspace.faults().failNext("teams", 1, io.dojobell.workspace.Fault.status(503));

    assertThat(dojobell.post("/api/v1/events", SCAN).status()).isEqualTo(202);

    workspace.slack().awaitMessage(channel, _ -> true, TIMEOUT);
    workspace.slack().awaitMessage(workspace.slack().user("bob").id(), _ -> true, TIMEOUT);
    workspace.mailbox().awaitMessage(mail -> mail.to().contains("bob@example.com"), TIMEOUT);
    workspace.mailbox().awaitMessage(mail -> mail.to().contains("security@example.com"), TIMEOUT);
    workspace.teams().awaitCard("security", _ -> true, TIMEOUT);
  }

  private JsonNode log(String filter) {
    return dojobell.get("/api/v1/deliveries?" + filter).json().path("deliveries");
  }
}
