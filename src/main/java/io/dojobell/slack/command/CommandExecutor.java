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
import io.dojobell.slack.reply.ChannelRoutesReply;
import io.dojobell.slack.reply.DeliveryExplanationReply;
import io.dojobell.slack.reply.DeliveryPreferencesReply;
import io.dojobell.slack.reply.HelpReply;
import io.dojobell.slack.reply.MuteUndoToken;
import io.dojobell.slack.reply.ProductsReply;
import io.dojobell.slack.reply.Reply;
import io.dojobell.slack.reply.RouteUndoToken;
import io.dojobell.slack.reply.StatusReply;
import io.dojobell.slack.reply.SubscriptionReply;
import io.dojobell.slack.reply.SubscriptionUndoToken;
import io.dojobell.slack.reply.SubscriptionsReply;
import io.dojobell.slack.reply.TestReply;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Executes commands of people with an account, and returns the replies. */
public final class CommandExecutor {
  private static final Set<Channel> ALL_EXCEPT_ALERT =
      Set.of(Channel.SLACK, Channel.EMAIL, Channel.WEBHOOK);

  private final CommandServices services;
  private final Predicate<Channel> isChannelEnabled;
  private final Supplier<Branding> branding;
  private final Function<User, Optional<ZoneId>> slackTimeZone;
  private final InstantSource clock;

  /** The services that the executor calls. */
  public record CommandServices(
      SubscriptionService subscriptions,
      InboxService inboxes,
      TestDelivery tests,
      DeliveryPreferencesService preferences,
      DeliveryExplanations reasons,
      ProductSearch products,
      SystemStatus health,
      ChannelRouteService routes) {}

  /**
   * The person who typed a command, and the place.
   *
   * @param channelId the Slack channel it was typed in
   */
  public record CommandContext(User user, String channelId) {}

  /**
   * @param on returns true for a channel that is configured and switched on
   * @param slackZone the time zone of somebody's Slack profile; may ask Slack, and block
   */
  public CommandExecutor(
      CommandServices services,
      Predicate<Channel> on,
      Supplier<Branding> branding,
      Function<User, Optional<ZoneId>> slackZone,
      InstantSource clock) {
    this.services = services;
    this.isChannelEnabled = on;
    this.branding = branding;
    this.slackTimeZone = slackZone;
    this.clock = clock;
  }

  /** Returns true if the command may take longer than Slack waits. */
  static boolean isSlow(Command command) {
    return switch (command) {
      case Command.Test _ -> true;
      // A time zone that is not given may have to be fetched from Slack.
      case Command.QuietHours(_, var zone) -> zone.isEmpty();
      case Command.Digests(_, var zone) -> zone.isEmpty();
      case Command.Mute(_, var span) ->
          span.filter(length -> !(length instanceof Command.MuteDuration.Length)).isPresent();
      default -> false;
    };
  }

  /** Executes the command. */
  public Reply execute(CommandContext context, Command command) {
    var user = context.user();
    return switch (command) {
      case Command.Help _ -> HelpReply.help();
      case Command.Subscribe(var topic, var via, var min) ->
          changeSubscription(
              user,
              new SubscriptionChange(
                  true,
                  topic.events(),
                  topic.product(),
                  via.isEmpty() ? Set.of(Channel.SLACK) : via,
                  min.orElse(null)));
      case Command.Unsubscribe(var topic, var via) ->
          changeSubscription(
              user,
              new SubscriptionChange(
                  false,
                  topic.events(),
                  topic.product(),
                  via.isEmpty() ? ALL_EXCEPT_ALERT : via,
                  null));
      case Command.Subscriptions _ ->
          SubscriptionsReply.of(
              services.subscriptions().overview(user),
              services.preferences().of(user),
              clock.instant());
      case Command.Mute(var subject, var span) -> mute(user, muteTarget(subject), span);
      case Command.Unmute(var subject) ->
          DeliveryPreferencesReply.unmuted(
              muteTarget(subject), services.preferences().unmute(user, muteTarget(subject)));
      case Command.QuietHours(var hours, var zone) -> {
        var before = services.preferences().of(user);
        var in = timeZone(user, zone);
        yield DeliveryPreferencesReply.quietHours(
            before,
            services
                .preferences()
                .changeTimes(user, times -> times.withQuiet(hours.orElse(null)).withZone(in)));
      }
      case Command.Digests(var digest, var zone) -> {
        var before = services.preferences().of(user);
        var in = timeZone(user, zone);
        yield DeliveryPreferencesReply.digest(
            before,
            services
                .preferences()
                .changeTimes(user, times -> times.withDigest(digest.orElse(null)).withZone(in)));
      }
      case Command.Explain(var delivery) -> explain(user, delivery);
      case Command.Products(var words) -> products(user, words, 0);
      // Linking is mostly for people without an account, and is answered before this method is
      // called.
      case Command.Link _ -> HelpReply.help();
      case Command.LinkCode _ -> HelpReply.help();
      // These open modals, and are answered by the result of that.
      case Command.Settings _, Command.Admin _ -> HelpReply.help();
      case Command.Status _ -> StatusReply.of(services.health().report(), user.admin());
      case Command.ManageChannelRoutes(var action) -> channelRoutes(context, action);
      case Command.Alerts(var action) -> alerts(user, action);
      case Command.Test(var over) -> TestReply.of(services.tests().send(user, over));
    };
  }

  private Reply changeSubscription(User user, SubscriptionChange change) {
    var off = EnumSet.noneOf(Channel.class);
    change.channels().stream().filter(isChannelEnabled.negate()).forEach(off::add);
    if (change.channels().contains(Channel.WEBHOOK)
        && !services.subscriptions().hasEndpoint(user)) {
      off.add(Channel.WEBHOOK);
    }
    return SubscriptionReply.of(change, services.subscriptions().change(user, change), off);
  }

  /** Returns the subject as the preferences know it. */
  public static MuteTarget muteTarget(Command.MuteSubject subject) {
    return switch (subject) {
      case Command.MuteSubject.Everything _ -> new MuteTarget.Everything();
      case Command.MuteSubject.OfTypes(var types, _) -> new MuteTarget.Types(types);
      case Command.MuteSubject.OfTypeName(var name) -> new MuteTarget.OfTypeName(name);
      case Command.MuteSubject.OfProduct(var name) -> new MuteTarget.OfProduct(name);
    };
  }

  private Reply mute(User user, MuteTarget what, Optional<Command.MuteDuration> span) {
    var until =
        span.map(
                length ->
                    length.end(
                        clock.instant(),
                        length instanceof Command.MuteDuration.Length
                            ? DeliveryPreferences.ALWAYS.zone()
                            : timeZone(user, Optional.empty()).id()))
            .orElse(Mute.UNTIL_UNMUTED);
    return DeliveryPreferencesReply.muted(
        what, until, services.preferences().mute(user, what, until));
  }

  /** Returns the given time zone, else the one given before, else Slack's, else UTC. */
  private ChosenZone timeZone(User user, Optional<ZoneId> named) {
    var before = services.preferences().zone(user);
    return named
        .map(zone -> new ChosenZone(zone, true))
        .or(() -> before.filter(ChosenZone::isExplicit))
        .or(() -> slackTimeZone.apply(user).map(zone -> new ChosenZone(zone, false)))
        .or(() -> before)
        .orElse(new ChosenZone(DeliveryPreferences.ALWAYS.zone(), false));
  }

  private Reply explain(User user, Optional<Long> delivery) {
    if (delivery.isPresent()) {
      return services
          .reasons()
          .of(user, delivery.get())
          .map(entry -> DeliveryExplanationReply.single(entry, branding.get()))
          .orElseGet(() -> DeliveryExplanationReply.notFound(delivery.get()));
    }
    return DeliveryExplanationReply.of(
        services.reasons().last(user), services.reasons().undelivered(user), branding.get());
  }

  private Reply products(User user, String words, int from) {
    return ProductsReply.of(
        services.products().find(user, words, from, ProductsReply.PAGE_SIZE), words, from);
  }

  /** Returns the next page of products, for a button that names where the last page ended. */
  public Reply moreProducts(User user, String value) {
    var words = value.split(" ", 2);
    return words[0].matches("\\d{1,6}")
        ? products(user, words.length > 1 ? words[1] : "", Integer.parseInt(words[0]))
        : products(user, "", 0);
  }

  private Reply channelRoutes(
      CommandContext context, Command.ManageChannelRoutes.ChannelRoutesAction action) {
    if (!context.channelId().startsWith("C") && !context.channelId().startsWith("G")) {
      return ChannelRoutesReply.notAChannel();
    }
    var user = context.user();
    return switch (action) {
      case Command.ManageChannelRoutes.ChannelRoutesAction.Show _ ->
          ChannelRoutesReply.list(services.routes().routesTo(user, context.channelId()));
      case Command.ManageChannelRoutes.ChannelRoutesAction.Subscribe(var topic, var least) ->
          ChannelRoutesReply.changed(
              true,
              topic,
              least,
              services
                  .routes()
                  .add(
                      context.user(),
                      context.channelId(),
                      topic.events(),
                      topic.product(),
                      least.orElse(null)));
      case Command.ManageChannelRoutes.ChannelRoutesAction.Unsubscribe(var topic) ->
          ChannelRoutesReply.changed(
              false,
              topic,
              Optional.empty(),
              services
                  .routes()
                  .remove(context.user(), context.channelId(), topic.events(), topic.product()));
    };
  }

  private Reply alerts(User user, Command.Alerts.AlertsAction action) {
    return switch (action) {
      case SHOW -> alertsPage(user, false, Long.MAX_VALUE);
      case SHOW_UNREAD -> alertsPage(user, true, Long.MAX_VALUE);
      case READ -> AlertsReply.markedRead(services.inboxes().readAll(user.username()));
      case CLEAR -> AlertsReply.cleared(services.inboxes().clear(user.username()));
    };
  }

  /** Returns the next page of alerts, for a button that names where the last page ended. */
  public Reply olderAlerts(User user, String value) {
    var words = value.split(" ", 2);
    var unreadOnly = words.length > 1 && words[1].equals("unread");
    return alertsPage(user, unreadOnly, parseAlertId(words[0]).orElse(Long.MAX_VALUE));
  }

  private static Optional<Long> parseAlertId(String id) {
    try {
      return Optional.of(Long.parseLong(id));
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }

  private Reply alertsPage(User user, boolean unreadOnly, long before) {
    return services
        .inboxes()
        .page(user.username(), unreadOnly, before, AlertsReply.PAGE_SIZE)
        .map(page -> AlertsReply.page(page, unreadOnly, branding.get()))
        .orElseGet(() -> Reply.of("There is no such inbox any more."));
  }

  /** Explains a delivery, for the button of its message. */
  public Reply whyDelivery(CommandContext context, String delivery) {
    var user = context.user();
    if (!delivery.matches("\\d{1,18}")) {
      return explain(user, Optional.empty());
    }
    var id = Long.parseLong(delivery);
    return services
        .reasons()
        .deliveredTo(user, id, context.channelId())
        .map(entry -> DeliveryExplanationReply.single(entry, branding.get()))
        .orElseGet(() -> DeliveryExplanationReply.notFound(id));
  }

  /** Explains the message of that channel and {@code ts}. */
  public Reply whyMessage(User user, String reference) {
    return services
        .reasons()
        .ofMessage(user, reference)
        .map(entry -> DeliveryExplanationReply.single(entry, branding.get()))
        .orElseGet(
            () ->
                Reply.of(
                    "That is no message of Dojobell's that tells of an event. `/dojo why` tells of"
                        + " the last one to you."));
  }

  /** Reverses a change. */
  public Reply undo(CommandContext context, String value) {
    var user = context.user();
    var steps = RouteUndoToken.decode(value);
    if (!steps.isEmpty()) {
      return services.routes().undo(user, context.channelId(), steps)
          ? undoneReply("here list")
          : notUndoneReply("here list");
    }
    var mutes = MuteUndoToken.decode(value);
    if (!mutes.isEmpty()) {
      services.preferences().undo(user, mutes);
      return undoneReply("subscriptions");
    }
    return SubscriptionUndoToken.decode(value)
            .filter(undo -> services.subscriptions().undo(user, undo))
            .isPresent()
        ? undoneReply("subscriptions")
        : notUndoneReply("subscriptions");
  }

  private static Reply undoneReply(String shows) {
    return Reply.of(
        ":leftwards_arrow_with_hook: Undone: it is as it was before. `/dojo %s` shows it."
            .formatted(shows));
  }

  private static Reply notUndoneReply(String shows) {
    return Reply.of(
        "That cannot be undone any more; `/dojo %s` shows how it is now.".formatted(shows));
  }
}
