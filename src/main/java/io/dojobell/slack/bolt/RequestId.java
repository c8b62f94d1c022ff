package io.dojobell.slack.bolt;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the id by which Slack's retries are recognised: {@code event_id} of an event, else {@code
 * trigger_id}, which every command and click has. It is read from the parsed field: a text that
 * somebody typed may contain the same words.
 */
public final class RequestId {
  /** The largest length of an id: Slack's ids are short. */
  private static final int MAX_LENGTH = 200;

  private RequestId() {}

  /** Returns the id in that body, JSON or a form; empty: it has none. */
  public static Optional<String> of(String body) {
    return find(body).filter(id -> !id.isEmpty() && id.length() <= MAX_LENGTH);
  }

  /** The types of interactions and events that Bolt has a handler's request for. */
  private static final Set<String> INTERACTIONS =
      Set.of(
          "block_actions",
          "block_suggestion",
          "message_action",
          "shortcut",
          "view_closed",
          "view_submission");

  private static final Set<String> OUTER_TYPES = Set.of("event_callback", "url_verification");

  /** Returns true if the type has a handler; Bolt logs the whole request of any other. */
  static boolean isHandled(String body) {
    if (body.stripLeading().startsWith("{")) {
      return type(body).filter(OUTER_TYPES::contains).isPresent() && !isMessageOfBot(body);
    }
    var payload = field(body, "payload");
    return payload.isPresent()
        ? type(payload.get()).filter(INTERACTIONS::contains).isPresent()
        : field(body, "command").isPresent();
  }

  /**
   * Returns true for a message of a bot, such as each direct message that Dojobell sends itself,
   * and for one with a subtype, such as an edit: they are recognised before anything is stored.
   */
  private static boolean isMessageOfBot(String body) {
    return object(body)
        .map(json -> json.get("event"))
        .filter(JsonObject.class::isInstance)
        .map(JsonObject.class::cast)
        .filter(event -> text(event.get("type")).filter("message"::equals).isPresent())
        .filter(event -> event.has("subtype") || event.has("bot_id"))
        .isPresent();
  }

  /** Returns true if the request has a type. */
  static boolean hasType(String body) {
    return type(field(body, "payload").orElse(body)).isPresent();
  }

  private static Optional<String> type(String text) {
    return object(text).flatMap(json -> text(json.get("type")));
  }

  private static Optional<JsonObject> object(String text) {
    try {
      return JsonParser.parseString(text) instanceof JsonObject json
          ? Optional.of(json)
          : Optional.empty();
    } catch (JsonParseException | StackOverflowError _) {
      return Optional.empty();
    }
  }

  private static Optional<String> find(String body) {
    if (body.stripLeading().startsWith("{")) {
      return findInJson(body);
    }
    var payload = field(body, "payload");
    return payload.isPresent() ? findInJson(payload.get()) : field(body, "trigger_id");
  }

  private static Optional<String> findInJson(String text) {
    return object(text)
        .flatMap(json -> text(json.get("event_id")).or(() -> text(json.get("trigger_id"))));
  }

  private static Optional<String> text(@org.jspecify.annotations.Nullable JsonElement value) {
    return value != null && value.isJsonPrimitive() && value.getAsJsonPrimitive().isString()
        ? Optional.of(value.getAsString())
        : Optional.empty();
  }

  private static Optional<String> field(String form, String name) {
    for (var pair : form.split("&")) {
      if (pair.startsWith(name + "=")) {
        return decode(pair.substring(name.length() + 1));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> decode(String text) {
    try {
      return Optional.of(URLDecoder.decode(text, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
