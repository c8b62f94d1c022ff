package io.dojobell.workspace.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.workspace.Json;
import io.dojobell.workspace.Workspace;
import io.dojobell.workspace.slack.CommandReply;
import io.dojobell.workspace.slack.ElementRef;
import io.dojobell.workspace.slack.Message;
import io.dojobell.workspace.slack.SlackWorkspace;
import io.dojobell.workspace.slack.SubmitResult;
import io.dojobell.workspace.slack.View;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The actions of a person on the page, by the last part of their path. */
final class PageActions {
  private final Workspace workspace;
  private final SlackWorkspace slack;
  private final ReadMarkers readMarkers;
  private final HostInboxes inboxes;
  private final FaultSwitches faults;
  private final SampleSender samples = new SampleSender();

  PageActions(Workspace workspace, ReadMarkers reads, HostInboxes inboxes, FaultSwitches faults) {
    this.workspace = workspace;
    this.slack = workspace.slack();
    this.readMarkers = reads;
    this.inboxes = inboxes;
    this.faults = faults;
  }

  Map<String, Function<JsonNode, ObjectNode>> all() {
    Map<String, Function<JsonNode, ObjectNode>> acts = new LinkedHashMap<>();
    acts.put(
        "command", a -> toResult(slack.command(userId(a), text(a, "channel"), text(a, "text"))));
    acts.put("action", this::action);
    acts.put("suggest", this::suggest);
    acts.put("state-value", this::stateValue);
    acts.put("submit", this::submit);
    acts.put("close", a -> toResult(slack.closeView(userId(a), view(a))));
    acts.put("home", a -> toResult(slack.openHome(userId(a), a.path("tab").asText("home"))));
    acts.put("read", this::read);
    acts.put("shortcut", this::shortcut);
    acts.put("say", this::say);
    acts.put("delete", this::delete);
    acts.put("lock", this::lock);
    acts.put("sample", this::sample);
    acts.put("fault", this::fault);
    acts.put("alert-read", this::alertRead);
    acts.put("node", this::node);
    return acts;
  }

  private ObjectNode action(JsonNode act) {
    JsonNode container = act.path("container");
    ElementRef ref = ref(act);
    JsonNode value = act.path("value");
    boolean none = value.isMissingNode() || value.isNull();
    if (container.path("type").asText().equals("message")) {
      Message message = message(container);
      return toResult(
          none
              ? slack.press(userId(act), message, ref)
              : slack.choose(userId(act), message, ref, value));
    }
    View view = view(container);
    return toResult(
        none ? slack.act(userId(act), view, ref) : slack.act(userId(act), view, ref, value));
  }

  private ObjectNode suggest(JsonNode act) {
    String query = act.path("query").asText();
    CommandReply reply =
        act.has("view_id")
            ? slack.suggest(userId(act), view(act), ref(act), query)
            : slack.suggest(userId(act), message(act), ref(act), query);
    ObjectNode answer = toResult(reply);
    for (String field : new String[] {"options", "option_groups"}) {
      if (reply.body().has(field)) {
        answer.set(field, reply.body().get(field));
      }
    }
    return answer;
  }

  private ObjectNode stateValue(JsonNode act) {
    slack.enter(view(act), ref(act), act.path("value"));
    return ok();
  }

  private ObjectNode submit(JsonNode act) {
    SubmitResult reply = slack.submit(userId(act), view(act), Map.of());
    ObjectNode answer = toResult(reply.reply());
    if (!reply.errors().isEmpty()) {
      answer.set("errors", Json.of(reply.errors()));
    }
    return answer;
  }

  private ObjectNode read(JsonNode act) {
    String conversation = text(act, "conversation");
    readMarkers.markRead(userId(act), slack.place(conversation).id(), slack.messages(conversation));
    return changed();
  }

  private ObjectNode shortcut(JsonNode act) {
    Optional<Message> message = act.has("ts") ? Optional.of(message(act)) : Optional.empty();
    return toResult(slack.shortcut(userId(act), text(act, "callback_id"), message));
  }

  private ObjectNode say(JsonNode act) {
    slack.post(userId(act), text(act, "channel"), text(act, "text"));
    return ok();
  }

  private ObjectNode delete(JsonNode act) {
    slack.delete(message(act));
    return ok();
  }

  /** Locks the message's thread, or unlocks it. */
  private ObjectNode lock(JsonNode act) {
    Message message = message(act);
    boolean locked = slack.repliesRefused(message);
    slack.refuseReplies(message, locked ? "" : "restricted_action_thread_locked");
    return ok();
  }

  private ObjectNode sample(JsonNode act) {
    String id = text(act, "id");
    return workspace.options().samples().stream()
        .filter(sample -> sample.id().equals(id))
        .findFirst()
        .map(samples::send)
        .orElseThrow(() -> new IllegalArgumentException("No sample " + id));
  }

  private ObjectNode fault(JsonNode act) {
    faults.set(text(act, "id"), act.path("on").asBoolean());
    return changed();
  }

  private ObjectNode alertRead(JsonNode act) {
    inboxes.markRead(text(act, "user"), text(act, "id"));
    return ok();
  }

  private ObjectNode node(JsonNode act) {
    workspace.options().nodes().ifPresent(nodes -> nodes.toggle(text(act, "name")));
    return changed();
  }

  private ObjectNode changed() {
    workspace.changes().increment();
    return ok();
  }

  private static ObjectNode ok() {
    return Json.object().put("ok", true);
  }

  private static ObjectNode toResult(CommandReply reply) {
    return reply.ok() ? ok() : Json.object().put("ok", false).put("error", reply.error());
  }

  private String userId(JsonNode act) {
    return slack.person(text(act, "as")).id();
  }

  private static ElementRef ref(JsonNode act) {
    return new ElementRef(act.path("block_id").asText(), text(act, "action_id"));
  }

  private View view(JsonNode act) {
    String id = text(act, "view_id");
    return slack.view(id).orElseThrow(() -> new IllegalArgumentException("There is no view " + id));
  }

  private Message message(JsonNode where) {
    String ts = text(where, "ts");
    return slack.messages(text(where, "channel")).stream()
        .filter(message -> message.ts().equals(ts))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("There is no message " + ts));
  }

  private static String text(JsonNode act, String field) {
    if (!act.hasNonNull(field)) {
      throw new IllegalArgumentException("The field " + field + " is missing");
    }
    return act.get(field).asText();
  }
}
