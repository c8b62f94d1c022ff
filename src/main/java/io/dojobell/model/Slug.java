package io.dojobell.model;

import java.util.Locale;
import java.util.function.Predicate;

/**
 * Keys of products, product types and engagements, and usernames: 1–100 letters, digits, {@code .},
 * {@code _}, {@code -}, {@code @}, {@code +}. Letters and digits of any script.
 */
public final class Slug {
  /** The longest key, in code points. */
  public static final int MAX_LENGTH = 100;

  private Slug() {}

  /** Returns whether the text may be a key or username. */
  public static boolean isValid(String text) {
    return !text.isEmpty()
        && text.codePointCount(0, text.length()) <= MAX_LENGTH
        && text.codePoints().allMatch(Slug::isAllowed);
  }

  /**
   * Returns the key of a thing known by name: lower case, {@code -} for what a key may not hold.
   */
  public static String fromName(String name) {
    var key = new StringBuilder();
    name.strip()
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .limit(MAX_LENGTH)
        .map(character -> isAllowed(character) ? character : '-')
        .forEach(key::appendCodePoint);
    return key.isEmpty() ? "-" : key.toString();
  }

  /**
   * Returns the name's key; where another thing has it already, the first free one with a number.
   */
  public static String firstFree(String name, Predicate<String> taken) {
    var whole = fromName(name);
    var key = whole;
    for (var number = 2; taken.test(key); number++) {
      key = withSuffix("-" + number, whole);
    }
    return key;
  }

  /**
   * Returns the same for names that many things share: the second one has the suffix, such as an id
   * of the thing that nothing else has.
   */
  public static String firstFree(String name, String suffix, Predicate<String> taken) {
    var key = fromName(name);
    return taken.test(key) ? firstFree(withSuffix("-" + suffix, key), taken) : key;
  }

  private static String withSuffix(String suffix, String key) {
    var length = Math.min(key.codePointCount(0, key.length()), MAX_LENGTH - suffix.length());
    return key.substring(0, key.offsetByCodePoints(0, length)) + suffix;
  }

  private static boolean isAllowed(int character) {
    return Character.isLetterOrDigit(character) || "._-@+".indexOf(character) >= 0;
  }
}
