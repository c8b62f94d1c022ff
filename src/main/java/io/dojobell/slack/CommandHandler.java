package io.dojobell.slack;

import com.slack.api.app_backend.slash_commands.response.SlashCommandResponse;
import com.slack.api.bolt.context.builtin.SlashCommandContext;
import com.slack.api.bolt.handler.builtin.SlashCommandHandler;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.response.Response;
import io.dojobell.desk.Linking;
import io.dojobell.slack.command.Command;
import io.dojobell.slack.command.CommandParser;
import io.dojobell.slack.command.Parsed;
import io.dojobell.slack.identity.Identity;
import io.dojobell.slack.identity.Person;
import io.dojobell.slack.reply.HelpReply;
import io.dojobell.slack.reply.LinkReply;
import io.dojobell.slack.reply.Reply;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers {@code /dojo}: at once where that needs only the database, else with nothing at once and
 * the answer later. Slack's Web API is never waited for within the 3 s that Slack gives.
 */
final class CommandHandler implements SlashCommandHandler {
  private static final Logger LOG = LoggerFactory.getLogger(CommandHandler.class);
  private static final String EPHEMERAL = "ephemeral";

  private final Identity identity;
  private final Conversation conversation;
  private final ModalHandler modals;
  private final Linking linking;
  private final Afterwards afterwards;

  CommandHandler(
      Identity identity,
      Conversation conversation,
      ModalHandler modals,
      Linking linking,
      Afterwards afterwards) {
    this.modals = modals;
    this.linking = linking;
    this.identity = identity;
    this.conversation = conversation;
    this.afterwards = afterwards;
  }

  @Override
  public Response apply(SlashCommandRequest request, SlashCommandContext context) {
    var payload = request.getPayload();
    var text = payload.getText() == null ? "" : payload.getText();
    var typist =
        new Typist(
            payload.getUserId(),
            payload.getTeamId(),
            payload.getChannelId(),
            payload.getTriggerId());
    return switch (CommandParser.parse(text)) {
      case Parsed.Puzzled puzzled -> context.ack(response(HelpReply.puzzled(puzzled)));
      case Parsed.Understood(Command.Help _) -> context.ack(response(HelpReply.help()));
      case Parsed.Understood(Command.Link(var email)) ->
          link(typist, context, () -> LinkReply.asked(linking.begin(typist.user(), email), email));
      case Parsed.Understood(Command.LinkCode(var code)) ->
          link(typist, context, () -> LinkReply.finished(linking.finish(typist.user(), code)));
      case Parsed.Understood(var command) -> understood(command, typist, context);
    };
  }

  /** The Slack user who typed, and where. */
  private record Typist(String user, String team, String channel, String trigger) {}

  private Response understood(Command command, Typist typist, SlashCommandContext context) {
    var known = Conversation.isSlow(command) ? null : identity.known(typist.user()).orElse(null);
    if (known != null) {
      return context.ack(response(reply(known, typist, command)));
    }
    afterwards.run(
        () ->
            context.respond(
                response(reply(identity.of(typist.user(), typist.team()), typist, command))));
    return context.ack();
  }

  /** Who links has no account yet, so that they are a member is all there is to know. */
  private Response link(Typist typist, SlashCommandContext context, Supplier<Reply> work) {
    afterwards.run(
        () ->
            context.respond(
                response(
                    identity.isMember(typist.user(), typist.team())
                        ? work.get()
                        : Reply.of(
                            "Only members of this workspace can use Dojobell; or Slack does not"
                                + " tell who you are just now."))));
    return context.ack();
  }

  /** Modals are opened with the answer: the trigger is not good for long. */
  private void open(Person person, Typist typist, Command command) {
    if (person instanceof Person.Known(var user)) {
      afterwards.run(
          () -> {
            switch (command) {
              case Command.Settings _ -> modals.open(user, "settings", typist.trigger());
              case Command.Admin _ -> modals.open(user, "system", typist.trigger());
              default -> {}
            }
          });
    }
  }

  private Reply reply(Person person, Typist typist, Command command) {
    open(person, typist, command);
    return Replying.to(
        LOG,
        person,
        user -> conversation.answer(new Conversation.Asked(user, typist.channel()), command));
  }

  private static SlashCommandResponse response(Reply reply) {
    return SlashCommandResponse.builder()
        .responseType(EPHEMERAL)
        .text(reply.text())
        .blocks(reply.blocks())
        .build();
  }
}
