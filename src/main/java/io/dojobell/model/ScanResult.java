package io.dojobell.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Identifies one import of a scan by what it did to the findings of its test, by their ids in
 * DefectDojo. Findings that it left unchanged are not part of it.
 *
 * @param created also those that turned out to be duplicates
 */
public record ScanResult(
    SortedSet<Long> created, SortedSet<Long> reactivated, SortedSet<Long> closed) {

  /** Returns the result of those ids. */
  public static ScanResult of(
      Collection<Long> created, Collection<Long> reactivated, Collection<Long> closed) {
    return new ScanResult(
        new TreeSet<>(created), new TreeSet<>(reactivated), new TreeSet<>(closed));
  }

  /** Returns the result that {@link #text} made. */
  public static ScanResult parse(String text) {
    var parts = text.split("\\|", -1);
    return new ScanResult(ids(parts[0]), ids(parts[1]), ids(parts[2]));
  }

  private static SortedSet<Long> ids(String text) {
    return Arrays.stream(text.split(","))
        .filter(id -> !id.isEmpty())
        .map(Long::valueOf)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Returns the form in which results are stored. */
  public String text() {
    return text(created) + "|" + text(reactivated) + "|" + text(closed);
  }

  private static String text(Collection<Long> ids) {
    return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
  }

  /** Returns whether the import changed no finding. */
  public boolean isEmpty() {
    return created.isEmpty() && reactivated.isEmpty() && closed.isEmpty();
  }

  /**
   * Returns whether this is what is left of that result: DefectDojo forgets what an import did to
   * findings that are deleted later.
   */
  public boolean isRemainderOf(ScanResult whole) {
    return !isEmpty()
        && whole.created.containsAll(created)
        && whole.reactivated.containsAll(reactivated)
        && whole.closed.containsAll(closed);
  }
}
