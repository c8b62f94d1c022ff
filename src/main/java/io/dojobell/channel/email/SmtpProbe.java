package io.dojobell.channel.email;

import io.dojobell.channel.Outcome;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.Optional;

/** Whether the mail server lets us in. */
public final class SmtpProbe {
  private SmtpProbe() {}

  /**
   * Connects and logs in, sends nothing, and says what went wrong; empty: nothing.
   *
   * @param patience how long the server may take for a step
   */
  public static Optional<String> complaint(SmtpUrl url, Duration patience) {
    try {
      new MailServer(url, patience).greet();
      return Optional.empty();
    } catch (MessagingException failure) {
      return Optional.of(
          switch (SmtpFailure.outcome(failure)) {
            case Outcome.Sent _ -> "the mail server broke the log-in off";
            case Outcome.RetryAt retry -> retry.why();
            case Outcome.FormRefused(var why) -> why;
            case Outcome.Refused(var why) -> why;
            case Outcome.DestinationDown(_, var why) -> why;
            case Outcome.ChannelDown(var why) -> why;
          });
    }
  }
}
