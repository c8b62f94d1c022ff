package io.dojobell.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.dojobell.demo.RunningDojobell;
import io.dojobell.workspace.Fault;
import io.dojobell.workspace.Workspace;
import io.dojobell.workspace.slack.WorkspaceUser;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A delivery that fails at its destination is sent elsewhere, once, and says so. */
class FallbackTest {
  private static final Duration TIMEOUT = Duration.ofSeconds(20);

  @RegisterExtension private final Story story = Story.withRateLimits();
  private final Workspace workspace = story.workspace();
  private RunningDojobell dojobell;
  private final String channel = story.channel("security");

  @BeforeEach
  void start() {
    workspace.slack().addUser(WorkspaceUser.named("bob").email("bob@example.com"));
    dojobell = story.start(Map.of("SLACK_CHANNEL", channel));
    dojobell.put("/api/v1/users/bob", "{\"email\":\"bob@example.com\"}");
    dojobell.put("/api/v1/users/ann", "{\"email\":\"ann@example.com\",\"admin\":true}");
    for (var user : new String[] {"ann", "bob"}) {
      dojobell.put(
          "/api/v1/settings/users/" + user, "{\"channels\":{\"user_mentioned\":[\"slack\"]}}");
    }
    dojobell.put("/api/v1/system", "{\"required\":[]}");
  }

  private void mention(String id, String user) {
    var answer =
        dojobell.post(
            "/api/v1/events",
            "{\"type\":\"user_mentioned\",\"title\":\"You were mentioned %s\",\"recipients\":[\"%s\"],\"id\":\"%s\"}"
                .formatted(id, user, id));
    assertThat(answer.status()).isEqualTo(202);
  }

  private JsonNode delivery(String event, String destination) {
    for (var delivery : dojobell.get("/api/v1/events/" + event).json().path("deliveries")) {
      if (delivery.path("destination").asText().startsWith(destination)) {
        return delivery;
      }
    }
    throw new AssertionError("No delivery of " + event + " to " + destination);
  }

  private JsonNode awaitState(String event, String destination, String state) {
    return workspace
        .changes()
        .await(
            () ->
                Optional.of(delivery(event, destination))
                    .filter(delivery -> delivery.path("state").asText().equals(state)),
            TIMEOUT)
        .orElseThrow(() -> new AssertionError(delivery(event, destination).toString()));
  }

  @Test
  void somebody_who_is_not_in_slack_gets_a_mail_that_says_why() {
    mention("m-1", "ann");

    var mail = workspace.mailbox().awaitMessage(m -> m.to().contains("ann@example.com"), TIMEOUT);
    assertThat(mail.subject()).contains("You were mentioned m-1");
    assertThat(mail.text()).contains("Sent by email because Slack delivery failed: ");
    assertThat(awaitState("m-1", "slack:", "failed").path("last_error").asText())
        .contains("users_not_found");
  }

  @Test
  void who_was_notified_by_mail_already_is_not_notified_twice() {
    dojobell.put(
        "/api/v1/settings/users/ann", "{\"channels\":{\"user_mentioned\":[\"slack\",\"email\"]}}");
    mention("m-2", "ann");

    awaitState("m-2", "slack:", "failed");
    awaitState("m-2", "mailto:", "sent");
    assertThat(dojobell.get("/api/v1/events/m-2").json().path("deliveries")).hasSize(2);
  }

  @Test
  void what_was_for_a_channel_that_is_gone_is_sent_to_teams() {
    dojobell.put("/api/v1/settings/system", "{\"channels\":{\"sla_breach\":[\"slack\"]}}");
    dojobell.put("/api/v1/system", "{\"slack_channel\":\"C0GONE\"}");
    dojobell.post("/api/v1/events", "{\"type\":\"sla_breach\",\"title\":\"Late\",\"id\":\"s-1\"}");

    var card = workspace.teams().awaitCard("security", _ -> true, TIMEOUT);
    assertThat(card.toString())
        .contains("Late", "Sent in Microsoft Teams because Slack delivery failed: ");
    assertThat(awaitState("s-1", "slack:", "failed").path("last_error").asText())
        .contains("channel_not_found");
  }

  @Test
  void what_keeps_failing_is_sent_elsewhere_after_a_while() {
    dojobell.put("/api/v1/system", "{\"fallback_after_seconds\":2}");
    workspace.faults().failAll("chat.postMessage", Fault.status(503));
    mention("m-3", "bob");

    var mail = workspace.mailbox().awaitMessage(m -> m.to().contains("bob@example.com"), TIMEOUT);
    assertThat(mail.text()).contains("Sent by email because Slack delivery failed: ");
    assertThat(delivery("m-3", "slack:").path("state").asText()).isEqualTo("failed");
  }

  @Test
  void
      a_token_that_is_refused_is_reported_to_the_admins_once_and_slack_is_used_again_once_it_works() {
    workspace.slack().refuseToken("token_revoked");
    for (var n = 0; n < 5; n++) {
      mention("t-" + n, "bob");
      awaitState("t-" + n, "slack:", "failed");
      awaitState("t-" + n, "mailto:", "sent");
    }

    var notice =
        workspace
            .mailbox()
            .awaitMessage(m -> m.subject().contains("Slack refuses Dojobell"), TIMEOUT);
    assertThat(notice.to()).containsExactly("ann@example.com");
    assertThat(notice.text()).contains("SLACK_BOT_TOKEN", "You are an admin of Dojobell");
    assertThat(
            workspace.mailbox().messages().stream()
                .filter(m -> m.subject().contains("Slack refuses Dojobell")))
        .hasSize(1);
    assertThat(dojobell.get("/api/v1/alerts?user=ann").json().path("unread").asInt()).isEqualTo(1);

    workspace.slack().refuseToken("");
    mention("t-9", "bob");
    awaitState("t-9", "slack:", "sent");
    // Sent once the message that shows it is settled.
    workspace
        .changes()
        .await(
            () ->
                Optional.of(dojobell.get("/api/v1/alerts?user=ann").json())
                    .map(alerts -> alerts.at("/alerts/0/title").asText())
                    .filter("Slack accepts messages again"::equals),
            TIMEOUT)
        .orElseThrow(() -> new AssertionError(dojobell.get("/api/v1/alerts?user=ann").text()));
  }

  @Test
  void a_webhook_that_is_gone_is_disabled_and_what_failed_is_sent_once_it_is_active_again() {
    dojobell.put("/api/v1/settings/system", "{\"channels\":{\"sla_breach\":[\"webhook\"]}}");
    var hook = "{\"name\":\"ci\",\"url\":\"" + workspace.receiverUrl("ci") + "\"";
    var id = dojobell.post("/api/v1/webhooks", hook + "}").json().path("id").asText();
    workspace.faults().failNext("receiver", 1, Fault.status(410));
    dojobell.post("/api/v1/events", "{\"type\":\"sla_breach\",\"title\":\"One\",\"id\":\"w-1\"}");
    awaitState("w-1", "webhook:", "failed");

    var off = dojobell.get("/api/v1/webhooks/" + id).json();
    assertThat(off.path("status").asText()).isEqualTo("inactive_permanent");
    assertThat(off.path("note").asText()).contains("410");
    var notice =
        workspace.mailbox().awaitMessage(m -> m.subject().contains("is disabled"), TIMEOUT);
    assertThat(notice.to()).containsExactly("ann@example.com");
    assertThat(notice.text()).contains("“ci”", "410");
    var alert = dojobell.get("/api/v1/alerts?user=ann").json().path("alerts").path(0);
    assertThat(alert.path("event").isNull()).isTrue();
    assertThat(alert.path("type").asText()).isEqualTo("notice");
    assertThat(dojobell.get("/api/v1/deliveries?destination=alert:ann").text())
        .contains("\"event\":null", "\"reason\":\"webhook_disabled\"");
    dojobell.post("/api/v1/events", "{\"type\":\"sla_breach\",\"title\":\"Two\",\"id\":\"w-2\"}");
    var failed = awaitState("w-2", "webhook:", "failed");
    assertThat(workspace.receiver().requests("ci")).noneMatch(r -> r.text().contains("Two"));

    dojobell.put("/api/v1/webhooks/" + id, hook + ",\"status\":\"active\"}");
    var retried = dojobell.post("/api/v1/deliveries/" + failed.path("id").asText() + "/retry", "");
    assertThat(retried.status()).isEqualTo(202);
    workspace.receiver().awaitRequest("ci", r -> r.text().contains("Two"), TIMEOUT);
    awaitState("w-2", "webhook:", "sent");
  }

  @Test
  void a_webhook_that_fails_is_paused_and_its_owner_notified() {
    dojobell.put("/api/v1/settings/system", "{\"channels\":{\"sla_breach\":[\"webhook\"]}}");
    var hook = "{\"name\":\"ci\",\"url\":\"" + workspace.receiverUrl("ci") + "\"}";
    var id = dojobell.post("/api/v1/webhooks", hook).json().path("id").asText();
    workspace.faults().failAll("receiver", Fault.status(503));
    dojobell.post("/api/v1/events", "{\"type\":\"sla_breach\",\"title\":\"One\",\"id\":\"p-1\"}");

    workspace
        .changes()
        .await(
            () ->
                Optional.of(dojobell.get("/api/v1/webhooks/" + id).json())
                    .filter(now -> now.path("status").asText().equals("inactive_tmp")),
            TIMEOUT)
        .orElseThrow();
    var waiting = awaitState("p-1", "webhook:", "retrying");
    assertThat(waiting.path("next_try_at").asText())
        .isGreaterThan(java.time.Instant.now().plusSeconds(30).toString());
  }
}
