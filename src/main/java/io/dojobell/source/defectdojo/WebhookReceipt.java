package io.dojobell.source.defectdojo;

import io.dojobell.model.EventType;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came to a hook, and what became of it; never what it says.
 *
 * @param event the event's name as the sender has it; may be empty
 * @param instance which sender, as it names itself; may be empty
 * @param acceptedEvent the event it was taken as, or is a repeat of
 */
public record WebhookReceipt(
    String event, String instance, Result result, Optional<AcceptedEvent> acceptedEvent) {

  /** An event, and the type it is routed as. */
  public record AcceptedEvent(String id, EventType type) {}

  /** What can become of a body. */
  public enum Result {
    ACCEPTED,
    DUPLICATE,
    /** Taken as an event that says so. */
    NOT_UNDERSTOOD,
    PING;

    /** As it stands in logs and in the database: {@code not_understood}. */
    public String wireName() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The one of that word; null: none. */
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
