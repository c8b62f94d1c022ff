package io.dojobell.channel.email;

import jakarta.mail.AuthenticationFailedException;
import java.util.List;
import java.util.Optional;

/** Describes what {@code SMTP_URL} asks for and a mail server lacks. */
final class SmtpExtensions {
  private SmtpExtensions() {}

  /** Returns what is missing and what to change; empty: nothing is. */
  static Optional<String> findMissing(SmtpUrl url, List<Throwable> causes, SmtpReply reply) {
    var text = String.valueOf(causes.getFirst().getMessage());
    if (text.startsWith("STARTTLS is required")) {
      return Optional.of(
          "The mail server offers no STARTTLS: use smtps:// where it wants TLS from the start, or"
              + " starttls=off in SMTP_URL to send in clear");
    }
    if (url.username() != null
        && reply.code() < 400
        && causes.getFirst() instanceof AuthenticationFailedException) {
      return Optional.of(
          "The mail server offers no kind of log-in that Dojobell knows: check SMTP_URL");
    }
    return Optional.empty();
  }
}
