package io.dojobell.workspace.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.workspace.Json;

/** The values that a user has entered: {@code state.values}, by block_id and action_id. */
final class InputState {
  private InputState() {}

  /** The state of these blocks at first; what the user had entered in the same element stays. */
  static ObjectNode initial(JsonNode blocks, JsonNode before) {
    ObjectNode values = Json.object();
    for (JsonNode block : blocks) {
      for (JsonNode element : BlockIds.elements(block)) {
        String type = element.path("type").asText();
        if (!ElementValues.hasState(type)) {
          continue;
        }
        String blockId = block.path("block_id").asText();
        String actionId = element.path("action_id").asText();
        JsonNode kept = before.path(blockId).path(actionId);
        boolean same = kept.path("type").asText().equals(type);
        ObjectNode inBlock =
            values.get(blockId) instanceof ObjectNode known ? known : values.putObject(blockId);
        inBlock.set(actionId, same ? kept : ElementValues.initial(element));
      }
    }
    return values;
  }

  /** The same view with this element's value changed. */
  static View with(View view, String blockId, String actionId, JsonNode value) {
    ObjectNode body = view.body().deepCopy();
    ObjectNode values = (ObjectNode) body.at("/state/values");
    ObjectNode inBlock =
        values.get(blockId) instanceof ObjectNode known ? known : values.putObject(blockId);
    inBlock.set(actionId, value);
    return view.with(body);
  }
}
