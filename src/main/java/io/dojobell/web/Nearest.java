package io.dojobell.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody probably meant: the right word with the fewest letters changed. */
final class Nearest {
  private Nearest() {}

  /** The nearest of the right words, if one is near enough to be meant. */
  static Optional<String> of(String word, Collection<String> right) {
    var lower = word.toLowerCase(Locale.ROOT);
    return right.stream()
        .filter(candidate -> distance(lower, candidate) <= Math.max(1, candidate.length() / 3))
        .min(Comparator.comparingInt(candidate -> distance(lower, candidate)));
  }

  /** Levenshtein's distance, over the first letters of either. */
  private static int distance(String left, String right) {
    var a = left.length() > 64 ? left.substring(0, 64) : left;
    var row = new int[right.length() + 1];
    for (var j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (var i = 1; i <= a.length(); i++) {
      var diagonal = row[0];
      row[0] = i;
      for (var j = 1; j < row.length; j++) {
        var changed = diagonal + (a.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[right.length()];
  }
}
