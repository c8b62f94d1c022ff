package io.dojobell.channel;

import java.util.concurrent.Callable;

/** Says that a message could not be rendered from its events; nothing was sent. */
public final class RenderingException extends RuntimeException {
  private RenderingException(Throwable cause) {
    super("A message cannot be rendered", cause);
  }

  /**
   * Returns the result of rendering.
   *
   * @throws RenderingException whatever goes wrong
   */
  public static <T> T render(Callable<T> rendering) {
    try {
      return rendering.call();
    } catch (Exception | StackOverflowError failure) {
      throw new RenderingException(failure);
    }
  }
}
