package io.dojobell.message;

import io.dojobell.model.Channel;
import java.util.Map;

/**
 * What every message says of the organisation that sends it.
 *
 * @param teamName ends every message; empty: nothing
 * @param disclaimer ends every message; empty: nothing
 * @param details how much a message tells, for each channel
 * @param publicUrl Dojobell's own address for links back to it, without a slash at the end; empty:
 *     unknown
 */
public record Branding(
    String teamName, String disclaimer, Map<Channel, DetailLevel> details, String publicUrl) {
  public static final Branding NONE = new Branding("", "", Map.of(), "");

  /** How much of an event a message says. */
  public enum DetailLevel {
    /** All of it. */
    FULL,
    /** The type, the product and the link, and nothing of the finding. */
    LINK
  }

  public Branding {
    details = Map.copyOf(details);
  }

  /** How much messages on that channel tell. */
  public DetailLevel details(Channel channel) {
    return details.getOrDefault(channel, DetailLevel.FULL);
  }
}
