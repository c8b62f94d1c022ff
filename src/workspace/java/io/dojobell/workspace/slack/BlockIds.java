package io.dojobell.workspace.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.workspace.Json;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/** The ids that Slack gives to blocks and elements that came without. */
final class BlockIds {
  private static final AtomicLong LAST = new AtomicLong();
  private static final Set<String> WITHOUT_ACTION =
      Set.of("image", "mrkdwn", "plain_text", "rich_text", "url");

  private BlockIds() {}

  /** A copy in which each block has its {@code block_id}, each element its {@code action_id}. */
  static ArrayNode fillIn(JsonNode blocks) {
    ArrayNode filled = blocks instanceof ArrayNode array ? array.deepCopy() : Json.array();
    for (JsonNode block : filled) {
      if (block instanceof ObjectNode object) {
        if (!object.has("block_id")) {
          object.put("block_id", next());
        }
        for (JsonNode element : elements(object)) {
          if (element instanceof ObjectNode e
              && !WITHOUT_ACTION.contains(e.path("type").asText())
              && !e.has("action_id")) {
            e.put("action_id", next());
          }
        }
      }
    }
    return filled;
  }

  /** The interactive (and other) elements of a block. */
  static List<JsonNode> elements(JsonNode block) {
    List<JsonNode> found = new ArrayList<>();
    switch (block.path("type").asText()) {
      case "actions", "context_actions" -> block.path("elements").forEach(found::add);
      case "section" -> found.addAll(asList(block.get("accessory")));
      case "input" -> found.addAll(asList(block.get("element")));
      case "card" -> block.path("actions").forEach(found::add);
      case "alert", "carousel", "container", "context", "header", "image" -> {}
      default -> {}
    }
    return found;
  }

  /** Every {@code block_id} of these blocks. */
  static Set<String> of(JsonNode blocks) {
    Set<String> ids = new HashSet<>();
    blocks.forEach(block -> ids.add(block.path("block_id").asText()));
    return ids;
  }

  private static List<JsonNode> asList(JsonNode element) {
    return element == null ? List.of() : List.of(element);
  }

  private static String next() {
    return "b%04X".formatted(LAST.incrementAndGet());
  }
}
