package io.dojobell.source.defectdojo.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import io.dojobell.model.TextSanitizer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads single values of DefectDojo's bodies, of whatever kind they are. */
final class DefectDojoJson {
  private DefectDojoJson() {}

  /** Returns the value as text; empty for null and for what is no value. */
  static String text(JsonNode node) {
    return node.isValueNode() && !node.isNull() ? node.asText() : "";
  }

  /** Returns a person's name and username: {@code Bob Brown (bob)}; null: neither is said. */
  static @Nullable String person(JsonNode person) {
    var name =
        TextSanitizer.singleLine(
            text(person.path("first_name")) + " " + text(person.path("last_name")));
    var username = TextSanitizer.singleLine(text(person.path("username")));
    if (name.isEmpty() && username.isEmpty()) {
      var plain = TextSanitizer.singleLine(text(person));
      return plain.isEmpty() ? null : plain;
    }
    return name.isEmpty() ? username : username.isEmpty() ? name : name + " (" + username + ")";
  }

  /**
   * Returns the URL without the address that DefectDojo puts before URLs that have it already:
   * {@code http://hosthttp://host/finding/1}.
   */
  static String fixDoubledUrl(String url) {
    for (var scheme : List.of("http://", "https://")) {
      var again = url.indexOf(scheme, 1);
      if (again > 0 && isDoubled(url.substring(0, again), url.substring(again))) {
        return url.substring(again);
      }
    }
    return url;
  }

  /** Returns true if the address is doubled, and not one page's URL among another's parameters. */
  private static boolean isDoubled(String before, String after) {
    var slashes = before.indexOf("//");
    return after.startsWith(before)
        || (slashes >= 0 && before.indexOf('/', slashes + 2) < 0 && before.indexOf('?') < 0);
  }
}
