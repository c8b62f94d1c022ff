package io.dojobell.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.demo.RunningDojobell;
import io.dojobell.workspace.Fault;
import io.dojobell.workspace.Workspace;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A limit on looking up people is one for look-ups only. */
class LookupLimitTest {
  private static final Duration TIMEOUT = Duration.ofSeconds(15);

  @RegisterExtension private final Story story = Story.withRateLimits();
  private final Workspace workspace = story.workspace();
  private RunningDojobell dojobell;
  private final String channel = story.channel("security");

  @BeforeEach
  void start() {
    // The list of members, when it is read soon enough, says the same of those looked up here.
    workspace.faults().failAll("users.list", Fault.status(503));
    dojobell = story.start(Map.of("SLACK_CHANNEL", channel));
    dojobell.put("/api/v1/settings/system", "{\"channels\":{\"sla_breach\":[\"slack\"]}}");
  }

  @Test
  void a_channel_gets_its_messages_while_slack_limits_look_ups() {
    workspace.faults().failAll("users.lookupByEmail", Fault.rateLimited(Duration.ofSeconds(120)));
    for (var user : List.of("bob", "carol", "dora")) {
      dojobell.put("/api/v1/users/" + user, "{\"email\":\"%s@example.com\"}".formatted(user));
      dojobell.put(
          "/api/v1/settings/users/" + user, "{\"channels\":{\"user_mentioned\":[\"slack\"]}}");
      dojobell.post(
          "/api/v1/events",
          "{\"type\":\"user_mentioned\",\"title\":\"Hello\",\"id\":\"%s\",\"recipients\":[\"%s\"]}"
              .formatted(user, user));
      workspace
          .changes()
          .await(() -> Optional.of(user).filter(this::waits), TIMEOUT)
          .orElseThrow(() -> new AssertionError(dojobell.get("/api/v1/deliveries").text()));
    }
    dojobell.post(
        "/api/v1/events", "{\"type\":\"sla_breach\",\"title\":\"Late\",\"severity\":\"critical\"}");

    assertThat(
            workspace
                .slack()
                .awaitMessage(channel, message -> message.text().contains("Late"), TIMEOUT))
        .isNotNull();
    assertThat(calls("users.lookupByEmail")).isEqualTo(1);
  }

  private long calls(String method) {
    return workspace.slack().calls().stream().filter(call -> call.method().equals(method)).count();
  }

  private boolean waits(String event) {
    return dojobell
        .get("/api/v1/events/" + event)
        .json()
        .path("deliveries")
        .findValuesAsText("state")
        .contains("retrying");
  }
}
