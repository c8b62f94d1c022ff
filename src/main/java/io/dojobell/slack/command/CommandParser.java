package io.dojobell.slack.command;

import io.dojobell.model.Channel;
import io.dojobell.model.EmailAddresses;
import io.dojobell.service.Suggestions;
import io.dojobell.slack.command.Command.Here.HereAct;
import io.dojobell.slack.command.Parsed.Puzzled;
import io.dojobell.slack.command.Parsed.Understood;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what follows {@code /dojo}. Total: any text is a command or a helpful answer. */
public final class CommandParser {
  /** The commands as people type them; the value is the one that is meant. */
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

  /** Reads the text after the command's name, as Slack sends it. */
  public static Parsed parse(String text) {
    var typed = Typed.of(text);
    if (typed.words().isEmpty()) {
      return new Understood(new Command.Help());
    }
    var words = withoutName(typed.words());
    if (words.isEmpty()) {
      return new Understood(new Command.Help());
    }
    var first = words.getFirst().text().toLowerCase(Locale.ROOT);
    var rest = words.subList(1, words.size());
    return switch (NAMES.getOrDefault(first, "")) {
      case "help" -> new Understood(new Command.Help());
      case "subscribe" -> new TopicParser(typed, rest, true).parse();
      case "unsubscribe" -> new TopicParser(typed, rest, false).parse();
      case "subscriptions" -> new Understood(new Command.Subscriptions());
      case "alerts" -> alerts(rest);
      case "test" -> test(rest);
      case "mute" -> new TimesParser(typed, rest).mute();
      case "unmute" -> new TimesParser(typed, rest).unmute();
      case "quiet" -> new TimesParser(typed, rest).quiet();
      case "digest" -> new TimesParser(typed, rest).digest();
      case "why" -> why(rest);
      case "products" ->
          new Understood(new Command.Products(rest.isEmpty() ? "" : typed.between(rest)));
      case "link" -> link(rest);
      case "settings" -> new Understood(new Command.Settings());
      case "admin" -> new Understood(new Command.Admin());
      case "status" -> new Understood(new Command.Status());
      case "here" -> here(typed, rest);
      default -> unknown(first, words.getFirst().text());
    };
  }

  /** The command's own name, pasted or typed again, is no word of what is wanted. */
  private static List<Typed.Word> withoutName(List<Typed.Word> words) {
    var from = 0;
    while (from < words.size() && words.get(from).text().equalsIgnoreCase("/dojo")) {
      from++;
    }
    return words.subList(from, words.size());
  }

  private static Parsed unknown(String word, String asTyped) {
    var instead =
        Suggestions.nearest(word, NAMES.keySet()).stream()
            .map(near -> "/dojo " + near)
            .collect(Collectors.toList());
    instead.add("/dojo help");
    return new Puzzled("“%s” is no command.".formatted(asTyped), instead);
  }

  private static Parsed alerts(List<Typed.Word> rest) {
    var word = rest.isEmpty() ? "" : rest.getFirst().text().toLowerCase(Locale.ROOT);
    return switch (word) {
      case "", "all" -> new Understood(new Command.Alerts(Command.Alerts.Act.SHOW));
      case "unread", "new" -> new Understood(new Command.Alerts(Command.Alerts.Act.SHOW_UNREAD));
      case "read" -> new Understood(new Command.Alerts(Command.Alerts.Act.READ));
      case "clear", "empty" -> new Understood(new Command.Alerts(Command.Alerts.Act.CLEAR));
      default ->
          new Puzzled(
              "“%s” is nothing to do with alerts.".formatted(rest.getFirst().text()),
              nearestFirst("/dojo alerts", word, List.of("unread", "read", "clear")));
    };
  }

  /** The command with each of these ways to go on, the one that was probably meant first. */
  private static List<String> nearestFirst(String command, String word, List<String> ways) {
    var first =
        Suggestions.nearest(word, ways.stream().map(way -> way.split(" ", 2)[0]).toList())
            .orElse("");
    return ways.stream()
        .sorted(Comparator.comparing(way -> !way.split(" ", 2)[0].equals(first)))
        .map(way -> command + " " + way)
        .toList();
  }

  private static Parsed test(List<Typed.Word> rest) {
    if (rest.isEmpty()) {
      return new Understood(new Command.Test(Optional.empty()));
    }
    var word = rest.getFirst().text();
    return channel(word)
        .<Parsed>map(channel -> new Understood(new Command.Test(Optional.of(channel))))
        .orElseGet(
            () ->
                new Puzzled(
                    "“%s” is no channel: use slack, email, webhook or alert.".formatted(word),
                    Stream.concat(
                            Suggestions.nearest(word, channels()).stream()
                                .map(near -> "/dojo test " + near),
                            Stream.of("/dojo test"))
                        .toList()));
  }

  private static Parsed link(List<Typed.Word> rest) {
    var word = rest.isEmpty() ? "" : rest.getFirst().text();
    if (word.matches("\\d{6}")) {
      return new Understood(new Command.LinkCode(word));
    }
    return EmailAddresses.isValid(word) && word.length() <= 320
        ? new Understood(new Command.Link(word))
        : new Puzzled(
            word.isEmpty()
                ? "Say your account's address, or the code that was mailed there."
                : "“%s” is no address and no code of six digits.".formatted(word),
            List.of("/dojo link you@example.com", "/dojo link 123456"));
  }

  private static Parsed why(List<Typed.Word> rest) {
    if (rest.isEmpty()) {
      return new Understood(new Command.Why(Optional.empty()));
    }
    var id = rest.getFirst().text().replaceFirst("^#", "");
    return id.matches("\\d{1,18}")
        ? new Understood(new Command.Why(Optional.of(Long.parseLong(id))))
        : new Puzzled(
            "“%s” is no delivery's number.".formatted(rest.getFirst().text()),
            List.of("/dojo why"));
  }

  private static Parsed here(Typed typed, List<Typed.Word> rest) {
    var word = rest.isEmpty() ? "list" : rest.getFirst().text().toLowerCase(Locale.ROOT);
    var more = rest.isEmpty() ? rest : rest.subList(1, rest.size());
    return switch (word) {
      case "list", "show" -> new Understood(new Command.Here(new HereAct.Show()));
      case "subscribe", "follow" -> new TopicParser(typed, more, true).here();
      case "unsubscribe", "unfollow" -> new TopicParser(typed, more, false).here();
      default ->
          new Puzzled(
              "“%s” is nothing to do here.".formatted(rest.getFirst().text()),
              nearestFirst(
                  "/dojo here",
                  word,
                  List.of("list", "subscribe scans to web-api min high", "unsubscribe scans")));
    };
  }

  /** The channel of that word, as people write it. */
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
