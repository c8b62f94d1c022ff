package io.dojobell.slack;

import com.slack.api.app_backend.interactive_components.response.ActionResponse;
import com.slack.api.bolt.context.builtin.GlobalShortcutContext;
import com.slack.api.bolt.context.builtin.MessageShortcutContext;
import com.slack.api.bolt.request.builtin.GlobalShortcutRequest;
import com.slack.api.bolt.request.builtin.MessageShortcutRequest;
import com.slack.api.bolt.response.Response;
import io.dojobell.slack.bolt.Afterwards;
import io.dojobell.slack.command.Conversation;
import io.dojobell.slack.identity.Identity;
import io.dojobell.slack.modal.ModalHandler;
import io.dojobell.slack.reply.Reply;
import io.dojobell.slack.reply.Replying;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The app's shortcuts: the settings from anywhere, and why a message came. */
final class ShortcutHandler {
  private static final Logger LOG = LoggerFactory.getLogger(ShortcutHandler.class);

  private final Identity identity;
  private final Conversation conversation;
  private final ModalHandler modals;
  private final Afterwards afterwards;

  ShortcutHandler(
      Identity identity, Conversation conversation, ModalHandler modals, Afterwards afterwards) {
    this.identity = identity;
    this.conversation = conversation;
    this.modals = modals;
    this.afterwards = afterwards;
  }

  Response global(GlobalShortcutRequest request, GlobalShortcutContext context) {
    var payload = request.getPayload();
    if (payload.getUser() == null || payload.getUser().getId() == null) {
      return context.ack();
    }
    afterwards.run(
        () -> {
          var slackUser = payload.getUser().getId();
          var team = payload.getTeam() == null ? "" : payload.getTeam().getId();
          var opened = new AtomicBoolean();
          var reply =
              Replying.guarded(
                  LOG,
                  () ->
                      Replying.to(
                          LOG,
                          identity.of(slackUser, team),
                          user -> {
                            opened.set(modals.open(user, "settings", payload.getTriggerId()));
                            return Reply.of(
                                ModalHandler.notOpened("Your settings", "/dojo settings"));
                          }));
          if (!opened.get()) {
            modals.direct(slackUser, reply);
          }
        });
    return context.ack();
  }

  Response message(MessageShortcutRequest request, MessageShortcutContext context) {
    var payload = request.getPayload();
    if (payload.getUser() == null
        || payload.getUser().getId() == null
        || payload.getChannel() == null
        || !Replying.canReach(context.getResponseUrl())) {
      return context.ack();
    }
    afterwards.run(
        () -> {
          var team = payload.getTeam() == null ? "" : payload.getTeam().getId();
          var reference = payload.getChannel().getId() + "/" + payload.getMessageTs();
          var reply =
              Replying.guarded(
                  LOG,
                  () ->
                      Replying.to(
                          LOG,
                          identity.of(payload.getUser().getId(), team),
                          user -> conversation.whyMessage(user, reference)));
          context.respond(
              ActionResponse.builder()
                  .responseType("ephemeral")
                  .text(reply.text())
                  .blocks(reply.blocks())
                  .build());
        });
    return context.ack();
  }
}
