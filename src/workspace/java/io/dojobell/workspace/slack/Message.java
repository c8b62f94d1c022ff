package io.dojobell.workspace.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.workspace.Json;
import java.util.Optional;

/**
 * A message as it stands in a conversation.
 *
 * @param body Slack's own shape of it: {@code type, ts, text, user, blocks, …}
 * @param hidden answered with {@code ok}, and not shown
 * @param ephemeralTo the only user who sees it; empty: all do
 */
public record Message(String channel, JsonNode body, boolean hidden, String ephemeralTo) {
  public String ts() {
    return body.path("ts").asText();
  }

  /** The first message of its thread; empty when it stands in none. */
  public Optional<String> threadTs() {
    return optional("thread_ts");
  }

  public String user() {
    return body.path("user").asText();
  }

  /** The name of its own it was posted under ({@code chat:write.customize}); else empty. */
  public String username() {
    return body.path("username").asText();
  }

  public String text() {
    return body.path("text").asText();
  }

  /** An array, empty where there are none. */
  public JsonNode blocks() {
    JsonNode blocks = body.path("blocks");
    return blocks.isArray() ? blocks : Json.array();
  }

  public JsonNode attachments() {
    JsonNode attachments = body.path("attachments");
    return attachments.isArray() ? attachments : Json.array();
  }

  public JsonNode metadata() {
    return body.path("metadata");
  }

  /** Returns whether {@code chat.update} changed it. */
  public boolean isEdited() {
    return body.has("edited");
  }

  /** Returns whether an answer in a thread is shown in the channel too. */
  public boolean isBroadcast() {
    return body.path("subtype").asText().equals("thread_broadcast");
  }

  public boolean isEphemeral() {
    return !ephemeralTo.isEmpty();
  }

  /** Every text of it, its blocks' included: what a test searches. */
  public String allText() {
    return body.toString();
  }

  Message with(ObjectNode changed) {
    return new Message(channel, changed, hidden, ephemeralTo);
  }

  Message movedTo(String other) {
    return new Message(other, body, hidden, ephemeralTo);
  }

  private Optional<String> optional(String field) {
    return Optional.ofNullable(body.get(field)).map(JsonNode::asText);
  }

  @Override
  public String toString() {
    String marks = (hidden ? " hidden" : "") + (isEphemeral() ? " only for " + ephemeralTo : "");
    return channel + " " + ts() + marks + ": " + text();
  }
}
