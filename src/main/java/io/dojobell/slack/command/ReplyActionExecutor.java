package io.dojobell.slack.command;

import io.dojobell.blockkit.Action.ReplyAction;
import io.dojobell.slack.reply.HelpReply;
import io.dojobell.slack.reply.Reply;
import java.util.Optional;

/** Performs the actions of buttons that are answered with a reply. */
public record ReplyActionExecutor(CommandExecutors commands) {
  /** Performs the action. */
  public Reply perform(CommandContext context, ReplyAction action) {
    var user = context.user();
    return switch (action) {
      case ReplyAction.Run(_, var command) -> run(context, command);
      case ReplyAction.FollowProduct(var product) -> commands.subscriptions().follow(user, product);
      case ReplyAction.Undo(var token) -> commands.undos().undo(context, token);
      case ReplyAction.Explain(var delivery) ->
          delivery == null
              ? commands.explanations().last(user)
              : commands.explanations().ofDelivery(context, delivery);
      case ReplyAction.OlderAlerts(var before, var unreadOnly) ->
          commands.inboxes().page(user, unreadOnly, before);
      case ReplyAction.MoreProducts(var from, var words) ->
          commands.products().page(user, words, from);
    };
  }

  /**
   * Returns true if the reply replaces the original: a page the one before, an undo the message
   * with its button.
   */
  public static boolean replacesOriginal(ReplyAction action) {
    return switch (action) {
      case ReplyAction.Undo _, ReplyAction.OlderAlerts _, ReplyAction.MoreProducts _ -> true;
      case ReplyAction.Run _, ReplyAction.FollowProduct _, ReplyAction.Explain _ -> false;
    };
  }

  private Reply run(CommandContext context, String text) {
    return run(context, commands.execution(CommandParser.parse(text)));
  }

  /** Executes a command; those that are not for a button get the help. */
  private static Reply run(CommandContext context, Execution execution) {
    var isAdmin = context.user().admin();
    return switch (execution) {
      case Execution.ForEverybody(var work) -> work.apply(isAdmin);
      case Execution.ForAccount(_, var work) -> work.apply(context);
      case Execution.ShowModal modal -> modal.button(context);
      case Execution.ForMember _ -> HelpReply.of(Optional.empty(), isAdmin);
    };
  }
}
