package io.dojobell.model;

import java.util.Locale;

/**
 * Keys of products, product types and engagements, and usernames: 1–100 letters, digits, {@code .},
 * {@code _}, {@code -}, {@code @}, {@code +} (SPEC section 6). Letters and digits of any script.
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

  private static boolean mayHold(int letter) {
    return Character.isLetterOrDigit(letter) || "._-@+".indexOf(letter) >= 0;
  }
}
