package io.dojobell.net;

import org.jspecify.annotations.Nullable;

/** How a POST ended. */
public sealed interface HttpResult {
  /**
   * The other side answered.
   *
   * @param retryAfter its {@code Retry-After} header as it stands
   * @param body as text, at most the first 8 KB
   */
  record Response(int status, @Nullable String retryAfter, String body) implements HttpResult {}

  /** No answer came; the words say why, without the URL. */
  record Unreachable(String reason) implements HttpResult {}

  /** It may not be sent there, or cannot be a request at all; the words say why. */
  record NotAllowed(String reason) implements HttpResult {}
}
