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
        .map(letter -> letter >= 0x20 && letter < 0x7f ? letter : '?')
        .forEach(line::appendCodePoint);
    return line.toString();
  }
}
