package io.dojobell.slack.command;

import io.dojobell.message.Branding;
import io.dojobell.model.Channel;
import io.dojobell.model.ChosenZone;
import io.dojobell.model.DeliveryPreferences;
import io.dojobell.model.DeliveryPreferences.Mute;
import io.dojobell.model.User;
import io.dojobell.service.delivery.DeliveryExplanations;
import io.dojobell.service.delivery.TestDelivery;
import io.dojobell.service.inbox.InboxService;
import io.dojobell.service.inventory.ProductSearch;
import io.dojobell.service.route.ChannelRouteService;
import io.dojobell.service.status.SystemStatus;
import io.dojobell.service.subscription.DeliveryPreferencesService;
import io.dojobell.service.subscription.DeliveryPreferencesService.MuteTarget;
import io.dojobell.service.subscription.SubscriptionService;
import io.dojobell.service.subscription.SubscriptionService.SubscriptionChange;
import io.dojobell.slack.reply.AlertsReply;
import io.dojobell.slack.reply.AttentionReply;
import io.dojobell.slack.reply.HelpReply;
import io.dojobell.slack.reply.HereReply;
import io.dojobell.slack.reply.MutesCode;
import io.dojobell.slack.reply.OverviewReply;
import io.dojobell.slack.reply.ProductsReply;
import io.dojobell.slack.reply.Reply;
import io.dojobell.slack.reply.RoutesCode;
import io.dojobell.slack.reply.StatusReply;
import io.dojobell.slack.reply.SubscriptionReply;
import io.dojobell.slack.reply.TestReply;
import io.dojobell.slack.reply.UndoCode;
import io.dojobell.slack.reply.WhyReply;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Does what people with an account ask for, and says what came of it. */
public final class Conversation {
  private static final Set<Channel> ALL_BUT_ALERT =
      Set.of(Channel.SLACK, Channel.EMAIL, Channel.WEBHOOK);

  private final Desks desks;
  private final Predicate<Channel> on;
  private final Supplier<Branding> house;
  private final Function<User, Optional<ZoneId>> slackZone;
  private final InstantSource clock;

  /** What it is a face of. */
  public record Desks(
      SubscriptionService subscriptions,
      InboxService inboxes,
      TestDelivery tests,
      DeliveryPreferencesService attention,
      DeliveryExplanations reasons,
      ProductSearch products,
      SystemStatus health,
      ChannelRouteService routes) {}

  /**
   * Who asks, and where.
   *
   * @param place the Slack channel it was typed in
   */
  public record Asked(User user, String place) {}

  /**
   * @param on whether a channel is configured and switched on
   * @param slackZone the time zone of somebody's Slack profile; may ask Slack, and block
   */
  public Conversation(
      Desks desks,
      Predicate<Channel> on,
      Supplier<Branding> house,
      Function<User, Optional<ZoneId>> slackZone,
      InstantSource clock) {
    this.desks = desks;
    this.on = on;
    this.house = house;
    this.slackZone = slackZone;
    this.clock = clock;
  }

  /** Whether it takes longer than Slack or a person waits. */
  static boolean isSlow(Command command) {
    return switch (command) {
      case Command.Test _ -> true;
      // A zone that was not said may have to be asked for.
      case Command.QuietHours(_, var zone) -> zone.isEmpty();
      case Command.Digests(_, var zone) -> zone.isEmpty();
      case Command.Mute(_, var span) ->
          span.filter(length -> !(length instanceof Command.Span.For)).isPresent();
      default -> false;
    };
  }

  /** Does it. */
  public Reply answer(Asked asked, Command command) {
    var user = asked.user();
    return switch (command) {
      case Command.Help _ -> HelpReply.help();
      case Command.Subscribe(var topic, var via, var min) ->
          change(
              user,
              new SubscriptionChange(
                  true,
                  topic.events(),
                  topic.product(),
                  via.isEmpty() ? Set.of(Channel.SLACK) : via,
                  min.orElse(null)));
      case Command.Unsubscribe(var topic, var via) ->
          change(
              user,
              new SubscriptionChange(
                  false,
                  topic.events(),
                  topic.product(),
                  via.isEmpty() ? ALL_BUT_ALERT : via,
                  null));
      case Command.Subscriptions _ ->
          OverviewReply.of(
              desks.subscriptions().overview(user), desks.attention().of(user), clock.instant());
      case Command.Mute(var subject, var span) -> mute(user, what(subject), span);
      case Command.Unmute(var subject) ->
          AttentionReply.unmuted(what(subject), desks.attention().unmute(user, what(subject)));
      case Command.QuietHours(var hours, var zone) -> {
        var before = desks.attention().of(user);
        var in = zone(user, zone);
        yield AttentionReply.quiet(
            before,
            desks
                .attention()
                .changeTimes(user, times -> times.withQuiet(hours.orElse(null)).withZone(in)));
      }
      case Command.Digests(var digest, var zone) -> {
        var before = desks.attention().of(user);
        var in = zone(user, zone);
        yield AttentionReply.digest(
            before,
            desks
                .attention()
                .changeTimes(user, times -> times.withDigest(digest.orElse(null)).withZone(in)));
      }
      case Command.Why(var delivery) -> why(user, delivery);
      case Command.Products(var words) -> products(user, words, 0);
      // Who links has no account yet, mostly, and is answered before it comes to this.
      case Command.Link _ -> HelpReply.help();
      case Command.LinkCode _ -> HelpReply.help();
      // These open forms, and are answered by what Slack says of that.
      case Command.Settings _, Command.Admin _ -> HelpReply.help();
      case Command.Status _ -> StatusReply.of(desks.health().report(), user.admin());
      case Command.Here(var act) -> here(asked, act);
      case Command.Alerts(var act) -> alerts(user, act);
      case Command.Test(var over) -> TestReply.of(desks.tests().send(user, over));
    };
  }

  private Reply change(User user, SubscriptionChange wish) {
    var off = EnumSet.noneOf(Channel.class);
    wish.channels().stream().filter(on.negate()).forEach(off::add);
    if (wish.channels().contains(Channel.WEBHOOK) && !desks.subscriptions().hasEndpoint(user)) {
      off.add(Channel.WEBHOOK);
    }
    return SubscriptionReply.of(wish, desks.subscriptions().change(user, wish), off);
  }

  public static MuteTarget what(Command.Subject subject) {
    return switch (subject) {
      case Command.Subject.Everything _ -> new MuteTarget.Everything();
      case Command.Subject.OfTypes(var types, _) -> new MuteTarget.Types(types);
      case Command.Subject.OfTypeName(var name) -> new MuteTarget.OfTypeName(name);
      case Command.Subject.OfProduct(var name) -> new MuteTarget.OfProduct(name);
    };
  }

  private Reply mute(User user, MuteTarget what, Optional<Command.Span> span) {
    var until =
        span.map(
                length ->
                    length.end(
                        clock.instant(),
                        length instanceof Command.Span.For
                            ? DeliveryPreferences.ALWAYS.zone()
                            : zone(user, Optional.empty()).id()))
            .orElse(Mute.UNTIL_UNMUTED);
    return AttentionReply.muted(what, until, desks.attention().mute(user, what, until));
  }

  /** The one named now, else the one named before, else Slack's, else UTC. */
  private ChosenZone zone(User user, Optional<ZoneId> named) {
    var before = desks.attention().zone(user);
    return named
        .map(zone -> new ChosenZone(zone, true))
        .or(() -> before.filter(ChosenZone::isExplicit))
        .or(() -> slackZone.apply(user).map(zone -> new ChosenZone(zone, false)))
        .or(() -> before)
        .orElse(new ChosenZone(DeliveryPreferences.ALWAYS.zone(), false));
  }

  private Reply why(User user, Optional<Long> delivery) {
    if (delivery.isPresent()) {
      return desks
          .reasons()
          .of(user, delivery.get())
          .map(entry -> WhyReply.one(entry, house.get()))
          .orElseGet(() -> WhyReply.none(delivery.get()));
    }
    return WhyReply.of(desks.reasons().last(user), desks.reasons().undelivered(user), house.get());
  }

  private Reply products(User user, String words, int from) {
    return ProductsReply.of(
        desks.products().find(user, words, from, ProductsReply.PAGE), words, from);
  }

  /** More products, at a press of a button that names where the last page ended. */
  public Reply more(User user, String value) {
    var words = value.split(" ", 2);
    return words[0].matches("\\d{1,6}")
        ? products(user, words.length > 1 ? words[1] : "", Integer.parseInt(words[0]))
        : products(user, "", 0);
  }

  private Reply here(Asked asked, Command.Here.HereAct act) {
    if (!asked.place().startsWith("C") && !asked.place().startsWith("G")) {
      return HereReply.notAChannel();
    }
    var user = asked.user();
    return switch (act) {
      case Command.Here.HereAct.Show _ ->
          HereReply.list(desks.routes().routesTo(user, asked.place()));
      case Command.Here.HereAct.Subscribe(var topic, var least) ->
          HereReply.changed(
              true,
              topic,
              least,
              desks
                  .routes()
                  .add(
                      asked.user(),
                      asked.place(),
                      topic.events(),
                      topic.product(),
                      least.orElse(null)));
      case Command.Here.HereAct.Unsubscribe(var topic) ->
          HereReply.changed(
              false,
              topic,
              Optional.empty(),
              desks.routes().remove(asked.user(), asked.place(), topic.events(), topic.product()));
    };
  }

  private Reply alerts(User user, Command.Alerts.Act act) {
    return switch (act) {
      case SHOW -> page(user, false, Long.MAX_VALUE);
      case SHOW_UNREAD -> page(user, true, Long.MAX_VALUE);
      case READ -> AlertsReply.read(desks.inboxes().readAll(user.username()));
      case CLEAR -> AlertsReply.cleared(desks.inboxes().clear(user.username()));
    };
  }

  /** Older alerts, at a press of a button that names where the last page ended. */
  public Reply older(User user, String value) {
    var words = value.split(" ", 2);
    var unreadOnly = words.length > 1 && words[1].equals("unread");
    return page(user, unreadOnly, before(words[0]).orElse(Long.MAX_VALUE));
  }

  private static Optional<Long> before(String id) {
    try {
      return Optional.of(Long.parseLong(id));
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }

  private Reply page(User user, boolean unreadOnly, long before) {
    return desks
        .inboxes()
        .page(user.username(), unreadOnly, before, AlertsReply.PAGE)
        .map(page -> AlertsReply.page(page, unreadOnly, house.get()))
        .orElseGet(() -> Reply.of("There is no such inbox any more."));
  }

  /** Why that delivery came, at a press of its message's button. */
  public Reply whyOf(Asked asked, String delivery) {
    var user = asked.user();
    if (!delivery.matches("\\d{1,18}")) {
      return why(user, Optional.empty());
    }
    var id = Long.parseLong(delivery);
    return desks
        .reasons()
        .deliveredTo(user, id, asked.place())
        .map(entry -> WhyReply.one(entry, house.get()))
        .orElseGet(() -> WhyReply.none(id));
  }

  /** Why the message of that channel and {@code ts} came. */
  public Reply whyMessage(User user, String reference) {
    return desks
        .reasons()
        .ofMessage(user, reference)
        .map(entry -> WhyReply.one(entry, house.get()))
        .orElseGet(
            () ->
                Reply.of(
                    "That is no message of Dojobell's that tells of an event. `/dojo why` tells of"
                        + " the last one to you."));
  }

  /** Brings back what was before a change. */
  public Reply undo(Asked asked, String value) {
    var user = asked.user();
    var steps = RoutesCode.read(value);
    if (!steps.isEmpty()) {
      return desks.routes().undo(user, asked.place(), steps)
          ? undone("here list")
          : notUndone("here list");
    }
    var mutes = MutesCode.read(value);
    if (!mutes.isEmpty()) {
      desks.attention().undo(user, mutes);
      return undone("subscriptions");
    }
    return UndoCode.read(value).filter(undo -> desks.subscriptions().undo(user, undo)).isPresent()
        ? undone("subscriptions")
        : notUndone("subscriptions");
  }

  private static Reply undone(String shows) {
    return Reply.of(
        ":leftwards_arrow_with_hook: Undone: it is as it was before. `/dojo %s` shows it."
            .formatted(shows));
  }

  private static Reply notUndone(String shows) {
    return Reply.of(
        "That cannot be undone any more; `/dojo %s` shows how it is now.".formatted(shows));
  }
}
