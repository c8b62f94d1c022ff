package io.dojobell.dispatch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;

/**
 * Finds, by halves, the deliveries that make a message unacceptable, so that one bad event among
 * {@code n} costs at most {@code 2·log2(n)} messages and all others still go out together.
 *
 * @param groups ids of deliveries that are tried apart from all others, the next first; empty:
 *     nothing is suspected
 * @param isFirstBad whether a message of exactly the first group would be refused, so that it need
 *     not be tried
 * @param areSeveralBad whether a second bad one was met, so that what remains is tried in the
 *     groups that came of halving
 */
record BatchSplit(List<Set<Long>> groups, boolean isFirstBad, boolean areSeveralBad) {
  /** No suspects: all that waits goes out together. */
  static final BatchSplit NONE = new BatchSplit(List.of(), false, false);

  BatchSplit {
    groups = List.copyOf(groups);
  }

  /** Returns which of those that are due go into the next message, in their order. */
  <T> List<T> next(List<T> due, ToLongFunction<T> id) {
    for (var group : groups) {
      var waiting = due.stream().filter(one -> group.contains(id.applyAsLong(one))).toList();
      if (waiting.isEmpty()) {
        continue;
      }
      return isFirstBad && group == groups.getFirst()
          ? waiting.subList(0, Math.max(1, waiting.size() / 2))
          : waiting;
    }
    return due;
  }

  /**
   * Returns what to try after a message of these deliveries, of which there are several, was
   * refused.
   */
  BatchSplit refused(Collection<Long> ids) {
    var rest = new ArrayList<Set<Long>>();
    rest.add(new LinkedHashSet<>(ids));
    rest.addAll(without(ids));
    return new BatchSplit(rest, true, areSeveralBad || (!groups.isEmpty() && !isFirstBad));
  }

  /**
   * Returns what to try after these deliveries are settled. Most often there is but one bad one:
   * once it is found, or a group is accepted whole, all that remains is tried together.
   */
  BatchSplit settled(Collection<Long> ids) {
    var rest = without(ids);
    if (rest.isEmpty()) {
      return NONE;
    }
    if (isFirstBad && groups.getFirst().containsAll(rest.getFirst())) {
      return new BatchSplit(rest, true, areSeveralBad);
    }
    var isWhole = !isFirstBad && ids.size() > 1;
    return new BatchSplit(
        isWhole || !areSeveralBad ? List.of(union(rest)) : rest, false, areSeveralBad && !isWhole);
  }

  /** Returns what to try after a message of these was refused for its size: none need be bad. */
  BatchSplit tooLarge(List<Long> ids) {
    var rest = new ArrayList<Set<Long>>();
    rest.add(new LinkedHashSet<>(ids.subList(0, ids.size() / 2)));
    rest.add(new LinkedHashSet<>(ids.subList(ids.size() / 2, ids.size())));
    rest.addAll(without(ids));
    return new BatchSplit(rest, false, true);
  }

  private List<Set<Long>> without(Collection<Long> ids) {
    var rest = new ArrayList<Set<Long>>();
    for (var group : groups) {
      var left = new LinkedHashSet<>(group);
      left.removeAll(ids);
      if (!left.isEmpty()) {
        rest.add(left);
      }
    }
    return rest;
  }

  private static Set<Long> union(List<Set<Long>> groups) {
    var all = new LinkedHashSet<Long>();
    groups.forEach(all::addAll);
    return all;
  }
}
