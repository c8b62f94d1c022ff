package io.dojobell.model;

import java.util.List;
import java.util.stream.Stream;

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
    return count(count, noun, noun + "s");
  }

  /** Returns {@code 1 delivery}, {@code 3 deliveries}. */
  public static String count(long count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }

  /** Returns the first few as {@link #enumerate} does, with {@code 2 more} for those after them. */
  public static String enumerateFirst(List<String> words, int most) {
    return words.size() <= most
        ? enumerate(words)
        : enumerate(
            Stream.concat(words.stream().limit(most), Stream.of(words.size() - most + " more"))
                .toList());
  }
}
