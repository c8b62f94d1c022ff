package io.dojobell.channel.email;

import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A mail with its sender and recipient, ready to be sent.
 *
 * @param id in angle brackets; the same at each attempt
 * @param inReplyTo the id of the first mail about the same; null: it is the first
 * @param filterHeaders those by which a mailbox can sort it
 * @param unsubscribe null on mail that is not personal
 */
record Mail(
    String id,
    @Nullable String inReplyTo,
    InternetAddress from,
    InternetAddress to,
    String subject,
    Map<String, String> filterHeaders,
    @Nullable URI unsubscribe,
    Instant date,
    String text,
    String html) {
  Mail {
    filterHeaders = Map.copyOf(filterHeaders);
  }

  /** Returns the same as an answer to that mail, unless it is that mail, sent again. */
  Mail inReplyTo(Optional<String> first) {
    return new Mail(
        id,
        first.filter(other -> !other.equals(id)).orElse(null),
        from,
        to,
        subject,
        filterHeaders,
        unsubscribe,
        date,
        text,
        html);
  }
}
