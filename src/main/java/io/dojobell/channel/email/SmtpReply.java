package io.dojobell.channel.email;

import io.dojobell.model.TextSanitizer;
import java.util.stream.Collectors;

/**
 * The answer of a mail server to a command.
 *
 * @param code three digits
 * @param text all lines as they came, each with the code
 */
record SmtpReply(int code, String text) {
  private static final int MAX_SUMMARY_LENGTH = 200;

  /** Returns whether the server says no for good. */
  boolean isPermanent() {
    return code >= 500 && code < 600;
  }

  /** Returns the server's own sentence as one line of at most 200 characters, code first. */
  String summary() {
    var sentence =
        text.lines()
            .map(line -> line.replaceFirst("^\\d{3}[ -]?", ""))
            .map(SmtpReply::withoutRepeatedStatus)
            .collect(Collectors.joining(" "));
    var status = text.replaceFirst("^\\d{3}[ -]?", "").strip().split("\\s", 2)[0];
    var enhanced = status.matches("[245]\\.\\d{1,3}\\.\\d{1,3}") ? " " + status : "";
    return TextSanitizer.truncate(
        MAX_SUMMARY_LENGTH, TextSanitizer.singleLine(code + enhanced + " " + sentence));
  }

  private static String withoutRepeatedStatus(String line) {
    return line.replaceFirst("^\\s*[245]\\.\\d{1,3}\\.\\d{1,3}(?=\\s|$)", "");
  }
}
