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
public record RateLimitOptions(
    boolean methods,
    boolean channels,
    int messagesPerMinute,
    Map<String, Integer> methodsPerMinute) {
  // "Several hundred messages a minute" for the workspace.
  private static final int MESSAGES_PER_MINUTE = 300;

  /** Slack's own. */
  public static RateLimitOptions standard() {
    return new RateLimitOptions(true, true, MESSAGES_PER_MINUTE, Map.of());
  }

  /** No limit at all. */
  public static RateLimitOptions none() {
    return new RateLimitOptions(false, false, Integer.MAX_VALUE, Map.of());
  }

  /** The tiers of methods, yes or no. */
  public RateLimitOptions withMethods(boolean value) {
    return new RateLimitOptions(value, channels, messagesPerMinute, methodsPerMinute);
  }

  /** One message a second a channel, yes or no. */
  public RateLimitOptions withChannels(boolean value) {
    return new RateLimitOptions(methods, value, messagesPerMinute, methodsPerMinute);
  }

  /** So many messages a minute in all channels together. */
  public RateLimitOptions withMessagesPerMinute(int value) {
    return new RateLimitOptions(methods, channels, value, methodsPerMinute);
  }

  /** So many calls a minute of this method. */
  public RateLimitOptions withMethod(String method, int perMinute) {
    Map<String, Integer> changed = new HashMap<>(methodsPerMinute);
    changed.put(method, perMinute);
    return new RateLimitOptions(methods, channels, messagesPerMinute, Map.copyOf(changed));
  }
}
