package io.dojobell.workspace.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.workspace.Json;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Submitting and closing modals, and what the app's answer does to the stack. */
final class Modals {
  private static final String TROUBLE = "We had some trouble connecting. Try again?";

  private final Site site;
  private final AppGate gate;
  private final Payloads payloads;
  private final Notices notices;

  Modals(Site site, AppGate gate, Payloads payloads, Notices notices) {
    this.site = site;
    this.gate = gate;
    this.payloads = payloads;
    this.notices = notices;
  }

  SubmitReply submit(SlackUser user, View asked) {
    View view = current(asked);
    Map<String, String> missing = missing(view);
    if (!missing.isEmpty()) {
      return new SubmitReply(new CommandReply(0, Json.object(), Duration.ZERO, ""), missing);
    }
    ObjectNode payload = payloads.interactive("view_submission", user);
    payloads.withTrigger(payload, user);
    payload.set("view", view.body());
    payload.putArray("response_urls");
    CommandReply reply = gate.send(AppGate.Kind.INTERACTIVE, payload, Map.of());
    if (!reply.ok()) {
      notices.tell(user.id(), TROUBLE);
      return new SubmitReply(reply, Map.of());
    }
    try {
      return new SubmitReply(reply, act(user, view, reply.body()));
    } catch (ApiError e) {
      notices.tell(user.id(), TROUBLE);
      String error = e.getMessage();
      return new SubmitReply(
          new CommandReply(reply.status(), e.answer(), reply.elapsed(), error), Map.of());
    } finally {
      site.changes().mark();
    }
  }

  private Map<String, String> act(SlackUser user, View view, JsonNode answer) {
    switch (answer.path("response_action").asText()) {
      case "" -> {
        if (!answer.isMissingNode() && !answer.isEmpty()) {
          throw new ApiError("invalid_response");
        }
        site.views().close(view);
      }
      case "clear" -> site.views().closeAll(user.id());
      case "errors" -> {
        return errors(view, answer.path("errors"));
      }
      case "update" -> site.views().update(view, checked(answer), "");
      case "push" -> site.views().push(user.id(), checked(answer));
      default -> throw new ApiError("invalid_response_action");
    }
    return Map.of();
  }

  private JsonNode checked(JsonNode answer) {
    JsonNode view = answer.path("view");
    new ViewMethods(site).checked(view, "modal");
    return view;
  }

  // Slack: errors may only name blocks of type input.
  private static Map<String, String> errors(View view, JsonNode errors) {
    Map<String, String> texts = new LinkedHashMap<>();
    errors
        .properties()
        .forEach(
            error -> {
              boolean input =
                  Json.stream(view.blocks())
                      .filter(block -> block.path("type").asText().equals("input"))
                      .anyMatch(block -> block.path("block_id").asText().equals(error.getKey()));
              if (!input || !error.getValue().isTextual()) {
                throw new ApiError("invalid_error_block: " + error.getKey());
              }
              texts.put(error.getKey(), error.getValue().asText());
            });
    if (texts.isEmpty()) {
      throw new ApiError("empty_errors");
    }
    return texts;
  }

  /** Slack's own client asks for what is needed before the app hears of it. */
  private static Map<String, String> missing(View view) {
    Map<String, String> missing = new LinkedHashMap<>();
    for (JsonNode block : view.blocks()) {
      if (!block.path("type").asText().equals("input")) {
        continue;
      }
      String id = block.path("block_id").asText();
      JsonNode element = block.path("element");
      JsonNode state = view.values().path(id).path(element.path("action_id").asText());
      JsonNode value =
          ElementValues.field(element.path("type").asText()).map(state::path).orElseThrow();
      boolean empty =
          value.isMissingNode()
              || value.isNull()
              || (value.isTextual() && value.asText().isEmpty())
              || (value.isArray() && value.isEmpty());
      if (empty && !block.path("optional").asBoolean()) {
        missing.put(id, "Please complete this required field.");
      } else if (!empty) {
        InputChecks.problem(element, value).ifPresent(text -> missing.put(id, text));
      }
    }
    return missing;
  }

  CommandReply close(SlackUser user, View asked) {
    View view = current(asked);
    site.views().close(view);
    site.changes().mark();
    if (!view.body().path("notify_on_close").asBoolean()) {
      return new CommandReply(0, Json.object(), Duration.ZERO, "");
    }
    ObjectNode payload = payloads.interactive("view_closed", user);
    payload.set("view", view.body());
    payload.put("is_cleared", false);
    return gate.send(AppGate.Kind.INTERACTIVE, payload, Map.of());
  }

  /** Records what the user entered at an input; the app does not hear of it yet. */
  void enter(View asked, ElementRef ref, JsonNode value) {
    View view = current(asked);
    Target target = Target.find(view.blocks(), ref);
    JsonNode state = ElementValues.of(target.type(), target.value(value));
    site.views().put(ViewState.with(view, target.blockId(), target.actionId(), state));
    site.changes().mark();
  }

  View current(View asked) {
    return site.views().find(asked.id()).orElse(asked);
  }
}
