package io.dojobell.channel.email;

import java.time.Duration;

/**
 * The time-outs and bounds of speaking SMTP. A wait for a connection and the exchange together stay
 * below the 60 s for which a destination is leased.
 *
 * @param step how long the server may take for one answer
 * @param exchange how long one mail may take in all, from the connection to the server's last word
 * @param queue how long a mail waits for a free connection
 * @param idle how long a connection is kept open for the next mail
 * @param connections how many there are at once
 */
public record SmtpLimits(
    Duration step, Duration exchange, Duration queue, Duration idle, int connections) {
  /** Those of the service. */
  public static final SmtpLimits DEFAULT =
      new SmtpLimits(
          Duration.ofSeconds(20),
          Duration.ofSeconds(30),
          Duration.ofSeconds(20),
          Duration.ofSeconds(15),
          8);

  /** Returns the same with another time for one answer. */
  public SmtpLimits withStep(Duration other) {
    return new SmtpLimits(other, exchange, queue, idle, connections);
  }

  /** Returns the same with another time for a whole mail. */
  public SmtpLimits withExchange(Duration other) {
    return new SmtpLimits(step, other, queue, idle, connections);
  }

  /** Returns the same with another time for which a connection is kept open. */
  public SmtpLimits withIdle(Duration other) {
    return new SmtpLimits(step, exchange, queue, other, connections);
  }
}
