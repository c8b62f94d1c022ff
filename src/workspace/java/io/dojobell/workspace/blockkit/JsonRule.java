package io.dojobell.workspace.blockkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** A rule that a piece of JSON must meet. */
@FunctionalInterface
interface JsonRule {
  void check(JsonLocation at, JsonNode value);

  /** This, and when it holds so far, something more. */
  default JsonRule and(BiConsumer<JsonLocation, JsonNode> more) {
    return (at, value) -> {
      int before = at.errors().size();
      check(at, value);
      if (at.errors().size() == before) {
        more.accept(at, value);
      }
    };
  }

  /** A string of so many code points. */
  static JsonRule string(int min, int max) {
    return (at, value) -> {
      if (!value.isTextual()) {
        at.error("must provide a string");
        return;
      }
      String text = value.asText();
      int length = text.codePointCount(0, text.length());
      if (length < min) {
        at.error("must be more than " + (min - 1) + " characters");
      } else if (length > max) {
        at.error("must be less than " + (max + 1) + " characters");
      }
    };
  }

  static JsonRule pattern(String regex, String what) {
    Pattern pattern = Pattern.compile(regex);
    return string(1, 3000)
        .and(
            (at, value) -> {
              if (!pattern.matcher(value.asText()).matches()) {
                at.error("must be a valid " + what);
              }
            });
  }

  static JsonRule oneOf(String... allowed) {
    Set<String> all = Set.of(allowed);
    return (at, value) -> {
      if (!value.isTextual() || !all.contains(value.asText())) {
        at.error("must be one of: " + String.join(", ", allowed));
      }
    };
  }

  static JsonRule bool() {
    return (at, value) -> {
      if (!value.isBoolean()) {
        at.error("must be a boolean");
      }
    };
  }

  static JsonRule integer(long min, long max) {
    return (at, value) -> {
      if (!value.isIntegralNumber()) {
        at.error("must be an integer");
      } else if (value.asLong() < min) {
        at.error("must be at least " + min);
      } else if (value.asLong() > max) {
        at.error("must be at most " + max);
      }
    };
  }

  static JsonRule number() {
    return (at, value) -> {
      if (!value.isNumber()) {
        at.error("must be a number");
      }
    };
  }

  /** An array of so many, each by the rule. */
  static JsonRule items(int min, int max, JsonRule each) {
    return (at, value) -> {
      if (!value.isArray()) {
        at.error("must provide an array");
        return;
      }
      if (value.size() < min) {
        at.error("no fewer than " + min + " items allowed");
      }
      if (value.size() > max) {
        at.error("no more than " + max + " items allowed");
      }
      for (int i = 0; i < value.size(); i++) {
        each.check(at.child(i), value.get(i));
      }
    };
  }

  /** An object of one of several types, named by its field {@code type}. */
  static JsonRule byType(Map<String, JsonRule> byType) {
    Map<String, JsonRule> all = new LinkedHashMap<>(byType);
    return (at, value) -> {
      if (!value.isObject()) {
        at.error("must provide an object");
        return;
      }
      JsonNode type = value.get("type");
      if (type == null) {
        at.error("missing required field: type");
      } else if (!all.containsKey(type.asText())) {
        at.child("type").error("unsupported type: " + type.asText());
      } else {
        all.get(type.asText()).check(at, value);
      }
    };
  }

  static JsonRule object() {
    return (at, value) -> {
      if (!value.isObject()) {
        at.error("must provide an object");
      }
    };
  }
}
