package io.dojobell.net;

import org.jspecify.annotations.Nullable;

/** The result of a POST. */
public sealed interface HttpResult {
  /**
   * An answer of the other side.
   *
   * @param retryAfter its {@code Retry-After} header as it was sent
   * @param body as text, at most the first 8 KB
   */
  record Response(int status, @Nullable String retryAfter, String body) implements HttpResult {}

  /** No answer came; the reason holds no URL. */
  record Unreachable(String reason) implements HttpResult {}

  /** The request may not be sent there, or is not valid. */
  record NotAllowed(String reason) implements HttpResult {}
}
