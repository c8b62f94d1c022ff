package io.dojobell.slack.command;

import io.dojobell.model.Channel;
import io.dojobell.model.EventType;
import io.dojobell.model.Severity;
import io.dojobell.service.Suggestions;
import io.dojobell.slack.command.Command.ManageChannelRoutes.ChannelRoutesAction;
import io.dojobell.slack.command.Command.SubscriptionTopic;
import io.dojobell.slack.command.ParseResult.Recognised;
import io.dojobell.slack.command.ParseResult.Unrecognised;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Parses {@code <events> [to|in|from <product>] [via <channels>] [min <severity>]}, in which {@code
 * to} and {@code via} may be left out if the rest is clear.
 */
final class SubscribeParser {
  private static final Set<String> PRODUCT_PREPOSITIONS =
      Set.of("to", "in", "from", "for", "of", "on");
  private static final Set<String> CHANNEL_PREPOSITIONS = Set.of("via", "by", "over");

  private final TokenizedText text;
  private final boolean subscribe;
  private final String command;
  private List<TokenizedText.Word> remainingWords;
  private final Set<EventType> events = EnumSet.noneOf(EventType.class);
  private final Set<Channel> channels = EnumSet.noneOf(Channel.class);
  private Optional<Severity> minimumSeverity = Optional.empty();
  private Optional<String> product = Optional.empty();

  SubscribeParser(TokenizedText typed, List<TokenizedText.Word> rest, boolean subscribe) {
    this.text = typed;
    this.remainingWords = rest;
    this.subscribe = subscribe;
    this.command = subscribe ? "subscribe" : "unsubscribe";
  }

  ParseResult parse() {
    var eventWords = remainingWords;
    var unrecognised = events();
    var words = eventWords.subList(0, eventWords.size() - remainingWords.size());
    if (unrecognised.isEmpty()) {
      unrecognised = severity();
    }
    if (unrecognised.isEmpty()) {
      unrecognised = channels();
    }
    if (unrecognised.isPresent()) {
      return unrecognised.get();
    }
    product();
    var topic = new SubscriptionTopic(events, text.textOf(words), product);
    return new Recognised(
        subscribe
            ? new Command.Subscribe(topic, channels, minimumSeverity)
            : new Command.Unsubscribe(topic, channels));
  }

  /** Parses the same for the channel it is typed in, the only channel a route can lead to. */
  ParseResult parseForChannel() {
    return switch (parse()) {
      case Unrecognised unrecognised ->
          new Unrecognised(
              unrecognised.reason(),
              unrecognised.suggestions().stream()
                  .map(instead -> instead.replace("/dojo " + command, "/dojo here " + command))
                  .toList());
      case Recognised(Command.Subscribe(var topic, var channels, var least)) ->
          forChannel(channels, new ChannelRoutesAction.Subscribe(topic, least));
      case Recognised(Command.Unsubscribe(var topic, var channels)) ->
          forChannel(channels, new ChannelRoutesAction.Unsubscribe(topic));
      case Recognised other -> other;
    };
  }

  private ParseResult forChannel(Set<Channel> channels, ChannelRoutesAction action) {
    return channels.isEmpty()
        ? new Recognised(new Command.ManageChannelRoutes(action))
        : new Unrecognised(
            "`here` always means this channel; remove `via`.",
            List.of("/dojo here " + command + " scans"));
  }

  /** Parses events one after the other, with commas or “and” between them. */
  private Optional<ParseResult> events() {
    if (remainingWords.isEmpty()) {
      return unrecognised("Which events?", subscribe ? "scans" : "all");
    }
    while (!remainingWords.isEmpty()) {
      var found = EventNames.longestMatch(remainingWords);
      if (found.wordCount() == 0) {
        break;
      }
      events.addAll(found.events());
      remainingWords = remainingWords.subList(found.wordCount(), remainingWords.size());
      if (!remainingWords.isEmpty()
          && isSeparator(remainingWords.getFirst())
          && startsEvents(remainingWords, 1)) {
        remainingWords = remainingWords.subList(1, remainingWords.size());
      } else if (!remainingWords.isEmpty() && remainingWords.getFirst().isComma()) {
        return unknownEvent(remainingWords.size() > 1 ? remainingWords.get(1).text() : ",");
      }
    }
    return events.isEmpty() ? unknownEvent(remainingWords.getFirst().text()) : Optional.empty();
  }

  private static boolean isSeparator(TokenizedText.Word word) {
    return word.isComma() || is(word, "and") || is(word, "&") || is(word, "+");
  }

  private static boolean startsEvents(List<TokenizedText.Word> words, int from) {
    return words.size() > from
        && EventNames.longestMatch(words.subList(from, words.size())).wordCount() > 0;
  }

  private Optional<ParseResult> unknownEvent(String word) {
    if (subscribe && Severity.of(word.toLowerCase(Locale.ROOT)).isPresent()) {
      return Optional.of(
          new Unrecognised(
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
        new Unrecognised(
            "Unknown event “%s”. Events are scans, engagements, slas, mentions, products or all, or one type such as scan_added."
                .formatted(word),
            Stream.concat(near, Stream.of(ofProduct)).toList()));
  }

  private static String quote(String words) {
    return "\"" + words + "\"";
  }

  /** Parses {@code min high}, anywhere after the events. */
  private Optional<ParseResult> severity() {
    for (var at = 0; at < remainingWords.size(); at++) {
      if (is(remainingWords.get(at), "min")) {
        var word = at + 1 < remainingWords.size() ? remainingWords.get(at + 1).text() : "";
        var severity = Severity.of(word);
        if (severity.isEmpty()) {
          return unrecognised(
              word.isEmpty()
                  ? "Which severity? Use info, low, medium, high or critical."
                  : "Unknown severity “%s”: use info, low, medium, high or critical."
                      .formatted(word),
              "scans min high");
        }
        if (!subscribe) {
          return unrecognised("`min` only works with `subscribe`.", "scans");
        }
        minimumSeverity = severity;
        var others = new ArrayList<>(remainingWords.subList(0, at));
        others.addAll(remainingWords.subList(at + 2, remainingWords.size()));
        remainingWords = others;
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Parses {@code via slack,email}; or, at the end, channels' names alone. */
  private Optional<ParseResult> channels() {
    for (var at = 0; at < remainingWords.size(); at++) {
      if (!remainingWords.get(at).isQuoted()
          && CHANNEL_PREPOSITIONS.contains(toLowerCase(remainingWords.get(at)))) {
        var unrecognised = parseChannels(remainingWords.subList(at + 1, remainingWords.size()));
        remainingWords = remainingWords.subList(0, at);
        return unrecognised;
      }
    }
    var from = remainingWords.size();
    while (from > 0 && isChannel(remainingWords.get(from - 1))) {
      from--;
    }
    // A word right after “to” is a product, even if it is also a channel's name.
    if (from > 0
        && from < remainingWords.size()
        && PRODUCT_PREPOSITIONS.contains(toLowerCase(remainingWords.get(from - 1)))) {
      from++;
    }
    var unrecognised =
        from < remainingWords.size()
            ? parseChannels(remainingWords.subList(from, remainingWords.size()))
            : Optional.<ParseResult>empty();
    remainingWords = remainingWords.subList(0, Math.min(from, remainingWords.size()));
    return unrecognised;
  }

  private static boolean isChannel(TokenizedText.Word word) {
    return word.isComma() || (!word.isQuoted() && CommandParser.channel(word.text()).isPresent());
  }

  private Optional<ParseResult> parseChannels(List<TokenizedText.Word> words) {
    for (var word : words) {
      var channel = CommandParser.channel(word.text());
      if (word.isComma() || is(word, "and")) {
        continue;
      }
      if (channel.isEmpty()) {
        var nearest =
            Suggestions.nearest(word.text(), CommandParser.channels())
                .filter(name -> Channel.of(name).filter(Channel::isPersonal).isPresent());
        return unrecognised(
            "Unknown channel “%s”: use %s."
                .formatted(word.text(), CommandParser.personalChannels()),
            "scans via " + nearest.orElse("slack"));
      }
      if (!channel.get().isPersonal()) {
        return unrecognised(
            "%s can't be used for personal notifications; admins can add a route."
                .formatted(channel.get().words().choice()),
            "scans via slack,email");
      }
      channels.add(channel.get());
    }
    return channels.isEmpty()
        ? unrecognised(
            "Which channels? Use " + CommandParser.personalChannels() + ".", "scans via slack")
        : Optional.empty();
  }

  private void product() {
    var words = remainingWords;
    if (!words.isEmpty()
        && !words.getFirst().isQuoted()
        && PRODUCT_PREPOSITIONS.contains(toLowerCase(words.getFirst()))) {
      words = words.size() > 1 ? words.subList(1, words.size()) : words;
    }
    if (!words.isEmpty()) {
      product = Optional.of(text.textOf(words));
    }
  }

  private Optional<ParseResult> unrecognised(String reason, String example) {
    return Optional.of(new Unrecognised(reason, List.of("/dojo " + command + " " + example)));
  }

  private static boolean is(TokenizedText.Word word, String text) {
    return !word.isQuoted() && toLowerCase(word).equals(text);
  }

  private static String toLowerCase(TokenizedText.Word word) {
    return word.text().toLowerCase(Locale.ROOT);
  }
}
