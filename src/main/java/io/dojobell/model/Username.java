package io.dojobell.model;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The rules of usernames: keys in Unicode's form NFKC, without what is not seen, whose letters are
 * of one script, so that none passes for another.
 */
public final class Username {
  /** Scripts that one language writes together. */
  private static final Set<Set<UnicodeScript>> COMBINED_SCRIPTS =
      Set.of(
          EnumSet.of(
              UnicodeScript.HAN,
              UnicodeScript.HIRAGANA,
              UnicodeScript.KATAKANA,
              UnicodeScript.LATIN),
          EnumSet.of(UnicodeScript.HAN, UnicodeScript.HANGUL, UnicodeScript.LATIN),
          EnumSet.of(UnicodeScript.HAN, UnicodeScript.BOPOMOFO, UnicodeScript.LATIN));

  private Username() {}

  /** Returns why the text may not be a username; empty if it may. */
  public static Optional<String> problem(String text) {
    if (text.equals("system")) {
      return Optional.of("“system” is the system inbox's name; choose another");
    }
    if (text.equals(".") || text.equals("..")) {
      return Optional.of("may not be “.” or “..”");
    }
    if (!Normalizer.isNormalized(text, Normalizer.Form.NFKC)) {
      return Optional.of("must be in Unicode's form NFKC");
    }
    return isOfOneScript(text)
        ? Optional.empty()
        : Optional.of("mixes letters of different scripts, so that it looks like another");
  }

  /** Returns the form in which two usernames are the same but for case. */
  public static String folded(String username) {
    return username.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  /**
   * Returns the username for somebody who is called that elsewhere: as it is where that may be a
   * username and is free, else made one, with a number.
   */
  public static String firstFree(String name, Predicate<String> isTaken) {
    var normal = Normalizer.normalize(name, Normalizer.Form.NFKC).strip();
    if (Slug.isValid(normal) && problem(normal).isEmpty()) {
      return isTaken.test(normal) ? Slug.firstFree(normal, isTaken) : normal;
    }
    // With a number, so that what passes for another's name is never quite it.
    var key = Slug.fromName(normal);
    return Slug.firstFree(normal, taken -> taken.equals(key) || isTaken.test(taken));
  }

  /** Whether the letters before and after an {@code @} are each of one script. */
  private static boolean isOfOneScript(String text) {
    return Arrays.stream(text.split("@")).allMatch(Username::isPartOfOneScript);
  }

  private static boolean isPartOfOneScript(String text) {
    var scripts = EnumSet.noneOf(UnicodeScript.class);
    text.codePoints().filter(Character::isLetter).mapToObj(UnicodeScript::of).forEach(scripts::add);
    scripts.remove(UnicodeScript.COMMON);
    scripts.remove(UnicodeScript.INHERITED);
    return scripts.size() <= 1
        || COMBINED_SCRIPTS.stream().anyMatch(together -> together.containsAll(scripts));
  }
}
