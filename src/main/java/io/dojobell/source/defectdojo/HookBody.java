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
 * @param taken the event it was taken as, or is a repeat of
 */
public record HookBody(String event, String instance, Became became, Optional<Taken> taken) {

  /** An event, and the type it is routed as. */
  public record Taken(String id, EventType type) {}

  /** What can become of a body. */
  public enum Became {
    ACCEPTED,
    DUPLICATE,
    /** Taken as an event that says so. */
    NOT_UNDERSTOOD,
    PING;

    /** As it stands in logs and in the database: {@code not_understood}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The one of that word; null: none. */
    public static @Nullable Became of(String word) {
      for (var became : values()) {
        if (became.word().equals(word)) {
          return became;
        }
      }
      return null;
    }
  }
}
