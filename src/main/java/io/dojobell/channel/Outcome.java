package io.dojobell.channel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How an attempt to deliver ended. The reasons are for people; they hold no token, URL or message
 * text.
 */
public sealed interface Outcome {
  /**
   * The other side has it.
   *
   * @param reference the message's name there, such as Slack's channel and {@code ts}; null if it
   *     gives none
   */
  record Sent(@Nullable String reference) implements Outcome {}

  /**
   * Not now: the message waits.
   *
   * @param earliest the other side said when to come again ({@code Retry-After}); null: the
   *     back-off decides
   * @param limit what else has to wait
   */
  record RetryAt(@Nullable Instant earliest, String reason, Limit limit) implements Outcome {
    /** A retry that concerns the destination alone. */
    public RetryAt(@Nullable Instant when, String why) {
      this(when, why, Limit.DESTINATION);
    }
  }

  /** What a failure, or a pause that the other side asks for, applies to. */
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
   * may do. Of a parcel with one letter, this is final.
   *
   * @param isTooLarge whether it is refused for its size
   */
  record ContentRefused(String reason, boolean isTooLarge) implements Outcome {
    /** A refusal for something else than its size. */
    public ContentRefused(String why) {
      this(why, false);
    }
  }

  /** Never will be: this message is given up; others to the destination go on. */
  record Failed(String reason) implements Outcome {}

  /**
   * Nothing can be told there now, whatever the message: all of the destination's deliveries wait.
   *
   * @param until null: the back-off decides
   */
  record DestinationDown(@Nullable Instant until, String reason) implements Outcome {}

  /**
   * The other side refuses us for a setting: a sender address that we may not use, a log-in, a mail
   * server that does not relay for us. The message waits, and admins are notified.
   */
  record Misconfigured(String reason) implements Outcome {}

  /** The whole channel refuses us until somebody mends it: its credentials are no longer good. */
  record ChannelDown(String reason) implements Outcome {}
}
