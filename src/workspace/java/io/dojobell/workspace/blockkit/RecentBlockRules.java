package io.dojobell.workspace.blockkit;

import java.util.Map;

/** The blocks Slack added last: alert, card, carousel, container, data table and visualization. */
final class RecentBlockRules {
  private final BlockKitLimits limits;
  private final CompositionRules objects;
  private final ElementRules elements;

  RecentBlockRules(BlockKitLimits limits, CompositionRules objects, ElementRules elements) {
    this.limits = limits;
    this.objects = objects;
    this.elements = elements;
  }

  void addTo(Map<String, JsonRule> messages, Map<String, JsonRule> modals) {
    modals.put("alert", alert());
    JsonRule card = card();
    messages.put("card", card);
    messages.put(
        "carousel",
        block("carousel")
            .required("elements", JsonRule.items(1, limits.items("carousel.elements"), card)));
    JsonRule child = (at, value) -> JsonRule.byType(Map.copyOf(messages)).check(at, value);
    messages.put(
        "container",
        block("container")
            .required("title", objects.plain(limits.length("container.title")))
            .optional("subtitle", objects.plain(limits.length("container.subtitle")))
            .optional("icon", elements.of("image"))
            .optional("width", JsonRule.oneOf("narrow", "standard", "wide", "full"))
            .optional("is_collapsible", JsonRule.bool())
            .optional("default_collapsed", JsonRule.bool())
            .required(
                "child_blocks", JsonRule.items(1, limits.items("container.child_blocks"), child)));
    messages.put("data_table", dataTable());
    messages.put(
        "data_visualization",
        block("data_visualization")
            .required("title", JsonRule.string(1, limits.length("data_visualization.title")))
            .required("chart", new ChartRules(limits).chart()));
  }

  private ObjectRule block(String type) {
    return ObjectRule.of(type).optional("block_id", objects.blockId());
  }

  private JsonRule alert() {
    return block("alert")
        .required("text", objects.text(limits.length("alert.text")))
        .optional("level", JsonRule.oneOf("default", "info", "warning", "error", "success"));
  }

  private JsonRule card() {
    return block("card")
        .optional("hero_image", elements.of("image"))
        .optional("icon", elements.of("image"))
        .optional("title", objects.text(limits.length("card.title")))
        .optional("subtitle", objects.text(limits.length("card.subtitle")))
        .optional("body", objects.text(limits.length("card.body")))
        .optional("subtext", objects.text(limits.length("card.subtext")))
        .optional("actions", JsonRule.items(1, limits.items("card.actions"), elements.of("button")))
        .and(
            (at, value) -> {
              if (!value.has("hero_image")
                  && !value.has("title")
                  && !value.has("body")
                  && !value.has("actions")) {
                at.error("missing required field: one of hero_image, title, body, actions");
              }
            });
  }

  private JsonRule dataTable() {
    JsonRule text = JsonRule.string(1, limits.length("data_table.content"));
    JsonRule cell =
        JsonRule.byType(
            Map.of(
                "raw_text",
                ObjectRule.of("raw_text").required("text", text),
                "raw_number",
                ObjectRule.of("raw_number")
                    .required("value", JsonRule.number())
                    .optional("text", text),
                "rich_text",
                ObjectRule.of("rich_text").required("elements", RichTextRules.sections())));
    JsonRule row = JsonRule.items(1, limits.items("data_table.columns"), cell);
    return block("data_table")
        .required("caption", JsonRule.string(1, limits.length("text")))
        .required(
            "rows",
            JsonRule.items(
                limits.number("data_table.rows", "min_items"),
                limits.items("data_table.rows"),
                row))
        .optional("page_size", JsonRule.integer(1, limits.number("data_table.page_size", "max")))
        .optional(
            "row_header_column_index", JsonRule.integer(0, limits.items("data_table.columns")))
        .and(
            (at, value) -> {
              int columns = value.path("rows").path(0).size();
              value
                  .path("rows")
                  .forEach(
                      r -> {
                        if (r.size() != columns) {
                          at.child("rows").error("every row must have " + columns + " cells");
                        }
                      });
            });
  }
}
