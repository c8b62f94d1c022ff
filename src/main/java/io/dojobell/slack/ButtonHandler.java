package io.dojobell.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload.Channel;
import com.slack.api.app_backend.interactive_components.response.ActionResponse;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.handler.builtin.BlockActionHandler;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.response.Response;
import io.dojobell.blockkit.Action;
import io.dojobell.blockkit.Action.OpenModal;
import io.dojobell.blockkit.ModalId;
import io.dojobell.model.User;
import io.dojobell.slack.bolt.ActionPayloads;
import io.dojobell.slack.bolt.BackgroundTasks;
import io.dojobell.slack.bolt.BoltHandler;
import io.dojobell.slack.command.CommandContext;
import io.dojobell.slack.command.ReplyActionExecutor;
import io.dojobell.slack.home.HomeHandler;
import io.dojobell.slack.identity.Person;
import io.dojobell.slack.identity.PersonResolver;
import io.dojobell.slack.modal.ModalHandler;
import io.dojobell.slack.reply.Reply;
import io.dojobell.slack.reply.ReplyGuard;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Handles clicks on buttons; Slack is answered at once, the user right after. */
final class ButtonHandler implements BoltHandler, BlockActionHandler {
  private static final Logger LOG = LoggerFactory.getLogger(ButtonHandler.class);
  private static final Reply OUTDATED =
      Reply.of("This button is from an older version. Try `/dojo help`.");

  private final PersonResolver identity;
  private final ReplyActionExecutor replyActions;
  private final HomeHandler home;
  private final ModalHandler modals;
  private final MuteHandler mutes;
  private final ShowAllHandler showAll;
  private final BackgroundTasks backgroundTasks;

  ButtonHandler(
      PersonResolver identity,
      ReplyActionExecutor replyActions,
      HomeHandler home,
      ModalHandler modals,
      MuteHandler mutes,
      ShowAllHandler showAll,
      BackgroundTasks afterwards) {
    this.showAll = showAll;
    this.mutes = mutes;
    this.home = home;
    this.modals = modals;
    this.identity = identity;
    this.replyActions = replyActions;
    this.backgroundTasks = afterwards;
  }

  @Override
  public void addTo(App app) {
    app.blockAction(ANY, this);
  }

  @Override
  public Response apply(BlockActionRequest request, ActionContext context) {
    var payload = request.getPayload();
    if (payload.getActions() == null
        || payload.getActions().isEmpty()
        || payload.getUser() == null
        || payload.getUser().getId() == null) {
      return context.ack();
    }
    var element = payload.getActions().getFirst();
    if (!(ActionPayloads.decode(element) instanceof Action.OpenPage)) {
      backgroundTasks.submit(() -> handleSafely(payload, element, context));
    }
    return context.ack();
  }

  /** Handles a click; the user is answered whatever fails. */
  private void handleSafely(
      BlockActionPayload payload, BlockActionPayload.Action element, ActionContext context)
      throws IOException {
    try {
      handle(payload, element, context);
    } catch (RuntimeException failure) {
      sendReply(payload, context, Reply.of(ReplyGuard.describe(LOG, failure)));
    }
  }

  private void handle(
      BlockActionPayload payload, BlockActionPayload.Action element, ActionContext context)
      throws IOException {
    var decoded = ActionPayloads.decode(element);
    var action =
        decoded instanceof Action.OpenMuteForm(var argument)
            ? mutes.form(payload, argument, context)
            : decoded;
    if (action instanceof OpenModal wanted) {
      var problem = open(payload, wanted);
      if (problem.isPresent()) {
        sendReply(payload, context, problem.get());
      }
    } else if (action instanceof Action.ShowAll(var delivery)) {
      var problem = showAll.open(payload, delivery);
      if (problem.isPresent()) {
        sendReply(payload, context, problem.get());
      }
    } else if (isIn(payload, "modal")) {
      if (action instanceof Action.ShowEvents(var page, _)) {
        showAll.turnTo(payload, page);
      } else if (ActionPayloads.findPerson(identity, payload) instanceof Person.Known(var user)) {
        modals.handleAction(user, payload.getView(), action);
      }
    } else if (isIn(payload, "home")) {
      home.handleAction(payload, element);
      if (action instanceof Action.HomeAction.Follow(var product)) {
        open(payload, new OpenModal(ModalId.PRODUCT, product));
      }
    } else if (ReplyGuard.canReach(context.getResponseUrl())) {
      handleOnMessage(payload, action, context);
    }
  }

  private static boolean isIn(BlockActionPayload payload, String viewType) {
    return payload.getView() != null && viewType.equals(payload.getView().getType());
  }

  private void handleOnMessage(BlockActionPayload payload, Action action, ActionContext context)
      throws IOException {
    switch (action) {
      case Action.Mute(var command) -> mutes.handle(payload, command, context);
      case Action.Unmute(var command) -> mutes.handle(payload, command, context);
      case Action.ReplyAction reply -> {
        var place = Optional.ofNullable(payload.getChannel()).map(Channel::getId).orElse("");
        respond(
            payload,
            user -> replyActions.perform(new CommandContext(user, place), reply),
            ReplyActionExecutor.replacesOriginal(reply),
            context);
        if (reply instanceof Action.ReplyAction.FollowProduct(var product)
            && payload.getTriggerId() != null) {
          open(payload, new OpenModal(ModalId.PRODUCT, product));
        }
      }
      case Action.OpenPage _,
          OpenModal _,
          Action.OpenMuteForm _,
          Action.PreviewRoute _,
          Action.ShowAll _,
          Action.ShowEvents _,
          Action.HomeAction _,
          Action.Unknown _ ->
          respond(payload, _ -> OUTDATED, false, context);
    }
  }

  private void respond(
      BlockActionPayload payload,
      Function<User, Reply> work,
      boolean replacesOriginal,
      ActionContext context)
      throws IOException {
    var reply = ReplyGuard.replyTo(LOG, ActionPayloads.findPerson(identity, payload), work);
    context.respond(ephemeral(reply).replaceOriginal(replacesOriginal).build());
  }

  /** Opens the modal; empty: it is open. */
  private Optional<Reply> open(BlockActionPayload payload, OpenModal wanted) {
    if (wanted.modal() == ModalId.LINK) {
      return openLink(payload);
    }
    var person = ActionPayloads.findPerson(identity, payload);
    if (person instanceof Person.Known(var user)
        && modals.open(user, wanted, payload.getTriggerId())) {
      return Optional.empty();
    }
    return Optional.of(
        ReplyGuard.replyTo(
            LOG, person, _ -> Reply.of(ModalHandler.notOpenedText("The form", "/dojo settings"))));
  }

  /** Opens the first step of linking; empty: it is open. */
  private Optional<Reply> openLink(BlockActionPayload payload) {
    var membership = identity.isMember(payload.getUser().getId(), ActionPayloads.team(payload));
    if (membership.isEmpty()) {
      return Optional.of(Reply.of(ReplyGuard.UNVERIFIED));
    }
    return !membership.get() || modals.openLink(payload.getTriggerId())
        ? Optional.empty()
        : Optional.of(
            Reply.of(ModalHandler.notOpenedText("The form", "/dojo link you@example.com")));
  }

  /**
   * Sends a reply to the user only: where they clicked, or by direct message if Slack accepts none
   * there.
   */
  private void sendReply(BlockActionPayload payload, ActionContext context, Reply reply)
      throws IOException {
    if (ReplyGuard.canReach(context.getResponseUrl())) {
      context.respond(ephemeral(reply).replaceOriginal(false).build());
    } else {
      modals.sendDirectMessage(payload.getUser().getId(), reply);
    }
  }

  static ActionResponse.ActionResponseBuilder ephemeral(Reply reply) {
    return ActionResponse.builder()
        .responseType("ephemeral")
        .text(reply.text())
        .blocks(reply.blocks());
  }
}
