package io.dojobell.channel.email;

import io.dojobell.channel.Outcome;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.util.SocketConnectException;

/** What a failure of the mail library means. */
final class SmtpFailure {
  private SmtpFailure() {}

  static Outcome outcome(MessagingException failure) {
    var chain = chain(failure);
    if (chain.stream().anyMatch(AuthenticationFailedException.class::isInstance)) {
      return new Outcome.DestinationDown(
          null, "The mail server refused the log-in: check user and password in SMTP_URL");
    }
    return chain.stream()
        .flatMap(link -> answered(link).stream())
        .findFirst()
        .or(() -> chain.stream().flatMap(link -> broken(link).stream()).findFirst())
        .orElse(
            new Outcome.RetryAt(
                null, "The mail server cannot be spoken with as SMTP_URL says (its TLS setting?)"));
  }

  /** The server said no: about the recipient first, for that is the most exact. */
  private static Optional<Outcome> answered(Throwable link) {
    return switch (link) {
      case SMTPAddressFailedException e -> Optional.of(byCode(e.getReturnCode(), "the address"));
      case SMTPSenderFailedException e -> Optional.of(byCode(e.getReturnCode(), "the sender"));
      case SMTPSendFailedException e when e.getReturnCode() > 0 && e.getNextException() == null ->
          Optional.of(
              byCode(
                  e.getReturnCode(),
                  e.getCommand() != null && e.getCommand().startsWith("MAIL")
                      ? "the sender"
                      : "the mail"));
      default -> Optional.empty();
    };
  }

  private static Outcome byCode(int code, String what) {
    var why = "The mail server answered " + code + " to " + what;
    return switch (code) {
      case 530, 534, 535, 538 ->
          new Outcome.DestinationDown(null, why + ": it wants a log-in, see SMTP_URL");
      default ->
          code >= 500 && code < 600 ? new Outcome.Refused(why) : new Outcome.RetryAt(null, why);
    };
  }

  private static Optional<Outcome> broken(Throwable link) {
    return switch (link) {
      case UnknownHostException _ -> retry("The mail server's name cannot be looked up");
      case SocketTimeoutException _ -> retry("The mail server did not answer in time");
      case ConnectException _ -> retry("The mail server refused the connection");
      case SSLException _ ->
          retry("No secure connection to the mail server: its certificate or TLS does not fit");
      case IOException _ -> retry("The connection to the mail server broke");
      default -> Optional.empty();
    };
  }

  private static Optional<Outcome> retry(String why) {
    return Optional.of(new Outcome.RetryAt(null, why));
  }

  /** All exceptions linked to it, by the library's own links and by cause, the outermost first. */
  private static List<Throwable> chain(MessagingException failure) {
    var chain = new ArrayList<Throwable>();
    chain.add(failure);
    for (var i = 0; i < chain.size() && i < 20; i++) {
      var link = chain.get(i);
      if (link instanceof MessagingException mail && mail.getNextException() != null) {
        addNew(chain, mail.getNextException());
      }
      if (link instanceof SocketConnectException connect && connect.getException() != null) {
        addNew(chain, connect.getException());
      }
      if (link.getCause() != null) {
        addNew(chain, link.getCause());
      }
    }
    return chain;
  }

  private static void addNew(List<Throwable> chain, Throwable link) {
    if (!chain.contains(link)) {
      chain.add(link);
    }
  }
}
