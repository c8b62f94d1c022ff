package io.dojobell.slack.reply;

import io.dojobell.blockkit.Action.OpenModal;
import io.dojobell.blockkit.Action.ReplyAction;
import io.dojobell.blockkit.BlockKit;
import io.dojobell.blockkit.Mrkdwn;
import io.dojobell.model.Destination;
import io.dojobell.model.EnglishText;
import io.dojobell.model.ItemNames;
import io.dojobell.model.Mention;
import io.dojobell.model.Route;
import io.dojobell.model.Severity;
import io.dojobell.model.TextSanitizer;
import io.dojobell.service.route.ChannelRouteService.RouteChangeResult;
import io.dojobell.service.route.RouteService;
import io.dojobell.slack.command.Command.SubscriptionTopic;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Replies about a channel's routes. */
public final class ChannelRoutesReply {
  private static final int MAX_NAME_LENGTH = 150;
  private static final int MAX_LISTED = 30;
  private static final String HEADING = "*This channel is subscribed to*";
  private static final String OTHERS = "Team-wide channel settings are separate.";

  private ChannelRoutesReply() {}

  /** Returns the list of a channel's routes. */
  public static Reply list(List<Route> routes, ItemNames names) {
    if (routes.isEmpty()) {
      return Reply.of(
          "This channel has no subscriptions. Admins can add one: `/dojo here`, or `/dojo here"
              + " subscribe scans to web-api min high`");
    }
    var lines = routes.stream().limit(MAX_LISTED).map(route -> routeLine(route, names, false));
    return new Reply.Builder()
        .paragraph(HEADING + "\n" + lines.collect(Collectors.joining("\n")))
        .smallPrint(OTHERS)
        .build();
  }

  /**
   * Returns the list of a channel's routes with a button each that edits it.
   *
   * @param added the form of another route
   */
  public static Reply editable(List<Route> routes, ItemNames names, OpenModal added) {
    var reply = new Reply.Builder().paragraph(HEADING);
    for (var route : routes.subList(0, Math.min(routes.size(), MAX_LISTED))) {
      reply.paragraph(
          routeLine(route, names, false), BlockKit.button("Edit", OpenModal.ofRoute(route.id())));
    }
    if (routes.size() > MAX_LISTED) {
      reply.smallPrint(
          "%d more: App Home has them all under *Routes*.".formatted(routes.size() - MAX_LISTED));
    }
    return reply.smallPrint(OTHERS).buttons(List.of(BlockKit.button("Add a route", added))).build();
  }

  /**
   * Returns a line about a route.
   *
   * @param whereTo true if it names the target
   */
  public static String routeLine(Route route, ItemNames names, boolean whereTo) {
    var events = route.events().isEmpty() ? "every event" : Texts.events(route.events());
    var products =
        route.products().isEmpty() ? "" : " of " + listNames(route.products(), names::product);
    var types =
        route.productTypes().isEmpty()
            ? ""
            : " of the product types " + listNames(route.productTypes(), names::productType);
    var target =
        switch (route.target()) {
          case Destination.SlackChannel(var id) ->
              Destination.SlackChannel.isId(id)
                  ? " → <#" + id + ">"
                  : " → " + Mrkdwn.escape(MAX_NAME_LENGTH, id);
          default -> " → " + route.target().channel().words().choice();
        };
    return "• %s%s%s%s%s%s"
        .formatted(
            events,
            products,
            types,
            minimumSeverity(route.minSeverity()),
            whereTo ? target : "",
            mention(route.mention()));
  }

  /** Returns whom the route notifies, in words: this line itself notifies nobody. */
  private static String mention(@Nullable Mention mention) {
    if (mention == null) {
      return "";
    }
    var who = mention.equals(Mention.HERE) ? "@here" : "user group `" + mention.name() + "`";
    return ", mentions " + who + " for critical events";
  }

  /** Returns the first few names and the number of the rest: a line has to fit in a block. */
  private static String listNames(List<String> keys, UnaryOperator<String> name) {
    // The names of those that are only counted are not known.
    var names =
        keys.stream()
            .map(name)
            .map(text -> Mrkdwn.escape(MAX_NAME_LENGTH, TextSanitizer.singleLine(text)))
            .toList();
    return EnglishText.enumerateFirst(names, RouteService.MAX_NAMED);
  }

  private static String minimumSeverity(@Nullable Severity least) {
    return least == null ? "" : ", *" + least.wireName() + "* and above";
  }

  /** Returns the reply to a change. */
  public static Reply changed(
      boolean add, SubscriptionTopic topic, Optional<Severity> least, RouteChangeResult outcome) {
    return switch (outcome) {
      case RouteChangeResult.NotAdmin _ ->
          Reply.of("Only Dojobell admins can change channel subscriptions. Nothing changed.");
      case RouteChangeResult.CannotPost(var reason) -> cannotPost(reason);
      case RouteChangeResult.NoProduct(var name, var near) -> noProduct(name, near);
      case RouteChangeResult.Done done -> changed(add, topic, least, done);
    };
  }

  /**
   * Returns the reply for a channel that Dojobell can't post in.
   *
   * @param reason the reason, with the fix
   */
  public static Reply cannotPost(String reason) {
    return Reply.of("This channel " + Mrkdwn.escape(300, reason) + ". Nothing was saved.");
  }

  private static Reply noProduct(String name, List<String> near) {
    var suggestions = EnglishText.enumerate(near.stream().map(Texts::code).toList());
    return Reply.of(
        "No product %s found.%s"
            .formatted(
                Texts.bold(MAX_NAME_LENGTH, name),
                near.isEmpty() ? "" : " Did you mean " + suggestions + "?"));
  }

  private static Reply changed(
      boolean add, SubscriptionTopic topic, Optional<Severity> least, RouteChangeResult.Done done) {
    var product = done.product();
    var of = product == null ? "" : " of " + Texts.bold(MAX_NAME_LENGTH, product.name());
    var events = "*" + Texts.events(topic.events()) + "*";
    if (done.undo().isEmpty()) {
      return Reply.of(
          "No change: this channel %s %s%s."
              .formatted(add ? "is already subscribed to" : "is not subscribed to", events, of));
    }
    var ofProduct =
        product == null ? "" : (add ? " from " : " to ") + Texts.quoteName(product.name());
    var inverse =
        "/dojo here %s %s%s"
            .formatted(
                add ? "unsubscribe" : "subscribe",
                Texts.eventTypesArgument(topic.events()),
                ofProduct);
    var severity = minimumSeverity(least.orElse(null));
    var undo = RouteUndoToken.encode(done.undo()).map(ReplyAction.Undo::new);
    var now = add ? "is now subscribed to" : "is no longer subscribed to";
    return new Reply.Builder()
        .paragraph(
            ":white_check_mark: This channel %s %s%s%s.".formatted(now, events, of, severity))
        .smallPrint("Undo: " + Texts.code(inverse))
        .buttons(undo.map(action -> BlockKit.button("Undo", action)).stream().toList())
        .build();
  }

  /** Returns the reply for a place that no route can lead to. */
  public static Reply notAChannel() {
    return Reply.of("Run this in the channel that should get the notifications.");
  }
}
