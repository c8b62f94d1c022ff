package io.dojobell.slack.command;

import io.dojobell.model.EventType;
import io.dojobell.model.EventType.EventGroup;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What people call events: a type, its label, a group, or all. */
final class EventNames {
  /** A label in words: {@code Scan imported (findings created, updated or closed)}. */
  private static final int MOST_WORDS = 9;

  private static final Map<String, Set<EventType>> NAMES = names();

  private EventNames() {}

  /**
   * The events named at the beginning of some words.
   *
   * @param words how many words name them
   */
  record Found(Set<EventType> events, int words) {}

  private static Map<String, Set<EventType>> names() {
    var names = new LinkedHashMap<String, Set<EventType>>();
    names.put("all", EnumSet.allOf(EventType.class));
    for (var theme : List.of(EventGroup.values())) {
      if (theme != EventGroup.MORE) {
        names.put(theme.name().toLowerCase(Locale.ROOT), of(theme));
      }
    }
    for (var type : EventType.values()) {
      var one = EnumSet.of(type);
      names.put(type.wireName(), one);
      names.put(type.wireName().replace('_', ' '), one);
      names.put(type.wireName().replace('_', '-'), one);
      names.put(key(type.label()), one);
      names.put(key(type.shortLabel()), one);
    }
    // In the singular too, which is what comes to mind for some.
    names.put("scan", of(EventGroup.SCANS));
    names.put("engagement", of(EventGroup.ENGAGEMENTS));
    names.put("sla", of(EventGroup.SLAS));
    names.put("mention", of(EventGroup.MENTIONS));
    names.put("everything", EnumSet.allOf(EventType.class));
    return names;
  }

  private static Set<EventType> of(EventGroup theme) {
    return Arrays.stream(EventType.values())
        .filter(type -> type.group() == theme)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(EventType.class)));
  }

  /** The longest name that these words begin with; none: no events. */
  static Found at(List<Typed.Word> words) {
    for (var count = Math.min(words.size(), MOST_WORDS); count > 0; count--) {
      var name =
          words.subList(0, count).stream().map(Typed.Word::text).collect(Collectors.joining(" "));
      var events = NAMES.get(key(name));
      if (events != null) {
        return new Found(events, count);
      }
    }
    return new Found(Set.of(), 0);
  }

  /** The names to choose the nearest from. */
  static Set<String> all() {
    return NAMES.keySet();
  }

  /** Commas within a label are words of their own when typed. */
  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("\\s*,\\s*", " , ").strip();
  }
}
