package io.dojobell.workspace.mail;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/** Reads a mail as a mail program would show it. */
final class MailReader {
  private MailReader() {}

  static ReceivedMail read(String id, Instant at, SmtpEnvelope envelope) {
    Properties properties = new Properties();
    properties.setProperty("mail.mime.allowutf8", Boolean.toString(envelope.smtpUtf8()));
    try {
      MimeMessage message =
          new MimeMessage(
              Session.getInstance(properties), new ByteArrayInputStream(envelope.raw()));
      String from = message.getFrom() == null ? "" : message.getFrom()[0].toString();
      return new ReceivedMail(
          id,
          at,
          MimeUtility.decodeText(from),
          recipients(message),
          message.getSubject() == null ? "" : message.getSubject(),
          headers(message),
          text(message, "text/plain"),
          text(message, "text/html"),
          envelope);
    } catch (MessagingException | IOException e) {
      throw new IllegalStateException("Cannot read a mail that arrived", e);
    }
  }

  private static List<String> recipients(MimeMessage message) throws MessagingException {
    List<String> to = new ArrayList<>();
    if (message.getAllRecipients() != null) {
      for (var address : message.getAllRecipients()) {
        to.add(address.toString());
      }
    }
    return to;
  }

  private static List<ReceivedMail.Header> headers(MimeMessage message)
      throws MessagingException, IOException {
    List<ReceivedMail.Header> headers = new ArrayList<>();
    for (Header header : Collections.list(message.getAllHeaders())) {
      String value = MimeUtility.decodeText(MimeUtility.unfold(header.getValue()));
      headers.add(new ReceivedMail.Header(header.getName(), value));
    }
    return headers;
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
}
