package io.dojobell.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How many findings an import of DefectDojo's made, reactivated and closed; duplicates, which 3.x
 * lists apart, are counted and are none of the new ones.
 */
record DefectDojoChanges(int fresh, int reactivated, int closed, int duplicates) {

  /** Reads the lists of a body. */
  static DefectDojoChanges of(JsonNode findings) {
    var duplicates =
        Stream.of("new_duplicate", "reactivated_duplicate", "untouched_duplicate")
            .mapToInt(list -> findings.path(list).size())
            .sum();
    return new DefectDojoChanges(
        findings.path("new").size(),
        findings.path("reactivated").size(),
        findings.path("mitigated").size(),
        duplicates);
  }

  /** Returns the counts: {@code 2 new findings, 1 closed, 3 duplicates}. */
  String words() {
    var parts = new ArrayList<String>();
    add(parts, fresh, "new");
    add(parts, reactivated, "reactivated");
    add(parts, closed, "closed");
    if (parts.isEmpty()) {
      parts.add(duplicates == 0 ? "No changes" : "No new findings");
    }
    if (duplicates > 0) {
      parts.add(duplicates + (duplicates == 1 ? " duplicate" : " duplicates"));
    }
    return String.join(", ", parts);
  }

  private static void add(List<String> parts, int count, String what) {
    if (count > 0) {
      var findings = !parts.isEmpty() ? "" : count == 1 ? " finding" : " findings";
      parts.add(count + " " + what + findings);
    }
  }
}
