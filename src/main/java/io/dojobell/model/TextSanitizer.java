package io.dojobell.model;

import java.util.regex.Pattern;

/** Makes outside text fit to stand in a line or paragraph; no channel's escaping is done here. */
public final class TextSanitizer {
  /** Line ends, with U+0085, U+000B and U+000C, which separated lines before there was Unicode. */
  private static final Pattern LINE_END = Pattern.compile("\\R");

  /** Hangul fillers and the empty Braille pattern. */
  private static final String BLANK_LETTERS = "\u115F\u1160\u3164\uFFA0\u2800";

  private TextSanitizer() {}

  /** Returns the text as one line: runs of white space and control characters become one space. */
  public static String singleLine(String text) {
    var line = new StringBuilder(text.length());
    var gap = false;
    for (var i = 0; i < text.length(); ) {
      var letter = text.codePointAt(i);
      i += Character.charCount(letter);
      if (isWhitespace(letter)) {
        gap = !line.isEmpty();
      } else {
        if (gap) {
          line.append(' ');
          gap = false;
        }
        line.appendCodePoint(letter);
      }
    }
    return line.toString();
  }

  /**
   * Returns the text as paragraphs: line ends of every kind become {@code \n}, what separates words
   * a space; other control characters are left out.
   */
  public static String paragraphs(String text) {
    var kept = new StringBuilder(text.length());
    LINE_END
        .matcher(text)
        .replaceAll("\n")
        .codePoints()
        .map(letter -> letter >= 0x1C && letter <= 0x1F ? ' ' : letter)
        .filter(letter -> letter == '\n' || letter == '\t' || !isControl(letter))
        .forEach(kept::appendCodePoint);
    return kept.toString().strip();
  }

  /** Returns whether the text shows anything: not only white space and invisible characters. */
  public static boolean isVisible(String text) {
    return text.codePoints().anyMatch(letter -> !isWhitespace(letter) && !isInvisible(letter));
  }

  /**
   * Returns whether it shows nothing: format characters, variation selectors and the like, and
   * letters without a glyph.
   */
  private static boolean isInvisible(int letter) {
    return switch (Character.getType(letter)) {
      case Character.FORMAT, Character.NON_SPACING_MARK -> true;
      default -> BLANK_LETTERS.indexOf(letter) >= 0;
    };
  }

  /**
   * Returns the text with at most so many code points; a longer one ends in an ellipsis and is
   * never cut within a surrogate pair.
   */
  public static String truncate(int codePoints, String text) {
    if (text.codePointCount(0, text.length()) <= codePoints) {
      return text;
    }
    var end = text.offsetByCodePoints(0, Math.max(0, codePoints - 1));
    return text.substring(0, end).stripTrailing() + "…";
  }

  private static boolean isWhitespace(int letter) {
    return Character.isWhitespace(letter) || Character.isSpaceChar(letter) || isControl(letter);
  }

  /**
   * Returns whether it is a control character, half of a surrogate pair, which no channel can
   * carry, or changes the direction of the text behind it: right-to-left letters need none of it,
   * and a title that turns the rest of a message is a forgery ("Trojan Source", CVE-2021-42574).
   */
  private static boolean isControl(int letter) {
    var type = Character.getType(letter);
    return type == Character.CONTROL || type == Character.SURROGATE || changesDirection(letter);
  }

  private static boolean changesDirection(int letter) {
    return (letter >= 0x202A && letter <= 0x202E) || (letter >= 0x2066 && letter <= 0x2069);
  }
}
