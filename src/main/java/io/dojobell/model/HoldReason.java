package io.dojobell.model;

import java.time.LocalDate;
import java.util.Locale;

/** Why a delivery is held for its person before it is sent. */
public sealed interface HoldReason {
  /** It came in the person's quiet hours, or while they wanted nothing. */
  record QuietHours() implements HoldReason {}

  /**
   * It is part of the person's digest.
   *
   * @param day the day on which that is sent, in the person's time zone
   */
  record Digest(Period period, LocalDate day) implements HoldReason {
    /** Returns the first day that the digest covers. */
    public LocalDate firstDay() {
      return switch (period) {
        case DAILY -> day;
        case WEEKLY -> day.minusWeeks(1);
      };
    }
  }

  /** How often a digest is sent. */
  enum Period implements WireNamed {
    DAILY("daily"),
    WEEKLY("weekly");

    private final String wireName;

    Period(String wireName) {
      this.wireName = wireName;
    }

    @Override
    public String wireName() {
      return wireName;
    }
  }

  /** Returns the form that is stored: {@code quiet}, {@code daily 2026-11-26}. */
  default String text() {
    return switch (this) {
      case QuietHours() -> "quiet";
      case Digest(var period, var day) -> period.wireName() + " " + day;
    };
  }

  /**
   * Returns the reason that has that form.
   *
   * @throws IllegalArgumentException if none has
   */
  static HoldReason parse(String text) {
    if (text.equals("quiet")) {
      return new QuietHours();
    }
    var parts = text.split(" ", 2);
    if (parts.length < 2) {
      throw new IllegalArgumentException("Not why a delivery is held: " + text);
    }
    var period = Period.valueOf(parts[0].toUpperCase(Locale.ROOT));
    return new Digest(period, LocalDate.parse(parts[1]));
  }
}
