package io.dojobell.model;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Percent-encoding of parts of a URL (RFC 3986). */
final class PercentEncoding {
  private static final String UNRESERVED = "-._~";
  private static final String SUB_DELIMS = "!$&'()*+,;=";
  private static final HexFormat ESCAPES = HexFormat.of().withPrefix("%").withUpperCase();

  private PercentEncoding() {}

  /**
   * Returns the text with everything encoded that may not stand in a URL; what is encoded already
   * stays, and a {@code %} that encodes nothing becomes {@code %25}.
   *
   * @param more the characters that may stand there beside letters, digits and the usual signs
   */
  static String encoded(String text, String more) {
    var allowed = UNRESERVED + SUB_DELIMS + more;
    var encoded = new StringBuilder(text.length());
    for (var i = 0; i < text.length(); ) {
      var character = text.codePointAt(i);
      if (isAlphanumeric(character) || allowed.indexOf(character) >= 0 || isEscape(text, i)) {
        encoded.appendCodePoint(character);
      } else {
        var bytes = Character.toString(character).getBytes(StandardCharsets.UTF_8);
        encoded.append(ESCAPES.formatHex(bytes));
      }
      i += Character.charCount(character);
    }
    return encoded.toString();
  }

  /**
   * Returns the text with its escapes decoded; a {@code %} that encodes nothing stays.
   *
   * @throws CharacterCodingException if that is not UTF-8
   */
  static String decoded(String text) throws CharacterCodingException {
    if (text.indexOf('%') < 0) {
      return text;
    }
    var bytes = ByteBuffer.allocate(text.getBytes(StandardCharsets.UTF_8).length);
    for (var i = 0; i < text.length(); ) {
      if (isEscape(text, i)) {
        bytes.put((byte) Integer.parseInt(text, i + 1, i + 3, 16));
        i += 3;
      } else {
        var character = text.codePointAt(i);
        bytes.put(Character.toString(character).getBytes(StandardCharsets.UTF_8));
        i += Character.charCount(character);
      }
    }
    return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
  }

  private static boolean isEscape(String text, int at) {
    return text.charAt(at) == '%'
        && at + 2 < text.length()
        && HexFormat.isHexDigit(text.charAt(at + 1))
        && HexFormat.isHexDigit(text.charAt(at + 2));
  }

  private static boolean isAlphanumeric(int character) {
    return character < 0x80 && Character.isLetterOrDigit(character);
  }
}
