package io.dojobell.workspace.blockkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** An object's fields: those it needs, those it may have, and no others. */
final class ObjectRule implements JsonRule {
  private record Field(JsonRule rule, boolean required) {}

  private final Map<String, Field> fields = new LinkedHashMap<>();

  /** A shape with the field {@code type} of this value. */
  static ObjectRule of(String type) {
    return new ObjectRule().required("type", JsonRule.oneOf(type));
  }

  ObjectRule required(String name, JsonRule rule) {
    fields.put(name, new Field(rule, true));
    return this;
  }

  ObjectRule optional(String name, JsonRule rule) {
    fields.put(name, new Field(rule, false));
    return this;
  }

  @Override
  public void check(JsonLocation at, JsonNode value) {
    if (!value.isObject()) {
      at.error("must provide an object");
      return;
    }
    fields.forEach(
        (name, field) -> {
          if (value.has(name)) {
            field.rule().check(at.child(name), value.get(name));
          } else if (field.required()) {
            at.error("missing required field: " + name);
          }
        });
    value
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (!fields.containsKey(name)) {
                at.error("invalid additional property: " + name);
              }
            });
  }
}
