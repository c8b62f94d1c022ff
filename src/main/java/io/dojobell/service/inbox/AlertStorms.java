package io.dojobell.service.inbox;

import io.dojobell.model.EventType;
import io.dojobell.model.EventType.EventGroup;
import io.dojobell.model.Severity;
import io.dojobell.store.Alerts.UnreadAlert;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds storms among unread alerts: many of one type about one product, which take one line so that
 * the others stay in view. Mentions and reviews are never part of one.
 */
final class AlertStorms {
  /** The least number of alerts that are a storm. */
  static final int MIN_SIZE = 5;

  private AlertStorms() {}

  private record Topic(EventType type, String typeName, @Nullable String product) {}

  /**
   * Alerts that are shown in one line.
   *
   * @param ids newest first
   */
  record Line(List<Long> ids, Optional<Severity> worst) {
    Line {
      ids = List.copyOf(ids);
    }

    long newest() {
      return ids.getFirst();
    }
  }

  /** Returns the lines of alerts that are given newest first, by the newest alert of each. */
  static List<Line> lines(List<UnreadAlert> unread) {
    var byTopic = new LinkedHashMap<Topic, List<UnreadAlert>>();
    var single = new ArrayList<UnreadAlert>();
    for (var alert : unread) {
      topic(alert)
          .map(topic -> byTopic.computeIfAbsent(topic, _ -> new ArrayList<>()))
          .orElse(single)
          .add(alert);
    }
    var lines = new ArrayList<Line>();
    single.forEach(alert -> lines.add(line(List.of(alert))));
    for (var alerts : byTopic.values()) {
      if (alerts.size() >= MIN_SIZE) {
        lines.add(line(alerts));
      } else {
        alerts.forEach(alert -> lines.add(line(List.of(alert))));
      }
    }
    lines.sort(Comparator.comparing(Line::newest).reversed());
    return lines;
  }

  /** Returns those of the alerts that are of the same type and product as that one. */
  static List<UnreadAlert> like(UnreadAlert one, List<UnreadAlert> unread) {
    var topic = topic(one);
    return topic.isEmpty()
        ? List.of()
        : unread.stream().filter(other -> topic(other).equals(topic)).toList();
  }

  /** Returns the type and product; empty for what is always shown by itself. */
  private static Optional<Topic> topic(UnreadAlert alert) {
    var type = alert.eventType();
    if (type == null || type.group() == EventGroup.MENTIONS) {
      return Optional.empty();
    }
    var name = Objects.requireNonNullElse(alert.typeName(), "").toLowerCase(Locale.ROOT);
    return Optional.of(new Topic(type, name, alert.product()));
  }

  private static Line line(List<UnreadAlert> alerts) {
    return new Line(
        alerts.stream().map(UnreadAlert::id).toList(),
        alerts.stream()
            .map(UnreadAlert::severity)
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder()));
  }
}
