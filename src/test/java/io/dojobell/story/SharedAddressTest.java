package io.dojobell.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.dojobell.demo.RunningDojobell;
import io.dojobell.workspace.Fault;
import io.dojobell.workspace.Workspace;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two accounts of one address get one message; it does not end with the account it was for. */
class SharedAddressTest {
  private static final Duration TIMEOUT = Duration.ofSeconds(15);

  @RegisterExtension private final Story story = Story.withoutRateLimits();
  private final AdjustableClock clock = new AdjustableClock();
  private final Workspace workspace = story.workspace();
  private RunningDojobell dojobell;
  private final String bob = story.slackUser("bob");

  @BeforeEach
  void start() {
    dojobell = story.start(Map.of("MAIL_TO", "", "TEAMS_WEBHOOK_URL", ""), clock);
    dojobell.put("/api/v1/products/web", "{\"visibility\":\"open\"}");
  }

  private void both(String channel) {
    for (var user : new String[] {"bob", "robert"}) {
      dojobell.put("/api/v1/users/" + user, "{\"email\":\"bob@example.com\"}");
      dojobell.put(
          "/api/v1/settings/users/" + user,
          "{\"channels\":{\"scan_added\":[\"%s\"]}}".formatted(channel));
    }
  }

  private void send() {
    dojobell.post(
        "/api/v1/events",
        "{\"type\":\"scan_added\",\"title\":\"Late\",\"product\":\"web\",\"id\":\"e\"}");
    awaitState("retrying");
  }

  private void deactivate(String user) {
    dojobell.put("/api/v1/users/" + user, "{\"email\":\"bob@example.com\",\"active\":false}");
  }

  private String recipient() {
    return personal().path("user").asText();
  }

  /** The delivery that is for a person. */
  private JsonNode personal() {
    for (var delivery : dojobell.get("/api/v1/events/e").json().path("deliveries")) {
      if (delivery.path("user").isTextual()) {
        return delivery;
      }
    }
    return MissingNode.getInstance();
  }

  private void awaitState(String state) {
    workspace
        .changes()
        .await(
            () -> Optional.of(personal()).filter(one -> one.path("state").asText().equals(state)),
            TIMEOUT)
        .orElseThrow(() -> new AssertionError(dojobell.get("/api/v1/events/e").text()));
  }

  @Test
  void a_direct_message_comes_where_the_account_it_was_for_is_deactivated_meanwhile() {
    both("slack");
    workspace.faults().failAll("chat.postMessage", Fault.status(503));
    send();
    deactivate(recipient());
    workspace.faults().clear();
    clock.advance(Duration.ofMinutes(16));

    awaitState("sent");
    assertThat(workspace.slack().messages(bob)).hasSize(1);
  }

  @Test
  void a_mail_comes_where_the_account_it_was_for_is_deactivated_meanwhile() {
    both("email");
    workspace.faults().failAll("smtp", Fault.status(451));
    send();
    deactivate(recipient());
    workspace.faults().clear();
    clock.advance(Duration.ofMinutes(16));

    awaitState("sent");
    assertThat(workspace.mailbox().messages()).hasSize(1);
  }

  @Test
  void nothing_comes_where_both_accounts_are_deactivated() {
    both("slack");
    workspace.faults().failAll("chat.postMessage", Fault.status(503));
    send();
    deactivate("bob");
    deactivate("robert");
    workspace.faults().clear();
    clock.advance(Duration.ofMinutes(16));

    awaitState("skipped");
    assertThat(workspace.slack().messages(bob)).isEmpty();
  }
}
