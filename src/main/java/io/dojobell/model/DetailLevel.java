package io.dojobell.model;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The levels of detail of an event in a message. */
public enum DetailLevel implements WireNamed {
  /** All of it. */
  FULL("full"),
  /** The type, the product and the link, and nothing of the finding. */
  LINK("link");

  private final String wireName;

  DetailLevel(String wireName) {
    this.wireName = wireName;
  }

  @Override
  public String wireName() {
    return wireName;
  }

  /** Returns the level of that wire name; empty for any other text. */
  public static Optional<DetailLevel> of(String wireName) {
    return WireNamed.find(DetailLevel.class, wireName);
  }

  /** Returns that level for every channel. */
  public static Map<Channel, DetailLevel> ofAll(DetailLevel level) {
    var levels = new EnumMap<Channel, DetailLevel>(Channel.class);
    Arrays.stream(Channel.values()).forEach(channel -> levels.put(channel, level));
    return levels;
  }
}
