package io.dojobell.slack.reply;

import io.dojobell.blockkit.Mrkdwn;
import io.dojobell.model.Destination;
import io.dojobell.model.Route;
import io.dojobell.model.Severity;
import io.dojobell.model.TextSanitizer;
import io.dojobell.service.route.ChannelRouteService.RouteChangeResult;
import io.dojobell.slack.command.Command.SubscriptionTopic;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a channel hears of. */
public final class HereReply {
  private static final int NAME = 150;
  private static final int MOST_NAMED = 3;

  private HereReply() {}

  /** What is sent here. */
  public static Reply list(List<Route> routes) {
    if (routes.isEmpty()) {
      return Reply.of(
          "No route leads to this channel. An admin makes one: `/dojo here subscribe scans to"
              + " web-api min high`");
    }
    return new Reply.Draft()
        .says(
            "*This channel hears of*\n"
                + routes.stream()
                    .limit(30)
                    .map(route -> line(route, false))
                    .collect(Collectors.joining("\n")))
        .notes("The system's own channel is set apart from these, by the system setting.")
        .done();
  }

  /**
   * A route in a line.
   *
   * @param whereTo whether to say where it leads
   */
  public static String line(Route route, boolean whereTo) {
    var events = route.events().isEmpty() ? "every event" : Words.events(route.events());
    var products = route.products().isEmpty() ? "" : " of " + named(route.products());
    var types =
        route.productTypes().isEmpty()
            ? ""
            : " of the product types " + named(route.productTypes());
    var target =
        switch (route.target()) {
          case Destination.SlackChannel(var id) ->
              Destination.SlackChannel.isId(id)
                  ? " → <#" + id + ">"
                  : " → " + Mrkdwn.escape(NAME, id);
          default -> " → Teams";
        };
    return "• %s%s%s%s%s"
        .formatted(events, products, types, from(route.minSeverity()), whereTo ? target : "");
  }

  /** The first few, the rest counted: a line has to fit in a block. */
  private static String named(List<String> keys) {
    var names =
        new java.util.ArrayList<>(
            keys.stream()
                .limit(MOST_NAMED)
                .map(key -> Mrkdwn.escape(NAME, TextSanitizer.singleLine(key)))
                .toList());
    if (keys.size() > MOST_NAMED) {
      names.add("%d more".formatted(keys.size() - MOST_NAMED));
    }
    return Words.list(names);
  }

  private static String from(@org.jspecify.annotations.Nullable Severity least) {
    return least == null ? "" : " from *" + least.wireName() + "* on";
  }

  /** What came of a change. */
  public static Reply changed(
      boolean add, SubscriptionTopic topic, Optional<Severity> least, RouteChangeResult outcome) {
    return switch (outcome) {
      case RouteChangeResult.NotAdmin _ ->
          Reply.of("Only admins of Dojobell choose what a channel hears of. Nothing was changed.");
      case RouteChangeResult.CannotPost(var why) ->
          Reply.of("This channel " + Mrkdwn.escape(300, why) + ". Nothing was saved.");
      case RouteChangeResult.NoProduct(var name, var near) ->
          Reply.of(
              "There is no product %s.%s"
                  .formatted(
                      Words.bold(NAME, name),
                      near.isEmpty()
                          ? ""
                          : " Did you mean "
                              + Words.list(near.stream().map(Words::code).toList())
                              + "?"));
      case RouteChangeResult.Done(var product, var undo) -> {
        var of = product == null ? "" : " of " + Words.bold(NAME, product.name());
        var events = "*" + Words.events(topic.events()) + "*";
        if (undo.isEmpty()) {
          yield Reply.of(
              "Nothing changed: this channel %s %s%s already."
                  .formatted(add ? "hears of" : "does not hear of", events, of));
        }
        var inverse =
            "/dojo here %s %s%s"
                .formatted(
                    add ? "unsubscribe" : "subscribe",
                    Words.types(topic.events()),
                    product == null ? "" : (add ? " from " : " to ") + Words.typed(product.name()));
        yield new Reply.Draft()
            .says(
                ":white_check_mark: This channel %s %s%s%s."
                    .formatted(
                        add ? "now hears of" : "no longer hears of",
                        events,
                        of,
                        from(least.orElse(null))))
            .notes("To undo it: " + Words.code(inverse))
            .buttons(
                RoutesCode.write(undo).map(code -> Reply.button("Undo", "undo", code)).stream()
                    .toList())
            .done();
      }
    };
  }

  /** It was typed where no route can lead. */
  public static Reply notAChannel() {
    return Reply.of("That works in a channel: type it where the events are to be told.");
  }
}
