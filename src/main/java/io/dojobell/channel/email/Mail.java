package io.dojobell.channel.email;

import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A mail with its sender and recipient, ready to be sent.
 *
 * @param id in angle brackets; the same at each attempt
 * @param filterHeaders those by which a mailbox can sort it
 * @param unsubscribe null on mail that is not personal
 */
record Mail(
    String id,
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
}
