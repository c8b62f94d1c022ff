package io.dojobell.model;

/**
 * Folds text for comparisons: phones and documents turn plain quotes, dashes and spaces into
 * others, and leave marks that nobody sees.
 */
public final class FoldedText {
  private static final String DOUBLE_QUOTES = "“”„‟«»〝〞＂″";
  private static final String SINGLE_QUOTES = "‘’‚‛‹›′´＇ʼ";
  private static final String DASHES = "‐‑‒–—―−﹘﹣－⁃";

  private FoldedText() {}

  /**
   * Returns the text with quotes, dashes and spaces of every kind as the plain ones, backticks as
   * spaces, invisible characters left out, and single spaces between words. Letters keep their
   * case.
   */
  public static String of(String text) {
    var folded = new StringBuilder(text.length());
    text.codePoints().map(FoldedText::folded).filter(c -> c >= 0).forEach(folded::appendCodePoint);
    return folded.toString().replaceAll(" {2,}", " ").strip();
  }

  /** Returns the character that stands for it; negative: none. */
  private static int folded(int character) {
    if (DOUBLE_QUOTES.indexOf(character) >= 0) {
      return '"';
    }
    if (SINGLE_QUOTES.indexOf(character) >= 0) {
      return '\'';
    }
    if (DASHES.indexOf(character) >= 0) {
      return '-';
    }
    if (character == '`' || isSpace(character)) {
      return ' ';
    }
    return isInvisible(character) ? -1 : character;
  }

  /**
   * Returns whether it counts as a space; the next line (U+0085) does too, though Java has it as a
   * control character.
   */
  private static boolean isSpace(int character) {
    return character == 0x85
        || Character.isWhitespace(character)
        || Character.isSpaceChar(character);
  }

  private static boolean isInvisible(int character) {
    return switch (Character.getType(character)) {
      case Character.FORMAT, Character.CONTROL -> true;
      default -> isVariationSelector(character) || isBlankLetter(character);
    };
  }

  private static boolean isVariationSelector(int character) {
    return character >= 0xFE00 && character <= 0xFE0F
        || character >= 0xE0100 && character <= 0xE01EF;
  }

  /**
   * Returns whether it is a letter by its category that shows nothing: the combining joiner and
   * Hangul's fillers.
   */
  private static boolean isBlankLetter(int character) {
    return switch (character) {
      case 0x034F, 0x115F, 0x1160, 0x3164, 0xFFA0 -> true;
      default -> false;
    };
  }
}
