package io.dojobell.service;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that was probably meant: the known word with the fewest characters changed. */
public final class Suggestions {
  private static final int MAX_LENGTH = 64;

  private Suggestions() {}

  /** Returns the nearest of the known words, if one is near enough to be meant. */
  public static Optional<String> nearest(String word, Collection<String> right) {
    return all(word, right, 1).stream().findFirst();
  }

  /**
   * Returns the known word that differs by one or two characters: words that differ more may be
   * meant as they are.
   */
  public static Optional<String> typo(String word, Collection<String> right) {
    return nearest(word, right)
        .filter(
            near -> distance(word.toLowerCase(Locale.ROOT), near.toLowerCase(Locale.ROOT)) <= 2);
  }

  /** Returns the known words that are near enough to be meant, the nearest first. */
  public static List<String> all(String word, Collection<String> right, int limit) {
    var lower = word.toLowerCase(Locale.ROOT);
    record Near(String word, int distance) {}
    return right.stream()
        .map(candidate -> new Near(candidate, distance(lower, candidate.toLowerCase(Locale.ROOT))))
        .filter(near -> near.distance() <= Math.max(1, near.word().length() / 3))
        .sorted(Comparator.comparingInt(Near::distance))
        .limit(limit)
        .map(Near::word)
        .toList();
  }

  /**
   * Returns the number of characters that are changed, left out, added or swapped with the next
   * (Damerau–Levenshtein), within the first characters of both.
   */
  public static int distance(String left, String right) {
    var a = left.substring(0, Math.min(left.length(), MAX_LENGTH));
    var b = right.substring(0, Math.min(right.length(), MAX_LENGTH));
    var rows = new int[a.length() + 1][b.length() + 1];
    for (var i = 0; i <= a.length(); i++) {
      for (var j = 0; j <= b.length(); j++) {
        rows[i][j] = i == 0 || j == 0 ? i + j : step(rows, a, b, i, j);
      }
    }
    return rows[a.length()][b.length()];
  }

  private static int step(int[][] rows, String a, String b, int i, int j) {
    var changed = rows[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    var least = Math.min(changed, Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
    var isSwap =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return isSwap ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
  }
}
