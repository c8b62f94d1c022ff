package io.dojobell.workspace.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import io.dojobell.workspace.Fault;
import io.dojobell.workspace.Faults;
import io.dojobell.workspace.Json;
import io.dojobell.workspace.Workspace;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Ready-made faults that the page can switch on and off. */
final class FaultSwitches {
  private record Ready(String name, String description, Supplier<Faults.Running> on) {}

  private final Map<String, Ready> ready = new LinkedHashMap<>();
  private final Map<String, Faults.Running> running = new HashMap<>();

  FaultSwitches(Workspace workspace) {
    Faults faults = workspace.faults();
    String post = "chat.postMessage";
    add(
        "slack-429",
        "Slack is busy",
        "The next 5 calls are answered 429, Retry-After 2",
        () -> faults.failNext(5, Fault.rateLimited(Duration.ofSeconds(2))));
    add(
        "slack-down",
        "Slack is down",
        "Every call is answered 503",
        () -> faults.failAll("*", Fault.status(503)));
    add(
        "slack-slow",
        "Slack is slow",
        "Every answer comes 5 s late",
        () -> faults.failAll("*", Fault.slow(Duration.ofSeconds(5))));
    add(
        "slack-cut",
        "Slack's answers are cut",
        "The next 3 messages are posted, and their answers cut in the middle",
        () -> faults.failNext(post, 3, Fault.cut()));
    add(
        "slack-refused",
        "Slack cannot be reached",
        "Every connection is closed at once",
        () -> faults.failAll("*", Fault.refused()));
    add(
        "token-revoked",
        "Token revoked",
        "Every call is answered token_revoked",
        () -> faults.failAll("*", Fault.slackError("token_revoked")));
    add(
        "slack-hidden",
        "Messages hidden",
        "Slack answers ok and does not show the messages",
        () -> faults.failAll(post, Fault.hidden()));
    add(
        "smtp-down",
        "Mail server down",
        "Every connection is closed at once",
        () -> faults.failAll("smtp", Fault.refused()));
    add(
        "smtp-busy",
        "Mail server busy",
        "The next 3 mails are answered 450",
        () -> faults.failNext("smtp", 3, Fault.status(450)));
    add(
        "teams-429",
        "Teams is busy",
        "The next 5 cards are answered 429, Retry-After 5",
        () -> faults.failNext("teams", 5, Fault.rateLimited(Duration.ofSeconds(5))));
    add(
        "webhook-500",
        "Webhook receiver broken",
        "Every request is answered 500",
        () -> faults.failAll("receiver", Fault.status(500)));
    add(
        "webhook-410",
        "Webhook receiver gone",
        "Every request is answered 410",
        () -> faults.failAll("receiver", Fault.status(410)));
  }

  private void add(String id, String name, String description, Supplier<Faults.Running> on) {
    ready.put(id, new Ready(name, description, on));
  }

  synchronized void set(String id, boolean on) {
    Ready fault = ready.get(id);
    if (fault == null) {
      throw new IllegalArgumentException("No fault " + id);
    }
    Faults.Running old = running.remove(id);
    if (old != null) {
      old.stop();
    }
    if (on) {
      running.put(id, fault.on().get());
    }
  }

  synchronized ArrayNode list() {
    ArrayNode list = Json.array();
    ready.forEach(
        (id, fault) ->
            list.addObject()
                .put("id", id)
                .put("name", fault.name())
                .put("description", fault.description())
                .put("active", running.containsKey(id) && running.get(id).pending()));
    return list;
  }
}
