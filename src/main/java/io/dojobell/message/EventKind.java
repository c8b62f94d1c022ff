package io.dojobell.message;

import io.dojobell.model.EventType;
import io.dojobell.model.TextSanitizer;
import java.util.Locale;

/** Names kinds of events for people. */
public final class EventKind {
  private EventKind() {}

  /**
   * Returns the label of the type; for a type that is not ours, its name in words: {@code Finding
   * closed}.
   */
  public static String of(EventType type, String typeName) {
    if (type != EventType.OTHER || typeName.equals(EventType.OTHER.wireName())) {
      return type.shortLabel();
    }
    var text = TextSanitizer.singleLine(typeName.replace('_', ' '));
    return text.isEmpty()
        ? type.shortLabel()
        : capitalized(text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1));
  }

  /** Returns the text with a capital: DefectDojo's names of events have none. */
  private static String capitalized(String text) {
    return text.replaceFirst("^Jira\\b", "JIRA")
        .replaceFirst("^Url\\b", "URL")
        .replaceFirst("^Sonarqube\\b", "SonarQube");
  }
}
