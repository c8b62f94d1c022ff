package io.dojobell.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.response.ActionResponse;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.handler.builtin.BlockActionHandler;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.response.Response;
import io.dojobell.model.User;
import io.dojobell.slack.bolt.ActionPayloads;
import io.dojobell.slack.bolt.BackgroundTasks;
import io.dojobell.slack.command.CommandContext;
import io.dojobell.slack.command.CommandExecutors;
import io.dojobell.slack.command.CommandParser;
import io.dojobell.slack.command.Execution;
import io.dojobell.slack.command.ParseResult;
import io.dojobell.slack.home.HomeHandler;
import io.dojobell.slack.identity.Person;
import io.dojobell.slack.identity.PersonResolver;
import io.dojobell.slack.modal.ModalHandler;
import io.dojobell.slack.reply.HelpReply;
import io.dojobell.slack.reply.Reply;
import io.dojobell.slack.reply.ReplyGuard;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Handles clicks on buttons; Slack is answered at once, the user right after. */
final class ButtonHandler implements BlockActionHandler {
  private static final Logger LOG = LoggerFactory.getLogger(ButtonHandler.class);

  private final PersonResolver identity;
  private final CommandExecutors executors;
  private final HomeHandler home;
  private final ModalHandler modals;
  private final MuteHandler mutes;
  private final BackgroundTasks backgroundTasks;

  ButtonHandler(
      PersonResolver identity,
      CommandExecutors executors,
      HomeHandler home,
      ModalHandler modals,
      MuteHandler mutes,
      BackgroundTasks afterwards) {
    this.mutes = mutes;
    this.home = home;
    this.modals = modals;
    this.identity = identity;
    this.executors = executors;
    this.backgroundTasks = afterwards;
  }

  @Override
  public Response apply(BlockActionRequest request, ActionContext context) {
    var payload = request.getPayload();
    if (payload.getActions() != null
        && payload.getUser() != null
        && payload.getUser().getId() != null) {
      payload.getActions().stream()
          .findFirst()
          .filter(action -> !"open".equals(action.getActionId()))
          .ifPresent(
              action -> backgroundTasks.submit(() -> handleSafely(payload, action, context)));
    }
    return context.ack();
  }

  /** Handles a click; the user is answered whatever fails. */
  private void handleSafely(
      BlockActionPayload payload, BlockActionPayload.Action action, ActionContext context)
      throws IOException {
    try {
      handle(payload, action, context);
    } catch (RuntimeException failure) {
      sendReply(payload, context, Reply.of(ReplyGuard.describe(LOG, failure)));
    }
  }

  private void handle(
      BlockActionPayload payload, BlockActionPayload.Action action, ActionContext context)
      throws IOException {
    if (isHandledByModal(payload, action, context)) {
      return;
    }
    if (payload.getView() != null && "home".equals(payload.getView().getType())) {
      home.handleAction(payload, action);
      return;
    }
    if (!ReplyGuard.canReach(context.getResponseUrl())) {
      return;
    }
    if (MuteHandler.handles(action)) {
      mutes.handle(payload, action, context);
      return;
    }
    var name = Optional.ofNullable(action.getActionId()).orElse("");
    var value = Optional.ofNullable(action.getValue()).orElse("");
    var person = ActionPayloads.findPerson(identity, payload);
    var place =
        Optional.ofNullable(payload.getChannel()).map(BlockActionPayload.Channel::getId).orElse("");
    var reply =
        ReplyGuard.replyTo(
            LOG, person, user -> execute(new CommandContext(user, place), name, value));
    context.respond(ephemeral(reply).replaceOriginal(replacesOriginal(name)).build());
  }

  /** Returns true if the element opens a modal, or is in one. */
  private boolean isHandledByModal(
      BlockActionPayload payload, BlockActionPayload.Action action, ActionContext context)
      throws IOException {
    var view = payload.getView();
    var inModal = view != null && "modal".equals(view.getType());
    var opens =
        "settings".equals(action.getActionId()) ? "open:settings" : ActionPayloads.value(action);
    if (!inModal && !opens.startsWith("open:")) {
      return false;
    }
    if (inModal && !opens.equals("open:link")) {
      if (ActionPayloads.findPerson(identity, payload) instanceof Person.Known(var user)) {
        modals.handleAction(user, view, Optional.ofNullable(action.getActionId()).orElse(""));
      }
      return true;
    }
    var reason = opens.equals("open:link") ? openLinkModal(payload) : openModal(payload, opens);
    if (reason.isPresent()) {
      sendReply(payload, context, reason.get());
    }
    return true;
  }

  /** Opens the first step of linking; empty: it is open. */
  private Optional<Reply> openLinkModal(BlockActionPayload payload) {
    var membership = identity.isMember(payload.getUser().getId(), ActionPayloads.team(payload));
    if (membership.isEmpty()) {
      return Optional.of(Reply.of(ReplyGuard.UNVERIFIED));
    }
    return !membership.get() || modals.openLink(payload.getTriggerId())
        ? Optional.empty()
        : Optional.of(
            Reply.of(ModalHandler.notOpenedText("The form", "/dojo link you@example.com")));
  }

  /** Opens the modal; empty: it is open. */
  private Optional<Reply> openModal(BlockActionPayload payload, String opens) {
    var what = opens.substring("open:".length());
    var person = ActionPayloads.findPerson(identity, payload);
    if (person instanceof Person.Known(var user)
        && modals.open(user, what, payload.getTriggerId())) {
      return Optional.empty();
    }
    return Optional.of(
        ReplyGuard.replyTo(
            LOG, person, _ -> Reply.of(ModalHandler.notOpenedText("The form", "/dojo settings"))));
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

  /**
   * Returns true if the reply replaces the original: a page the one before, an undo the message
   * with its button.
   */
  private static boolean replacesOriginal(String action) {
    return action.equals("undo") || action.equals("alerts:older") || action.equals("products:more");
  }

  private Reply execute(CommandContext context, String action, String value) {
    var user = context.user();
    return switch (action.split(":", 2)[0]) {
      case "undo" -> executors.undos().undo(context, value);
      case "alerts" -> olderAlerts(user, value);
      case "products" -> moreProducts(user, value);
      case "run" -> runCommand(context, value);
      case "why" ->
          value.matches("\\d{1,18}")
              ? executors.explanations().ofDelivery(context, Long.parseLong(value))
              : executors.explanations().last(user);
      default -> Reply.of("This button is from an older version. Try `/dojo help`.");
    };
  }

  private Reply olderAlerts(User user, String value) {
    var words = value.split(" ", 2);
    var unreadOnly = words.length > 1 && words[1].equals("unread");
    var before = words[0].matches("\\d{1,18}") ? Long.parseLong(words[0]) : Long.MAX_VALUE;
    return executors.inboxes().page(user, unreadOnly, before);
  }

  private Reply moreProducts(User user, String value) {
    var words = value.split(" ", 2);
    return words[0].matches("\\d{1,6}")
        ? executors
            .products()
            .page(user, words.length > 1 ? words[1] : "", Integer.parseInt(words[0]))
        : executors.products().page(user, "", 0);
  }

  private Reply runCommand(CommandContext context, String text) {
    return switch (CommandParser.parse(text)) {
      case ParseResult.Unrecognised unrecognised -> HelpReply.unrecognised(unrecognised);
      case ParseResult.Recognised(var command) -> run(context, executors.execution(command));
    };
  }

  /** Executes a command; those that are not for a button get the help. */
  private static Reply run(CommandContext context, Execution execution) {
    return switch (execution) {
      case Execution.Immediate(var reply) -> reply;
      case Execution.ForAccount(_, var work) -> work.apply(context);
      case Execution.ForMember _, Execution.OpenModal _ -> HelpReply.help();
    };
  }
}
