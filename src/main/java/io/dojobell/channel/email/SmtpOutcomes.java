package io.dojobell.channel.email;

import io.dojobell.channel.Outcome;
import io.dojobell.channel.Outcome.Limit;
import io.dojobell.channel.email.SmtpFailure.ErrorReply;
import io.dojobell.channel.email.SmtpTransport.Stage;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLException;

/** Translates a failure into the outcome of the delivery, in words that say what to change. */
final class SmtpOutcomes {
  private SmtpOutcomes() {}

  static Outcome of(SmtpFailure failure) {
    return switch (failure) {
      case ErrorReply(var stage, var reply) when reply.isPermanent() -> failed(stage, reply);
      case ErrorReply(var stage, var reply) -> retryLater(stage, reply);
      case SmtpFailure.Unsupported(var what) -> new Outcome.Misconfigured(what);
      case SmtpFailure.NoUtf8(var isSender) -> noUtf8(isSender);
      case SmtpFailure.ConnectionFailed(var causes) -> retry(describe(causes));
      case SmtpFailure.TimedOut(var limit) ->
          retry("The mail server took more than " + limit.toSeconds() + " s for one mail");
      case SmtpFailure.PoolExhausted _ ->
          retry("All connections to the mail server were in use for too long");
      case SmtpFailure.Interrupted _ ->
          new Outcome.RetryAt(null, "Interrupted while waiting for the mail server");
    };
  }

  /** Returns whether the server refuses us for this recipient, and may accept mail to others. */
  static boolean isAboutRecipient(SmtpFailure failure) {
    return failure instanceof ErrorReply(var stage, var reply)
        && reply.isPermanent()
        && SmtpRejection.of(stage, reply) == SmtpRejection.RELAY;
  }

  private static Outcome failed(Stage stage, SmtpReply reply) {
    var answer = reply.summary();
    return switch (SmtpRejection.of(stage, reply)) {
      case NEEDS_STARTTLS ->
          misconfigured("wants STARTTLS first", answer, "add starttls=required to SMTP_URL");
      case NEEDS_LOGIN ->
          misconfigured("wants a log-in", answer, "put user and password into SMTP_URL");
      case LOGIN ->
          misconfigured("refused the log-in", answer, "check user and password in SMTP_URL");
      case SENDER ->
          misconfigured(
              "refused the sender", answer, "change MAIL_FROM or the system's email_from");
      case RELAY ->
          misconfigured(
              "does not relay for Dojobell", answer, "allow it there, or log in by SMTP_URL");
      // A server that turns everybody away for a while says the same.
      case CLIENT_HOST -> retry("The mail server refuses connections from here: " + answer);
      case RECIPIENT -> new Outcome.Failed("The mail server refused the recipient: " + answer);
      case CONTENT -> new Outcome.Failed("The mail server refused the mail: " + answer);
    };
  }

  private static Outcome misconfigured(String what, String answer, String fix) {
    return new Outcome.Misconfigured("The mail server " + what + ": " + answer + "; " + fix);
  }

  private static Outcome retryLater(Stage stage, SmtpReply reply) {
    var answer = reply.summary();
    return switch (stage) {
      case CONNECTION -> retry("The mail server is busy: " + answer);
      case LOGIN -> retry("The mail server does not accept the log-in now: " + answer);
      case SENDER -> retry("The mail server does not accept mail now: " + answer);
      case RECIPIENT ->
          new Outcome.RetryAt(null, "The mail server does not accept the recipient now: " + answer);
      case CONTENT ->
          new Outcome.RetryAt(null, "The mail server does not accept the mail now: " + answer);
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

  private static Outcome retry(String reason) {
    return new Outcome.RetryAt(null, reason, Limit.SERVICE);
  }

  private static String describe(List<Throwable> causes) {
    return causes.stream()
        .flatMap(cause -> describeCause(cause, causes).stream())
        .findFirst()
        .orElse("The connection to the mail server broke");
  }

  private static Optional<String> describeCause(Throwable cause, List<Throwable> causes) {
    return switch (cause) {
      case UnknownHostException _ -> Optional.of("The mail server's name cannot be looked up");
      case SocketTimeoutException _ -> Optional.of("The mail server did not answer in time");
      case ConnectException _ -> Optional.of("The mail server refused the connection");
      case SSLException ssl -> Optional.of(CertificateErrors.describe(ssl, causes));
      default -> Optional.empty();
    };
  }
}
