package io.dojobell.slack.command;

import io.dojobell.model.Channel;
import io.dojobell.model.EmailAddress;
import io.dojobell.service.Suggestions;
import io.dojobell.slack.command.Command.ManageChannelRoutes.ChannelRoutesAction;
import io.dojobell.slack.command.ParseResult.Recognised;
import io.dojobell.slack.command.ParseResult.Unrecognised;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Parses the text after {@code /dojo}. Total: any text gives a command or a helpful error. */
public final class CommandParser {
  /** Parses the words after a command's name. */
  private interface ArgumentParser {
    ParseResult parse(TokenizedText typed, List<TokenizedText.Word> rest);
  }

  /** The parser of each command, by the words that people type for it. */
  private static final Map<String, ArgumentParser> PARSERS = parsers();

  private CommandParser() {}

  private static Map<String, ArgumentParser> parsers() {
    var parsers = new LinkedHashMap<String, ArgumentParser>();
    add(parsers, (_, rest) -> help(rest), "help", "?", "hi", "hello");
    add(parsers, (typed, rest) -> subscribe(typed, rest, true).parse(), "subscribe", "follow");
    add(
        parsers,
        (typed, rest) -> subscribe(typed, rest, false).parse(),
        "unsubscribe",
        "unfollow",
        "stop");
    add(parsers, (_, _) -> new Recognised(new Command.Subscriptions()), "subscriptions", "list");
    add(parsers, (_, rest) -> alerts(rest), "alerts", "inbox");
    add(parsers, (_, rest) -> test(rest), "test");
    add(
        parsers,
        (typed, rest) -> new ScheduleParser(typed, rest).mute(),
        "mute",
        "pause",
        "snooze");
    add(parsers, (typed, rest) -> new ScheduleParser(typed, rest).unmute(), "unmute", "resume");
    add(parsers, (typed, rest) -> new ScheduleParser(typed, rest).quiet(), "quiet");
    add(parsers, (typed, rest) -> new ScheduleParser(typed, rest).digest(), "digest");
    add(parsers, (_, rest) -> explain(rest), "why");
    add(parsers, CommandParser::products, "products");
    add(parsers, (_, _) -> new Recognised(new Command.Status()), "status");
    add(parsers, (_, _) -> new Recognised(new Command.Version()), "version", "about", "feedback");
    add(
        parsers,
        (_, _) -> new Recognised(new Command.Settings()),
        "settings",
        "preferences",
        "config");
    add(parsers, (_, _) -> new Recognised(new Command.Admin()), "admin");
    add(parsers, (_, rest) -> link(rest), "link");
    add(parsers, CommandParser::channelRoutes, "here");
    return parsers;
  }

  private static void add(
      Map<String, ArgumentParser> parsers, ArgumentParser parser, String... names) {
    for (var name : names) {
      parsers.put(name, parser);
    }
  }

  /** Parses the text after the command's name, as Slack sends it. */
  public static ParseResult parse(String text) {
    var typed = TokenizedText.tokenize(text);
    var words = withoutCommandName(typed.words());
    if (words.isEmpty()) {
      return new Recognised(new Command.Help(Optional.empty()));
    }
    var first = words.getFirst().text();
    var parser = PARSERS.get(first.toLowerCase(Locale.ROOT));
    if (parser == null) {
      return unknownCommand(first);
    }
    var rest = words.subList(1, words.size());
    return isHelp(rest) ? help(words.subList(0, 1)) : parser.parse(typed, rest);
  }

  /** Returns true if a command is followed by {@code help} alone. */
  private static boolean isHelp(List<TokenizedText.Word> rest) {
    return rest.size() == 1
        && !rest.getFirst().isQuoted()
        && List.of("help", "?", "--help").contains(rest.getFirst().text().toLowerCase(Locale.ROOT));
  }

  private static ParseResult help(List<TokenizedText.Word> rest) {
    if (rest.isEmpty()) {
      return new Recognised(new Command.Help(Optional.empty()));
    }
    var word = rest.getFirst().text().toLowerCase(Locale.ROOT);
    var name = word.equals("/dojo") && rest.size() > 1 ? rest.get(1).text() : word;
    return CommandHelp.find(name)
        .<ParseResult>map(topic -> new Recognised(new Command.Help(Optional.of(topic.name()))))
        .orElseGet(
            () ->
                PARSERS.containsKey(name)
                    ? new Recognised(new Command.Help(Optional.empty()))
                    : unknownCommand(rest.getFirst().text()));
  }

  /** Removes the command's own name, pasted or typed again. */
  private static List<TokenizedText.Word> withoutCommandName(List<TokenizedText.Word> words) {
    var from = 0;
    while (from < words.size() && words.get(from).text().equalsIgnoreCase("/dojo")) {
      from++;
    }
    return words.subList(from, words.size());
  }

  private static ParseResult unknownCommand(String word) {
    var instead =
        Suggestions.nearest(word.toLowerCase(Locale.ROOT), PARSERS.keySet()).stream()
            .map(near -> "/dojo " + near)
            .collect(Collectors.toList());
    instead.add("/dojo help");
    return new Unrecognised("Unknown command “%s”.".formatted(word), instead);
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
              "Unknown option “%s” for alerts.".formatted(rest.getFirst().text()),
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
    var channel = channel(word);
    if (channel.isPresent()) {
      return new Recognised(new Command.Test(channel));
    }
    var near = Suggestions.nearest(word, channels()).stream().map(name -> "/dojo test " + name);
    return new Unrecognised(
        "Unknown channel “%s”: use %s.".formatted(word, personalChannels()),
        Stream.concat(near, Stream.of("/dojo test")).toList());
  }

  private static SubscribeParser subscribe(
      TokenizedText typed, List<TokenizedText.Word> rest, boolean add) {
    return new SubscribeParser(typed, rest, add);
  }

  private static ParseResult products(TokenizedText typed, List<TokenizedText.Word> rest) {
    return new Recognised(new Command.Products(rest.isEmpty() ? "" : typed.textOf(rest)));
  }

  private static ParseResult link(List<TokenizedText.Word> rest) {
    var word = rest.isEmpty() ? "" : rest.getFirst().text();
    if (word.matches("\\d{6}")) {
      return new Recognised(new Command.LinkCode(word));
    }
    return EmailAddress.problem(word).isEmpty() && word.length() <= 320
        ? new Recognised(new Command.Link(word))
        : new Unrecognised(
            word.isEmpty()
                ? "Enter an email address or a 6-digit code."
                : "“%s” is neither an email address nor a 6-digit code.".formatted(word),
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
            "“%s” isn't a delivery number.".formatted(rest.getFirst().text()),
            List.of("/dojo why"));
  }

  private static ParseResult channelRoutes(TokenizedText typed, List<TokenizedText.Word> rest) {
    if (rest.isEmpty()) {
      return new Recognised(new Command.ManageChannelRoutes(new ChannelRoutesAction.Configure()));
    }
    var word = rest.getFirst().text().toLowerCase(Locale.ROOT);
    var more = rest.subList(1, rest.size());
    return switch (word) {
      case "list", "show" ->
          new Recognised(new Command.ManageChannelRoutes(new ChannelRoutesAction.Show()));
      case "subscribe", "follow" -> new SubscribeParser(typed, more, true).parseForChannel();
      case "unsubscribe", "unfollow" -> new SubscribeParser(typed, more, false).parseForChannel();
      default ->
          new Unrecognised(
              "Unknown option “%s”.".formatted(rest.getFirst().text()),
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

  /** Returns {@code slack, email, webhook or alert}: what a person can choose. */
  static String personalChannels() {
    var names = Channel.personal().stream().map(Channel::wireName).toList();
    return String.join(", ", names.subList(0, names.size() - 1)) + " or " + names.getLast();
  }

  static List<String> channels() {
    return Stream.of(Channel.values()).map(Channel::wireName).toList();
  }
}
