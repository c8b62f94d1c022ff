package io.dojobell.slack.command;

import io.dojobell.service.route.ChannelRouteService;
import io.dojobell.slack.command.Command.ManageChannelRoutes.ChannelRoutesAction;
import io.dojobell.slack.reply.ChannelRoutesReply;
import io.dojobell.slack.reply.Reply;
import java.util.Optional;

/** Shows and changes the routes of the Slack channel that a command is typed in. */
public record ChannelRoutesExecutor(ChannelRouteService routes) {
  Execution execution(Command.ManageChannelRoutes command) {
    return Execution.quick(context -> reply(context, command.action()));
  }

  private Reply reply(CommandContext context, ChannelRoutesAction action) {
    var channel = context.channelId();
    if (!channel.startsWith("C") && !channel.startsWith("G")) {
      return ChannelRoutesReply.notAChannel();
    }
    var user = context.user();
    return switch (action) {
      case ChannelRoutesAction.Show _ -> ChannelRoutesReply.list(routes.routesTo(user, channel));
      case ChannelRoutesAction.Subscribe(var topic, var least) -> {
        var severity = least.orElse(null);
        yield ChannelRoutesReply.changed(
            true,
            topic,
            least,
            routes.add(user, channel, topic.events(), topic.product(), severity));
      }
      case ChannelRoutesAction.Unsubscribe(var topic) ->
          ChannelRoutesReply.changed(
              false,
              topic,
              Optional.empty(),
              routes.remove(user, channel, topic.events(), topic.product()));
    };
  }
}
