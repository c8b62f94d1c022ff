package io.dojobell.slack.command;

import io.dojobell.model.EventType;
import io.dojobell.model.EventType.EventGroup;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The names by which people refer to events: a type, its label, a group, or all. */
final class EventNames {
  /**
   * The largest number of words of a label: {@code Scan imported (findings created, updated or
   * closed)}.
   */
  private static final int MAX_WORDS = 9;

  private static final Map<String, Set<EventType>> NAMES = names();

  private EventNames() {}

  /**
   * The events named at the beginning of some words.
   *
   * @param wordCount the number of words that name them
   */
  record Match(Set<EventType> events, int wordCount) {}

  private static Map<String, Set<EventType>> names() {
    var names = new LinkedHashMap<String, Set<EventType>>();
    names.put("all", EnumSet.allOf(EventType.class));
    for (var theme : List.of(EventGroup.values())) {
      if (theme != EventGroup.MORE) {
        names.put(theme.wireName(), eventsOf(theme));
      }
    }
    for (var type : EventType.values()) {
      var one = EnumSet.of(type);
      names.put(type.wireName(), one);
      names.put(type.wireName().replace('_', ' '), one);
      names.put(type.wireName().replace('_', '-'), one);
      names.put(normalize(type.label()), one);
      names.put(normalize(type.shortLabel()), one);
    }
    // Some people use the singular, too.
    names.put("scan", eventsOf(EventGroup.SCANS));
    names.put("engagement", eventsOf(EventGroup.ENGAGEMENTS));
    names.put("sla", eventsOf(EventGroup.SLAS));
    names.put("mention", eventsOf(EventGroup.MENTIONS));
    names.put("everything", EnumSet.allOf(EventType.class));
    return names;
  }

  private static Set<EventType> eventsOf(EventGroup theme) {
    return EnumSet.copyOf(theme.types());
  }

  /** Returns the events of the longest name that these words begin with; none if there is none. */
  static Match longestMatch(List<TokenizedText.Word> words) {
    for (var count = Math.min(words.size(), MAX_WORDS); count > 0; count--) {
      var name =
          words.subList(0, count).stream()
              .map(TokenizedText.Word::text)
              .collect(Collectors.joining(" "));
      var events = NAMES.get(normalize(name));
      if (events != null) {
        return new Match(events, count);
      }
    }
    return new Match(Set.of(), 0);
  }

  /** Returns all names, for suggestions. */
  static Set<String> all() {
    return NAMES.keySet();
  }

  /** Normalizes a name: commas within a label are words of their own when typed. */
  private static String normalize(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("\\s*,\\s*", " , ").strip();
  }
}
