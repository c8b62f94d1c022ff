package io.dojobell.model;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The levels of detail of an event in a message. */
public enum DetailLevel {
  /** All of it. */
  FULL,
  /** The type, the product and the link, and nothing of the finding. */
  LINK;

  /** Returns the name in settings and JSON. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the level of that wire name; empty for any other text. */
  public static Optional<DetailLevel> of(String wireName) {
    return Arrays.stream(values()).filter(one -> one.wireName().equals(wireName)).findFirst();
  }

  /** Returns that level for every channel. */
  public static Map<Channel, DetailLevel> ofAll(DetailLevel level) {
    var levels = new EnumMap<Channel, DetailLevel>(Channel.class);
    Arrays.stream(Channel.values()).forEach(channel -> levels.put(channel, level));
    return levels;
  }
}
