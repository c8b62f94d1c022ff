package io.dojobell.slack.command;

import io.dojobell.model.Channel;
import io.dojobell.model.EmailAddresses;
import io.dojobell.service.Suggestions;
import io.dojobell.slack.command.Command.ManageChannelRoutes.ChannelRoutesAction;
import io.dojobell.slack.command.ParseResult.Recognised;
import io.dojobell.slack.command.ParseResult.Unrecognised;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Parses the text after {@code /dojo}. Total: any text gives a command or a helpful error. */
public final class CommandParser {
  /** The commands as people type them, with the ones that are meant. */
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("help", "help"),
          Map.entry("?", "help"),
          Map.entry("hi", "help"),
          Map.entry("subscribe", "subscribe"),
          Map.entry("follow", "subscribe"),
          Map.entry("unsubscribe", "unsubscribe"),
          Map.entry("unfollow", "unsubscribe"),
          Map.entry("subscriptions", "subscriptions"),
          Map.entry("list", "subscriptions"),
          Map.entry("alerts", "alerts"),
          Map.entry("inbox", "alerts"),
          Map.entry("test", "test"),
          Map.entry("mute", "mute"),
          Map.entry("snooze", "mute"),
          Map.entry("unmute", "unmute"),
          Map.entry("quiet", "quiet"),
          Map.entry("digest", "digest"),
          Map.entry("why", "why"),
          Map.entry("products", "products"),
          Map.entry("status", "status"),
          Map.entry("settings", "settings"),
          Map.entry("preferences", "settings"),
          Map.entry("admin", "admin"),
          Map.entry("link", "link"),
          Map.entry("here", "here"));

  private CommandParser() {}

  /** Parses the text after the command's name, as Slack sends it. */
  public static ParseResult parse(String text) {
    var typed = TokenizedText.tokenize(text);
    if (typed.words().isEmpty()) {
      return new Recognised(new Command.Help());
    }
    var words = withoutCommandName(typed.words());
    if (words.isEmpty()) {
      return new Recognised(new Command.Help());
    }
    var first = words.getFirst().text().toLowerCase(Locale.ROOT);
    var rest = words.subList(1, words.size());
    return switch (NAMES.getOrDefault(first, "")) {
      case "help" -> new Recognised(new Command.Help());
      case "subscribe" -> new SubscribeParser(typed, rest, true).parse();
      case "unsubscribe" -> new SubscribeParser(typed, rest, false).parse();
      case "subscriptions" -> new Recognised(new Command.Subscriptions());
      case "alerts" -> alerts(rest);
      case "test" -> test(rest);
      case "mute" -> new ScheduleParser(typed, rest).mute();
      case "unmute" -> new ScheduleParser(typed, rest).unmute();
      case "quiet" -> new ScheduleParser(typed, rest).quiet();
      case "digest" -> new ScheduleParser(typed, rest).digest();
      case "why" -> explain(rest);
      case "products" ->
          new Recognised(new Command.Products(rest.isEmpty() ? "" : typed.textOf(rest)));
      case "link" -> link(rest);
      case "settings" -> new Recognised(new Command.Settings());
      case "admin" -> new Recognised(new Command.Admin());
      case "status" -> new Recognised(new Command.Status());
      case "here" -> channelRoutes(typed, rest);
      default -> unknownCommand(first, words.getFirst().text());
    };
  }

  /** Removes the command's own name, pasted or typed again. */
  private static List<TokenizedText.Word> withoutCommandName(List<TokenizedText.Word> words) {
    var from = 0;
    while (from < words.size() && words.get(from).text().equalsIgnoreCase("/dojo")) {
      from++;
    }
    return words.subList(from, words.size());
  }

  private static ParseResult unknownCommand(String word, String asTyped) {
    var instead =
        Suggestions.nearest(word, NAMES.keySet()).stream()
            .map(near -> "/dojo " + near)
            .collect(Collectors.toList());
    instead.add("/dojo help");
    return new Unrecognised("“%s” is no command.".formatted(asTyped), instead);
  }

  private static ParseResult alerts(List<TokenizedText.Word> rest) {
    var word = rest.isEmpty() ? "" : rest.getFirst().text().toLowerCase(Locale.ROOT);
    return switch (word) {
      case "", "all" -> new Recognised(new Command.Alerts(Command.Alerts.AlertsAction.SHOW));
      case "unread", "new" ->
          new Recognised(new Command.Alerts(Command.Alerts.AlertsAction.SHOW_UNREAD));
      case "read" -> new Recognised(new Command.Alerts(Command.Alerts.AlertsAction.READ));
      case "clear", "empty" ->
          new Recognised(new Command.Alerts(Command.Alerts.AlertsAction.CLEAR));
      default ->
          new Unrecognised(
              "“%s” is nothing to do with alerts.".formatted(rest.getFirst().text()),
              suggestions("/dojo alerts", word, List.of("unread", "read", "clear")));
    };
  }

  /** Returns the command with each of these continuations, the most probable first. */
  private static List<String> suggestions(String command, String word, List<String> ways) {
    var first =
        Suggestions.nearest(word, ways.stream().map(way -> way.split(" ", 2)[0]).toList())
            .orElse("");
    return ways.stream()
        .sorted(Comparator.comparing(way -> !way.split(" ", 2)[0].equals(first)))
        .map(way -> command + " " + way)
        .toList();
  }

  private static ParseResult test(List<TokenizedText.Word> rest) {
    if (rest.isEmpty()) {
      return new Recognised(new Command.Test(Optional.empty()));
    }
    var word = rest.getFirst().text();
    return channel(word)
        .<ParseResult>map(channel -> new Recognised(new Command.Test(Optional.of(channel))))
        .orElseGet(
            () ->
                new Unrecognised(
                    "“%s” is no channel: use slack, email, webhook or alert.".formatted(word),
                    Stream.concat(
                            Suggestions.nearest(word, channels()).stream()
                                .map(near -> "/dojo test " + near),
                            Stream.of("/dojo test"))
                        .toList()));
  }

  private static ParseResult link(List<TokenizedText.Word> rest) {
    var word = rest.isEmpty() ? "" : rest.getFirst().text();
    if (word.matches("\\d{6}")) {
      return new Recognised(new Command.LinkCode(word));
    }
    return EmailAddresses.isValid(word) && word.length() <= 320
        ? new Recognised(new Command.Link(word))
        : new Unrecognised(
            word.isEmpty()
                ? "Say your account's address, or the code that was mailed there."
                : "“%s” is no address and no code of six digits.".formatted(word),
            List.of("/dojo link you@example.com", "/dojo link 123456"));
  }

  private static ParseResult explain(List<TokenizedText.Word> rest) {
    if (rest.isEmpty()) {
      return new Recognised(new Command.Explain(Optional.empty()));
    }
    var id = rest.getFirst().text().replaceFirst("^#", "");
    return id.matches("\\d{1,18}")
        ? new Recognised(new Command.Explain(Optional.of(Long.parseLong(id))))
        : new Unrecognised(
            "“%s” is no delivery's number.".formatted(rest.getFirst().text()),
            List.of("/dojo why"));
  }

  private static ParseResult channelRoutes(TokenizedText typed, List<TokenizedText.Word> rest) {
    var word = rest.isEmpty() ? "list" : rest.getFirst().text().toLowerCase(Locale.ROOT);
    var more = rest.isEmpty() ? rest : rest.subList(1, rest.size());
    return switch (word) {
      case "list", "show" ->
          new Recognised(new Command.ManageChannelRoutes(new ChannelRoutesAction.Show()));
      case "subscribe", "follow" -> new SubscribeParser(typed, more, true).parseForChannel();
      case "unsubscribe", "unfollow" -> new SubscribeParser(typed, more, false).parseForChannel();
      default ->
          new Unrecognised(
              "“%s” is nothing to do here.".formatted(rest.getFirst().text()),
              suggestions(
                  "/dojo here",
                  word,
                  List.of("list", "subscribe scans to web-api min high", "unsubscribe scans")));
    };
  }

  /** Returns the channel of that word, as people write it. */
  static Optional<Channel> channel(String word) {
    var lower = word.toLowerCase(Locale.ROOT);
    return Channel.of(
        switch (lower) {
          case "mail", "e-mail", "emails" -> "email";
          case "alerts", "inbox" -> "alert";
          case "webhooks" -> "webhook";
          default -> lower;
        });
  }

  static List<String> channels() {
    return Stream.of(Channel.values()).map(Channel::wireName).toList();
  }
}
