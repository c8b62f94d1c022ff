package io.dojobell.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.demo.RunningDojobell;
import io.dojobell.workspace.Workspace;
import io.dojobell.workspace.slack.Message;
import io.dojobell.workspace.slack.SlackSignature;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/** Sends, rightly signed, what no honest client of Slack's would send. */
final class ForgedRequests {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final RunningDojobell dojobell;
  private final String secret;
  private final AtomicLong last = new AtomicLong(System.nanoTime());

  ForgedRequests(RunningDojobell dojobell, Workspace workspace) {
    this.dojobell = dojobell;
    this.secret = workspace.options().signingSecret();
  }

  /** A trigger that was not there before. */
  String trigger() {
    return "forged." + last.incrementAndGet();
  }

  private ObjectNode payload(String type, String user) {
    var payload = JSON.createObjectNode().put("type", type).put("trigger_id", trigger());
    payload.putObject("user").put("id", user);
    payload.putObject("team").put("id", "");
    return payload;
  }

  /** A button of that action and value, on that message. */
  RunningDojobell.Answer press(
      String user, Message message, String responseUrl, String action, String value) {
    var payload = payload("block_actions", user).put("response_url", responseUrl);
    payload.putObject("channel").put("id", message.channel());
    payload.set("message", message.body());
    payload
        .putArray("actions")
        .addObject()
        .put("type", "button")
        .put("action_id", action)
        .put("block_id", "b")
        .put("value", value);
    return send(payload.toString());
  }

  /** An element of that action and value, in that view. */
  RunningDojobell.Answer use(String user, JsonNode view, String action, String value) {
    var payload = payload("block_actions", user);
    payload.set("view", view);
    payload
        .putArray("actions")
        .addObject()
        .put("type", "button")
        .put("action_id", action)
        .put("block_id", "b")
        .put("value", value);
    return send(payload.toString());
  }

  /** That view, submitted. */
  RunningDojobell.Answer submit(String user, JsonNode view) {
    var payload = payload("view_submission", user);
    payload.set("view", view);
    return send(payload.toString());
  }

  /** A payload of interactivity, whatever is in it. */
  RunningDojobell.Answer send(String payload) {
    return post("payload=" + URLEncoder.encode(payload, StandardCharsets.UTF_8));
  }

  /** A form, signed. */
  RunningDojobell.Answer post(String form) {
    var stamp = Long.toString(Instant.now().getEpochSecond());
    return dojobell.send(
        HttpRequest.newBuilder(URI.create(dojobell.url() + "/slack/events"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("X-Slack-Request-Timestamp", stamp)
            .header("X-Slack-Signature", SlackSignature.sign(secret, stamp, form))
            .POST(BodyPublishers.ofString(form)));
  }
}
