package io.dojobell.channel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The result of an attempt to deliver. The reasons are for people; they hold no token, URL or
 * message text.
 */
public sealed interface Outcome {
  /**
   * The other side has the message.
   *
   * @param reference the message's name there, such as Slack's channel and {@code ts}; null if it
   *     gives none
   */
  record Sent(@Nullable String reference) implements Outcome {}

  /**
   * The message was not accepted now, and waits.
   *
   * @param earliest the time at which the other side asks for the next try ({@code Retry-After});
   *     null: the back-off decides
   * @param limit the scope of the wait
   */
  record RetryAt(@Nullable Instant earliest, String reason, Limit limit) implements Outcome {
    /** Makes a retry that concerns the destination alone. */
    public RetryAt(@Nullable Instant earliest, String reason) {
      this(earliest, reason, Limit.DESTINATION);
    }
  }

  /** The scope of a failure, or of a pause that the other side asks for. */
  enum Limit {
    /** The messages to this destination. */
    DESTINATION,
    /** Editing messages of this destination: new ones go on. */
    EDIT,
    /** Looking up people: messages to those who are known, and to channels, go on. */
    LOOKUP,
    /** The service that all destinations of the channel share. */
    SERVICE
  }

  /**
   * The other side does not accept this message's form, or it could not be rendered: a smaller one
   * may do. For a batch of one message, this is final.
   *
   * @param isTooLarge whether it is refused for its size
   */
  record ContentRefused(String reason, boolean isTooLarge) implements Outcome {
    /** Makes a refusal that is not for its size. */
    public ContentRefused(String reason) {
      this(reason, false);
    }
  }

  /** The message will never be accepted: it has failed; others to the destination go on. */
  record Failed(String reason) implements Outcome {}

  /**
   * Nothing can be delivered there now, whatever the message: all of the destination's deliveries
   * wait.
   *
   * @param until null: the back-off decides
   */
  record DestinationDown(@Nullable Instant until, String reason) implements Outcome {}

  /**
   * The other side refuses us for a setting: a sender address that we may not use, a log-in, a mail
   * server that does not relay for us. The message waits, and admins are notified.
   */
  record Misconfigured(String reason) implements Outcome {}

  /** The whole channel refuses us until somebody fixes it: its credentials are no longer valid. */
  record ChannelDown(String reason) implements Outcome {}
}
