package io.dojobell.channel.email;

import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail with its sender and recipient, ready to be sent.
 *
 * @param id in angle brackets; the same at each attempt
 * @param type the event's type, or {@code summary}
 * @param unsubscribe null on mail that is not personal
 */
record Mail(
    String id,
    InternetAddress from,
    InternetAddress to,
    String subject,
    String type,
    @Nullable URI unsubscribe,
    Instant date,
    String text,
    String html) {}
