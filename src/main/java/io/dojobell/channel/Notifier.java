package io.dojobell.channel;

/** Tells one channel's destinations. Safe for use by many threads at once. */
public interface Notifier {
  /**
   * Makes one attempt to tell the parcel, blocking until its outcome is known. Every status, error
   * code and exception of the channel's library becomes an outcome; a message that cannot be
   * rendered is {@link Outcome.ContentRefused}.
   */
  Outcome deliver(MessageBatch parcel);

  /**
   * Whether what all destinations of the channel share (a service, a mail server) takes messages
   * now, asked while it does not; false also where there is no such thing, or no way to ask.
   */
  default boolean isAvailable() {
    return false;
  }
}
