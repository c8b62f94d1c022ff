package io.dojobell.slack.command;

import io.dojobell.model.DeliveryPreferences;
import io.dojobell.model.EventType;
import io.dojobell.slack.command.Command.MuteSubject;
import io.dojobell.slack.command.ParseResult.Recognised;
import io.dojobell.slack.command.ParseResult.Unrecognised;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Parses commands on the times of notifications: mutes, quiet hours, digests. */
final class ScheduleParser {
  private static final Pattern HOURS =
      Pattern.compile(
          "(?i)(?:from |between )?(.+?)\\s*(?:-|\\bto\\b|\\buntil\\b|\\band\\b)\\s*(.+)");
  private static final LocalTime MORNING = LocalTime.of(9, 0);

  private final TokenizedText text;
  private final List<TokenizedText.Word> remainingWords;

  ScheduleParser(TokenizedText typed, List<TokenizedText.Word> rest) {
    this.text = typed;
    this.remainingWords = rest;
  }

  /** Parses {@code <product|events|all> [for 2h|until tomorrow]}. */
  ParseResult mute() {
    if (remainingWords.isEmpty()) {
      return unrecognised(
          "What should I mute?", "/dojo mute all for 2h", "/dojo mute web-api until mon");
    }
    for (var at = remainingWords.size() - 1; at > 0; at--) {
      var word = remainingWords.get(at);
      var behind = remainingWords.subList(at + 1, remainingWords.size());
      if (!word.isQuoted() && !behind.isEmpty() && isTime(word)) {
        var words = text.textOf(behind);
        var span =
            is(word, "for")
                ? TimeExpressions.parseDuration(words)
                : TimeExpressions.parseEnd(words);
        if (span.isPresent()) {
          return new Recognised(new Command.Mute(subject(remainingWords.subList(0, at)), span));
        }
        var mute = "/dojo mute " + text.rawTextOf(remainingWords.subList(0, at));
        return unrecognised(
            "Can't read “%s” as a time.".formatted(words),
            mute + " for 2h",
            mute + " until tomorrow",
            mute + " until 2026-12-01");
      }
    }
    return durationAtEnd()
        .orElseGet(
            () -> new Recognised(new Command.Mute(subject(remainingWords), Optional.empty())));
  }

  /** Parses {@code web-api 2h}, without a word between. */
  private Optional<ParseResult> durationAtEnd() {
    if (remainingWords.size() < 2 || remainingWords.getLast().isQuoted()) {
      return Optional.empty();
    }
    var last = remainingWords.getLast().text();
    var span = TimeExpressions.parseDuration(last);
    if (!last.matches("\\d+\\p{L}+") || span.isEmpty()) {
      return Optional.empty();
    }
    var subject = subject(remainingWords.subList(0, remainingWords.size() - 1));
    return Optional.of(new Recognised(new Command.Mute(subject, span)));
  }

  ParseResult unmute() {
    return remainingWords.isEmpty()
        ? new Recognised(new Command.Unmute(new MuteSubject.Everything()))
        : new Recognised(new Command.Unmute(subject(remainingWords)));
  }

  private static boolean isTime(TokenizedText.Word word) {
    return is(word, "for") || is(word, "until") || is(word, "till");
  }

  private static boolean is(TokenizedText.Word word, String text) {
    return !word.isQuoted() && word.text().equalsIgnoreCase(text);
  }

  /**
   * Parses all, events, {@code type} and a custom event type, or else a product; quoted text is a
   * product unless it is a label.
   */
  private MuteSubject subject(List<TokenizedText.Word> words) {
    var found = EventNames.longestMatch(words);
    if (found.wordCount() == words.size() && found.wordCount() > 0) {
      return found.events().size() == EventType.values().length
          ? new MuteSubject.Everything()
          : new MuteSubject.OfTypes(found.events(), text.textOf(words));
    }
    return words.size() > 1 && is(words.getFirst(), "type")
        ? new MuteSubject.OfTypeName(text.textOf(words.subList(1, words.size())))
        : new MuteSubject.OfProduct(text.textOf(words));
  }

  /** Parses {@code 20:00-08:00 [Europe/Berlin]} or {@code off}. */
  ParseResult quiet() {
    if (remainingWords.isEmpty()) {
      return unrecognised("Which hours?", "/dojo quiet 20:00-08:00", "/dojo quiet off");
    }
    if (isOff()) {
      return new Recognised(new Command.QuietHours(Optional.empty(), Optional.empty()));
    }
    var last = remainingWords.getLast().text();
    var zone =
        remainingWords.size() > 1 ? TimeExpressions.parseZone(last) : Optional.<ZoneId>empty();
    var words =
        zone.isPresent() ? remainingWords.subList(0, remainingWords.size() - 1) : remainingWords;
    var hours = HOURS.matcher(text.textOf(words));
    var from =
        hours.matches() ? TimeExpressions.parseTime(hours.group(1)) : Optional.<LocalTime>empty();
    var to =
        hours.matches() ? TimeExpressions.parseTime(hours.group(2)) : Optional.<LocalTime>empty();
    if (from.isPresent() && to.isPresent() && !from.equals(to)) {
      return new Recognised(
          new Command.QuietHours(
              Optional.of(new DeliveryPreferences.Quiet(from.get(), to.get())), zone));
    }
    if (remainingWords.size() > 1 && last.contains("/") && zone.isEmpty()) {
      return unknownZone(last, "/dojo quiet 20:00-08:00");
    }
    return unrecognised(
        from.isPresent() && from.equals(to)
            ? "Quiet hours must end at a different time than they start."
            : "Can't read “%s” as a time range.".formatted(text.textOf(remainingWords)),
        "/dojo quiet 20:00-08:00",
        "/dojo quiet 20:00-08:00 Europe/Berlin",
        "/dojo quiet off");
  }

  /** Parses {@code daily 09:00}, {@code weekly mon 09:00} or {@code off}. */
  ParseResult digest() {
    if (remainingWords.isEmpty()) {
      return unrecognised(
          "How often?", "/dojo digest daily 09:00", "/dojo digest weekly mon 09:00");
    }
    if (isOff()) {
      return new Recognised(new Command.Digests(Optional.empty(), Optional.empty()));
    }
    var words = remainingWords;
    var zone =
        words.size() > 1
            ? TimeExpressions.parseZone(words.getLast().text())
            : Optional.<ZoneId>empty();
    if (zone.isPresent()) {
      words = words.subList(0, words.size() - 1);
    }
    var weekly = is(words.getFirst(), "weekly");
    if (!weekly && !is(words.getFirst(), "daily")) {
      return unreadableDigest();
    }
    words = words.subList(1, words.size());
    var day = Optional.<DayOfWeek>empty();
    if (weekly) {
      if (!words.isEmpty() && is(words.getFirst(), "on")) {
        words = words.subList(1, words.size());
      }
      day =
          words.isEmpty()
              ? Optional.of(DayOfWeek.MONDAY)
              : TimeExpressions.parseDayOfWeek(words.getFirst().text());
      if (day.isEmpty()) {
        return unreadableDigest();
      }
      words = words.isEmpty() ? words : words.subList(1, words.size());
    }
    if (!words.isEmpty() && is(words.getFirst(), "at")) {
      words = words.subList(1, words.size());
    }
    var time =
        words.isEmpty() ? Optional.of(MORNING) : TimeExpressions.parseTime(text.textOf(words));
    if (time.isEmpty()) {
      var last = remainingWords.getLast().text();
      return last.contains("/")
          ? unknownZone(last, "/dojo digest daily 09:00")
          : unreadableDigest();
    }
    return new Recognised(
        new Command.Digests(
            Optional.of(new DeliveryPreferences.Digest(day.orElse(null), time.get())), zone));
  }

  private ParseResult unreadableDigest() {
    return unrecognised(
        "Can't read “%s” as a schedule.".formatted(text.textOf(remainingWords)),
        "/dojo digest daily 09:00",
        "/dojo digest weekly mon 09:00",
        "/dojo digest off");
  }

  private static ParseResult unknownZone(String word, String command) {
    var near = TimeExpressions.suggestZones(word.substring(word.lastIndexOf('/') + 1));
    return new Unrecognised(
        "Unknown time zone “%s”.".formatted(word),
        near.isEmpty()
            ? List.of(command + " Europe/Berlin")
            : near.stream().map(zone -> command + " " + zone).toList());
  }

  private boolean isOff() {
    return remainingWords.size() == 1
        && List.of("off", "none", "never", "stop")
            .contains(remainingWords.getFirst().text().toLowerCase(Locale.ROOT));
  }

  private static ParseResult unrecognised(String reason, String... instead) {
    return new Unrecognised(reason, List.of(instead));
  }
}
