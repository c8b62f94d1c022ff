package io.dojobell.channel.teams;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.channel.MessageBatch;

/** The body of a message to Teams. */
final class TeamsMessage {
  /** The largest body: Microsoft documents 28 KB; refusals are reported from about 21 KB. */
  static final int MAX_BYTES = 19_999;

  private static final ObjectMapper JSON = new ObjectMapper();

  private TeamsMessage() {}

  /** Returns the batch as UTF-8 JSON: as much of it as fits. */
  static byte[] of(MessageBatch batch) {
    for (var limits : CardLimits.SIZES) {
      var bytes = bytes(CardElements.message(card(batch, limits)));
      if (bytes.length <= MAX_BYTES) {
        return bytes;
      }
    }
    throw new IllegalStateException("A Teams card does not fit at its smallest");
  }

  private static ObjectNode card(MessageBatch batch, CardLimits limits) {
    return batch.messages().size() == 1
        ? EventCard.of(batch.firstMessage(), batch.branding(), limits)
        : SummaryCard.of(batch, limits);
  }

  private static byte[] bytes(ObjectNode message) {
    try {
      return JSON.writeValueAsBytes(message);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A tree of JSON that cannot be written", e);
    }
  }
}
