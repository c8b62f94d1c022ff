package io.dojobell.model;

import java.util.List;

/** Lists and counts as they stand in a sentence. */
public final class EnglishText {
  private EnglishText() {}

  /** Returns {@code a}, {@code a and b}, {@code a, b and c}. */
  public static String enumerate(List<String> words) {
    return words.size() < 2
        ? String.join("", words)
        : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
  }

  /**
   * Returns {@code 1 event}, {@code 3 events}.
   *
   * @param noun in the singular; its plural ends in s
   */
  public static String count(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
