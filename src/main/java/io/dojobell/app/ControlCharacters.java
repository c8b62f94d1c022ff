package io.dojobell.app;

/** Makes texts fit for one line of a log, so that nobody can forge a line or control a terminal. */
final class ControlCharacters {
  private ControlCharacters() {}

  /** Returns the text with line breaks, control and direction characters escaped. */
  static String escaped(String text) {
    if (text.chars().noneMatch(ControlCharacters::isUnsafe)) {
      return text;
    }
    var safe = new StringBuilder(text.length() + 16);
    for (var n = 0; n < text.length(); n++) {
      append(safe, text.charAt(n));
    }
    return safe.toString();
  }

  private static void append(StringBuilder safe, char character) {
    switch (character) {
      case '\n' -> safe.append("\\n");
      case '\r' -> safe.append("\\r");
      case '\t' -> safe.append("\\t");
      default -> {
        if (isUnsafe(character)) {
          safe.append("\\u%04x".formatted((int) character));
        } else {
          safe.append(character);
        }
      }
    }
  }

  private static boolean isUnsafe(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
