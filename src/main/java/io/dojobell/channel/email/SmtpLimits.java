package io.dojobell.channel.email;

import java.time.Duration;

/**
 * The time-outs and limits of SMTP. A wait for a connection and the exchange together stay below
 * the 50 s that an attempt to deliver may take.
 *
 * @param replyTimeout the longest time that the server may take for one answer
 * @param mailTimeout the longest time for one mail in all, from the connection to the server's last
 *     answer
 * @param poolTimeout the longest time that a mail waits for a free connection
 * @param idleTimeout the time for which a connection is kept open for the next mail
 * @param maxConnections the most connections at once
 */
public record SmtpLimits(
    Duration replyTimeout,
    Duration mailTimeout,
    Duration poolTimeout,
    Duration idleTimeout,
    int maxConnections) {
  /** The limits in production. */
  public static final SmtpLimits DEFAULT =
      new SmtpLimits(
          Duration.ofSeconds(20),
          Duration.ofSeconds(30),
          Duration.ofSeconds(20),
          Duration.ofSeconds(15),
          8);

  /** Returns the same with another time for one answer. */
  public SmtpLimits withReplyTimeout(Duration other) {
    return new SmtpLimits(other, mailTimeout, poolTimeout, idleTimeout, maxConnections);
  }

  /** Returns the same with another time for a whole mail. */
  public SmtpLimits withMailTimeout(Duration other) {
    return new SmtpLimits(replyTimeout, other, poolTimeout, idleTimeout, maxConnections);
  }

  /** Returns the same with another time for which a connection is kept open. */
  public SmtpLimits withIdleTimeout(Duration other) {
    return new SmtpLimits(replyTimeout, mailTimeout, poolTimeout, other, maxConnections);
  }
}
