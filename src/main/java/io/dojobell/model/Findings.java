package io.dojobell.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The changes that a scan made to the findings of its test. */
public record Findings(
    List<Finding> fresh,
    List<Finding> reactivated,
    List<Finding> mitigated,
    List<Finding> untouched) {
  public static final Findings NONE = new Findings(List.of(), List.of(), List.of(), List.of());

  public Findings {
    fresh = List.copyOf(fresh);
    reactivated = List.copyOf(reactivated);
    mitigated = List.copyOf(mitigated);
    untouched = List.copyOf(untouched);
  }

  /** Returns how many findings there are. */
  public int count() {
    return fresh.size() + reactivated.size() + mitigated.size() + untouched.size();
  }

  /** Returns whether there are no findings. */
  public boolean isEmpty() {
    return fresh.isEmpty() && reactivated.isEmpty() && mitigated.isEmpty() && untouched.isEmpty();
  }

  /**
   * Returns the worst severity of the new and reactivated findings: that of an event that states
   * none.
   */
  public Optional<Severity> worst() {
    return Stream.concat(fresh.stream(), reactivated.stream())
        .map(Finding::severity)
        .filter(Objects::nonNull)
        .max(Severity::compareTo);
  }
}
