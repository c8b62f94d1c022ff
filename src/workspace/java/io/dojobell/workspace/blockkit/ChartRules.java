package io.dojobell.workspace.blockkit;

import java.util.Map;

/** The charts of a {@code data_visualization} block. */
final class ChartRules {
  private final BlockKitLimits limits;

  ChartRules(BlockKitLimits limits) {
    this.limits = limits;
  }

  JsonRule chart() {
    return JsonRule.byType(
        Map.of("pie", pie(), "bar", series("bar"), "line", series("line"), "area", series("area")));
  }

  private int length(String name) {
    return limits.length("data_visualization." + name);
  }

  private int items(String name) {
    return limits.items("data_visualization." + name);
  }

  private JsonRule pie() {
    JsonRule value =
        JsonRule.number()
            .and(
                (at, number) -> {
                  int bound = limits.number("data_visualization.segment.value", "exclusive_min");
                  if (number.asDouble() <= bound) {
                    at.error("must be more than " + bound);
                  }
                });
    JsonRule segment =
        new ObjectRule()
            .required("label", JsonRule.string(1, length("segment.label")))
            .required("value", value);
    return ObjectRule.of("pie").required("segments", JsonRule.items(1, items("segments"), segment));
  }

  private JsonRule series() {
    JsonRule point =
        new ObjectRule()
            .required("label", JsonRule.string(1, length("point_label")))
            .required("value", JsonRule.number());
    return new ObjectRule()
        .required("name", JsonRule.string(1, length("series_name")))
        .required("data", JsonRule.items(1, items("data"), point));
  }

  private JsonRule series(String type) {
    JsonRule axis =
        new ObjectRule()
            .required(
                "categories",
                JsonRule.items(
                    1, items("categories"), JsonRule.string(1, length("category_label"))))
            .optional("x_label", JsonRule.string(1, length("axis_label")))
            .optional("y_label", JsonRule.string(1, length("axis_label")));
    return ObjectRule.of(type)
        .required("series", JsonRule.items(1, items("series"), series()))
        .required("axis_config", axis);
  }
}
