package io.dojobell.channel.email;

import io.dojobell.channel.MessageBatch;
import io.dojobell.channel.Notifier;
import io.dojobell.channel.Outcome;
import io.dojobell.model.ChannelTraits;
import io.dojobell.model.Destination;
import io.dojobell.model.EmailAddress;
import io.dojobell.model.NamedAddress;
import io.dojobell.model.TextSanitizer;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Sends mail. */
public final class EmailNotifier implements Notifier, AutoCloseable {
  /** A mail server is one for all mailboxes. What comes within a second is one mail. */
  public static final ChannelTraits TRAITS =
      new ChannelTraits(
          20,
          4_000,
          Duration.ofSeconds(1),
          ChannelTraits.SUMMARY,
          ChannelTraits.Service.SHARED,
          ChannelTraits.NOT_EDITABLE);

  /** The entry of a refusal that does not depend on the recipient. */
  private static final String ANY_DOMAIN = "";

  private final MailSender server;
  private final SenderAddress senderAddress;
  private final MailWriter writer;
  private final MailThreads threads;

  /** The domains for which the server refuses us at present, because of a setting. */
  private final Set<String> refusedDomains = ConcurrentHashMap.newKeySet();

  public EmailNotifier(
      SmtpUrl url,
      SmtpLimits limits,
      SenderAddress sender,
      MailWriter writer,
      MailThreads threads) {
    this.server = new MailSender(url, limits);
    this.senderAddress = sender;
    this.writer = writer;
    this.threads = threads;
  }

  @Override
  public Outcome deliver(MessageBatch batch) {
    if (!(batch.destination() instanceof Destination.Mailbox(var address))) {
      return new Outcome.Failed("Not a mailbox: " + batch.destination().channel().wireName());
    }
    var from = senderAddress.address();
    if (from.isEmpty()) {
      return new Outcome.DestinationDown(
          null, "Nobody to send mail as: set MAIL_FROM or the system's email_from");
    }
    InternetAddress as;
    try {
      as = internetAddress(NamedAddress.parse(from.get()));
    } catch (EmailAddress.Invalid invalid) {
      return new Outcome.Misconfigured("MAIL_FROM, or the system's email_from, " + invalid.why());
    }
    try {
      var to = EmailAddress.parse(address);
      var recipient = internetAddress(new NamedAddress("", to));
      var mail = writer.write(batch, as, recipient).inReplyTo(threads.firstMail(batch));
      var outcome = send(mail, to.domain());
      if (outcome instanceof Outcome.Sent) {
        threads.recordSent(batch, mail.id());
      }
      return outcome;
    } catch (EmailAddress.Invalid invalid) {
      return new Outcome.Failed("Not an email address: it " + invalid.why());
    }
  }

  /**
   * Returns whether the server has refused a mail because of a setting, and accepted none like it
   * since.
   */
  public boolean isRefused() {
    return !refusedDomains.isEmpty();
  }

  @Override
  public boolean isAvailable() {
    try {
      server.checkConnection();
      return true;
    } catch (SmtpException _) {
      return false;
    }
  }

  @Override
  public void close() {
    server.close();
  }

  private Outcome send(Mail mail, String domain) {
    try {
      server.send(mail);
      refusedDomains.remove(ANY_DOMAIN);
      refusedDomains.remove(domain);
      return new Outcome.Sent(mail.id());
    } catch (SmtpException e) {
      var outcome = SmtpOutcomes.of(e.failure());
      if (outcome instanceof Outcome.Misconfigured) {
        refusedDomains.add(SmtpOutcomes.isAboutRecipient(e.failure()) ? domain : ANY_DOMAIN);
      }
      return outcome;
    }
  }

  private static InternetAddress internetAddress(NamedAddress address) {
    var text = new InternetAddress();
    text.setAddress(address.address().text());
    try {
      if (!address.name().isEmpty()) {
        // Somebody may have written the name as an encoded word (RFC 2047) already.
        var name = TextSanitizer.singleLine(MimeUtility.decodeText(address.name()));
        text.setPersonal(name, StandardCharsets.UTF_8.name());
      }
    } catch (UnsupportedEncodingException _) {
      // An encoded word of an unknown charset: the address alone will do.
    }
    return text;
  }
}
