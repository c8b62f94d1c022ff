package io.dojobell.channel.email;

import io.dojobell.channel.Courier;
import io.dojobell.channel.Outcome;
import io.dojobell.channel.Parcel;
import io.dojobell.model.Destination;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Duration;

/** Mails what is to be told. */
public final class EmailCourier implements Courier {
  /** How long the server may take for a step, by default. */
  public static final Duration PATIENCE = Duration.ofSeconds(20);

  private final MailServer server;
  private final Sender sender;
  private final MailWriter writer;

  public EmailCourier(SmtpUrl url, Duration patience, Sender sender, MailWriter writer) {
    this.server = new MailServer(url, patience);
    this.sender = sender;
    this.writer = writer;
  }

  @Override
  public Outcome deliver(Parcel parcel) {
    if (!(parcel.destination() instanceof Destination.Mailbox(var address))) {
      return new Outcome.Refused("Not a mailbox: " + parcel.destination().channel().word());
    }
    var from = sender.from();
    if (from.isEmpty()) {
      return new Outcome.DestinationDown(
          null, "Nobody to send mail as: set MAIL_FROM or the system's email_from");
    }
    InternetAddress as;
    try {
      as = new InternetAddress(from.get(), true);
    } catch (AddressException _) {
      return new Outcome.DestinationDown(
          null, "MAIL_FROM, or the system's email_from, is not an email address");
    }
    try {
      return send(writer.write(parcel, as, mailbox(address)));
    } catch (AddressException _) {
      return new Outcome.Refused("Not an email address");
    }
  }

  private Outcome send(Mail mail) {
    try {
      server.send(new MimeMail(server.session(), mail), mail.to());
      return new Outcome.Sent(mail.id());
    } catch (MessagingException e) {
      return SmtpFailure.outcome(e);
    }
  }

  /** One bare address: no name, no list, no route. */
  private static InternetAddress mailbox(String text) throws AddressException {
    var address = new InternetAddress(text, true);
    if (!text.equals(address.getAddress()) || text.indexOf('@') < 1) {
      throw new AddressException("Not a bare address");
    }
    return address;
  }
}
