package io.dojobell.message;

import io.dojobell.model.Findings;
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

  /** Counts those of an event. */
  public static ScanChanges of(Findings findings) {
    return new ScanChanges(
        findings.fresh().size(), findings.reactivated().size(), findings.mitigated().size(), 0);
  }

  /**
   * Returns the counts in words: {@code 24 new, 1 reactivated, 8 closed}, or of one count alone
   * {@code 2 new findings}.
   */
  public String summary() {
    var parts = new ArrayList<String>();
    add(parts, created, "new");
    add(parts, reactivated, "reactivated");
    add(parts, closed, "closed");
    if (parts.size() == 1 && duplicates == 0) {
      return parts.getFirst() + (created + reactivated + closed == 1 ? " finding" : " findings");
    }
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
      parts.add(count + " " + what);
    }
  }
}
