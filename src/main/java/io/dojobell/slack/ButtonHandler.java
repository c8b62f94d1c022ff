package io.dojobell.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.response.ActionResponse;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.handler.builtin.BlockActionHandler;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.response.Response;
import io.dojobell.slack.bolt.Afterwards;
import io.dojobell.slack.bolt.Pressed;
import io.dojobell.slack.command.CommandParser;
import io.dojobell.slack.command.Conversation;
import io.dojobell.slack.command.Parsed;
import io.dojobell.slack.home.HomeHandler;
import io.dojobell.slack.identity.Identity;
import io.dojobell.slack.identity.Person;
import io.dojobell.slack.modal.ModalHandler;
import io.dojobell.slack.reply.HelpReply;
import io.dojobell.slack.reply.Reply;
import io.dojobell.slack.reply.Replying;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers presses of buttons; Slack has its answer at once, the asker theirs right after. */
final class ButtonHandler implements BlockActionHandler {
  private static final Logger LOG = LoggerFactory.getLogger(ButtonHandler.class);

  private final Identity identity;
  private final Conversation conversation;
  private final HomeHandler home;
  private final ModalHandler modals;
  private final MuteHandler mutes;
  private final Afterwards afterwards;

  ButtonHandler(
      Identity identity,
      Conversation conversation,
      HomeHandler home,
      ModalHandler modals,
      MuteHandler mutes,
      Afterwards afterwards) {
    this.mutes = mutes;
    this.home = home;
    this.modals = modals;
    this.identity = identity;
    this.conversation = conversation;
    this.afterwards = afterwards;
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
          .ifPresent(action -> afterwards.run(() -> answered(payload, action, context)));
    }
    return context.ack();
  }

  /** Whatever fails, who pressed is answered. */
  private void answered(
      BlockActionPayload payload, BlockActionPayload.Action action, ActionContext context)
      throws IOException {
    try {
      press(payload, action, context);
    } catch (RuntimeException failure) {
      say(payload, context, Reply.of(Replying.words(LOG, failure)));
    }
  }

  private void press(
      BlockActionPayload payload, BlockActionPayload.Action action, ActionContext context)
      throws IOException {
    if (isModals(payload, action, context)) {
      return;
    }
    if (payload.getView() != null && "home".equals(payload.getView().getType())) {
      home.used(payload, action);
      return;
    }
    if (!Replying.canReach(context.getResponseUrl())) {
      return;
    }
    if (MuteHandler.isOf(action)) {
      mutes.pressed(payload, action, context);
      return;
    }
    var name = Optional.ofNullable(action.getActionId()).orElse("");
    var value = Optional.ofNullable(action.getValue()).orElse("");
    var person = Pressed.who(identity, payload);
    var place =
        Optional.ofNullable(payload.getChannel()).map(BlockActionPayload.Channel::getId).orElse("");
    var reply =
        Replying.to(LOG, person, user -> answer(new Conversation.Asked(user, place), name, value));
    context.respond(ephemeral(reply).replaceOriginal(replaces(name)).build());
  }

  /** Whether it was something that opens a modal, or stands in one. */
  private boolean isModals(
      BlockActionPayload payload, BlockActionPayload.Action action, ActionContext context)
      throws IOException {
    var view = payload.getView();
    var inModal = view != null && "modal".equals(view.getType());
    var opens = "settings".equals(action.getActionId()) ? "open:settings" : Pressed.value(action);
    if (!inModal && !opens.startsWith("open:")) {
      return false;
    }
    if (inModal && !opens.equals("open:link")) {
      if (Pressed.who(identity, payload) instanceof Person.Known(var user)) {
        modals.used(user, view, Optional.ofNullable(action.getActionId()).orElse(""));
      }
      return true;
    }
    var why = opens.equals("open:link") ? linkOpened(payload) : opened(payload, opens);
    if (why.isPresent()) {
      say(payload, context, why.get());
    }
    return true;
  }

  /** Empty: it is open. */
  private Optional<Reply> linkOpened(BlockActionPayload payload) {
    var membership = identity.membership(payload.getUser().getId(), Pressed.team(payload));
    if (membership.isEmpty()) {
      return Optional.of(Reply.of(Replying.UNVERIFIED));
    }
    return !membership.get() || modals.link(payload.getTriggerId())
        ? Optional.empty()
        : Optional.of(Reply.of(ModalHandler.notOpened("The form", "/dojo link you@example.com")));
  }

  /** Empty: it is open. */
  private Optional<Reply> opened(BlockActionPayload payload, String opens) {
    var what = opens.substring("open:".length());
    var person = Pressed.who(identity, payload);
    if (person instanceof Person.Known(var user)
        && modals.open(user, what, payload.getTriggerId())) {
      return Optional.empty();
    }
    return Optional.of(
        Replying.to(
            LOG, person, _ -> Reply.of(ModalHandler.notOpened("The form", "/dojo settings"))));
  }

  /** To the person alone: where they pressed, or by direct message where Slack takes none there. */
  private void say(BlockActionPayload payload, ActionContext context, Reply reply)
      throws IOException {
    if (Replying.canReach(context.getResponseUrl())) {
      context.respond(ephemeral(reply).replaceOriginal(false).build());
    } else {
      modals.direct(payload.getUser().getId(), reply);
    }
  }

  static ActionResponse.ActionResponseBuilder ephemeral(Reply reply) {
    return ActionResponse.builder()
        .responseType("ephemeral")
        .text(reply.text())
        .blocks(reply.blocks());
  }

  /** A page follows in place of the one before, an undo in place of what it undid. */
  private static boolean replaces(String action) {
    return action.equals("undo") || action.equals("alerts:older") || action.equals("products:more");
  }

  private Reply answer(Conversation.Asked asked, String action, String value) {
    return switch (action.split(":", 2)[0]) {
      case "undo" -> conversation.undo(asked, value);
      case "alerts" -> conversation.older(asked.user(), value);
      case "products" -> conversation.more(asked.user(), value);
      case "run" -> run(asked, value);
      case "why" -> conversation.whyOf(asked, value);
      default -> Reply.of("This button is from an older version. Try `/dojo help`.");
    };
  }

  private Reply run(Conversation.Asked asked, String text) {
    return switch (CommandParser.parse(text)) {
      case Parsed.Puzzled puzzled -> HelpReply.puzzled(puzzled);
      case Parsed.Understood(var command) -> conversation.answer(asked, command);
    };
  }
}
