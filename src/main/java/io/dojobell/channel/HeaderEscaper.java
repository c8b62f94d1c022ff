package io.dojobell.channel;

import io.dojobell.model.TextSanitizer;

/** The one escape of outside text for a header: visible ASCII, one line, at most 100 letters. */
public final class HeaderEscaper {
  private HeaderEscaper() {}

  /** The text as a header may carry it; what is not visible ASCII becomes {@code ?}. */
  public static String escape(String text) {
    var line = new StringBuilder();
    TextSanitizer.truncate(100, TextSanitizer.singleLine(text))
        .codePoints()
        .map(letter -> letter >= 0x20 && letter < 0x7f ? letter : '?')
        .forEach(line::appendCodePoint);
    return line.toString();
  }
}
