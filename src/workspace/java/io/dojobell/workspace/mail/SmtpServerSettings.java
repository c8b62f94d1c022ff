package io.dojobell.workspace.mail;

import java.util.List;

/**
 * What the mail server offers and insists on.
 *
 * @param smtpUtf8 whether it offers SMTPUTF8; without it, addresses are ASCII
 * @param sevenBitHeaders whether it refuses headers beyond ASCII without SMTPUTF8, as strict
 *     servers do
 * @param connections how many connections it takes at once; the next is greeted with 421
 * @param extensions more lines of its answer to EHLO: {@code AUTH PLAIN LOGIN}
 */
public record SmtpServerSettings(
    boolean smtpUtf8, boolean sevenBitHeaders, int connections, List<String> extensions) {
  /** No SMTPUTF8, lenient headers, any number of connections. */
  public static SmtpServerSettings defaults() {
    return new SmtpServerSettings(false, false, Integer.MAX_VALUE, List.of());
  }

  public SmtpServerSettings withSmtpUtf8() {
    return new SmtpServerSettings(true, sevenBitHeaders, connections, extensions);
  }

  public SmtpServerSettings withSevenBitHeaders() {
    return new SmtpServerSettings(smtpUtf8, true, connections, extensions);
  }

  public SmtpServerSettings withConnections(int atOnce) {
    return new SmtpServerSettings(smtpUtf8, sevenBitHeaders, atOnce, extensions);
  }

  public SmtpServerSettings withExtensions(String... lines) {
    return new SmtpServerSettings(smtpUtf8, sevenBitHeaders, connections, List.of(lines));
  }

  /** The answer to EHLO. */
  String ehlo() {
    StringBuilder answer = new StringBuilder("250-local.workspace\n250-8BITMIME\n");
    extensions.forEach(line -> answer.append("250-").append(line).append('\n'));
    return answer
        .append(smtpUtf8 ? "250-SMTPUTF8\n" : "")
        .append("250 ENHANCEDSTATUSCODES")
        .toString();
  }
}
