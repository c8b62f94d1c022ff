package io.dojobell.slack.command;

import io.dojobell.service.inbox.InboxService;
import io.dojobell.service.route.ChannelRouteService;
import io.dojobell.service.subscription.MuteService;
import io.dojobell.service.subscription.SubscriptionService;
import io.dojobell.slack.reply.InboxUndoToken;
import io.dojobell.slack.reply.MuteUndoToken;
import io.dojobell.slack.reply.Reply;
import io.dojobell.slack.reply.RouteUndoToken;
import io.dojobell.slack.reply.SubscriptionUndoToken;

/** Reverses a change, for the button of the reply to it. */
public record UndoExecutor(
    SubscriptionService subscriptions,
    MuteService mutes,
    ChannelRouteService routes,
    InboxService inboxes) {
  /**
   * Reverses the change.
   *
   * @param value the button's value
   */
  public Reply undo(CommandContext context, String value) {
    var user = context.user();
    var steps = RouteUndoToken.decode(value);
    if (!steps.isEmpty()) {
      return reply(routes.undo(user, context.channelId(), steps), "here list");
    }
    var before = MuteUndoToken.decode(value);
    if (!before.isEmpty()) {
      mutes.undo(user, before);
      return reply(true, "subscriptions");
    }
    var inbox = InboxUndoToken.decode(value);
    if (inbox.isPresent()) {
      return reply(inboxes.undo(user.username(), inbox.get()) > 0, "alerts");
    }
    var rows = SubscriptionUndoToken.decode(value);
    return reply(rows.isPresent() && subscriptions.undo(user, rows.get()), "subscriptions");
  }

  private static Reply reply(boolean isUndone, String shows) {
    var text =
        isUndone
            ? ":leftwards_arrow_with_hook: Undone. `/dojo %s` shows it."
            : "This can't be undone anymore. `/dojo %s` shows how it is now.";
    return Reply.of(text.formatted(shows));
  }
}
