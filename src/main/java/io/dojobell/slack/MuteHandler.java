package io.dojobell.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.request.chat.ChatUpdateRequest;
import io.dojobell.model.User;
import io.dojobell.service.subscription.MuteService;
import io.dojobell.service.subscription.MuteService.MuteResult;
import io.dojobell.slack.bolt.ActionPayloads;
import io.dojobell.slack.command.Command;
import io.dojobell.slack.command.CommandParser;
import io.dojobell.slack.command.MuteExecutor;
import io.dojobell.slack.command.ParseResult;
import io.dojobell.slack.identity.PersonResolver;
import io.dojobell.slack.reply.DeliveryPreferencesReply;
import io.dojobell.slack.reply.HelpReply;
import io.dojobell.slack.reply.MessageAnnotation;
import io.dojobell.slack.reply.Reply;
import io.dojobell.slack.reply.ReplyGuard;
import java.io.IOException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Mutes by the menu of a message, and undoes it; the message itself shows who did so. In a direct
 * message it is the person's own mute, in a channel an admin's for the channel.
 */
final class MuteHandler {
  private static final Logger LOG = LoggerFactory.getLogger(MuteHandler.class);

  private final MethodsClient methods;
  private final PersonResolver identity;
  private final MuteService mutes;
  private final InstantSource clock;

  MuteHandler(
      MethodsClient methods, PersonResolver identity, MuteService mutes, InstantSource clock) {
    this.methods = methods;
    this.identity = identity;
    this.mutes = mutes;
    this.clock = clock;
  }

  /** The message whose menu was used, and the user. */
  private record MenuUse(MuteService.ChannelMessage place, String slackUser) {
    boolean isInChannel() {
      return place.channel().startsWith("C") || place.channel().startsWith("G");
    }
  }

  /**
   * The result of a use of the menu.
   *
   * @param annotation the line for the message; null: nothing was done
   */
  private record MenuResult(
      Reply reply, @org.jspecify.annotations.Nullable MessageAnnotation annotation) {}

  /** Performs the chosen command; blocks. */
  void handle(BlockActionPayload payload, String chosen, ActionContext context) throws IOException {
    var person = ActionPayloads.findPerson(identity, payload);
    var press = toMenuUse(payload);
    var note = new MessageAnnotation[1];
    var reply =
        ReplyGuard.replyTo(
            LOG,
            person,
            user -> {
              var done = execute(user, press, chosen);
              note[0] = done.annotation();
              return done.reply();
            });
    if ((note[0] == null || !annotateMessage(payload, press, note[0]))
        && ReplyGuard.canReach(context.getResponseUrl())) {
      context.respond(ButtonHandler.ephemeral(reply).build());
    }
  }

  private static MenuUse toMenuUse(BlockActionPayload payload) {
    var channel =
        Optional.ofNullable(payload.getChannel()).map(BlockActionPayload.Channel::getId).orElse("");
    var ts = Optional.ofNullable(payload.getMessage()).map(message -> message.getTs()).orElse("");
    return new MenuUse(new MuteService.ChannelMessage(channel, ts), payload.getUser().getId());
  }

  private MenuResult execute(User user, MenuUse press, String chosen) {
    if (press.isInChannel() && !user.admin()) {
      return new MenuResult(
          Reply.of(
              "Only admins of Dojobell mute what a channel is told. For what you are told yourself:"
                  + " `/dojo mute`"),
          null);
    }
    return switch (CommandParser.parse(chosen)) {
      case ParseResult.Recognised(Command.Mute mute) -> mute(user, press, mute);
      case ParseResult.Recognised(Command.Unmute unmute) -> unmute(user, press, unmute);
      case ParseResult.Recognised _, ParseResult.Unrecognised _ ->
          new MenuResult(HelpReply.help(), null);
    };
  }

  private MenuResult mute(User user, MenuUse press, Command.Mute mute) {
    var what = MuteExecutor.target(mute.subject());
    var until =
        mute.duration()
            .map(span -> span.end(clock.instant(), ZoneOffset.UTC))
            .orElse(io.dojobell.model.DeliveryPreferences.Mute.UNTIL_UNMUTED);
    var outcome =
        press.isInChannel()
            ? mutes.muteIn(user, press.place(), what, until)
            : mutes.mute(user, what, until);
    if (!(outcome instanceof MuteResult.Done done)) {
      return new MenuResult(DeliveryPreferencesReply.muted(what, until, outcome), null);
    }
    var note =
        new MessageAnnotation(
            DeliveryPreferencesReply.mutedBy(press.slackUser(), what, until, done),
            Optional.of(DeliveryPreferencesReply.undoCommand(what, done)));
    return new MenuResult(
        press.isInChannel() ? note.toReply() : DeliveryPreferencesReply.muted(what, until, outcome),
        note);
  }

  private MenuResult unmute(User user, MenuUse press, Command.Unmute unmute) {
    var what = MuteExecutor.target(unmute.subject());
    var outcome =
        press.isInChannel() ? mutes.unmuteIn(user, press.place(), what) : mutes.unmute(user, what);
    if (!(outcome instanceof MuteResult.Done done)) {
      return new MenuResult(DeliveryPreferencesReply.unmuted(what, outcome), null);
    }
    var note =
        new MessageAnnotation(
            DeliveryPreferencesReply.unmutedBy(press.slackUser(), what, done), Optional.empty());
    return new MenuResult(
        press.isInChannel() ? note.toReply() : DeliveryPreferencesReply.unmuted(what, outcome),
        note);
  }

  /**
   * Adds the annotation to the message.
   *
   * @return false if the message is deleted, too old, or visible to its reader only
   */
  private boolean annotateMessage(
      BlockActionPayload payload, MenuUse press, MessageAnnotation note) {
    var message = payload.getMessage();
    var container = payload.getContainer();
    if (message == null
        || message.getBlocks() == null
        || (container != null && container.isEphemeral())) {
      return false;
    }
    var blocks = note.addTo(message.getBlocks());
    if (blocks.isEmpty()) {
      return false;
    }
    try {
      var request =
          ChatUpdateRequest.builder()
              .channel(press.place().channel())
              .ts(press.place().ts())
              .text(message.getText())
              .blocks(blocks.get())
              .build();
      var answer = methods.chatUpdate(request);
      if (!answer.isOk()) {
        LOG.info("A message does not say that it was muted why={}", answer.getError());
      }
      return answer.isOk();
    } catch (SlackApiException | IOException failure) {
      LOG.warn(
          "A message does not say that it was muted why={}", failure.getClass().getSimpleName());
      return false;
    }
  }
}
