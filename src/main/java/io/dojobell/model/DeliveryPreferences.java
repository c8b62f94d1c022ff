package io.dojobell.model;

import io.dojobell.model.EventType.EventGroup;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A person's mutes, which drop events, and quiet hours and digest, which hold them.
 *
 * @param mutes those that may still be in force
 * @param quiet null: no quiet hours
 * @param digest null: notified as events come
 * @param zone in which quiet hours and digest are meant
 */
public record DeliveryPreferences(
    List<Mute> mutes, @Nullable Quiet quiet, @Nullable Digest digest, ZoneId zone) {
  public static final DeliveryPreferences ALWAYS =
      new DeliveryPreferences(List.of(), null, null, ZoneId.of("UTC"));

  /** The kinds of things that can be muted. */
  public enum Kind implements WireNamed {
    ALL("all"),
    TYPE("type"),
    PRODUCT("product");

    private final String wireName;

    Kind(String wireName) {
      this.wireName = wireName;
    }

    @Override
    public String wireName() {
      return wireName;
    }
  }

  /**
   * A mute: nothing that it covers is delivered until then.
   *
   * @param subject an event type's wire name or the own type of an {@code other} event, a product's
   *     key; empty: all
   */
  public record Mute(Kind kind, String subject, Instant until) {
    /** The end of a mute that lasts until it is removed. */
    public static final Instant UNTIL_UNMUTED = Instant.parse("9999-12-31T00:00:00Z");

    boolean covers(Event event) {
      return switch (kind) {
        case ALL -> true;
        case TYPE ->
            event.type() == EventType.OTHER && !event.typeName().equals(EventType.OTHER.wireName())
                ? subject.equals(EventType.OTHER.wireName())
                    || subject.equalsIgnoreCase(event.typeName())
                : event.type().wireName().equals(subject);
        case PRODUCT ->
            event.subject().product() != null && event.subject().product().key().equals(subject);
      };
    }
  }

  /** Hours of each day, over midnight where the end is not after the beginning. */
  public record Quiet(LocalTime from, LocalTime to) {

    /** Returns when the quiet hours end that contain that moment; empty: none do. */
    Optional<Instant> endsAfter(Instant now, ZoneId zone) {
      var today = now.atZone(zone).toLocalDate();
      for (var day : List.of(today.minusDays(1), today)) {
        var begin = instant(day.atTime(from), zone);
        var last = to.isAfter(from) ? day : day.plusDays(1);
        var end = instant(last.atTime(to), zone);
        if (!now.isBefore(begin) && now.isBefore(end)) {
          // Where the clocks skip the time between two of them, the next begin as these end.
          var next = instant(day.plusDays(1).atTime(from), zone);
          return next.isAfter(end) || from.equals(to)
              ? Optional.of(end)
              : endsAfter(end, zone).or(() -> Optional.of(end));
        }
      }
      return Optional.empty();
    }
  }

  /**
   * A digest: all at once at a time of each day, or of one day a week.
   *
   * @param day null: each day
   */
  public record Digest(@Nullable DayOfWeek day, LocalTime at) {

    /** Returns how often it is sent. */
    HoldReason.Period period() {
      return day == null ? HoldReason.Period.DAILY : HoldReason.Period.WEEKLY;
    }

    /** Returns the first digest after that moment. */
    public Instant nextAfter(Instant now, ZoneId zone) {
      LocalDate date = now.atZone(zone).toLocalDate();
      while (true) {
        var time = instant(date.atTime(at), zone);
        if (time.isAfter(now) && (day == null || date.getDayOfWeek() == day)) {
          return time;
        }
        date = date.plusDays(1);
      }
    }
  }

  public DeliveryPreferences {
    mutes = List.copyOf(mutes);
  }

  /** Returns the mute that drops the event, the longest there is; empty: none. */
  public Optional<Mute> activeMute(Event event, Instant now) {
    return mutes.stream()
        .filter(mute -> mute.until().isAfter(now) && mute.covers(event))
        // A mention notifies the person unless they muted just that type.
        .filter(mute -> mute.kind() == Kind.TYPE || !isPersonalMention(event))
        .max(java.util.Comparator.comparing(Mute::until));
  }

  /** Returns how the event is held; empty: it is delivered at once. */
  public Optional<Hold> hold(Event event, Instant now) {
    return isPersonalMention(event) ? Optional.empty() : hold(now);
  }

  /** Returns how an event that mentions nobody is held; empty: it is delivered at once. */
  public Optional<Hold> hold(Instant now) {
    var next = digest == null ? now : digest.nextAfter(now, zone);
    var quietEnds = quiet == null ? Optional.<Instant>empty() : quiet.endsAfter(next, zone);
    return quietEnds
        .or(() -> Optional.of(next))
        .filter(time -> time.isAfter(now))
        .map(time -> new Hold(time, holdReason(time)));
  }

  private HoldReason holdReason(Instant until) {
    return digest == null
        ? new HoldReason.QuietHours()
        : new HoldReason.Digest(digest.period(), until.atZone(zone).toLocalDate());
  }

  /** Returns that time there; one that the clocks skip is the moment they are set forward. */
  private static Instant instant(LocalDateTime time, ZoneId zone) {
    var transition = zone.getRules().getTransition(time);
    return transition != null && transition.isGap()
        ? transition.getInstant()
        : time.atZone(zone).toInstant();
  }

  private static boolean isPersonalMention(Event event) {
    return event.type().group() == EventGroup.MENTIONS && event.recipients().usernames() != null;
  }
}
