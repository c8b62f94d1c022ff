package io.dojobell.slack.command;

import io.dojobell.model.Channel;
import io.dojobell.model.EventType;
import io.dojobell.model.Severity;
import io.dojobell.service.Suggestions;
import io.dojobell.slack.command.Command.Topic;
import io.dojobell.slack.command.Parsed.Puzzled;
import io.dojobell.slack.command.Parsed.Understood;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads {@code <events> [to|in|from <product>] [via <channels>] [min <severity>]}, in which {@code
 * to} and {@code via} may be left out where what follows is clear.
 */
final class TopicParser {
  private static final Set<String> BEFORE_PRODUCT = Set.of("to", "in", "from", "for", "of", "on");
  private static final Set<String> BEFORE_CHANNELS = Set.of("via", "by", "over");

  private final Typed typed;
  private final boolean subscribe;
  private final String command;
  private List<Typed.Word> rest;
  private final Set<EventType> events = EnumSet.noneOf(EventType.class);
  private final Set<Channel> via = EnumSet.noneOf(Channel.class);
  private Optional<Severity> min = Optional.empty();
  private Optional<String> product = Optional.empty();

  TopicParser(Typed typed, List<Typed.Word> rest, boolean subscribe) {
    this.typed = typed;
    this.rest = rest;
    this.subscribe = subscribe;
    this.command = subscribe ? "subscribe" : "unsubscribe";
  }

  Parsed parse() {
    var eventWords = rest;
    var puzzled = events();
    var words = eventWords.subList(0, eventWords.size() - rest.size());
    if (puzzled.isEmpty()) {
      puzzled = severity();
    }
    if (puzzled.isEmpty()) {
      puzzled = channels();
    }
    if (puzzled.isPresent()) {
      return puzzled.get();
    }
    product();
    var topic = new Topic(events, typed.between(words), product);
    return new Understood(
        subscribe ? new Command.Subscribe(topic, via, min) : new Command.Unsubscribe(topic, via));
  }

  /** The same for the channel it is typed in, to which alone a route can lead. */
  Parsed here() {
    return switch (parse()) {
      case Puzzled puzzled ->
          new Puzzled(
              puzzled.why(),
              puzzled.instead().stream()
                  .map(instead -> instead.replace("/dojo " + command, "/dojo here " + command))
                  .toList());
      case Understood(Command.Subscribe(var topic, var channels, var least)) ->
          channels.isEmpty()
              ? new Understood(new Command.Here(new Command.Here.HereAct.Subscribe(topic, least)))
              : onlyHere();
      case Understood(Command.Unsubscribe(var topic, var channels)) ->
          channels.isEmpty()
              ? new Understood(new Command.Here(new Command.Here.HereAct.Unsubscribe(topic)))
              : onlyHere();
      case Understood other -> other;
    };
  }

  private Parsed onlyHere() {
    return new Puzzled(
        "Here leads to this channel and no other, so there is nothing to say after via.",
        List.of("/dojo here " + command + " scans"));
  }

  /** One event after the other, with commas or “and” between them. */
  private Optional<Parsed> events() {
    if (rest.isEmpty()) {
      return puzzled("Say which events.", subscribe ? "scans" : "all");
    }
    while (!rest.isEmpty()) {
      var found = EventNames.at(rest);
      if (found.words() == 0) {
        break;
      }
      events.addAll(found.events());
      rest = rest.subList(found.words(), rest.size());
      if (!rest.isEmpty() && isBetween(rest.getFirst()) && startsEvents(rest, 1)) {
        rest = rest.subList(1, rest.size());
      } else if (!rest.isEmpty() && rest.getFirst().isComma()) {
        return noEvent(rest.size() > 1 ? rest.get(1).text() : ",");
      }
    }
    return events.isEmpty() ? noEvent(rest.getFirst().text()) : Optional.empty();
  }

  private static boolean isBetween(Typed.Word word) {
    return word.isComma() || is(word, "and") || is(word, "&") || is(word, "+");
  }

  private static boolean startsEvents(List<Typed.Word> words, int from) {
    return words.size() > from && EventNames.at(words.subList(from, words.size())).words() > 0;
  }

  private Optional<Parsed> noEvent(String word) {
    if (subscribe && Severity.of(word.toLowerCase(Locale.ROOT)).isPresent()) {
      return Optional.of(
          new Puzzled(
              "“%s” is a severity. Name the events, too.".formatted(word),
              List.of("/dojo %s all min %s".formatted(command, word.toLowerCase(Locale.ROOT)))));
    }
    var near =
        Suggestions.nearest(word, EventNames.all()).stream()
            .map(name -> "/dojo %s %s".formatted(command, name.contains(" ") ? quote(name) : name));
    var ofProduct =
        "/dojo %s all %s %s"
            .formatted(command, subscribe ? "to" : "from", word.contains(" ") ? quote(word) : word);
    return Optional.of(
        new Puzzled(
            "“%s” is no event. Events are scans, engagements, slas, mentions, products or all, or one type such as scan_added."
                .formatted(word),
            Stream.concat(near, Stream.of(ofProduct)).toList()));
  }

  private static String quote(String words) {
    return "\"" + words + "\"";
  }

  /** {@code min high}, wherever it stands after the events. */
  private Optional<Parsed> severity() {
    for (var at = 0; at < rest.size(); at++) {
      if (is(rest.get(at), "min")) {
        var word = at + 1 < rest.size() ? rest.get(at + 1).text() : "";
        var severity = Severity.of(word);
        if (severity.isEmpty()) {
          return puzzled(
              word.isEmpty()
                  ? "Say which severity after min: info, low, medium, high or critical."
                  : "“%s” is no severity: use info, low, medium, high or critical.".formatted(word),
              "scans min high");
        }
        if (!subscribe) {
          return puzzled("A least severity belongs to subscribe.", "scans");
        }
        min = severity;
        var others = new ArrayList<>(rest.subList(0, at));
        others.addAll(rest.subList(at + 2, rest.size()));
        rest = others;
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** {@code via slack,email}; or, at the end, channels' names alone. */
  private Optional<Parsed> channels() {
    for (var at = 0; at < rest.size(); at++) {
      if (!rest.get(at).quoted() && BEFORE_CHANNELS.contains(lower(rest.get(at)))) {
        var puzzled = named(rest.subList(at + 1, rest.size()));
        rest = rest.subList(0, at);
        return puzzled;
      }
    }
    var from = rest.size();
    while (from > 0 && isChannel(rest.get(from - 1))) {
      from--;
    }
    // What stands right after “to” is a product, be it called as a channel is.
    if (from > 0 && from < rest.size() && BEFORE_PRODUCT.contains(lower(rest.get(from - 1)))) {
      from++;
    }
    var puzzled =
        from < rest.size() ? named(rest.subList(from, rest.size())) : Optional.<Parsed>empty();
    rest = rest.subList(0, Math.min(from, rest.size()));
    return puzzled;
  }

  private static boolean isChannel(Typed.Word word) {
    return word.isComma() || (!word.quoted() && CommandParser.channel(word.text()).isPresent());
  }

  private Optional<Parsed> named(List<Typed.Word> words) {
    for (var word : words) {
      var channel = CommandParser.channel(word.text());
      if (word.isComma() || is(word, "and")) {
        continue;
      }
      if (channel.isEmpty()) {
        var near = Suggestions.nearest(word.text(), CommandParser.channels());
        return puzzled(
            "“%s” is no channel: use slack, email, webhook or alert.".formatted(word.text()),
            "scans via " + near.filter(name -> !name.equals("teams")).orElse("slack"));
      }
      if (channel.get() == Channel.TEAMS) {
        return puzzled(
            "Teams cannot reach one person; admins send events there by routes.",
            "scans via slack,email");
      }
      via.add(channel.get());
    }
    return via.isEmpty()
        ? puzzled(
            "Say which channels after via: slack, email, webhook or alert.", "scans via slack")
        : Optional.empty();
  }

  private void product() {
    var words = rest;
    if (!words.isEmpty()
        && !words.getFirst().quoted()
        && BEFORE_PRODUCT.contains(lower(words.getFirst()))) {
      words = words.size() > 1 ? words.subList(1, words.size()) : words;
    }
    if (!words.isEmpty()) {
      product = Optional.of(typed.between(words));
    }
  }

  private Optional<Parsed> puzzled(String why, String example) {
    return Optional.of(new Puzzled(why, List.of("/dojo " + command + " " + example)));
  }

  private static boolean is(Typed.Word word, String text) {
    return !word.quoted() && lower(word).equals(text);
  }

  private static String lower(Typed.Word word) {
    return word.text().toLowerCase(Locale.ROOT);
  }
}
