package io.dojobell.workspace.mail;

import com.icegreen.greenmail.smtp.SmtpServer;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.dojobell.workspace.Changes;
import io.dojobell.workspace.Faults;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** A real mail server on a free port, and all that came to it. */
public final class Mailbox implements AutoCloseable {
  private final GreenMail server;
  private final SmtpGate gate;
  private final Changes changes;
  // Read once each, in the order in which they came.
  private final Map<StoredMessage, Mail> known = new LinkedHashMap<>();

  public Mailbox(Changes changes, Faults faults) {
    this.changes = changes;
    server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    server.start();
    SmtpServer smtp = server.getSmtp();
    gate = new SmtpGate(smtp.getPort(), faults, changes);
  }

  /** The port a mailer is to speak SMTP to. */
  public int port() {
    return gate.port();
  }

  /** All mails, oldest first. */
  public synchronized List<Mail> messages() {
    List<StoredMessage> stored = new ArrayList<>(all());
    stored.sort(Comparator.comparing(StoredMessage::getReceivedDate));
    for (StoredMessage message : stored) {
      if (!known.containsKey(message)) {
        known.put(message, read("M" + (known.size() + 1), message));
      }
    }
    return List.copyOf(known.values());
  }

  private List<StoredMessage> all() {
    return server.getManagers().getImapHostManager().getAllMessages();
  }

  /** The first mail that is as wished, waited for; fails with what was there instead. */
  public Mail awaitMessage(Predicate<Mail> wished, Duration limit) {
    return changes
        .await(() -> messages().stream().filter(wished).findFirst(), limit)
        .orElseThrow(
            () -> new AssertionError("No such mail within " + limit + ", but " + messages()));
  }

  private static Mail read(String id, StoredMessage stored) {
    MimeMessage message = stored.getMimeMessage();
    try {
      List<Mail.Header> headers = new ArrayList<>();
      for (Header header : Collections.list(message.getAllHeaders())) {
        headers.add(
            new Mail.Header(
                header.getName(), MimeUtility.decodeText(MimeUtility.unfold(header.getValue()))));
      }
      List<String> to = new ArrayList<>();
      if (message.getAllRecipients() != null) {
        for (var address : message.getAllRecipients()) {
          to.add(address.toString());
        }
      }
      String from = message.getFrom() == null ? "" : message.getFrom()[0].toString();
      Instant at = stored.getReceivedDate().toInstant();
      String subject = message.getSubject() == null ? "" : message.getSubject();
      return new Mail(
          id,
          at,
          MimeUtility.decodeText(from),
          to,
          subject,
          headers,
          text(message, "text/plain"),
          text(message, "text/html"));
    } catch (MessagingException | IOException e) {
      throw new IllegalStateException("Cannot read a mail that arrived", e);
    }
  }

  private static String text(Part part, String type) throws MessagingException, IOException {
    if (part.isMimeType(type)) {
      return part.getContent().toString();
    }
    if (part.getContentType().toLowerCase(Locale.ROOT).startsWith("multipart/")) {
      Multipart parts = (Multipart) part.getContent();
      for (int i = 0; i < parts.getCount(); i++) {
        String found = text(parts.getBodyPart(i), type);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return "";
  }

  @Override
  public void close() {
    try {
      gate.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      server.stop();
    }
  }
}
