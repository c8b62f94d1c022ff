package io.dojobell.workspace.slack;

import java.util.HashMap;
import java.util.Map;

/**
 * Which of Slack's rate limits hold.
 *
 * @param methods whether each method keeps the calls a minute of its tier
 * @param channels whether a channel takes about one message a second
 * @param messagesPerMinute how many messages the whole workspace takes
 * @param methodsPerMinute other limits than the tier's, by method; they hold in any case
 */
public record Pace(
    boolean methods,
    boolean channels,
    int messagesPerMinute,
    Map<String, Integer> methodsPerMinute) {
  // "Several hundred messages a minute" for the workspace.
  private static final int SEVERAL_HUNDRED = 300;

  /** Slack's own. */
  public static Pace slacks() {
    return new Pace(true, true, SEVERAL_HUNDRED, Map.of());
  }

  /** No limit at all. */
  public static Pace none() {
    return new Pace(false, false, Integer.MAX_VALUE, Map.of());
  }

  /** The tiers of methods, yes or no. */
  public Pace withMethods(boolean value) {
    return new Pace(value, channels, messagesPerMinute, methodsPerMinute);
  }

  /** One message a second a channel, yes or no. */
  public Pace withChannels(boolean value) {
    return new Pace(methods, value, messagesPerMinute, methodsPerMinute);
  }

  /** So many messages a minute in all channels together. */
  public Pace withMessagesPerMinute(int value) {
    return new Pace(methods, channels, value, methodsPerMinute);
  }

  /** So many calls a minute of this method. */
  public Pace withMethod(String method, int perMinute) {
    Map<String, Integer> changed = new HashMap<>(methodsPerMinute);
    changed.put(method, perMinute);
    return new Pace(methods, channels, messagesPerMinute, Map.copyOf(changed));
  }
}
