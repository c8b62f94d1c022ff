package io.dojobell.workspace.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.workspace.Json;
import io.dojobell.workspace.slack.RateLimits.Tier;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code views.*} */
final class ViewMethods {
  // Slack: view_too_large over 250 KB.
  private static final int LARGEST = 250 * 1024;

  private final Site site;

  ViewMethods(Site site) {
    this.site = site;
  }

  List<ApiMethod> all() {
    return List.of(
        new ApiMethod("views.publish", Tier.FOUR, true, Set.of(), this::publish),
        new ApiMethod("views.open", Tier.FOUR, true, Set.of(), this::open),
        new ApiMethod("views.push", Tier.FOUR, true, Set.of(), this::push),
        new ApiMethod("views.update", Tier.FOUR, true, Set.of(), this::update));
  }

  private ObjectNode publish(ApiCall call) {
    JsonNode view = asked(call, "home");
    if (!site.app().manifest().homeTab()) {
      throw new ApiError("not_enabled");
    }
    SlackUser user =
        site.people()
            .byId(call.need("user_id"))
            .filter(u -> !u.deleted())
            .orElseThrow(() -> new ApiError("user_not_found"));
    return answer(site.views().publish(user.id(), view, call.text("hash")));
  }

  private ObjectNode open(ApiCall call) {
    JsonNode view = asked(call, "modal");
    String trigger = trigger(call);
    return answer(site.views().open(site.triggers().use(trigger), view));
  }

  private ObjectNode push(ApiCall call) {
    JsonNode view = asked(call, "modal");
    String trigger = trigger(call);
    return answer(site.views().push(site.triggers().use(trigger), view));
  }

  private static String trigger(ApiCall call) {
    return call.has("trigger_id") ? call.text("trigger_id") : call.need("interactivity_pointer");
  }

  private ObjectNode update(ApiCall call) {
    Optional<View> old =
        call.has("view_id")
            ? site.views().find(call.text("view_id"))
            : site.views().findExternal(call.need("external_id"));
    View known = old.orElseThrow(() -> new ApiError("not_found"));
    return answer(site.views().update(known, asked(call, known.type()), call.text("hash")));
  }

  private JsonNode asked(ApiCall call, String type) {
    JsonNode view =
        call.json("view", "invalid_arguments")
            .orElseThrow(
                () ->
                    new ApiError(
                        "invalid_arguments",
                        List.of("[ERROR] missing required field: view [json-pointer:]")));
    checked(view, type);
    return view;
  }

  /** Refuses what is no good view of this type. */
  void checked(JsonNode view, String type) {
    if (view.toString().getBytes(StandardCharsets.UTF_8).length > LARGEST) {
      throw new ApiError("view_too_large");
    }
    List<String> problems = site.blockKit().view(view, type);
    if (!problems.isEmpty()) {
      throw new ApiError("invalid_arguments", problems);
    }
  }

  private static ObjectNode answer(View view) {
    return Json.object().set("view", view.body());
  }
}
