package io.dojobell.slack;

import io.dojobell.desk.Inboxes;
import io.dojobell.desk.Subscriptions;
import io.dojobell.desk.Subscriptions.Wish;
import io.dojobell.desk.TestDelivery;
import io.dojobell.model.Channel;
import io.dojobell.model.House;
import io.dojobell.model.User;
import io.dojobell.slack.command.Command;
import io.dojobell.slack.reply.AlertsReply;
import io.dojobell.slack.reply.HelpReply;
import io.dojobell.slack.reply.OverviewReply;
import io.dojobell.slack.reply.Reply;
import io.dojobell.slack.reply.SubscriptionReply;
import io.dojobell.slack.reply.TestReply;
import io.dojobell.slack.reply.UndoCode;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Does what people with an account ask for, and says what came of it. */
public final class Conversation {
  private static final Set<Channel> ALL_BUT_ALERT =
      Set.of(Channel.SLACK, Channel.EMAIL, Channel.WEBHOOK);

  private final Desks desks;
  private final Predicate<Channel> on;
  private final Supplier<House> house;

  /** What it is a face of. */
  public record Desks(Subscriptions subscriptions, Inboxes inboxes, TestDelivery tests) {}

  /**
   * @param on whether a channel is configured and switched on
   */
  public Conversation(Desks desks, Predicate<Channel> on, Supplier<House> house) {
    this.desks = desks;
    this.on = on;
    this.house = house;
  }

  /** Whether it takes longer than Slack or a person waits. */
  static boolean isSlow(Command command) {
    return command instanceof Command.Test;
  }

  /** Does it. */
  Reply answer(User user, Command command) {
    return switch (command) {
      case Command.Help _ -> HelpReply.help();
      case Command.Subscribe(var topic, var via, var min) ->
          change(
              user,
              new Wish(
                  true,
                  topic.events(),
                  topic.product(),
                  via.isEmpty() ? Set.of(Channel.SLACK) : via,
                  min.orElse(null)));
      case Command.Unsubscribe(var topic, var via) ->
          change(
              user,
              new Wish(
                  false,
                  topic.events(),
                  topic.product(),
                  via.isEmpty() ? ALL_BUT_ALERT : via,
                  null));
      case Command.Subscriptions _ -> OverviewReply.of(desks.subscriptions().of(user));
      case Command.Alerts(var act) -> alerts(user, act);
      case Command.Test(var over) -> TestReply.of(desks.tests().send(user, over));
    };
  }

  private Reply change(User user, Wish wish) {
    var off = EnumSet.noneOf(Channel.class);
    wish.channels().stream().filter(on.negate()).forEach(off::add);
    return SubscriptionReply.of(wish, desks.subscriptions().change(user, wish), off);
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
  Reply older(User user, String value) {
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

  /** Brings back what was before a change. */
  Reply undo(User user, String value) {
    var undo = UndoCode.read(value);
    if (undo.isEmpty() || !desks.subscriptions().undo(user, undo.get())) {
      return Reply.of("That cannot be undone any more; `/dojo subscriptions` shows how it is now.");
    }
    return Reply.of(
        ":leftwards_arrow_with_hook: Undone: it is as it was before. `/dojo subscriptions` shows it.");
  }
}
