package io.dojobell.channel.email;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;

/** Hands mails to the SMTP server. Safe for use by many threads at once. */
final class MailServer implements AutoCloseable {
  private static final Session ASCII = session(false);
  private static final Session UTF8 = session(true);

  private final SmtpConnections connections;

  MailServer(SmtpUrl url, SmtpLimits limits) {
    this.connections = new SmtpConnections(url, limits);
  }

  /** Blocks until the server has accepted the mail for its recipient. */
  void send(Mail mail) throws SmtpException {
    var utf8 = isBeyondAscii(mail.from()) || isBeyondAscii(mail.to());
    var written = written(mail, utf8);
    connections.exchange(
        utf8,
        connection -> {
          if (utf8 && !connection.offers("SMTPUTF8")) {
            throw new SmtpException(new SmtpFailure.NoUtf8(isBeyondAscii(mail.from())));
          }
          connection.send(written, mail.to());
        });
  }

  /** Connects and logs in, or finds that a kept connection is still there. */
  void greet() throws SmtpException {
    connections.exchange(false, SmtpConnection::check);
  }

  @Override
  public void close() {
    connections.close();
  }

  private static MimeMessage written(Mail mail, boolean utf8) {
    try {
      var written = new MimeMail(utf8 ? UTF8 : ASCII, mail);
      written.saveChanges();
      return written;
    } catch (MessagingException broken) {
      throw new IllegalStateException("A mail cannot be written", broken);
    }
  }

  private static boolean isBeyondAscii(InternetAddress address) {
    return address.getAddress().chars().anyMatch(letter -> letter > 0x7E);
  }

  /** With UTF-8 addresses and names stand as they are, else as encoded words (RFC 2047). */
  private static Session session(boolean utf8) {
    var properties = new Properties();
    properties.put("mail.mime.allowutf8", Boolean.toString(utf8));
    return Session.getInstance(properties);
  }
}
