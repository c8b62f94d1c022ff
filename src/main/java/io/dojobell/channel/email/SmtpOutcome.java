package io.dojobell.channel.email;

import io.dojobell.channel.Outcome;
import io.dojobell.channel.Outcome.Limit;
import io.dojobell.channel.email.SmtpFailure.Answered;
import io.dojobell.channel.email.SmtpTransport.Stage;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLException;

/** What a failure means for the delivery, in words that say what to change. */
final class SmtpOutcome {
  private SmtpOutcome() {}

  static Outcome of(SmtpFailure failure) {
    return switch (failure) {
      case Answered(var stage, var reply) when reply.isPermanent() -> refused(stage, reply);
      case Answered(var stage, var reply) -> later(stage, reply);
      case SmtpFailure.NotOffered(var what) -> new Outcome.Misconfigured(what);
      case SmtpFailure.NoUtf8(var isSender) -> noUtf8(isSender);
      case SmtpFailure.Broken(var causes) -> retry(broken(causes));
      case SmtpFailure.TooSlow(var limit) ->
          retry("The mail server took more than " + limit.toSeconds() + " s for one mail");
      case SmtpFailure.Crowded _ ->
          retry("All connections to the mail server were in use for too long");
      case SmtpFailure.Interrupted _ ->
          new Outcome.RetryAt(null, "Interrupted while waiting for the mail server");
    };
  }

  /** Returns whether the server refuses us for this recipient, and may accept mail to others. */
  static boolean isOfRecipient(SmtpFailure failure) {
    return failure instanceof Answered(var stage, var reply)
        && reply.isPermanent()
        && SmtpRefusal.of(stage, reply) == SmtpRefusal.RELAY;
  }

  private static Outcome refused(Stage stage, SmtpReply reply) {
    var said = reply.words();
    return switch (SmtpRefusal.of(stage, reply)) {
      case CLEAR_TEXT -> setting("wants STARTTLS first", said, "add starttls=required to SMTP_URL");
      case NO_LOGIN -> setting("wants a log-in", said, "put user and password into SMTP_URL");
      case LOGIN -> setting("refused the log-in", said, "check user and password in SMTP_URL");
      case SENDER ->
          setting("refused the sender", said, "change MAIL_FROM or the system's email_from");
      case RELAY ->
          setting("does not relay for Dojobell", said, "allow it there, or log in by SMTP_URL");
      // A server that turns everybody away for a while says the same.
      case HOST -> retry("The mail server refuses connections from here: " + said);
      case RECIPIENT -> new Outcome.Failed("The mail server refused the recipient: " + said);
      case MAIL -> new Outcome.Failed("The mail server refused the mail: " + said);
    };
  }

  private static Outcome setting(String what, String said, String fix) {
    return new Outcome.Misconfigured("The mail server " + what + ": " + said + "; " + fix);
  }

  private static Outcome later(Stage stage, SmtpReply reply) {
    var said = reply.words();
    return switch (stage) {
      case CONNECTION -> retry("The mail server is busy: " + said);
      case LOGIN -> retry("The mail server does not accept the log-in now: " + said);
      case SENDER -> retry("The mail server does not accept mail now: " + said);
      case RECIPIENT ->
          new Outcome.RetryAt(null, "The mail server does not accept the recipient now: " + said);
      case CONTENT ->
          new Outcome.RetryAt(null, "The mail server does not accept the mail now: " + said);
    };
  }

  private static Outcome noUtf8(boolean isSender) {
    return isSender
        ? new Outcome.Misconfigured(
            "The sender's address has letters beyond ASCII before the @, which needs a mail server"
                + " with SMTPUTF8: change MAIL_FROM or the system's email_from")
        : new Outcome.Failed(
            "The address has letters beyond ASCII before the @, which needs a mail server with"
                + " SMTPUTF8");
  }

  private static Outcome retry(String why) {
    return new Outcome.RetryAt(null, why, Limit.SERVICE);
  }

  private static String broken(List<Throwable> causes) {
    return causes.stream()
        .flatMap(cause -> broken(cause, causes).stream())
        .findFirst()
        .orElse("The connection to the mail server broke");
  }

  private static Optional<String> broken(Throwable cause, List<Throwable> causes) {
    return switch (cause) {
      case UnknownHostException _ -> Optional.of("The mail server's name cannot be looked up");
      case SocketTimeoutException _ -> Optional.of("The mail server did not answer in time");
      case ConnectException _ -> Optional.of("The mail server refused the connection");
      case SSLException ssl -> Optional.of(CertificateFault.words(ssl, causes));
      default -> Optional.empty();
    };
  }
}
