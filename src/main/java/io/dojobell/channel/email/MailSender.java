package io.dojobell.channel.email;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;

/** Sends mails to the SMTP server. Safe for use by many threads at once. */
final class MailSender implements AutoCloseable {
  private static final Session ASCII_SESSION = session(false);
  private static final Session UTF8_SESSION = session(true);

  private final SmtpConnectionPool connections;

  MailSender(SmtpUrl url, SmtpLimits limits) {
    this.connections = new SmtpConnectionPool(url, limits);
  }

  /** Blocks until the server has accepted the mail for its recipient. */
  void send(Mail mail) throws SmtpException {
    var utf8 = isNonAscii(mail.from()) || isNonAscii(mail.to());
    var written = toMessage(mail, utf8);
    connections.exchange(
        utf8,
        connection -> {
          if (utf8 && !connection.offers("SMTPUTF8")) {
            throw new SmtpException(new SmtpFailure.NoUtf8(isNonAscii(mail.from())));
          }
          connection.send(written, mail.to());
        });
  }

  /** Connects and logs in, or checks that a kept connection is still open. */
  void checkConnection() throws SmtpException {
    connections.exchange(false, SmtpConnection::check);
  }

  @Override
  public void close() {
    connections.close();
  }

  private static MimeMessage toMessage(Mail mail, boolean utf8) {
    try {
      var written = new MimeMailMessage(utf8 ? UTF8_SESSION : ASCII_SESSION, mail);
      written.saveChanges();
      return written;
    } catch (MessagingException broken) {
      throw new IllegalStateException("A mail cannot be written", broken);
    }
  }

  private static boolean isNonAscii(InternetAddress address) {
    return address.getAddress().chars().anyMatch(character -> character > 0x7E);
  }

  /**
   * Returns a session: with UTF-8, addresses and names stand as they are, else as encoded words
   * (RFC 2047).
   */
  private static Session session(boolean utf8) {
    var properties = new Properties();
    properties.put("mail.mime.allowutf8", Boolean.toString(utf8));
    return Session.getInstance(properties);
  }
}
