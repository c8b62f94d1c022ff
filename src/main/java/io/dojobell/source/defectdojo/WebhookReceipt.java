package io.dojobell.source.defectdojo;

import io.dojobell.model.EventType;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The receipt of a webhook: its event and result, without its content.
 *
 * @param event the event's name as the sender has it; may be empty
 * @param instance the sender, as it names itself; may be empty
 * @param acceptedEvent the event it was accepted as, or is a repeat of
 */
public record WebhookReceipt(
    String event, String instance, Result result, Optional<AcceptedEvent> acceptedEvent) {

  /** An event, and the type it is routed as. */
  public record AcceptedEvent(String id, EventType type) {}

  /** The result of a body. */
  public enum Result {
    ACCEPTED,
    DUPLICATE,
    /** Accepted as an event that says so. */
    NOT_UNDERSTOOD,
    PING;

    /** Returns the name in logs and in the database: {@code not_understood}. */
    public String wireName() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the result of that name; null: none. */
    public static @Nullable Result of(String word) {
      for (var became : values()) {
        if (became.wireName().equals(word)) {
          return became;
        }
      }
      return null;
    }
  }
}
