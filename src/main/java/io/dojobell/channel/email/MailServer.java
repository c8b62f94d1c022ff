package io.dojobell.channel.email;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Properties;

/** Hands mails to the SMTP server, a connection each. */
final class MailServer {
  private final SmtpUrl url;
  private final Session session;

  MailServer(SmtpUrl url, Duration patience) {
    this.url = url;
    this.session = Session.getInstance(properties(url, patience));
  }

  /** What mails are made for. */
  Session session() {
    return session;
  }

  /** Blocks until the server has taken the mail for the address. */
  void send(MimeMessage mail, Address to) throws MessagingException {
    mail.saveChanges();
    try (var transport = session.getTransport(protocol(url))) {
      transport.connect(url.host(), url.port(), url.username(), url.password());
      transport.sendMessage(mail, new Address[] {to});
    }
  }

  /** Connects and logs in, and leaves again. */
  void greet() throws MessagingException {
    try (var transport = session.getTransport(protocol(url))) {
      transport.connect(url.host(), url.port(), url.username(), url.password());
    }
  }

  private static String protocol(SmtpUrl url) {
    return url.security() == SmtpUrl.Security.TLS ? "smtps" : "smtp";
  }

  private static Properties properties(SmtpUrl url, Duration patience) {
    var millis = Long.toString(patience.toMillis());
    var mail = "mail." + protocol(url) + ".";
    var properties = new Properties();
    properties.put("mail.transport.protocol", protocol(url));
    properties.put(mail + "host", url.host());
    properties.put(mail + "port", Integer.toString(url.port()));
    properties.put(mail + "auth", Boolean.toString(url.username() != null));
    properties.put(mail + "connectiontimeout", millis);
    properties.put(mail + "timeout", millis);
    properties.put(mail + "writetimeout", millis);
    properties.put(mail + "ssl.checkserveridentity", "true");
    properties.put(mail + "quitwait", "false");
    switch (url.security()) {
      case STARTTLS_REQUIRED -> {
        properties.put(mail + "starttls.enable", "true");
        properties.put(mail + "starttls.required", "true");
      }
      case STARTTLS_OPTIONAL -> properties.put(mail + "starttls.enable", "true");
      case TLS, OFF -> {}
    }
    return properties;
  }
}
