package io.dojobell.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A setting of one scope: for each event type the channels. A product setting holds only the rows
 * that were set; the other scopes hold every row.
 *
 * @param minSeverity events below it are left out; null: none are
 */
public record Setting(Map<EventType, Set<Channel>> channels, @Nullable Severity minSeverity) {
  /** A product setting in which nothing is set. */
  public static final Setting EMPTY = new Setting(Map.of(), null);

  public Setting {
    var copy = new EnumMap<EventType, Set<Channel>>(EventType.class);
    channels.forEach((type, row) -> copy.put(type, ordered(row)));
    channels = Collections.unmodifiableMap(copy);
  }

  /** Returns a new setting: every row with its default channels. */
  public static Setting defaults() {
    var rows = new EnumMap<EventType, Set<Channel>>(EventType.class);
    for (var type : EventType.values()) {
      rows.put(type, type.defaultChannels());
    }
    return new Setting(rows, null);
  }

  /** Returns the channels of a row; empty where the row is not set. */
  public Set<Channel> channelsFor(EventType type) {
    return channels.getOrDefault(type, Set.of());
  }

  /** Returns the same setting with one row changed. */
  public Setting withChannels(EventType type, Set<Channel> row) {
    var rows = new EnumMap<EventType, Set<Channel>>(EventType.class);
    rows.putAll(channels);
    rows.put(type, row);
    return new Setting(rows, minSeverity);
  }

  /** Returns the same rows with another minimum severity. */
  public Setting withMinSeverity(@Nullable Severity least) {
    return new Setting(channels, least);
  }

  private static Set<Channel> ordered(Set<Channel> row) {
    return row.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(row));
  }
}
