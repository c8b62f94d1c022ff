package io.dojobell.channel;

/** Tells one channel's destinations. Safe for use by many threads at once. */
public interface Courier {
  /**
   * Makes one attempt to tell the parcel, blocking until its outcome is known. Every status, error
   * code and exception of the channel's library becomes an outcome; a message that cannot be
   * rendered is {@link Outcome.Refused}.
   */
  Outcome deliver(Parcel parcel);
}
