package io.dojobell.workspace.blockkit;

import java.util.Map;

/** The charts of a {@code data_visualization} block. */
final class Charts {
  private final Limits limits;

  Charts(Limits limits) {
    this.limits = limits;
  }

  Rule chart() {
    return Rule.byType(
        Map.of("pie", pie(), "bar", series("bar"), "line", series("line"), "area", series("area")));
  }

  private int length(String name) {
    return limits.length("data_visualization." + name);
  }

  private int items(String name) {
    return limits.items("data_visualization." + name);
  }

  private Rule pie() {
    Rule value =
        Rule.number()
            .and(
                (at, number) -> {
                  int bound = limits.number("data_visualization.segment.value", "exclusive_min");
                  if (number.asDouble() <= bound) {
                    at.error("must be more than " + bound);
                  }
                });
    Rule segment =
        new Shape().need("label", Rule.string(1, length("segment.label"))).need("value", value);
    return Shape.of("pie").need("segments", Rule.items(1, items("segments"), segment));
  }

  private Rule series() {
    Rule point =
        new Shape()
            .need("label", Rule.string(1, length("point_label")))
            .need("value", Rule.number());
    return new Shape()
        .need("name", Rule.string(1, length("series_name")))
        .need("data", Rule.items(1, items("data"), point));
  }

  private Rule series(String type) {
    Rule axis =
        new Shape()
            .need(
                "categories",
                Rule.items(1, items("categories"), Rule.string(1, length("category_label"))))
            .may("x_label", Rule.string(1, length("axis_label")))
            .may("y_label", Rule.string(1, length("axis_label")));
    return Shape.of(type)
        .need("series", Rule.items(1, items("series"), series()))
        .need("axis_config", axis);
  }
}
