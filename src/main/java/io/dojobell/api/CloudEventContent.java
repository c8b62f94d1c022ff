package io.dojobell.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.model.TextSanitizer;
import io.dojobell.web.FieldErrors;
import io.dojobell.web.JsonBody;
import io.dojobell.web.JsonFields;
import io.dojobell.web.Problem;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The data of a CloudEvent, which is whatever its producer likes: any JSON, text, bytes, or none.
 * Fields of our own events are taken from it, a text becomes the description; the rest is ignored
 * and is not an error.
 */
final class CloudEventContent {
  private static final Predicate<JsonNode> IS_TEXT = JsonNode::isTextual;
  private static final Predicate<JsonNode> IS_BOOLEAN = JsonNode::isBoolean;

  /** The fields that data may have, each with its kind. */
  private static final Map<String, Predicate<JsonNode>> KNOWN_FIELDS =
      Map.ofEntries(
          Map.entry("title", IS_TEXT),
          Map.entry("description", IS_TEXT),
          Map.entry("url", IS_TEXT),
          Map.entry("severity", IS_TEXT),
          Map.entry("findings", JsonNode::isObject),
          Map.entry("requested_by", IS_TEXT),
          Map.entry("occurred_at", IS_TEXT),
          Map.entry("product", IS_TEXT),
          Map.entry("product_type", IS_TEXT),
          Map.entry("engagement", IS_TEXT),
          Map.entry("test", IS_TEXT),
          Map.entry("recipients", JsonNode::isArray),
          Map.entry("no_users", IS_BOOLEAN),
          Map.entry("alert_only", IS_BOOLEAN));

  private static final Pattern CHARSET =
      Pattern.compile("(?i);\\s*charset\\s*=\\s*\"?([^\\s;\"]+)\"?");

  private CloudEventContent() {}

  /** Returns the media type without its parameters, in lower case; empty: none. */
  static String mediaType(@Nullable String contentType) {
    var type = contentType == null ? "" : contentType;
    return type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  /** Returns the data of a structured event, where it is JSON or base64. */
  static JsonNode of(JsonFields envelope) {
    var data = envelope.node("data");
    var encoded = envelope.node("data_base64");
    if (encoded == null) {
      return data == null ? MissingNode.getInstance() : data;
    }
    if (data != null) {
      envelope.reject("data_base64", "stands beside data; an event has one of them");
    }
    if (!encoded.isTextual()) {
      envelope.reject("data_base64", "must be a text");
      return MissingNode.getInstance();
    }
    try {
      var bytes = Base64.getDecoder().decode(encoded.textValue());
      var type = envelope.node("datacontenttype");
      return parseLeniently(bytes, type == null ? "" : type.asText());
    } catch (IllegalArgumentException _) {
      envelope.reject("data_base64", "is not base64");
      return MissingNode.getInstance();
    }
  }

  /**
   * Returns the data of a binary event; 400 where its type says JSON and it cannot be read as that.
   */
  static JsonNode of(byte[] body, @Nullable String contentType) {
    if (body.length == 0) {
      return MissingNode.getInstance();
    }
    return isJson(mediaType(contentType))
        ? JsonBody.parse(JsonBody.text(body))
        : parseLeniently(body, contentType == null ? "" : contentType);
  }

  private static boolean isJson(String type) {
    return type.equals("application/json") || type.equals("text/json") || type.endsWith("+json");
  }

  private static JsonNode parseLeniently(byte[] bytes, String contentType) {
    var type = mediaType(contentType);
    if (type.startsWith("text/") || type.endsWith("/xml") || type.endsWith("+xml")) {
      return JsonNodeFactory.instance.textNode(new String(bytes, charset(contentType)));
    }
    try {
      return JsonBody.parse(JsonBody.text(bytes));
    } catch (Problem.ProblemException _) {
      return MissingNode.getInstance();
    }
  }

  private static Charset charset(String contentType) {
    var named = CHARSET.matcher(contentType);
    try {
      return named.find() ? Charset.forName(named.group(1)) : StandardCharsets.UTF_8;
    } catch (IllegalArgumentException _) {
      return StandardCharsets.UTF_8;
    }
  }

  /**
   * Returns the fields of the data that are ours.
   *
   * @param isOurs true if the event is of one of our types: then an invalid value is an error,
   *     while another program's field may well have our name and another meaning
   * @param envelope receives the warnings
   */
  static ObjectNode knownFields(boolean isOurs, JsonNode data, JsonFields envelope) {
    var ours = JsonNodeFactory.instance.objectNode();
    if (data.isValueNode() && !data.isNull() && !data.asText().isBlank()) {
      return ours.put(
          "description", TextSanitizer.truncate(EventReader.MAX_DESCRIPTION_LENGTH, data.asText()));
    }
    for (var field : KNOWN_FIELDS.entrySet()) {
      var value = Optional.ofNullable(data.get(field.getKey())).filter(node -> !node.isNull());
      if (value.isEmpty()) {
        continue;
      }
      if (field.getValue().test(value.get())
          && (isOurs || hasExpectedKind(field.getKey(), value.get()))) {
        ours.set(field.getKey(), value.get());
      } else {
        envelope.warn("data." + field.getKey(), "was left out: it is not as Dojobell has it");
      }
    }
    return ours;
  }

  private static boolean hasExpectedKind(String name, JsonNode value) {
    var errors = new FieldErrors();
    var alone = JsonNodeFactory.instance.objectNode().put("type", "other").put("title", "A title");
    alone.set(name, value);
    EventReader.event(JsonFields.at("", alone, errors));
    return errors.count() == 0;
  }
}
