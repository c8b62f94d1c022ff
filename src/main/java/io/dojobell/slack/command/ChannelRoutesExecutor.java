package io.dojobell.slack.command;

import io.dojobell.blockkit.Action.OpenModal;
import io.dojobell.service.route.ChannelRouteService;
import io.dojobell.slack.command.Command.ManageChannelRoutes.ChannelRoutesAction;
import io.dojobell.slack.command.Execution.ModalChoice;
import io.dojobell.slack.reply.ChannelRoutesReply;
import io.dojobell.slack.reply.Reply;
import java.util.Optional;

/** Shows and changes the routes of the Slack channel that a command is typed in. */
public record ChannelRoutesExecutor(ChannelRouteService routes) {
  Execution execution(Command.ManageChannelRoutes command) {
    return command.action() instanceof ChannelRoutesAction.Configure
        ? new Execution.ShowModal(this::form)
        : Execution.quick(context -> reply(context, command.action()));
  }

  /**
   * Returns the form of the channel's route, a new one if it has none; the list of its routes if it
   * has several, or if the person may not change them.
   */
  private ModalChoice form(CommandContext context) {
    var channel = context.channelId();
    if (!isChannel(channel) || !context.user().admin()) {
      return new ModalChoice.Answer(reply(context, new ChannelRoutesAction.Show()));
    }
    var error = routes.channelError(channel);
    if (error.isPresent()) {
      return new ModalChoice.Answer(ChannelRoutesReply.cannotPost(error.get()));
    }
    var found = routes.routesTo(channel);
    var added = OpenModal.ofNewRoute(channel);
    return switch (found.size()) {
      case 0 -> form(added);
      case 1 -> form(OpenModal.ofRoute(found.getFirst().id()));
      default ->
          new ModalChoice.Answer(ChannelRoutesReply.editable(found, routes.names(found), added));
    };
  }

  private static ModalChoice form(OpenModal modal) {
    return new ModalChoice.Form(modal, "This channel's settings", "here");
  }

  private static boolean isChannel(String id) {
    return id.startsWith("C") || id.startsWith("G");
  }

  private Reply reply(CommandContext context, ChannelRoutesAction action) {
    var channel = context.channelId();
    if (!isChannel(channel)) {
      return ChannelRoutesReply.notAChannel();
    }
    var user = context.user();
    return switch (action) {
      case ChannelRoutesAction.Configure _, ChannelRoutesAction.Show _ -> {
        var found = routes.routesTo(user, channel);
        yield ChannelRoutesReply.list(found, routes.names(found));
      }
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
