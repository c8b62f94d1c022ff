package io.dojobell.workspace.mail;

import java.time.Instant;
import java.util.List;

/**
 * A mail that arrived.
 *
 * @param to the addresses of the header
 * @param text the plain part; empty where there is none
 * @param html the HTML part; empty where there is none
 * @param envelope what SMTP said of it, and its bytes
 */
public record ReceivedMail(
    String id,
    Instant receivedAt,
    String from,
    List<String> to,
    String subject,
    List<Header> headers,
    String text,
    String html,
    SmtpEnvelope envelope) {
  /** One header line, unfolded. */
  public record Header(String name, String value) {}

  /** The header's value; empty where there is none. */
  public String header(String name) {
    return headers.stream()
        .filter(header -> header.name().equalsIgnoreCase(name))
        .map(Header::value)
        .findFirst()
        .orElse("");
  }
}
