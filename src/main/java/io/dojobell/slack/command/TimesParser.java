package io.dojobell.slack.command;

import io.dojobell.model.DeliveryPreferences;
import io.dojobell.model.EventType;
import io.dojobell.slack.command.Command.Subject;
import io.dojobell.slack.command.Parsed.Puzzled;
import io.dojobell.slack.command.Parsed.Understood;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what has to do with when one is told: mutes, quiet hours, digests. */
final class TimesParser {
  private static final Pattern HOURS =
      Pattern.compile(
          "(?i)(?:from |between )?(.+?)\\s*(?:-|\\bto\\b|\\buntil\\b|\\band\\b)\\s*(.+)");
  private static final LocalTime MORNING = LocalTime.of(9, 0);

  private final Typed typed;
  private final List<Typed.Word> rest;

  TimesParser(Typed typed, List<Typed.Word> rest) {
    this.typed = typed;
    this.rest = rest;
  }

  /** {@code <product|events|all> [for 2h|until tomorrow]}. */
  Parsed mute() {
    if (rest.isEmpty()) {
      return puzzled("Say what to mute.", "/dojo mute all for 2h", "/dojo mute web-api until mon");
    }
    for (var at = rest.size() - 1; at > 0; at--) {
      var word = rest.get(at);
      var behind = rest.subList(at + 1, rest.size());
      if (!word.quoted() && !behind.isEmpty() && isTime(word)) {
        var words = typed.between(behind);
        var span = is(word, "for") ? TimeWords.length(words) : TimeWords.end(words);
        if (span.isPresent()) {
          return new Understood(new Command.Mute(subject(rest.subList(0, at)), span));
        }
        var mute = "/dojo mute " + typed.asTyped(rest.subList(0, at));
        return puzzled(
            "“%s” is no time I can read.".formatted(words),
            mute + " for 2h",
            mute + " until tomorrow",
            mute + " until 2026-12-01");
      }
    }
    return lengthAtEnd()
        .orElseGet(() -> new Understood(new Command.Mute(subject(rest), Optional.empty())));
  }

  /** {@code web-api 2h}, without a word between. */
  private Optional<Parsed> lengthAtEnd() {
    if (rest.size() < 2 || rest.getLast().quoted()) {
      return Optional.empty();
    }
    var last = rest.getLast().text();
    return last.matches("\\d+\\p{L}+")
        ? TimeWords.length(last)
            .map(
                span ->
                    new Understood(
                        new Command.Mute(
                            subject(rest.subList(0, rest.size() - 1)), Optional.of(span))))
        : Optional.empty();
  }

  Parsed unmute() {
    return rest.isEmpty()
        ? new Understood(new Command.Unmute(new Subject.Everything()))
        : new Understood(new Command.Unmute(subject(rest)));
  }

  private static boolean isTime(Typed.Word word) {
    return is(word, "for") || is(word, "until") || is(word, "till");
  }

  private static boolean is(Typed.Word word, String text) {
    return !word.quoted() && word.text().equalsIgnoreCase(text);
  }

  /**
   * All, events, {@code type} and an event's own type, or else a product; what is in quotes is a
   * product unless it is a label.
   */
  private Subject subject(List<Typed.Word> words) {
    var found = EventNames.at(words);
    if (found.words() == words.size() && found.words() > 0) {
      return found.events().size() == EventType.values().length
          ? new Subject.Everything()
          : new Subject.OfTypes(found.events(), typed.between(words));
    }
    return words.size() > 1 && is(words.getFirst(), "type")
        ? new Subject.OfTypeName(typed.between(words.subList(1, words.size())))
        : new Subject.OfProduct(typed.between(words));
  }

  /** {@code 20:00-08:00 [Europe/Berlin]} or {@code off}. */
  Parsed quiet() {
    if (rest.isEmpty()) {
      return puzzled("Say which hours.", "/dojo quiet 20:00-08:00", "/dojo quiet off");
    }
    if (isOff()) {
      return new Understood(new Command.QuietHours(Optional.empty(), Optional.empty()));
    }
    var last = rest.getLast().text();
    var zone = rest.size() > 1 ? TimeWords.zone(last) : Optional.<ZoneId>empty();
    var words = zone.isPresent() ? rest.subList(0, rest.size() - 1) : rest;
    var hours = HOURS.matcher(typed.between(words));
    var from = hours.matches() ? TimeWords.time(hours.group(1)) : Optional.<LocalTime>empty();
    var to = hours.matches() ? TimeWords.time(hours.group(2)) : Optional.<LocalTime>empty();
    if (from.isPresent() && to.isPresent() && !from.equals(to)) {
      return new Understood(
          new Command.QuietHours(
              Optional.of(new DeliveryPreferences.Quiet(from.get(), to.get())), zone));
    }
    if (rest.size() > 1 && last.contains("/") && zone.isEmpty()) {
      return noZone(last, "/dojo quiet 20:00-08:00");
    }
    return puzzled(
        from.isPresent() && from.equals(to)
            ? "Quiet hours end at another time than they begin."
            : "“%s” are no hours I can read.".formatted(typed.between(rest)),
        "/dojo quiet 20:00-08:00",
        "/dojo quiet 20:00-08:00 Europe/Berlin",
        "/dojo quiet off");
  }

  /** {@code daily 09:00}, {@code weekly mon 09:00} or {@code off}. */
  Parsed digest() {
    if (rest.isEmpty()) {
      return puzzled("Say how often.", "/dojo digest daily 09:00", "/dojo digest weekly mon 09:00");
    }
    if (isOff()) {
      return new Understood(new Command.Digests(Optional.empty(), Optional.empty()));
    }
    var words = rest;
    var zone = words.size() > 1 ? TimeWords.zone(words.getLast().text()) : Optional.<ZoneId>empty();
    if (zone.isPresent()) {
      words = words.subList(0, words.size() - 1);
    }
    var weekly = is(words.getFirst(), "weekly");
    if (!weekly && !is(words.getFirst(), "daily")) {
      return noDigest();
    }
    words = words.subList(1, words.size());
    var day = Optional.<DayOfWeek>empty();
    if (weekly) {
      if (!words.isEmpty() && is(words.getFirst(), "on")) {
        words = words.subList(1, words.size());
      }
      day =
          words.isEmpty() ? Optional.of(DayOfWeek.MONDAY) : TimeWords.day(words.getFirst().text());
      if (day.isEmpty()) {
        return noDigest();
      }
      words = words.isEmpty() ? words : words.subList(1, words.size());
    }
    if (!words.isEmpty() && is(words.getFirst(), "at")) {
      words = words.subList(1, words.size());
    }
    var time = words.isEmpty() ? Optional.of(MORNING) : TimeWords.time(typed.between(words));
    if (time.isEmpty()) {
      var last = rest.getLast().text();
      return last.contains("/") ? noZone(last, "/dojo digest daily 09:00") : noDigest();
    }
    return new Understood(
        new Command.Digests(
            Optional.of(new DeliveryPreferences.Digest(day.orElse(null), time.get())), zone));
  }

  private Parsed noDigest() {
    return puzzled(
        "“%s” is no rhythm I can read.".formatted(typed.between(rest)),
        "/dojo digest daily 09:00",
        "/dojo digest weekly mon 09:00",
        "/dojo digest off");
  }

  private static Parsed noZone(String word, String command) {
    var near = TimeWords.zonesLike(word.substring(word.lastIndexOf('/') + 1));
    return new Puzzled(
        "“%s” is no time zone.".formatted(word),
        near.isEmpty()
            ? List.of(command + " Europe/Berlin")
            : near.stream().map(zone -> command + " " + zone).toList());
  }

  private boolean isOff() {
    return rest.size() == 1
        && List.of("off", "none", "never", "stop")
            .contains(rest.getFirst().text().toLowerCase(Locale.ROOT));
  }

  private static Parsed puzzled(String why, String... instead) {
    return new Puzzled(why, List.of(instead));
  }
}
