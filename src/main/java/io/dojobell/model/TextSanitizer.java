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
      var character = text.codePointAt(i);
      i += Character.charCount(character);
      if (isWhitespace(character)) {
        gap = !line.isEmpty();
      } else {
        if (gap) {
          line.append(' ');
          gap = false;
        }
        line.appendCodePoint(character);
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
        .map(character -> character >= 0x1C && character <= 0x1F ? ' ' : character)
        .filter(character -> character == '\n' || character == '\t' || !isControl(character))
        .forEach(kept::appendCodePoint);
    return kept.toString().strip();
  }

  /** Returns whether the text shows anything: not only white space and invisible characters. */
  public static boolean isVisible(String text) {
    return text.codePoints()
        .anyMatch(character -> !isWhitespace(character) && !isInvisible(character));
  }

  /**
   * Returns whether it shows nothing: format characters, variation selectors and the like, and
   * letters without a glyph.
   */
  private static boolean isInvisible(int character) {
    return switch (Character.getType(character)) {
      case Character.FORMAT, Character.NON_SPACING_MARK -> true;
      default -> BLANK_LETTERS.indexOf(character) >= 0;
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

  private static boolean isWhitespace(int character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || isControl(character);
  }

  /**
   * Returns whether it is a control character, half of a surrogate pair, which no channel can
   * carry, or changes the direction of the text behind it: right-to-left letters need none of it,
   * and a title that turns the rest of a message is a forgery ("Trojan Source", CVE-2021-42574).
   */
  private static boolean isControl(int character) {
    var type = Character.getType(character);
    return type == Character.CONTROL || type == Character.SURROGATE || changesDirection(character);
  }

  private static boolean changesDirection(int character) {
    return (character >= 0x202A && character <= 0x202E)
        || (character >= 0x2066 && character <= 0x2069);
  }
}
