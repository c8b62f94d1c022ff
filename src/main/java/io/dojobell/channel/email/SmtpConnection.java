package io.dojobell.channel.email;

import io.dojobell.channel.email.SmtpTransport.Stage;
import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.angus.mail.util.SocketConnectException;
import org.jspecify.annotations.Nullable;

/** A connection to the mail server, for one mail after the other. Not safe for several at once. */
final class SmtpConnection implements AutoCloseable {
  /** The most mails sent over a connection; servers commonly end one after 100. */
  private static final int MAX_MAILS_PER_CONNECTION = 50;

  private final SmtpUrl url;
  private final AbortableSocketFactory sockets = new AbortableSocketFactory();
  private final SmtpTransport transport;
  private final AtomicInteger mails = new AtomicInteger();
  private boolean isBroken;

  /**
   * @param step the longest time that the server may take for one answer
   * @param utf8 whether addresses may be beyond ASCII, where the server offers SMTPUTF8
   */
  SmtpConnection(SmtpUrl url, Duration step, boolean utf8) {
    this.url = url;
    this.transport =
        new SmtpTransport(Session.getInstance(properties(url, step, utf8, sockets)), isTls(url));
  }

  /** Connects, secures the connection and logs in. */
  void open() throws SmtpException {
    try {
      transport.connect(url.host(), url.port(), url.username(), url.password());
    } catch (MessagingException failure) {
      throw toException(failure);
    }
  }

  /** Blocks until the server has accepted the mail. */
  void send(MimeMessage mail, Address to) throws SmtpException {
    mails.incrementAndGet();
    try {
      transport.sendMessage(mail, new Address[] {to});
    } catch (MessagingException failure) {
      throw toException(failure);
    }
  }

  /** Checks whether the connection is still open. */
  void check() throws SmtpException {
    mails.incrementAndGet();
    if (!transport.isConnected()) {
      isBroken = true;
      throw new SmtpException(new SmtpFailure.ConnectionFailed(List.of()));
    }
  }

  /** Asks whether the server would accept a mail from and to these; sends none. */
  void tryEnvelope(String from, String to) throws SmtpException {
    try {
      transport.tryEnvelope(from, to);
    } catch (MessagingException failure) {
      throw toException(failure);
    }
  }

  /** Returns whether the server offers that extension. */
  boolean offers(String extension) {
    return transport.supportsExtension(extension);
  }

  /** Returns whether it is encrypted. */
  boolean isSecure() {
    return transport.isSSL();
  }

  /** Returns how many mails were sent over it, or tried. */
  int mailCount() {
    return mails.get();
  }

  /** Returns whether it can take another mail. */
  boolean isReusable() {
    return !isBroken && mails.get() < MAX_MAILS_PER_CONNECTION;
  }

  /**
   * Returns whether the mail failed because the connection had ended, before any of its content was
   * sent: it may then be sent over another one.
   */
  boolean endedBeforeContent(SmtpFailure failure) {
    if (transport.isContentSent()) {
      return false;
    }
    return switch (failure) {
      case SmtpFailure.ConnectionFailed _ -> true;
      case SmtpFailure.ErrorReply(var stage, var reply) ->
          reply.code() == 421 || (stage == Stage.SENDER && !reply.isPermanent());
      case SmtpFailure.Unsupported _,
          SmtpFailure.NoUtf8 _,
          SmtpFailure.TimedOut _,
          SmtpFailure.PoolExhausted _,
          SmtpFailure.Interrupted _ ->
          false;
    };
  }

  /** Closes the connection, whatever it is doing; called by another thread. */
  void abort() {
    sockets.abort();
  }

  /** Quits and closes the connection. */
  @Override
  public void close() {
    try {
      transport.close();
    } catch (MessagingException _) {
      // Closed all the same.
    }
  }

  private SmtpException toException(MessagingException failure) {
    isBroken = true;
    var causes = causes(failure);
    var reply = transport.reply();
    if (causes.stream().anyMatch(IOException.class::isInstance)
        || reply.code() < 400
        || reply.code() > 599) {
      return new SmtpException(
          SmtpExtensions.findMissing(url, causes, reply)
              .<SmtpFailure>map(SmtpFailure.Unsupported::new)
              .orElseGet(() -> new SmtpFailure.ConnectionFailed(causes)));
    }
    var stage =
        causes.stream().anyMatch(AuthenticationFailedException.class::isInstance)
            ? Stage.LOGIN
            : transport.stage();
    return new SmtpException(new SmtpFailure.ErrorReply(stage, reply));
  }

  private static boolean isTls(SmtpUrl url) {
    return url.security() == SmtpUrl.Security.TLS;
  }

  private static Properties properties(
      SmtpUrl url, Duration step, boolean utf8, AbortableSocketFactory sockets) {
    var millis = Long.toString(step.toMillis());
    var mail = isTls(url) ? "mail.smtps." : "mail.smtp.";
    var properties = new Properties();
    properties.put("mail.mime.allowutf8", Boolean.toString(utf8));
    properties.put(mail + "auth", Boolean.toString(url.username() != null));
    properties.put(mail + "connectiontimeout", millis);
    properties.put(mail + "timeout", millis);
    properties.put(mail + "socketFactory", sockets);
    properties.put(mail + "socketFactory.fallback", "false");
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

  /**
   * Returns all exceptions linked to it, by the library's own links and by cause, the outermost
   * first.
   */
  private static List<Throwable> causes(MessagingException failure) {
    var causes = new ArrayList<Throwable>();
    causes.add(failure);
    for (var i = 0; i < causes.size() && i < 20; i++) {
      var link = causes.get(i);
      if (link instanceof MessagingException mail) {
        addIfNew(causes, mail.getNextException());
      }
      if (link instanceof SocketConnectException connect) {
        addIfNew(causes, connect.getException());
      }
      addIfNew(causes, link.getCause());
    }
    return causes;
  }

  private static void addIfNew(List<Throwable> causes, @Nullable Throwable link) {
    if (link != null && !causes.contains(link)) {
      causes.add(link);
    }
  }
}
