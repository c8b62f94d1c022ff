package io.dojobell.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.request.chat.ChatUpdateRequest;
import com.slack.api.model.Message;
import io.dojobell.blockkit.Action;
import io.dojobell.blockkit.ModalId;
import io.dojobell.model.User;
import io.dojobell.service.subscription.MuteService;
import io.dojobell.service.subscription.MuteService.ChannelMessage;
import io.dojobell.service.subscription.MuteService.MuteResult;
import io.dojobell.service.subscription.MuteTarget;
import io.dojobell.slack.bolt.ActionPayloads;
import io.dojobell.slack.bolt.BackgroundTasks;
import io.dojobell.slack.command.Command;
import io.dojobell.slack.command.CommandParser;
import io.dojobell.slack.command.MuteExecutor;
import io.dojobell.slack.command.ParseResult;
import io.dojobell.slack.identity.PersonResolver;
import io.dojobell.slack.modal.MessageMuteModal;
import io.dojobell.slack.modal.MessageMuteModal.MessageMuter;
import io.dojobell.slack.reply.DeliveryPreferencesReply;
import io.dojobell.slack.reply.HelpReply;
import io.dojobell.slack.reply.MessageAnnotation;
import io.dojobell.slack.reply.Reply;
import io.dojobell.slack.reply.ReplyGuard;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Mutes by the menu of a message, and undoes it; the message itself shows who did so, unless only
 * one person of a channel has muted for themselves.
 */
final class MuteHandler implements MessageMuter {
  private static final Logger LOG = LoggerFactory.getLogger(MuteHandler.class);

  private final MethodsClient methods;
  private final PersonResolver identity;
  private final MuteService mutes;
  private final MuteExecutor executor;
  private final BackgroundTasks backgroundTasks;
  private final RecentMessages recent = new RecentMessages();

  MuteHandler(
      MethodsClient methods,
      PersonResolver identity,
      MuteService mutes,
      MuteExecutor executor,
      BackgroundTasks backgroundTasks) {
    this.methods = methods;
    this.identity = identity;
    this.mutes = mutes;
    this.executor = executor;
    this.backgroundTasks = backgroundTasks;
  }

  /** Returns the form that mutes that, by the menu of the message. */
  Action.OpenModal form(BlockActionPayload payload, String argument, ActionContext context) {
    var place = toMenuUse(payload).place();
    var message = isEphemeral(payload) ? null : payload.getMessage();
    recent.remember(place, new RecentMessages.MenuClick(message, context));
    return new Action.OpenModal(ModalId.MESSAGE_MUTE, MessageMuteModal.subject(place, argument));
  }

  @Override
  public boolean canMute(User user, Command.Mute mute) {
    var what = MuteExecutor.target(mute.subject());
    return !(what instanceof MuteTarget.OfProduct) || mutes.product(user, what).isPresent();
  }

  @Override
  public String name(User user, Command.Mute mute) {
    var what = MuteExecutor.target(mute.subject());
    return DeliveryPreferencesReply.name(what, mutes.product(user, what));
  }

  @Override
  public MuteResult mute(User user, ChannelMessage place, Command.Mute mute, boolean forChannel) {
    var use = new MenuUse(place, String.valueOf(user.slackUserId()));
    var result = mute(user, use, mute, forChannel);
    var note = result.annotation();
    if (note != null) {
      var isForAllReaders = forChannel || !place.isInChannel();
      backgroundTasks.submit(() -> confirm(user, place, note, result.reply(), isForAllReaders));
    }
    return result.outcome();
  }

  /** Says on the message that it is muted; else to the person alone, where they clicked. */
  private void confirm(
      User user, ChannelMessage place, MessageAnnotation note, Reply reply, boolean onMessage)
      throws IOException {
    var click = recent.find(place);
    var message = click.map(RecentMessages.MenuClick::message);
    if (onMessage && message.isPresent() && annotateMessage(message.get(), place, note)) {
      return;
    }
    if (click.isPresent() && ReplyGuard.canReach(click.get().context().getResponseUrl())) {
      click.get().context().respond(ButtonHandler.ephemeral(reply).build());
      return;
    }
    try {
      methods.chatPostEphemeral(
          request ->
              request
                  .channel(place.channel())
                  .user(user.slackUserId())
                  .text(reply.text())
                  .blocks(reply.blocks()));
    } catch (SlackApiException failure) {
      LOG.warn("A mute is not confirmed status={}", failure.getResponse().code());
    }
  }

  /** The message whose menu was used, and the user. */
  private record MenuUse(ChannelMessage place, String slackUser) {
    boolean isInChannel() {
      return place.isInChannel();
    }
  }

  /**
   * The result of a use of the menu.
   *
   * @param annotation the line for the message; null: nothing was done
   */
  private record MenuResult(Reply reply, @Nullable MessageAnnotation annotation) {}

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
    if ((note[0] == null || !annotateMessage(payload, press.place(), note[0]))
        && ReplyGuard.canReach(context.getResponseUrl())) {
      context.respond(ButtonHandler.ephemeral(reply).build());
    }
  }

  private static MenuUse toMenuUse(BlockActionPayload payload) {
    var channel =
        Optional.ofNullable(payload.getChannel()).map(BlockActionPayload.Channel::getId).orElse("");
    var ts = Optional.ofNullable(payload.getMessage()).map(message -> message.getTs()).orElse("");
    return new MenuUse(new ChannelMessage(channel, ts), payload.getUser().getId());
  }

  private MenuResult execute(User user, MenuUse press, String chosen) {
    var parsed = CommandParser.parse(chosen);
    if (press.isInChannel() && !user.admin()) {
      var isMute = parsed instanceof ParseResult.Recognised(Command.Mute _);
      return new MenuResult(DeliveryPreferencesReply.ofAdminsOnly(isMute, chosen), null);
    }
    return switch (parsed) {
      case ParseResult.Recognised(Command.Mute mute) -> {
        var answer = mute(user, press, mute, press.isInChannel());
        yield new MenuResult(answer.reply(), answer.annotation());
      }
      case ParseResult.Recognised(Command.Unmute unmute) -> unmute(user, press, unmute);
      case ParseResult.Recognised _, ParseResult.Unrecognised _ ->
          new MenuResult(HelpReply.of(Optional.empty(), user.admin()), null);
    };
  }

  /** The result of a mute, beside what is answered. */
  private record MuteAnswer(
      MuteResult outcome, Reply reply, @Nullable MessageAnnotation annotation) {}

  private MuteAnswer mute(User user, MenuUse use, Command.Mute mute, boolean forChannel) {
    var what = MuteExecutor.target(mute.subject());
    var until = executor.end(user, mute);
    var outcome =
        forChannel ? mutes.muteIn(user, use.place(), what, until) : mutes.mute(user, what, until);
    var reply = DeliveryPreferencesReply.muted(what, until, outcome);
    if (!(outcome instanceof MuteResult.Done done)) {
      return new MuteAnswer(outcome, reply, null);
    }
    var note =
        new MessageAnnotation(
            DeliveryPreferencesReply.mutedBy(use.slackUser(), what, until, done),
            Optional.of(DeliveryPreferencesReply.undoCommand(what, done)));
    return new MuteAnswer(outcome, forChannel ? note.toReply() : reply, note);
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
      BlockActionPayload payload, ChannelMessage place, MessageAnnotation note) {
    var message = payload.getMessage();
    return message != null && !isEphemeral(payload) && annotateMessage(message, place, note);
  }

  private static boolean isEphemeral(BlockActionPayload payload) {
    return payload.getContainer() != null && payload.getContainer().isEphemeral();
  }

  private boolean annotateMessage(Message message, ChannelMessage place, MessageAnnotation note) {
    if (message.getBlocks() == null) {
      return false;
    }
    var blocks = note.addTo(message.getBlocks());
    if (blocks.isEmpty()) {
      return false;
    }
    try {
      var request =
          ChatUpdateRequest.builder()
              .channel(place.channel())
              .ts(place.ts())
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
