package io.dojobell.channel.email;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.OutputStream;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** The mail library's SMTP client, which also records how far it got. */
final class SmtpTransport extends SMTPTransport {
  /** The stages of sending, by the last command. */
  enum Stage {
    /** To greet, and to secure the connection. */
    CONNECTION,
    LOGIN,
    SENDER,
    RECIPIENT,
    CONTENT
  }

  private Stage stage = Stage.CONNECTION;
  private boolean isContentSent;

  SmtpTransport(Session session, boolean tls) {
    super(session, null, tls ? "smtps" : "smtp", tls);
  }

  /** Returns what was asked last. */
  Stage stage() {
    return stage;
  }

  /** Returns whether the server may have the mail though it did not say so. */
  boolean isContentSent() {
    return isContentSent;
  }

  /** Returns the server's last answer. */
  SmtpReply reply() {
    var text = getLastServerResponse();
    return new SmtpReply(getLastReturnCode(), text == null ? "" : text);
  }

  @Override
  protected void mailFrom() throws MessagingException {
    stage = Stage.SENDER;
    isContentSent = false;
    super.mailFrom();
  }

  @Override
  protected void rcptTo() throws MessagingException {
    stage = Stage.RECIPIENT;
    super.rcptTo();
  }

  @Override
  protected OutputStream data() throws MessagingException {
    stage = Stage.CONTENT;
    var content = super.data();
    isContentSent = true;
    return content;
  }

  /**
   * Asks whether the server would accept a mail from and to these, and resets it.
   *
   * @throws MessagingException if it does not; {@link #stage} says which
   */
  void tryEnvelope(String from, String to) throws MessagingException {
    stage = Stage.SENDER;
    ensurePositive("MAIL FROM:<" + from + ">");
    stage = Stage.RECIPIENT;
    ensurePositive("RCPT TO:<" + to + ">");
    simpleCommand("RSET");
  }

  private void ensurePositive(String command) throws MessagingException {
    var code = simpleCommand(command);
    if (code < 200 || code > 299) {
      throw new MessagingException("The server answered " + code);
    }
  }
}
