package io.dojobell.workspace.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A modal or an App Home as a user has it before them, in Slack's own shape. */
public record View(String user, JsonNode body) {
  public String id() {
    return body.path("id").asText();
  }

  /** {@code modal} or {@code home}. */
  public String type() {
    return body.path("type").asText();
  }

  public String hash() {
    return body.path("hash").asText();
  }

  public String callbackId() {
    return body.path("callback_id").asText();
  }

  public String privateMetadata() {
    return body.path("private_metadata").asText();
  }

  public JsonNode blocks() {
    return body.path("blocks");
  }

  /** {@code values} of its state: by block_id, by action_id. */
  public JsonNode values() {
    return body.at("/state/values");
  }

  /** Every text of it: what a test searches. */
  public String allText() {
    return body.toString();
  }

  View with(ObjectNode changed) {
    return new View(user, changed);
  }
}
