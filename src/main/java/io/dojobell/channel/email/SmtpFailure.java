package io.dojobell.channel.email;

import io.dojobell.channel.email.SmtpTransport.Stage;
import java.time.Duration;
import java.util.List;

/** The reason why a mail was not accepted. */
sealed interface SmtpFailure {
  /** The server refused it. */
  record ErrorReply(Stage stage, SmtpReply reply) implements SmtpFailure {}

  /** The server's offers and {@code SMTP_URL} do not fit. */
  record Unsupported(String feature) implements SmtpFailure {}

  /**
   * There was no answer, or no connection.
   *
   * @param causes the exceptions, the outermost first
   */
  record ConnectionFailed(List<Throwable> causes) implements SmtpFailure {
    public ConnectionFailed {
      causes = List.copyOf(causes);
    }
  }

  /**
   * An address is beyond ASCII and the server does not offer SMTPUTF8.
   *
   * @param isSender whether it is the sender's
   */
  record NoUtf8(boolean isSender) implements SmtpFailure {}

  /** The whole took longer than one mail may. */
  record TimedOut(Duration limit) implements SmtpFailure {}

  /** No connection became free in time. */
  record PoolExhausted() implements SmtpFailure {}

  /** The service is stopping. */
  record Interrupted() implements SmtpFailure {}
}
