package io.dojobell.message;

import io.dojobell.model.Channel;
import java.util.Map;

/**
 * The parts of messages that are the organisation's.
 *
 * @param teamName ends every message; empty: nothing
 * @param disclaimer ends every message; empty: nothing
 * @param details the level of detail of an event in a message, for each channel
 * @param publicUrl Dojobell's own address for links back to it, without a slash at the end; empty:
 *     unknown
 */
public record Branding(
    String teamName, String disclaimer, Map<Channel, DetailLevel> details, String publicUrl) {
  public static final Branding NONE = new Branding("", "", Map.of(), "");

  /** The levels of detail of an event in a message. */
  public enum DetailLevel {
    /** All of it. */
    FULL,
    /** The type, the product and the link, and nothing of the finding. */
    LINK
  }

  public Branding {
    details = Map.copyOf(details);
  }

  /** Returns the level of detail of messages on that channel. */
  public DetailLevel details(Channel channel) {
    return details.getOrDefault(channel, DetailLevel.FULL);
  }
}
