package io.dojobell.net;

import org.jspecify.annotations.Nullable;

/** How a POST ended. */
public sealed interface Answer {
  /**
   * The other side answered.
   *
   * @param retryAfter its {@code Retry-After} header as it stands
   * @param body as text, at most the first 8 KB
   */
  record Answered(int status, @Nullable String retryAfter, String body) implements Answer {}

  /** No answer came; the words say why, without the URL. */
  record Unreachable(String why) implements Answer {}

  /** It may not be sent there, or cannot be a request at all; the words say why. */
  record NotAllowed(String why) implements Answer {}
}
