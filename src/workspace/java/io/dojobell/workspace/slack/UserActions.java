package io.dojobell.workspace.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.workspace.Json;
import java.util.Optional;

/** The actions of users that Slack sends to the app: commands, buttons, menus, shortcuts. */
final class UserActions {
  private final WorkspaceState state;
  private final AppConnection app;
  private final PayloadBuilder payloads;
  private final ResponseUrls responseUrls;
  private final SlackbotMessages notices;

  UserActions(
      WorkspaceState site,
      AppConnection gate,
      PayloadBuilder payloads,
      ResponseUrls responseUrls,
      SlackbotMessages notices) {
    this.state = site;
    this.app = gate;
    this.payloads = payloads;
    this.responseUrls = responseUrls;
    this.notices = notices;
  }

  CommandReply command(WorkspaceUser user, WorkspaceChannel channel, String typed) {
    int space = typed.indexOf(' ');
    String name = space < 0 ? typed : typed.substring(0, space);
    String words = space < 0 ? "" : typed.substring(space + 1).strip();
    Optional<AppManifest.SlashCommand> declared = state.app().manifest().command(name);
    if (declared.isEmpty() || !state.hasScope("commands")) {
      notices.add(user.id(), name + " is not a valid command.");
      return new CommandReply(0, Json.object(), java.time.Duration.ZERO, "unknown_command");
    }
    String text =
        declared.get().shouldEscape()
            ? CommandTextEscaper.escape(words, state.users(), state.conversations())
            : words;
    CommandReply reply =
        app.send(
            AppConnection.RequestType.COMMAND,
            payloads.command(user, channel, name, text),
            java.util.Map.of());
    if (!reply.ok()) {
      notices.add(user.id(), name + " failed with the error \"" + reply.error() + "\"");
      return reply;
    }
    return showReply(reply, user, channel, name);
  }

  /** The body of the answer is a message itself, to the user alone unless it says otherwise. */
  private CommandReply showReply(
      CommandReply reply, WorkspaceUser user, WorkspaceChannel channel, String command) {
    JsonNode body = reply.body();
    ObjectNode message =
        body.isTextual() ? Json.object().put("text", body.asText()) : asObject(body);
    if (message.isEmpty()) {
      return reply;
    }
    try {
      responseUrls.postReply(channel.id(), user.id(), message);
      state.changes().increment();
      return reply;
    } catch (ApiErrorException e) {
      notices.add(user.id(), command + " failed with the error \"" + e.getMessage() + "\"");
      return new CommandReply(reply.status(), e.answer(), reply.elapsed(), e.getMessage());
    }
  }

  private static ObjectNode asObject(JsonNode body) {
    return body instanceof ObjectNode object ? object : Json.object();
  }

  CommandReply inMessage(WorkspaceUser user, Message message, ElementRef ref, JsonNode value) {
    Message now = state.conversations().message(message.channel(), message.ts()).orElse(message);
    TargetElement target = TargetElement.find(now.blocks(), ref);
    ObjectNode payload = payloads.interactive("block_actions", user);
    payloads.withTrigger(payload, user);
    payloads.addContainer(payload, now);
    payloads.addResponseUrl(payload, now, user);
    ObjectNode state = payload.putObject("state");
    ObjectNode values = InputState.initial(now.blocks(), Json.object());
    state.set("values", values);
    if (ElementValues.hasState(target.type())) {
      ObjectNode inBlock = (ObjectNode) values.get(target.blockId());
      inBlock.set(target.actionId(), ElementValues.of(target.type(), value));
    }
    payload.putArray("actions").add(target.action(value, this.state.clock().instant()));
    return send(user, payload);
  }

  CommandReply inView(WorkspaceUser user, View view, ElementRef ref, JsonNode value) {
    View now = state.views().find(view.id()).orElse(view);
    TargetElement target = TargetElement.find(now.blocks(), ref);
    if (ElementValues.hasState(target.type())) {
      JsonNode entered = ElementValues.of(target.type(), value);
      now = InputState.with(now, target.blockId(), target.actionId(), entered);
      state.views().put(now);
      state.changes().increment();
    }
    ObjectNode payload = payloads.interactive("block_actions", user);
    payloads.withTrigger(payload, user);
    payloads.addContainer(payload, now);
    payload.putArray("actions").add(target.action(value, state.clock().instant()));
    return send(user, payload);
  }

  CommandReply shortcut(WorkspaceUser user, String callbackId, Optional<Message> message) {
    ObjectNode payload =
        payloads.interactive(message.isPresent() ? "message_action" : "shortcut", user);
    payload.put("callback_id", callbackId);
    payload.put("action_ts", TargetElement.actionTs(state.clock().instant()));
    payloads.withTrigger(payload, user);
    message.ifPresent(
        m -> {
          payloads.addContainer(payload, m);
          payload.remove("container");
          payload.put("message_ts", m.ts());
          payloads.addResponseUrl(payload, m, user);
        });
    return send(user, payload);
  }

  CommandReply suggest(
      WorkspaceUser user,
      Optional<Message> message,
      Optional<View> view,
      ElementRef ref,
      String query) {
    JsonNode blocks = message.map(Message::blocks).orElseGet(() -> view.orElseThrow().blocks());
    TargetElement target = TargetElement.find(blocks, ref);
    ObjectNode payload = payloads.interactive("block_suggestion", user);
    message.ifPresent(m -> payloads.addContainer(payload, m));
    view.ifPresent(v -> payloads.addContainer(payload, v));
    payload
        .put("action_id", target.actionId())
        .put("block_id", target.blockId())
        .put("value", query);
    return app.send(AppConnection.RequestType.INTERACTIVE, payload, java.util.Map.of());
  }

  private CommandReply send(WorkspaceUser user, ObjectNode payload) {
    if (!state.app().manifest().isInteractive()) {
      notices.add(user.id(), "This app is not configured to handle interactive responses.");
      return new CommandReply(0, Json.object(), java.time.Duration.ZERO, "not_interactive");
    }
    CommandReply reply =
        app.send(AppConnection.RequestType.INTERACTIVE, payload, java.util.Map.of());
    if (!reply.ok()) {
      notices.add(user.id(), "This app responded with Status Code " + reply.status() + ".");
    }
    state.changes().increment();
    return reply;
  }
}
