package io.dojobell.channel;

/** Sends to the destinations of one channel. Safe for use by many threads at once. */
public interface Notifier {
  /**
   * Makes one attempt to deliver the batch, blocking until its outcome is known. Every status,
   * error code and exception of the channel's library becomes an outcome; a message that cannot be
   * rendered is {@link Outcome.ContentRefused}.
   */
  Outcome deliver(MessageBatch batch);

  /**
   * Returns whether the service or mail server that all destinations of the channel share takes
   * messages now, asked while it does not; false also where there is no such service, or no way to
   * ask.
   */
  default boolean isAvailable() {
    return false;
  }
}
