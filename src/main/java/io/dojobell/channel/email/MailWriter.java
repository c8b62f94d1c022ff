package io.dojobell.channel.email;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.dojobell.channel.MessageBatch;
import io.dojobell.channel.RenderingException;
import io.dojobell.channel.email.MailView.Footer;
import io.dojobell.channel.email.MailView.Link;
import io.dojobell.channel.summary.Summary;
import io.dojobell.channel.summary.SummaryLimits;
import io.dojobell.message.MessageContent;
import io.dojobell.model.Channel;
import io.dojobell.model.NamedRef;
import io.dojobell.model.TextSanitizer;
import jakarta.mail.internet.InternetAddress;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes a mail of a message batch. */
public final class MailWriter {
  /** The longest subject; longer ones are of no use, and some servers refuse them. */
  private static final int MAX_SUBJECT_LENGTH = 200;

  private final UnsubscribeLinks unsubscribing;
  private final SettingsLink settings;
  private final InstantSource clock;
  private final MailHtml html = new MailHtml();

  public MailWriter(UnsubscribeLinks unsubscribing, SettingsLink settings, InstantSource clock) {
    this.unsubscribing = unsubscribing;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * Returns the mail of those events.
   *
   * @throws RenderingException if it cannot be made
   */
  Mail write(MessageBatch batch, InternetAddress from, InternetAddress to) {
    return RenderingException.render(() -> writeMail(batch, from, to));
  }

  private Mail writeMail(MessageBatch batch, InternetAddress from, InternetAddress to) {
    var offers = UnsubscribeOffers.of(batch, unsubscribing);
    var view = view(batch, footer(batch, offers));
    return new Mail(
        messageId(batch, from),
        null,
        from,
        to,
        TextSanitizer.truncate(MAX_SUBJECT_LENGTH, "[Dojobell] " + subject(batch)),
        FilterHeaders.of(
            isSummary(batch) ? "summary" : batch.firstMessage().event().typeName(),
            view.heading().severity(),
            product(batch),
            domain(from)),
        offers.all(),
        batch
            .firstMessage()
            .delivery()
            .firstTryAt(clock.instant()), // a retry repeats the same mail
        MailText.of(view),
        html.of(view));
  }

  private static MailView view(MessageBatch batch, Footer foot) {
    if (isSummary(batch)) {
      var summary = summary(batch);
      return SummaryMailView.of(summary, batch.branding().publicUrl(), foot);
    }
    return EventMailView.of(content(batch), foot);
  }

  private static String subject(MessageBatch batch) {
    return isSummary(batch) ? summary(batch).subject() : content(batch).subject();
  }

  private static Summary summary(MessageBatch batch) {
    return Summary.of(batch, Channel.EMAIL)
        .apply(SummaryLimits.ofTotal(SummaryMailView.MAX_EVENTS));
  }

  private static MessageContent content(MessageBatch batch) {
    return MessageContent.of(batch.firstMessage().event(), batch.branding().details(Channel.EMAIL));
  }

  private static boolean isSummary(MessageBatch batch) {
    return batch.messages().size() > 1;
  }

  /**
   * Returns the Message-ID: the same for the same deliveries, so that a second attempt is
   * recognised, and another for other deliveries.
   */
  private static String messageId(MessageBatch batch, InternetAddress from) {
    return "<" + name(batch) + "@" + domain(from) + ">";
  }

  private static String domain(InternetAddress from) {
    return from.getAddress().substring(from.getAddress().lastIndexOf('@') + 1);
  }

  /** Returns the product that all events are about; null if there is none, or several. */
  private static @Nullable NamedRef product(MessageBatch batch) {
    var products =
        batch.messages().stream()
            .map(message -> Optional.ofNullable(message.event().subject().product()))
            .collect(Collectors.toMap(ref -> ref.map(NamedRef::key), ref -> ref, (one, _) -> one));
    return products.size() == 1 ? products.values().iterator().next().orElse(null) : null;
  }

  private static String name(MessageBatch batch) {
    if (batch.messages().size() == 1) {
      return batch.firstMessage().delivery().uid();
    }
    var uids =
        batch.messages().stream()
            .map(message -> message.delivery().uid())
            .collect(Collectors.joining(" "));
    return UUID.nameUUIDFromBytes(uids.getBytes(UTF_8)).toString().replace("-", "");
  }

  private Footer footer(MessageBatch batch, UnsubscribeOffers offers) {
    var links = new ArrayList<Link>();
    offers
        .byType()
        .forEach(
            (type, link) ->
                links.add(
                    new Link(
                        "Turn off email for “" + type.shortLabel() + "”", link.toASCIIString())));
    if (batch.messages().stream().anyMatch(message -> !message.event().isNotice())) {
      settings
          .find()
          .ifPresent(link -> links.add(new Link("Manage notifications", link.toASCIIString())));
    }
    return new Footer(
        MailReason.of(batch),
        TextSanitizer.singleLine(batch.branding().teamName()),
        TextSanitizer.singleLine(batch.branding().disclaimer()),
        links);
  }
}
