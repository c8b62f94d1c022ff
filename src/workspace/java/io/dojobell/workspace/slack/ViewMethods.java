package io.dojobell.workspace.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.workspace.Json;
import io.dojobell.workspace.slack.RateLimiter.Tier;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code views.*} */
final class ViewMethods {
  // Slack: view_too_large over 250 KB.
  private static final int MAX_BYTES = 250 * 1024;

  private final WorkspaceState state;

  ViewMethods(WorkspaceState site) {
    this.state = site;
  }

  List<ApiMethod> all() {
    return List.of(
        new ApiMethod("views.publish", Tier.FOUR, true, Set.of(), this::publish),
        new ApiMethod("views.open", Tier.FOUR, true, Set.of(), this::open),
        new ApiMethod("views.push", Tier.FOUR, true, Set.of(), this::push),
        new ApiMethod("views.update", Tier.FOUR, true, Set.of(), this::update));
  }

  private ObjectNode publish(ApiCall call) {
    JsonNode view = readView(call, "home");
    if (!state.app().manifest().hasHomeTab()) {
      throw new ApiErrorException("not_enabled");
    }
    WorkspaceUser user =
        state
            .users()
            .byId(call.require("user_id"))
            .filter(u -> !u.deleted())
            .orElseThrow(() -> new ApiErrorException("user_not_found"));
    return answer(state.views().publish(user.id(), view, call.text("hash")));
  }

  private ObjectNode open(ApiCall call) {
    JsonNode view = readView(call, "modal");
    String trigger = trigger(call);
    return answer(state.views().open(state.triggers().use(trigger), view));
  }

  private ObjectNode push(ApiCall call) {
    JsonNode view = readView(call, "modal");
    String trigger = trigger(call);
    return answer(state.views().push(state.triggers().use(trigger), view));
  }

  private static String trigger(ApiCall call) {
    return call.has("trigger_id") ? call.text("trigger_id") : call.require("interactivity_pointer");
  }

  private ObjectNode update(ApiCall call) {
    Optional<View> old =
        call.has("view_id")
            ? state.views().find(call.text("view_id"))
            : state.views().findExternal(call.require("external_id"));
    View known = old.orElseThrow(() -> new ApiErrorException("not_found"));
    return answer(state.views().update(known, readView(call, known.type()), call.text("hash")));
  }

  private JsonNode readView(ApiCall call, String type) {
    JsonNode view =
        call.json("view", "invalid_arguments")
            .orElseThrow(
                () ->
                    new ApiErrorException(
                        "invalid_arguments",
                        List.of("[ERROR] missing required field: view [json-pointer:]")));
    validate(view, type);
    return view;
  }

  /** Refuses what is no good view of this type. */
  void validate(JsonNode view, String type) {
    if (view.toString().getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
      throw new ApiErrorException("view_too_large");
    }
    List<String> problems = state.blockKit().findViewErrors(view, type);
    if (!problems.isEmpty()) {
      throw new ApiErrorException("invalid_arguments", problems);
    }
  }

  private static ObjectNode answer(View view) {
    return Json.object().set("view", view.body());
  }
}
