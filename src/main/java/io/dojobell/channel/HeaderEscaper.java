package io.dojobell.channel;

import io.dojobell.model.TextSanitizer;

/** Escapes outside text for a header: visible ASCII, one line, at most 100 characters. */
public final class HeaderEscaper {
  private HeaderEscaper() {}

  /**
   * Returns the text as a header may carry it; other characters than visible ASCII become {@code
   * ?}.
   */
  public static String escape(String text) {
    var line = new StringBuilder();
    TextSanitizer.truncate(100, TextSanitizer.singleLine(text))
        .codePoints()
        .map(character -> character >= 0x20 && character < 0x7f ? character : '?')
        .forEach(line::appendCodePoint);
    return line.toString();
  }
}
