package io.dojobell.workspace.blockkit;

import com.fasterxml.jackson.databind.JsonNode;
import io.dojobell.workspace.Json;
import java.util.HashMap;
import java.util.Map;

/** Modals and App Homes as a whole. */
final class ViewRules {
  private final Limits limits;
  private final Composition objects;
  private final Blocks blocks;

  ViewRules(Limits limits, Composition objects, Blocks blocks) {
    this.limits = limits;
    this.objects = objects;
    this.blocks = blocks;
  }

  Rule modal() {
    return common("modal", blocks.inModals())
        .need("title", objects.plain(limits.length("view.title")))
        .may("submit", objects.plain(limits.length("view.submit")))
        .may("close", objects.plain(limits.length("view.close")))
        .may("clear_on_close", Rule.flag())
        .may("notify_on_close", Rule.flag())
        .may("submit_disabled", Rule.flag())
        .and(ViewRules::inputNeedsSubmit)
        .and(ViewRules::oneFocus);
  }

  Rule home() {
    return common("home", blocks.inHomes()).and(ViewRules::oneFocus);
  }

  private Shape common(String type, Rule block) {
    return Shape.of(type)
        .need(
            "blocks",
            Rule.items(
                    limits.number("view.blocks", "min_items"), limits.items("view.blocks"), block)
                .and(Uniqueness::check))
        .may("private_metadata", Rule.string(0, limits.length("view.private_metadata")))
        .may("callback_id", Rule.string(0, limits.length("view.callback_id")))
        .may("external_id", Rule.string(0, limits.length("view.callback_id")));
  }

  private static void inputNeedsSubmit(Place at, JsonNode view) {
    boolean input =
        Json.stream(view.path("blocks")).anyMatch(b -> b.path("type").asText().equals("input"));
    if (input && !view.has("submit")) {
      at.error("missing required field: submit");
    }
  }

  private static void oneFocus(Place at, JsonNode view) {
    Map<Boolean, Integer> count = new HashMap<>();
    focus(view.path("blocks"), count);
    if (count.getOrDefault(true, 0) > 1) {
      at.error("only one element can have focus_on_load");
    }
  }

  private static void focus(JsonNode node, Map<Boolean, Integer> count) {
    if (node.has("focus_on_load")) {
      count.merge(node.get("focus_on_load").asBoolean(), 1, Integer::sum);
    }
    node.forEach(child -> focus(child, count));
  }
}
