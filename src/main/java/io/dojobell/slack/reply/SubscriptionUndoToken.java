package io.dojobell.slack.reply;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.dojobell.model.Channel;
import io.dojobell.model.EventType;
import io.dojobell.model.Severity;
import io.dojobell.service.subscription.SubscriptionService.PreviousRows;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The state before a change, as the value of the button that restores it: it works as long as the
 * message exists, and contains only the person's own setting. At most 2,000 characters, Slack's
 * limit.
 */
public final class SubscriptionUndoToken {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private SubscriptionUndoToken() {}

  /** Returns the value of the button. */
  public static String encode(PreviousRows undo) {
    var json = JSON.createObjectNode();
    if (undo.product() != null) {
      json.put("p", undo.product());
    }
    if (undo.min() != null) {
      json.put("m", undo.min().wireName());
    }
    var rows = json.putObject("r");
    undo.rows()
        .forEach(
            (type, row) ->
                rows.put(type.wireName(), row.map(SubscriptionUndoToken::encodeRow).orElse(null)));
    return json.toString();
  }

  /** Reads the value; empty for any other value of a button. */
  public static Optional<PreviousRows> decode(String value) {
    try {
      var json = JSON.readTree(value);
      if (json == null || !json.path("r").isObject()) {
        return Optional.empty();
      }
      var rows = new EnumMap<EventType, Optional<Set<Channel>>>(EventType.class);
      for (var row : json.path("r").properties()) {
        var type = EventType.of(row.getKey());
        if (type.isEmpty()) {
          return Optional.empty();
        }
        rows.put(type.get(), decodeRow(row.getValue()));
      }
      var product = json.path("p");
      return Optional.of(
          new PreviousRows(
              product.isTextual() ? product.textValue() : null,
              rows,
              Severity.of(json.path("m").asText()).orElse(null)));
    } catch (JsonProcessingException _) {
      return Optional.empty();
    }
  }

  private static String encodeRow(Set<Channel> row) {
    var letters = new StringBuilder();
    row.stream().sorted().forEach(channel -> letters.append(channel.wireName().charAt(0)));
    return letters.toString();
  }

  /** Reads a row; a channel that reaches no person is never in one. */
  private static Optional<Set<Channel>> decodeRow(JsonNode letters) {
    if (letters.isNull()) {
      return Optional.empty();
    }
    var row = EnumSet.noneOf(Channel.class);
    for (var channel : Channel.values()) {
      if (channel.isPersonal() && letters.asText().indexOf(channel.wireName().charAt(0)) >= 0) {
        row.add(channel);
      }
    }
    return Optional.of(row);
  }
}
