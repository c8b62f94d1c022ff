package io.dojobell.workspace.blockkit;

import com.fasterxml.jackson.databind.JsonNode;
import io.dojobell.workspace.Json;
import java.util.HashMap;
import java.util.Map;

/** Modals and App Homes as a whole. */
final class ViewRules {
  private final BlockKitLimits limits;
  private final CompositionRules objects;
  private final BlockRules blocks;

  ViewRules(BlockKitLimits limits, CompositionRules objects, BlockRules blocks) {
    this.limits = limits;
    this.objects = objects;
    this.blocks = blocks;
  }

  JsonRule modal() {
    return common("modal", blocks.inModals())
        .required("title", objects.plain(limits.length("view.title")))
        .optional("submit", objects.plain(limits.length("view.submit")))
        .optional("close", objects.plain(limits.length("view.close")))
        .optional("clear_on_close", JsonRule.bool())
        .optional("notify_on_close", JsonRule.bool())
        .optional("submit_disabled", JsonRule.bool())
        .and(ViewRules::checkSubmitForInputs)
        .and(ViewRules::checkOneFocus);
  }

  JsonRule home() {
    return common("home", blocks.inHomes()).and(ViewRules::checkOneFocus);
  }

  private ObjectRule common(String type, JsonRule block) {
    return ObjectRule.of(type)
        .required(
            "blocks",
            JsonRule.items(
                    limits.number("view.blocks", "min_items"), limits.items("view.blocks"), block)
                .and(UniqueIds::check))
        .optional("private_metadata", JsonRule.string(0, limits.length("view.private_metadata")))
        .optional("callback_id", JsonRule.string(0, limits.length("view.callback_id")))
        .optional("external_id", JsonRule.string(0, limits.length("view.callback_id")));
  }

  private static void checkSubmitForInputs(JsonLocation at, JsonNode view) {
    boolean input =
        Json.stream(view.path("blocks")).anyMatch(b -> b.path("type").asText().equals("input"));
    if (input && !view.has("submit")) {
      at.error("missing required field: submit");
    }
  }

  private static void checkOneFocus(JsonLocation at, JsonNode view) {
    Map<Boolean, Integer> count = new HashMap<>();
    countFocus(view.path("blocks"), count);
    if (count.getOrDefault(true, 0) > 1) {
      at.error("only one element can have focus_on_load");
    }
  }

  private static void countFocus(JsonNode node, Map<Boolean, Integer> count) {
    if (node.has("focus_on_load")) {
      count.merge(node.get("focus_on_load").asBoolean(), 1, Integer::sum);
    }
    node.forEach(child -> countFocus(child, count));
  }
}
