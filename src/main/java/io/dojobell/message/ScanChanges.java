package io.dojobell.message;

import java.util.ArrayList;
import java.util.List;

/**
 * Counts the findings that an import of a scan created, reactivated and closed.
 *
 * @param duplicates of findings that were known before; none of the others
 */
public record ScanChanges(int created, int reactivated, int closed, int duplicates) {

  /** Returns whether there was no change but duplicates. */
  public boolean isEmpty() {
    return created == 0 && reactivated == 0 && closed == 0;
  }

  /** Returns the counts in words: {@code 2 new findings, 1 closed, 3 duplicates}. */
  public String summary() {
    var parts = new ArrayList<String>();
    add(parts, created, "new");
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
