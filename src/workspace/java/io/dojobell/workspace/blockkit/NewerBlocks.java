package io.dojobell.workspace.blockkit;

import java.util.Map;

/** The blocks Slack added last: alert, card, carousel, container, data table and visualization. */
final class NewerBlocks {
  private final Limits limits;
  private final Composition objects;
  private final Elements elements;

  NewerBlocks(Limits limits, Composition objects, Elements elements) {
    this.limits = limits;
    this.objects = objects;
    this.elements = elements;
  }

  void addTo(Map<String, Rule> messages, Map<String, Rule> modals) {
    modals.put("alert", alert());
    Rule card = card();
    messages.put("card", card);
    messages.put(
        "carousel",
        block("carousel").need("elements", Rule.items(1, limits.items("carousel.elements"), card)));
    Rule child = (at, value) -> Rule.byType(Map.copyOf(messages)).check(at, value);
    messages.put(
        "container",
        block("container")
            .need("title", objects.plain(limits.length("container.title")))
            .may("subtitle", objects.plain(limits.length("container.subtitle")))
            .may("icon", elements.of("image"))
            .may("width", Rule.oneOf("narrow", "standard", "wide", "full"))
            .may("is_collapsible", Rule.flag())
            .may("default_collapsed", Rule.flag())
            .need("child_blocks", Rule.items(1, limits.items("container.child_blocks"), child)));
    messages.put("data_table", dataTable());
    messages.put(
        "data_visualization",
        block("data_visualization")
            .need("title", Rule.string(1, limits.length("data_visualization.title")))
            .need("chart", new Charts(limits).chart()));
  }

  private Shape block(String type) {
    return Shape.of(type).may("block_id", objects.blockId());
  }

  private Rule alert() {
    return block("alert")
        .need("text", objects.text(limits.length("alert.text")))
        .may("level", Rule.oneOf("default", "info", "warning", "error", "success"));
  }

  private Rule card() {
    return block("card")
        .may("hero_image", elements.of("image"))
        .may("icon", elements.of("image"))
        .may("title", objects.text(limits.length("card.title")))
        .may("subtitle", objects.text(limits.length("card.subtitle")))
        .may("body", objects.text(limits.length("card.body")))
        .may("subtext", objects.text(limits.length("card.subtext")))
        .may("actions", Rule.items(1, limits.items("card.actions"), elements.of("button")))
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

  private Rule dataTable() {
    Rule text = Rule.string(1, limits.length("data_table.content"));
    Rule cell =
        Rule.byType(
            Map.of(
                "raw_text",
                Shape.of("raw_text").need("text", text),
                "raw_number",
                Shape.of("raw_number").need("value", Rule.number()).may("text", text),
                "rich_text",
                Shape.of("rich_text").need("elements", RichText.sections())));
    Rule row = Rule.items(1, limits.items("data_table.columns"), cell);
    return block("data_table")
        .need("caption", Rule.string(1, limits.length("text")))
        .need(
            "rows",
            Rule.items(
                limits.number("data_table.rows", "min_items"),
                limits.items("data_table.rows"),
                row))
        .may("page_size", Rule.whole(1, limits.number("data_table.page_size", "max")))
        .may("row_header_column_index", Rule.whole(0, limits.items("data_table.columns")))
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
