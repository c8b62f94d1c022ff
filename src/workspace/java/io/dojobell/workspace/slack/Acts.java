package io.dojobell.workspace.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.workspace.Json;
import java.util.Optional;

/** What people do in Slack that the app hears of at once: commands, buttons, menus, shortcuts. */
final class Acts {
  private final Site site;
  private final AppGate gate;
  private final Payloads payloads;
  private final ResponseUrls responseUrls;
  private final Notices notices;

  Acts(Site site, AppGate gate, Payloads payloads, ResponseUrls responseUrls, Notices notices) {
    this.site = site;
    this.gate = gate;
    this.payloads = payloads;
    this.responseUrls = responseUrls;
    this.notices = notices;
  }

  CommandReply command(SlackUser user, SlackChannel channel, String typed) {
    int space = typed.indexOf(' ');
    String name = space < 0 ? typed : typed.substring(0, space);
    String words = space < 0 ? "" : typed.substring(space + 1).strip();
    Optional<Manifest.SlashCommand> declared = site.app().manifest().command(name);
    if (declared.isEmpty() || !site.may("commands")) {
      notices.tell(user.id(), name + " is not a valid command.");
      return new CommandReply(0, Json.object(), java.time.Duration.ZERO, "unknown_command");
    }
    String text =
        declared.get().shouldEscape()
            ? Typed.escaped(words, site.people(), site.conversations())
            : words;
    CommandReply reply =
        gate.send(
            AppGate.Kind.COMMAND, payloads.command(user, channel, name, text), java.util.Map.of());
    if (!reply.ok()) {
      notices.tell(user.id(), name + " failed with the error \"" + reply.error() + "\"");
      return reply;
    }
    return shown(reply, user, channel, name);
  }

  /** The body of the answer is a message itself, to the user alone unless it says otherwise. */
  private CommandReply shown(
      CommandReply reply, SlackUser user, SlackChannel channel, String command) {
    JsonNode body = reply.body();
    ObjectNode message =
        body.isTextual() ? Json.object().put("text", body.asText()) : asObject(body);
    if (message.isEmpty()) {
      return reply;
    }
    try {
      responseUrls.say(channel.id(), user.id(), message);
      site.changes().mark();
      return reply;
    } catch (ApiError e) {
      notices.tell(user.id(), command + " failed with the error \"" + e.getMessage() + "\"");
      return new CommandReply(reply.status(), e.answer(), reply.elapsed(), e.getMessage());
    }
  }

  private static ObjectNode asObject(JsonNode body) {
    return body instanceof ObjectNode object ? object : Json.object();
  }

  CommandReply inMessage(SlackUser user, Message message, ElementRef ref, JsonNode value) {
    Message now = site.conversations().message(message.channel(), message.ts()).orElse(message);
    Target target = Target.find(now.blocks(), ref);
    ObjectNode payload = payloads.interactive("block_actions", user);
    payloads.withTrigger(payload, user);
    payloads.place(payload, now);
    payloads.respondable(payload, now, user);
    ObjectNode state = payload.putObject("state");
    ObjectNode values = ViewState.initial(now.blocks(), Json.object());
    state.set("values", values);
    if (ElementValues.hasState(target.type())) {
      ObjectNode inBlock = (ObjectNode) values.get(target.blockId());
      inBlock.set(target.actionId(), ElementValues.of(target.type(), value));
    }
    payload.putArray("actions").add(target.action(value, site.clock().instant()));
    return send(user, payload);
  }

  CommandReply inView(SlackUser user, View view, ElementRef ref, JsonNode value) {
    View now = site.views().find(view.id()).orElse(view);
    Target target = Target.find(now.blocks(), ref);
    if (ElementValues.hasState(target.type())) {
      JsonNode entered = ElementValues.of(target.type(), value);
      now = ViewState.with(now, target.blockId(), target.actionId(), entered);
      site.views().put(now);
      site.changes().mark();
    }
    ObjectNode payload = payloads.interactive("block_actions", user);
    payloads.withTrigger(payload, user);
    payloads.place(payload, now);
    payload.putArray("actions").add(target.action(value, site.clock().instant()));
    return send(user, payload);
  }

  CommandReply shortcut(SlackUser user, String callbackId, Optional<Message> message) {
    ObjectNode payload =
        payloads.interactive(message.isPresent() ? "message_action" : "shortcut", user);
    payload.put("callback_id", callbackId);
    payload.put("action_ts", Target.actionTs(site.clock().instant()));
    payloads.withTrigger(payload, user);
    message.ifPresent(
        m -> {
          payloads.place(payload, m);
          payload.remove("container");
          payload.put("message_ts", m.ts());
          payloads.respondable(payload, m, user);
        });
    return send(user, payload);
  }

  CommandReply suggest(
      SlackUser user,
      Optional<Message> message,
      Optional<View> view,
      ElementRef ref,
      String query) {
    JsonNode blocks = message.map(Message::blocks).orElseGet(() -> view.orElseThrow().blocks());
    Target target = Target.find(blocks, ref);
    ObjectNode payload = payloads.interactive("block_suggestion", user);
    message.ifPresent(m -> payloads.place(payload, m));
    view.ifPresent(v -> payloads.place(payload, v));
    payload
        .put("action_id", target.actionId())
        .put("block_id", target.blockId())
        .put("value", query);
    return gate.send(AppGate.Kind.INTERACTIVE, payload, java.util.Map.of());
  }

  private CommandReply send(SlackUser user, ObjectNode payload) {
    if (!site.app().manifest().interactive()) {
      notices.tell(user.id(), "This app is not configured to handle interactive responses.");
      return new CommandReply(0, Json.object(), java.time.Duration.ZERO, "not_interactive");
    }
    CommandReply reply = gate.send(AppGate.Kind.INTERACTIVE, payload, java.util.Map.of());
    if (!reply.ok()) {
      notices.tell(user.id(), "This app responded with Status Code " + reply.status() + ".");
    }
    site.changes().mark();
    return reply;
  }
}
