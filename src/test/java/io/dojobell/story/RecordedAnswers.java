package io.dojobell.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Compares an answer of an earlier version with one of now, which may show more, and a text where
 * there was none.
 */
final class RecordedAnswers {
  private RecordedAnswers() {}

  /** Returns the paths of what was shown then and is not shown now; none: all is there. */
  static List<String> missing(JsonNode then, JsonNode now) {
    var missing = new ArrayList<String>();
    compare("", then, now, missing);
    return missing;
  }

  private static void compare(String path, JsonNode then, JsonNode now, List<String> missing) {
    if (then.isObject()) {
      then.properties()
          .forEach(
              field ->
                  compare(
                      path + "/" + field.getKey(),
                      field.getValue(),
                      now.path(field.getKey()),
                      missing));
      return;
    }
    if (then.isArray() && then.size() == now.size()) {
      for (var n = 0; n < then.size(); n++) {
        compare(path + "/" + n, then.get(n), now.get(n), missing);
      }
      return;
    }
    var wasEmpty = then.isTextual() && then.asText().isEmpty();
    if (!wasEmpty && !Objects.equals(then, now)) {
      missing.add(path + " was " + then + ", is " + now);
    }
  }
}
