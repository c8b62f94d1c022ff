package io.dojobell.model;

import java.util.Locale;
import java.util.function.Predicate;

/**
 * Keys of products, product types and engagements, and usernames: 1–100 letters, digits, {@code .},
 * {@code _}, {@code -}, {@code @}, {@code +}. Letters and digits of any script.
 */
public final class Key {
  /** The longest key, in code points. */
  public static final int LONGEST = 100;

  private Key() {}

  /** Whether the text may be a key or username. */
  public static boolean isValid(String text) {
    return !text.isEmpty()
        && text.codePointCount(0, text.length()) <= LONGEST
        && text.codePoints().allMatch(Key::mayHold);
  }

  /** The key of a thing known by name: lower case, {@code -} for what a key may not hold. */
  public static String fromName(String name) {
    var key = new StringBuilder();
    name.strip()
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .limit(LONGEST)
        .map(letter -> mayHold(letter) ? letter : '-')
        .forEach(key::appendCodePoint);
    return key.isEmpty() ? "-" : key.toString();
  }

  /** The name's key; where another thing has it already, the first free one with a number. */
  public static String free(String name, Predicate<String> taken) {
    var whole = fromName(name);
    var key = whole;
    for (var number = 2; taken.test(key); number++) {
      key = with("-" + number, whole);
    }
    return key;
  }

  /**
   * The same for names that many things share: the second one has the suffix, as an id of the thing
   * that nothing else has.
   */
  public static String free(String name, String suffix, Predicate<String> taken) {
    var key = fromName(name);
    return taken.test(key) ? free(with("-" + suffix, key), taken) : key;
  }

  private static String with(String suffix, String key) {
    var room = Math.min(key.codePointCount(0, key.length()), LONGEST - suffix.length());
    return key.substring(0, key.offsetByCodePoints(0, room)) + suffix;
  }

  private static boolean mayHold(int letter) {
    return Character.isLetterOrDigit(letter) || "._-@+".indexOf(letter) >= 0;
  }
}
