package io.dojobell.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.dojobell.demo.RunningDojobell;
import io.dojobell.workspace.Workspace;
import io.dojobell.workspace.WorkspaceOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Dojobell beside a workspace, with Bob, who is in Slack, and a clock that can be moved. */
final class DeliveryFixture extends Story {
  static final Duration TIMEOUT = Duration.ofSeconds(30);

  final AdjustableClock clock = new AdjustableClock();
  final Workspace workspace = workspace();
  final String channel = channel("security");
  final String bob = slackUser("bob");
  final Map<String, String> environment = new HashMap<>();
  RunningDojobell dojobell;

  DeliveryFixture() {
    super(WorkspaceOptions.defaults().enforceRateLimits(false));
    environment.put("TEAMS_WEBHOOK_URL", "");
    environment.put("MAIL_TO", "");
    environment.put("SLACK_CHANNEL", channel);
    dojobell = start(environment, clock);
    dojobell.put("/api/v1/users/bob", "{\"email\":\"bob@example.com\"}");
    dojobell.put("/api/v1/system", "{\"required\":[],\"repeat_window_seconds\":0}");
  }

  /** Stops and starts it again. */
  void restart() {
    restart(Duration.ZERO);
  }

  /** The same, with so much time between. */
  void restart(Duration off) {
    stop();
    clock.advance(off);
    dojobell = start(environment, clock);
  }

  /** Sets where events of that type go in the system scope. */
  void system(String type, String channel) {
    dojobell.put(
        "/api/v1/settings/system", "{\"channels\":{\"%s\":[\"%s\"]}}".formatted(type, channel));
  }

  /** Sets where Bob wants mentions. */
  void bobWants(String channel) {
    dojobell.put(
        "/api/v1/settings/users/bob",
        "{\"channels\":{\"user_mentioned\":[\"%s\"]}}".formatted(channel));
  }

  /** Makes a webhook endpoint of the system and returns its id. */
  String webhook(String url) {
    system("sla_breach", "webhook");
    var answer =
        dojobell.post("/api/v1/webhooks", "{\"name\":\"w\",\"url\":\"%s\"}".formatted(url));
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return answer.json().path("id").asText();
  }

  void breach(String id) {
    event("sla_breach", id, ",\"no_users\":true");
  }

  void mention(String id) {
    event("user_mentioned", id, ",\"recipients\":[\"bob\"]");
  }

  private void event(String type, String id, String more) {
    var body =
        "{\"type\":\"%s\",\"title\":\"News %s.\",\"id\":\"%s\"%s}".formatted(type, id, id, more);
    var answer = dojobell.post("/api/v1/events", body);
    assertThat(answer.status()).as(answer.text()).isEqualTo(202);
  }

  /** The event's deliveries to destinations that begin so. */
  List<JsonNode> deliveries(String event, String destination) {
    var found = new ArrayList<JsonNode>();
    for (var one : dojobell.get("/api/v1/events/" + event).json().path("deliveries")) {
      if (one.path("destination").asText().startsWith(destination)) {
        found.add(one);
      }
    }
    return found;
  }

  /** The event's one delivery to a destination that begins so. */
  JsonNode delivery(String event, String destination) {
    var found = deliveries(event, destination);
    assertThat(found).as("deliveries of %s to %s", event, destination).hasSize(1);
    return found.getFirst();
  }

  String state(String event, String destination) {
    return delivery(event, destination).path("state").asText();
  }

  JsonNode awaitState(String event, String destination, String state) {
    return await(
        () ->
            Optional.of(delivery(event, destination))
                .filter(one -> one.path("state").asText().equals(state)),
        () -> delivery(event, destination).toString());
  }

  void await(String what, BooleanSupplier wished) {
    await(
        () -> Optional.of(true).filter(_ -> wished.getAsBoolean()),
        () -> what + ": " + dojobell.get("/api/v1/deliveries?limit=200").text());
  }

  private <T> T await(Supplier<Optional<T>> wished, Supplier<String> instead) {
    return workspace
        .changes()
        .await(wished, TIMEOUT)
        .orElseThrow(() -> new AssertionError(instead.get()));
  }
}
