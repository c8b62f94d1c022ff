package io.dojobell.workspace.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.workspace.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Checks the content of a message and gives it the shape in which Slack keeps it. */
final class MessageComposer {
  // Slack cuts longer text.
  private static final int MAX_TEXT_LENGTH = 40_000;
  // Every text string of all blocks together, in code points. Slack does not document it; users saw
  // 13,297 and 11,341 refused.
  private static final int MAX_BLOCKS_TEXT_LENGTH = 11_300;
  private static final int MAX_ATTACHMENTS = 100;
  private static final int MAX_MARKDOWN_LENGTH = 12_000;
  private static final int MAX_METADATA_BYTES = 8 * 1024;

  private final WorkspaceState state;

  MessageComposer(WorkspaceState site) {
    this.state = site;
  }

  /** The message's {@code text}, {@code blocks}, {@code attachments}, {@code metadata}. */
  ObjectNode compose(ApiCall call) {
    ObjectNode body = Json.object();
    ArrayNode blocks = array(call, "blocks", "invalid_blocks_format");
    ArrayNode attachments = array(call, "attachments", "invalid_attachments");
    String markdown = markdown(call, blocks);
    if (!markdown.isEmpty()) {
      blocks.addObject().put("type", "markdown").put("text", markdown);
    }
    if (call.text("text").isBlank() && blocks.isEmpty() && attachments.isEmpty()) {
      throw new ApiErrorException("no_text");
    }
    check(blocks, "/blocks");
    if (attachments.size() > MAX_ATTACHMENTS) {
      throw new ApiErrorException("too_many_attachments");
    }
    int length = textIn(blocks);
    for (int i = 0; i < attachments.size(); i++) {
      if (attachments.get(i).path("blocks") instanceof ArrayNode inside) {
        check(inside, "/attachments/" + i + "/blocks");
        length += textIn(inside);
      }
    }
    if (length > MAX_BLOCKS_TEXT_LENGTH) {
      throw new ApiErrorException("msg_blocks_too_long");
    }
    String text = markdown.isEmpty() ? call.text("text") : markdown;
    body.put("text", text.length() > MAX_TEXT_LENGTH ? text.substring(0, MAX_TEXT_LENGTH) : text);
    if (!blocks.isEmpty()) {
      body.set("blocks", BlockIds.fillIn(blocks));
    }
    if (!attachments.isEmpty()) {
      body.set("attachments", normalizeAttachments(attachments));
    }
    call.json("metadata", "invalid_metadata_format")
        .ifPresent(metadata -> body.set("metadata", metadata(metadata)));
    return body;
  }

  private static String markdown(ApiCall call, ArrayNode blocks) {
    String markdown = call.text("markdown_text");
    if (markdown.isBlank()) {
      return "";
    }
    if (call.has("text") || !blocks.isEmpty()) {
      throw new ApiErrorException("markdown_text_conflict");
    }
    if (markdown.codePointCount(0, markdown.length()) > MAX_MARKDOWN_LENGTH) {
      throw new ApiErrorException("msg_too_long");
    }
    return markdown;
  }

  /** Attachments as Slack gives them back: numbered, each with a fallback. */
  private static ArrayNode normalizeAttachments(ArrayNode attachments) {
    ArrayNode kept = attachments.deepCopy();
    for (int i = 0; i < kept.size(); i++) {
      if (!(kept.get(i) instanceof ObjectNode attachment)) {
        throw new ApiErrorException("invalid_attachments");
      }
      attachment.put("id", i + 1);
      if (!attachment.hasNonNull("fallback")) {
        String text = attachment.path("text").asText(attachment.path("title").asText());
        attachment.put("fallback", text.isEmpty() ? "[no preview available]" : text);
      }
      if (attachment.path("blocks") instanceof ArrayNode blocks) {
        attachment.set("blocks", BlockIds.fillIn(blocks));
      }
    }
    return kept;
  }

  private ArrayNode array(ApiCall call, String name, String error) {
    JsonNode value = call.json(name, error).orElseGet(Json::array);
    if (value instanceof ArrayNode array) {
      return array.deepCopy();
    }
    throw new ApiErrorException(
        error, List.of("[ERROR] must be an array [json-pointer:/" + name + "]"));
  }

  private void check(ArrayNode blocks, String pointer) {
    List<String> problems = state.blockKit().findMessageErrors(blocks, pointer);
    if (!problems.isEmpty()) {
      throw new ApiErrorException("invalid_blocks", problems);
    }
  }

  private static JsonNode metadata(JsonNode metadata) {
    if (!metadata.path("event_type").isTextual() || !metadata.path("event_payload").isObject()) {
      throw new ApiErrorException("invalid_metadata_schema");
    }
    if (metadata.toString().getBytes(StandardCharsets.UTF_8).length > MAX_METADATA_BYTES) {
      throw new ApiErrorException("metadata_too_large");
    }
    return metadata;
  }

  private static int textIn(JsonNode node) {
    String text = node.path("text").isTextual() ? node.path("text").asText() : "";
    int sum = text.codePointCount(0, text.length());
    for (JsonNode child : node) {
      sum += textIn(child);
    }
    return sum;
  }
}
