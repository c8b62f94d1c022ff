package io.dojobell.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.GlobalShortcutContext;
import com.slack.api.bolt.context.builtin.MessageShortcutContext;
import com.slack.api.bolt.request.builtin.GlobalShortcutRequest;
import com.slack.api.bolt.request.builtin.MessageShortcutRequest;
import com.slack.api.bolt.response.Response;
import io.dojobell.blockkit.Action;
import io.dojobell.blockkit.ModalId;
import io.dojobell.model.User;
import io.dojobell.slack.bolt.BackgroundTasks;
import io.dojobell.slack.bolt.BoltHandler;
import io.dojobell.slack.command.ExplanationExecutor;
import io.dojobell.slack.identity.PersonResolver;
import io.dojobell.slack.modal.ModalHandler;
import io.dojobell.slack.reply.Reply;
import io.dojobell.slack.reply.ReplyGuard;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Handles the app's shortcuts: the settings from anywhere, and the explanation of a message. */
final class ShortcutHandler implements BoltHandler {
  private static final Logger LOG = LoggerFactory.getLogger(ShortcutHandler.class);

  private static final Action.OpenModal SETTINGS = new Action.OpenModal(ModalId.SETTINGS);

  private final PersonResolver identity;
  private final ExplanationExecutor explanations;
  private final ModalHandler modals;
  private final BackgroundTasks backgroundTasks;

  ShortcutHandler(
      PersonResolver identity,
      ExplanationExecutor explanations,
      ModalHandler modals,
      BackgroundTasks afterwards) {
    this.identity = identity;
    this.explanations = explanations;
    this.modals = modals;
    this.backgroundTasks = afterwards;
  }

  @Override
  public void addTo(App app) {
    app.globalShortcut(ANY, this::handleGlobal);
    app.messageShortcut(ANY, this::handleMessage);
  }

  private Response handleGlobal(GlobalShortcutRequest request, GlobalShortcutContext context) {
    var payload = request.getPayload();
    if (payload.getUser() == null || payload.getUser().getId() == null) {
      return context.ack();
    }
    var slackUser = payload.getUser().getId();
    var team = payload.getTeam() == null ? "" : payload.getTeam().getId();
    backgroundTasks.submit(() -> openSettings(slackUser, team, payload.getTriggerId()));
    return context.ack();
  }

  private void openSettings(String slackUser, String team, String trigger) {
    var opened = new AtomicBoolean();
    var reply =
        replyTo(
            slackUser,
            team,
            user -> {
              opened.set(modals.open(user, SETTINGS, trigger));
              return Reply.of(ModalHandler.notOpenedText("Your settings", "/dojo settings"));
            });
    if (!opened.get()) {
      modals.sendDirectMessage(slackUser, reply);
    }
  }

  private Reply replyTo(String slackUser, String team, Function<User, Reply> work) {
    return ReplyGuard.guard(
        LOG, () -> ReplyGuard.replyTo(LOG, identity.resolve(slackUser, team), work));
  }

  private Response handleMessage(MessageShortcutRequest request, MessageShortcutContext context) {
    var payload = request.getPayload();
    if (payload.getUser() == null
        || payload.getUser().getId() == null
        || payload.getChannel() == null
        || !ReplyGuard.canReach(context.getResponseUrl())) {
      return context.ack();
    }
    var slackUser = payload.getUser().getId();
    var team = payload.getTeam() == null ? "" : payload.getTeam().getId();
    var reference = payload.getChannel().getId() + "/" + payload.getMessageTs();
    backgroundTasks.submit(
        () -> {
          var reply = replyTo(slackUser, team, user -> explanations.ofMessage(user, reference));
          context.respond(ButtonHandler.ephemeral(reply).build());
        });
    return context.ack();
  }
}
