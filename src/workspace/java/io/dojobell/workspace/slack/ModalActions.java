package io.dojobell.workspace.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.workspace.Json;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Submitting and closing modals, and what the app's answer does to the stack. */
final class ModalActions {
  private static final String CONNECTION_ERROR = "We had some trouble connecting. Try again?";

  private final WorkspaceState state;
  private final AppConnection app;
  private final PayloadBuilder payloads;
  private final SlackbotMessages notices;

  ModalActions(
      WorkspaceState site, AppConnection gate, PayloadBuilder payloads, SlackbotMessages notices) {
    this.state = site;
    this.app = gate;
    this.payloads = payloads;
    this.notices = notices;
  }

  SubmitResult submit(WorkspaceUser user, View asked) {
    View view = current(asked);
    Map<String, String> missing = findMissing(view);
    if (!missing.isEmpty()) {
      return new SubmitResult(new CommandReply(0, Json.object(), Duration.ZERO, ""), missing);
    }
    ObjectNode payload = payloads.interactive("view_submission", user);
    payloads.withTrigger(payload, user);
    payload.set("view", view.body());
    payload.putArray("response_urls");
    CommandReply reply = app.send(AppConnection.RequestType.INTERACTIVE, payload, Map.of());
    if (!reply.ok()) {
      notices.add(user.id(), CONNECTION_ERROR);
      return new SubmitResult(reply, Map.of());
    }
    try {
      return new SubmitResult(reply, applyResponse(user, view, reply.body()));
    } catch (ApiErrorException e) {
      notices.add(user.id(), CONNECTION_ERROR);
      String error = e.getMessage();
      return new SubmitResult(
          new CommandReply(reply.status(), e.answer(), reply.elapsed(), error), Map.of());
    } finally {
      state.changes().increment();
    }
  }

  private Map<String, String> applyResponse(WorkspaceUser user, View view, JsonNode answer) {
    switch (answer.path("response_action").asText()) {
      case "" -> {
        if (!answer.isMissingNode() && !answer.isEmpty()) {
          throw new ApiErrorException("invalid_response");
        }
        state.views().close(view);
      }
      case "clear" -> state.views().closeAll(user.id());
      case "errors" -> {
        return errors(view, answer.path("errors"));
      }
      case "update" -> state.views().update(view, validate(answer), "");
      case "push" -> state.views().push(user.id(), validate(answer));
      default -> throw new ApiErrorException("invalid_response_action");
    }
    return Map.of();
  }

  private JsonNode validate(JsonNode answer) {
    JsonNode view = answer.path("view");
    new ViewMethods(state).validate(view, "modal");
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
                throw new ApiErrorException("invalid_error_block: " + error.getKey());
              }
              texts.put(error.getKey(), error.getValue().asText());
            });
    if (texts.isEmpty()) {
      throw new ApiErrorException("empty_errors");
    }
    return texts;
  }

  /** Slack's own client asks for required values before it sends the submission. */
  private static Map<String, String> findMissing(View view) {
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
        InputValidator.findError(element, value).ifPresent(text -> missing.put(id, text));
      }
    }
    return missing;
  }

  CommandReply close(WorkspaceUser user, View asked) {
    View view = current(asked);
    state.views().close(view);
    state.changes().increment();
    if (!view.body().path("notify_on_close").asBoolean()) {
      return new CommandReply(0, Json.object(), Duration.ZERO, "");
    }
    ObjectNode payload = payloads.interactive("view_closed", user);
    payload.set("view", view.body());
    payload.put("is_cleared", false);
    return app.send(AppConnection.RequestType.INTERACTIVE, payload, Map.of());
  }

  /** Records what the user entered at an input; the app is not notified yet. */
  void enter(View asked, ElementRef ref, JsonNode value) {
    View view = current(asked);
    TargetElement target = TargetElement.find(view.blocks(), ref);
    JsonNode state = ElementValues.of(target.type(), target.value(value));
    this.state.views().put(InputState.with(view, target.blockId(), target.actionId(), state));
    this.state.changes().increment();
  }

  View current(View asked) {
    return state.views().find(asked.id()).orElse(asked);
  }
}
