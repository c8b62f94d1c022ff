package io.dojobell.workspace.blockkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** What a piece of JSON has to be. */
@FunctionalInterface
interface Rule {
  void check(Place at, JsonNode value);

  /** This, and when it holds so far, something more. */
  default Rule and(BiConsumer<Place, JsonNode> more) {
    return (at, value) -> {
      int before = at.problems().size();
      check(at, value);
      if (at.problems().size() == before) {
        more.accept(at, value);
      }
    };
  }

  /** A string of so many code points. */
  static Rule string(int min, int max) {
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

  static Rule pattern(String regex, String what) {
    Pattern pattern = Pattern.compile(regex);
    return string(1, 3000)
        .and(
            (at, value) -> {
              if (!pattern.matcher(value.asText()).matches()) {
                at.error("must be a valid " + what);
              }
            });
  }

  static Rule oneOf(String... allowed) {
    Set<String> all = Set.of(allowed);
    return (at, value) -> {
      if (!value.isTextual() || !all.contains(value.asText())) {
        at.error("must be one of: " + String.join(", ", allowed));
      }
    };
  }

  static Rule flag() {
    return (at, value) -> {
      if (!value.isBoolean()) {
        at.error("must be a boolean");
      }
    };
  }

  static Rule whole(long min, long max) {
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

  static Rule number() {
    return (at, value) -> {
      if (!value.isNumber()) {
        at.error("must be a number");
      }
    };
  }

  /** An array of so many, each by the rule. */
  static Rule items(int min, int max, Rule each) {
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

  /** An object of one of several types, told by its field {@code type}. */
  static Rule byType(Map<String, Rule> byType) {
    Map<String, Rule> all = new LinkedHashMap<>(byType);
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

  static Rule object() {
    return (at, value) -> {
      if (!value.isObject()) {
        at.error("must provide an object");
      }
    };
  }
}
