package io.dojobell.workspace.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.workspace.Json;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Each user's App Home and stack of modals. */
final class ViewStore {
  // Slack: at most three modals on top of each other.
  private static final int MAX_DEPTH = 3;

  private final Map<String, View> homes = new HashMap<>();
  private final Map<String, List<View>> stacks = new HashMap<>();
  private final InstantSource clock;
  private int last;
  private int lastHash;

  ViewStore(InstantSource clock) {
    this.clock = clock;
  }

  synchronized Optional<View> home(String user) {
    return Optional.ofNullable(homes.get(user));
  }

  synchronized List<View> modals(String user) {
    return List.copyOf(stacks.getOrDefault(user, List.of()));
  }

  synchronized Optional<View> find(String id) {
    return all().stream().filter(view -> view.id().equals(id)).findFirst();
  }

  synchronized Optional<View> findExternal(String externalId) {
    return all().stream()
        .filter(view -> view.body().path("external_id").asText().equals(externalId))
        .findFirst();
  }

  synchronized View publish(String user, JsonNode asked, String hash) {
    View old = homes.get(user);
    if (old != null && !hash.isEmpty() && !hash.equals(old.hash())) {
      throw new ApiErrorException("hash_conflict");
    }
    String id = old == null ? nextId() : old.id();
    View view = new View(user, shape(id, id, null, asked, old));
    homes.put(user, view);
    return view;
  }

  synchronized View open(String user, JsonNode asked) {
    requireUnique(asked, "");
    String id = nextId();
    View view = new View(user, shape(id, id, null, asked, null));
    stacks.put(user, new ArrayList<>(List.of(view)));
    return view;
  }

  synchronized View push(String user, JsonNode asked) {
    List<View> stack = stacks.computeIfAbsent(user, u -> new ArrayList<>());
    if (stack.isEmpty()) {
      return open(user, asked);
    }
    if (stack.size() >= MAX_DEPTH) {
      throw new ApiErrorException("push_limit_reached");
    }
    requireUnique(asked, "");
    View under = stack.getLast();
    ObjectNode shape =
        shape(nextId(), under.body().path("root_view_id").asText(), under.id(), asked, null);
    View view = new View(user, shape);
    stack.add(view);
    return view;
  }

  synchronized View update(View old, JsonNode asked, String hash) {
    if (!hash.isEmpty() && !hash.equals(old.hash())) {
      throw new ApiErrorException("hash_conflict");
    }
    requireUnique(asked, old.id());
    JsonNode previous = old.body().path("previous_view_id");
    View view =
        old.with(
            shape(
                old.id(),
                old.body().path("root_view_id").asText(),
                previous.isTextual() ? previous.asText() : null,
                asked,
                old));
    put(view);
    return view;
  }

  /** Puts in its place what changed of its state. */
  synchronized void put(View view) {
    homes.computeIfPresent(view.user(), (u, home) -> home.id().equals(view.id()) ? view : home);
    List<View> stack = stacks.getOrDefault(view.user(), new ArrayList<>());
    stack.replaceAll(old -> old.id().equals(view.id()) ? view : old);
  }

  synchronized void close(View view) {
    stacks.getOrDefault(view.user(), new ArrayList<>()).removeIf(v -> v.id().equals(view.id()));
  }

  synchronized void closeAll(String user) {
    stacks.remove(user);
  }

  private List<View> all() {
    List<View> all = new ArrayList<>(homes.values());
    stacks.values().forEach(all::addAll);
    return all;
  }

  private void requireUnique(JsonNode asked, String exceptId) {
    String external = asked.path("external_id").asText();
    if (!external.isEmpty()
        && findExternal(external).filter(view -> !view.id().equals(exceptId)).isPresent()) {
      throw new ApiErrorException("duplicate_external_id");
    }
  }

  private String nextId() {
    return "V%09d".formatted(++last);
  }

  private ObjectNode shape(String id, String root, String previous, JsonNode asked, View old) {
    ObjectNode view = Json.object().put("id", id).put("team_id", Installation.TEAM);
    view.put("type", asked.path("type").asText());
    JsonNode blocks = BlockIds.fillIn(asked.path("blocks"));
    view.set("blocks", blocks);
    view.put("private_metadata", asked.path("private_metadata").asText());
    view.put("callback_id", asked.path("callback_id").asText());
    ObjectNode state = Json.object();
    state.set("values", InputState.initial(blocks, old == null ? Json.object() : old.values()));
    view.set("state", state);
    view.put("hash", "%d.%08x".formatted(clock.instant().getEpochSecond(), ++lastHash));
    copy(asked, "title", view);
    view.put("clear_on_close", asked.path("clear_on_close").asBoolean());
    view.put("notify_on_close", asked.path("notify_on_close").asBoolean());
    copy(asked, "close", view);
    copy(asked, "submit", view);
    if (asked.path("submit_disabled").asBoolean()) {
      view.put("submit_disabled", true);
    }
    view.put("previous_view_id", previous).put("root_view_id", root);
    return view.put("app_id", Installation.APP)
        .put("external_id", asked.path("external_id").asText())
        .put("app_installed_team_id", Installation.TEAM)
        .put("bot_id", Installation.BOT);
  }

  private static void copy(JsonNode from, String field, ObjectNode to) {
    JsonNode text = from.get(field);
    if (text instanceof ObjectNode object) {
      ObjectNode filled = object.deepCopy();
      if (!filled.has("emoji")) {
        filled.put("emoji", true);
      }
      to.set(field, filled);
    } else {
      to.putNull(field);
    }
  }
}
