package io.dojobell.net;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Reads the {@code Retry-After} header: seconds, or a date (RFC 9110, section 10.2.3). */
public final class RetryAfter {
  /** The longest wait that one answer of another side may ask for. */
  private static final Duration MAX_WAIT = Duration.ofHours(1);

  private RetryAfter() {}

  /** Returns when to try again; null if the header is missing or makes no sense. */
  public static @Nullable Instant parse(@Nullable String header, Instant now) {
    if (header == null) {
      return null;
    }
    var text = header.strip();
    try {
      var when =
          text.chars().allMatch(character -> character >= '0' && character <= '9')
              ? now.plusSeconds(Math.min(Long.parseLong(text), MAX_WAIT.toSeconds()))
              : ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return limit(when, now);
    } catch (NumberFormatException | DateTimeException _) {
      return null;
    }
  }

  private static Instant limit(Instant when, Instant now) {
    var latest = now.plus(MAX_WAIT);
    if (when.isBefore(now)) {
      return now;
    }
    return when.isAfter(latest) ? latest : when;
  }
}
