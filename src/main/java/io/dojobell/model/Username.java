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
 * The rules of usernames: keys in Unicode's form NFKC, without invisible characters, whose letters
 * are of one script, so that none can be mistaken for another.
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

  /** Returns the form in which usernames are equal that differ in case only. */
  public static String folded(String username) {
    return username.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  /**
   * Returns a username for somebody with that name elsewhere: the name itself where that is a valid
   * username and is free, else one made of it, with a number.
   */
  public static String firstFree(String name, Predicate<String> isTaken) {
    var normal = Normalizer.normalize(name, Normalizer.Form.NFKC).strip();
    if (Slug.isValid(normal) && problem(normal).isEmpty()) {
      return isTaken.test(normal) ? Slug.firstFree(normal, isTaken) : normal;
    }
    // With a number, so that a name that resembles another's is never quite the same.
    var key = Slug.fromName(normal);
    return Slug.firstFree(normal, taken -> taken.equals(key) || isTaken.test(taken));
  }

  /** Returns whether the letters before and after an {@code @} are each of one script. */
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
