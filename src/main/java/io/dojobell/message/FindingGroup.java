package io.dojobell.message;

import io.dojobell.model.Finding;
import io.dojobell.model.Severity;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Findings that a scan changed alike.
 *
 * @param label {@code New}, {@code Reactivated}, {@code Closed} or {@code Untouched}
 * @param findings worst first; those without a severity last
 */
public record FindingGroup(String label, List<Finding> findings) {
  static final String NEW = "New";
  static final String REACTIVATED = "Reactivated";
  static final String CLOSED = "Closed";
  static final String UNTOUCHED = "Untouched";

  private static final Comparator<Finding> WORST_FIRST =
      Comparator.comparing(Finding::severity, Comparator.nullsFirst(Comparator.naturalOrder()))
          .reversed();

  public FindingGroup {
    findings = findings.stream().sorted(WORST_FIRST).toList();
  }

  /** Returns whether its findings are open since the scan: new or reactivated. */
  boolean isOpen() {
    return label.equals(NEW) || label.equals(REACTIVATED);
  }

  /** Returns whether they are new. */
  public boolean isNew() {
    return label.equals(NEW);
  }

  /** Returns whether the scan left them as they were. */
  boolean isUntouched() {
    return label.equals(UNTOUCHED);
  }

  /** Returns the label with the counts: {@code New: 1 critical, 3 low}. */
  public String heading() {
    return label + ": " + countsText();
  }

  /** Returns the number of findings. */
  public int count() {
    return findings.size();
  }

  /** Returns the number of each severity, only those there are, worst first. */
  public Map<Severity, Integer> bySeverity() {
    var counts = new EnumMap<Severity, Integer>(Severity.class);
    for (var finding : findings) {
      if (finding.severity() != null) {
        counts.merge(finding.severity(), 1, Integer::sum);
      }
    }
    var worstFirst = new java.util.LinkedHashMap<Severity, Integer>();
    for (var severity : List.of(Severity.values()).reversed()) {
      if (counts.containsKey(severity)) {
        worstFirst.put(severity, counts.get(severity));
      }
    }
    return worstFirst;
  }

  /**
   * Returns the counts in words: {@code 1 critical, 3 low}; the plain count where none has a
   * severity.
   */
  public String countsText() {
    var counts =
        bySeverity().entrySet().stream()
            .map(entry -> entry.getValue() + " " + entry.getKey().wireName())
            .toList();
    return counts.isEmpty() ? Integer.toString(count()) : String.join(", ", counts);
  }
}
