package io.dojobell.channel.teams;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Reads the body of a successful answer. A connector reports in it where it could not deliver:
 * {@code Webhook message delivery failed with error: Microsoft Teams endpoint returned HTTP error
 * 429 with …}; a proxy puts its own page there.
 */
final class TeamsResponseBody {
  private static final Pattern FAILURE_TEXT =
      Pattern.compile(
          "(?is).*(\\b(delivery failed|failed with error|failed to (send|post|deliver)"
              + "|could not (be )?(send|sent|post|posted|deliver|delivered)|bad request|bad payload"
              + "|too many requests|throttled|internal server error|service unavailable"
              + "|bad gateway|gateway time-?out)\\b).*");
  private static final Pattern ERROR_PREFIX =
      Pattern.compile("(?is)^\\W*(error|failed|failure|exception)\\b.*");
  private static final Pattern STATUS_TEXT =
      Pattern.compile("(?i)\\bHTTP (?:error|status)(?: code)?:? ?([45]\\d\\d)\\b");
  private static final ObjectMapper JSON = new ObjectMapper();

  private TeamsResponseBody() {}

  /** Returns whether the body is markup. */
  static boolean isWebPage(String body) {
    var text = body.replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT);
    return text.startsWith("<");
  }

  /** Returns whether the body reports that nothing was delivered. */
  static boolean isFailure(String body) {
    var json = json(body);
    if (json.isObject()) {
      return isFailure(json);
    }
    return status(body).isPresent()
        || FAILURE_TEXT.matcher(body).matches()
        || ERROR_PREFIX.matcher(body).matches();
  }

  /**
   * Returns whether an object reports a failure by an error, by its status, or by not having
   * succeeded.
   */
  private static boolean isFailure(JsonNode json) {
    var error = json.path("error");
    var hasError = error.isObject() || error.isTextual() && !error.textValue().isBlank();
    var failed =
        !json.path("ok").asBoolean(true)
            || !json.path("success").asBoolean(true)
            || !json.path("succeeded").asBoolean(true);
    return hasError
        || failed
        || json.path("status").asInt() >= 400
        || json.path("statusCode").asInt() >= 400;
  }

  /** Returns the HTTP status that the body names; empty: none that is a failure. */
  static OptionalInt status(String body) {
    var status = STATUS_TEXT.matcher(body);
    if (status.find()) {
      return OptionalInt.of(Integer.parseInt(status.group(1)));
    }
    var json = json(body);
    for (var name : new String[] {"status", "statusCode"}) {
      var code = json.path(name).asInt();
      if (code >= 400 && code < 600) {
        return OptionalInt.of(code);
      }
    }
    return OptionalInt.empty();
  }

  private static JsonNode json(String body) {
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException _) {
      return JSON.missingNode();
    }
  }
}
