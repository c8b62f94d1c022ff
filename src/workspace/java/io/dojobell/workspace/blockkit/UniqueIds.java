package io.dojobell.workspace.blockkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;

/** Ids differ: blocks' in their message or view, actions' in their block. */
final class UniqueIds {
  private UniqueIds() {}

  static void check(JsonLocation at, JsonNode blocks) {
    Set<String> blockIds = new HashSet<>();
    for (int i = 0; i < blocks.size(); i++) {
      JsonNode block = blocks.get(i);
      if (block.has("block_id") && !blockIds.add(block.get("block_id").asText())) {
        at.child(i).child("block_id").error("block_id already exists");
      }
      Set<String> actionIds = new HashSet<>();
      JsonNode elements = block.path("elements");
      for (int j = 0; j < elements.size(); j++) {
        JsonNode action = elements.get(j).path("action_id");
        if (action.isTextual() && !actionIds.add(action.asText())) {
          at.child(i)
              .child("elements")
              .child(j)
              .child("action_id")
              .error("action_id already exists");
        }
      }
    }
  }
}
