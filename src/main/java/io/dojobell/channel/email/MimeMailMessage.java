package io.dojobell.channel.email;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.Date;

/** A {@link Mail} as the mail library sends it. */
final class MimeMailMessage extends MimeMessage {
  private final String id;

  MimeMailMessage(Session session, Mail mail) throws MessagingException {
    super(session);
    this.id = mail.id();
    setFrom(mail.from());
    setRecipient(RecipientType.TO, mail.to());
    setSubject(mail.subject(), "UTF-8");
    setSentDate(Date.from(mail.date()));
    setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: no out-of-office answers
    setHeader("X-Auto-Response-Suppress", "All"); // the same for Exchange
    if (mail.inReplyTo() != null) {
      setHeader("In-Reply-To", mail.inReplyTo());
      setHeader("References", mail.inReplyTo());
    }
    for (var header : mail.filterHeaders().entrySet()) {
      setHeader(header.getKey(), header.getValue());
    }
    if (mail.unsubscribe() != null) {
      setHeader("List-Unsubscribe", "<" + mail.unsubscribe().toASCIIString() + ">");
      setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }
    setContent(toMultipart(mail));
  }

  /** Keeps the id, as the library would make a new one at each attempt. */
  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", id);
  }

  /** Returns the parts; a reader prefers the last (RFC 2046, section 5.1.4). */
  private static MimeMultipart toMultipart(Mail mail) throws MessagingException {
    var text = new MimeBodyPart();
    text.setText(mail.text(), "UTF-8", "plain");
    var html = new MimeBodyPart();
    html.setText(mail.html(), "UTF-8", "html");
    return new FixedBoundaryMultipart(mail.id(), text, html);
  }

  /** A multipart with a fixed boundary, as the library would make another one at each attempt. */
  private static final class FixedBoundaryMultipart extends MimeMultipart {
    FixedBoundaryMultipart(String id, MimeBodyPart text, MimeBodyPart html)
        throws MessagingException {
      super("alternative", text, html);
      var type = new ContentType(contentType);
      type.setParameter("boundary", "=_" + id.replaceAll("[^A-Za-z0-9]", "_"));
      contentType = type.toString();
    }
  }
}
