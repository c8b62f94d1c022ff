package io.dojobell.channel.email;

import io.dojobell.channel.Outcome;
import io.dojobell.model.EmailAddress;
import io.dojobell.model.NamedAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Checks that the mail server would accept a mail, without sending one. */
public final class SmtpCheck {
  private final SmtpUrl url;
  private final SmtpConnectionPool connections;
  private final List<String> steps = new ArrayList<>();

  private SmtpCheck(SmtpUrl url, Duration step) {
    this.url = url;
    this.connections = new SmtpConnectionPool(url, SmtpLimits.DEFAULT.withReplyTimeout(step));
  }

  /**
   * The result of the check.
   *
   * @param isGood whether mail can be sent
   * @param text the steps that were tried, and those that do not work
   */
  public record Result(boolean isGood, String text) {}

  /**
   * Connects, logs in where {@code SMTP_URL} has a user, and asks whether the server would accept a
   * mail. Returns the steps that were tried.
   *
   * @param step the longest time that the server may take for an answer
   * @param from {@code MAIL_FROM}; empty: none is set
   * @param to {@code MAIL_TO}; empty: none is set
   */
  public static Result run(SmtpUrl url, Duration step, String from, String to) {
    var probe = new SmtpCheck(url, step);
    try {
      return probe.runSteps(from, to);
    } finally {
      probe.connections.close();
    }
  }

  private Result runSteps(String from, String to) {
    try {
      var sender = from.isEmpty() ? null : NamedAddress.parse(from).address();
      var recipients = to.isEmpty() ? List.<NamedAddress>of() : NamedAddress.parseList(to);
      connections.exchange(false, this::checkConnection);
      if (sender == null) {
        return new Result(false, describeSteps() + "; nobody to send mail as: set MAIL_FROM");
      }
      if (recipients.isEmpty()) {
        return new Result(true, describeSteps() + "; no mail was tried, as MAIL_TO is not set");
      }
      for (var recipient : recipients) {
        tryEnvelope(sender, recipient.address());
      }
      return new Result(true, describeSteps() + "; nothing was sent");
    } catch (EmailAddress.Invalid invalid) {
      return new Result(false, "MAIL_FROM or MAIL_TO " + invalid.why());
    } catch (SmtpException e) {
      var after = steps.isEmpty() ? "" : " (after " + describeSteps() + ")";
      return new Result(false, reason(SmtpOutcomes.of(e.failure())) + after);
    }
  }

  private void checkConnection(SmtpConnection connection) {
    steps.add("connected to " + url + (connection.isSecure() ? ", with TLS" : ", without TLS"));
    if (url.username() == null) {
      steps.add("no log-in, as SMTP_URL has no user");
    } else if (connection.offers("AUTH")) {
      steps.add("logged in");
    } else {
      steps.add("no log-in, as the server offers none: user and password are not used");
    }
  }

  private void tryEnvelope(EmailAddress from, EmailAddress to) throws SmtpException {
    var utf8 = from.needsSmtpUtf8() || to.needsSmtpUtf8();
    connections.exchange(
        utf8,
        connection -> {
          if (utf8 && !connection.offers("SMTPUTF8")) {
            throw new SmtpException(new SmtpFailure.NoUtf8(from.needsSmtpUtf8()));
          }
          connection.tryEnvelope(from.text(), to.text());
        });
    steps.add("a mail from " + from.text() + " to " + to.text() + " would be accepted");
  }

  private String describeSteps() {
    return String.join("; ", steps);
  }

  private static String reason(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Sent _ -> "the mail server ended the connection";
      case Outcome.RetryAt(_, var reason, _) -> reason;
      case Outcome.ContentRefused refused -> refused.reason();
      case Outcome.Failed(var reason) -> reason;
      case Outcome.DestinationDown(_, var reason) -> reason;
      case Outcome.Misconfigured(var reason) -> reason;
      case Outcome.ChannelDown(var reason) -> reason;
    };
  }
}
