package io.dojobell.workspace.mail;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What came over SMTP.
 *
 * @param connection the number of the connection it came over, from 1
 * @param sender as {@code MAIL FROM} named it
 * @param recipients as {@code RCPT TO} named them
 * @param smtpUtf8 whether {@code MAIL} asked for SMTPUTF8
 */
public record SmtpEnvelope(
    int connection, String sender, List<String> recipients, boolean smtpUtf8, byte[] raw) {
  /** Everything above the first empty line. */
  public String rawHeaders() {
    String all = new String(raw, StandardCharsets.UTF_8);
    int end = all.indexOf("\r\n\r\n");
    return end < 0 ? all : all.substring(0, end);
  }

  boolean hasSevenBitHeaders() {
    return rawHeaders().chars().allMatch(c -> c < 128);
  }
}
