package io.dojobell.source.defectdojo.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import io.dojobell.model.TextSanitizer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the name of a test from a body of DefectDojo's. Its {@code test.title} is null unless
 * somebody has given the test one; its scanner then is only at the end of the body's own title:
 * {@code Test created for web-api: nightly: Trivy Scan}.
 */
final class ScanTestName {
  private ScanTestName() {}

  /** Returns the test's title, else the name of its scanner; null if neither is given. */
  static @Nullable String titleIn(JsonNode body) {
    var title = TextSanitizer.singleLine(DefectDojoJson.text(body.path("test").path("title")));
    return title.isEmpty() ? nameIn(body) : title;
  }

  /** Returns the test's title with its scanner, as DefectDojo names it; null: not given. */
  static @Nullable String nameIn(JsonNode body) {
    var title = TextSanitizer.singleLine(DefectDojoJson.text(body.path("test").path("title")));
    if (!body.path("test").isObject()) {
      return null;
    }
    var whole = titleEnding(body);
    return !whole.isEmpty() ? whole : title.isEmpty() ? null : title;
  }

  /** Returns the part of the title after the product and the engagement, without the finding's. */
  private static String titleEnding(JsonNode body) {
    var title = TextSanitizer.singleLine(DefectDojoJson.text(body.path("title")));
    var before = name(body, "product") + ": " + name(body, "engagement") + ": ";
    var at = title.indexOf(before);
    if (at < 0 || before.equals(": : ")) {
      return "";
    }
    var rest = title.substring(at + before.length());
    var finding =
        " - " + TextSanitizer.singleLine(DefectDojoJson.text(body.path("finding").path("title")));
    return rest.endsWith(finding) ? rest.substring(0, rest.length() - finding.length()) : rest;
  }

  private static String name(JsonNode body, String thing) {
    return TextSanitizer.singleLine(DefectDojoJson.text(body.path(thing).path("name")));
  }
}
