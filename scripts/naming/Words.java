import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Takes names apart into their words. */
class Words {
  private Words() {}

  /** Returns the words of a name in camel case, with {@code _} between, or both, in lower case. */
  static List<String> of(String name) {
    return Arrays.stream(name.split("_+|(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])"))
        .filter(word -> !word.isEmpty())
        .map(word -> word.toLowerCase(Locale.ROOT))
        .toList();
  }

  /** Returns whether a word is the pattern, or begins as one that ends with {@code *}. */
  static boolean matches(String pattern, String word) {
    return pattern.endsWith("*")
        ? word.startsWith(pattern.substring(0, pattern.length() - 1))
        : word.equals(pattern);
  }

  /** Returns whether the patterns match words that stand next to each other. */
  static boolean contain(List<String> words, List<String> patterns) {
    for (int start = 0; start + patterns.size() <= words.size(); start++) {
      if (matchAt(words, start, patterns)) {
        return true;
      }
    }
    return false;
  }

  private static boolean matchAt(List<String> words, int start, List<String> patterns) {
    for (int i = 0; i < patterns.size(); i++) {
      if (!matches(patterns.get(i), words.get(start + i))) {
        return false;
      }
    }
    return true;
  }
}
