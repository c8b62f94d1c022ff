package io.dojobell.channel.email;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.dojobell.channel.MessageBatch;
import io.dojobell.channel.MessageBatch.PendingMessage;
import io.dojobell.channel.RenderingException;
import io.dojobell.channel.email.MailView.Footer;
import io.dojobell.channel.email.MailView.Link;
import io.dojobell.channel.summary.Summary;
import io.dojobell.message.MessageContent;
import io.dojobell.model.Channel;
import io.dojobell.model.EventType;
import io.dojobell.model.TextSanitizer;
import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Makes a mail of a message batch. */
public final class MailWriter {
  /** The longest subject; longer ones are of no use, and some servers refuse them. */
  private static final int MAX_SUBJECT_LENGTH = 200;

  private final UnsubscribeLinks links;
  private final InstantSource clock;
  private final MailHtml html = new MailHtml();

  public MailWriter(UnsubscribeLinks links, InstantSource clock) {
    this.links = links;
    this.clock = clock;
  }

  /**
   * Returns the mail of those events.
   *
   * @throws RenderingException if it cannot be made
   */
  Mail write(MessageBatch parcel, InternetAddress from, InternetAddress to) {
    return RenderingException.render(() -> writeMail(parcel, from, to));
  }

  private Mail writeMail(MessageBatch parcel, InternetAddress from, InternetAddress to) {
    var offers = unsubscribeLinks(parcel);
    var view = view(parcel, footer(parcel, offers));
    return new Mail(
        messageId(parcel, from),
        from,
        to,
        TextSanitizer.truncate(MAX_SUBJECT_LENGTH, "[Dojobell] " + subject(parcel, view)),
        isSummary(parcel) ? "summary" : parcel.firstMessage().event().typeName(),
        offers.values().stream().findFirst().orElse(null),
        parcel
            .firstMessage()
            .delivery()
            .firstTryAt(clock.instant()), // a retry repeats the same mail
        MailText.of(view),
        html.of(view));
  }

  private static MailView view(MessageBatch parcel, Footer foot) {
    if (isSummary(parcel)) {
      var summary = Summary.of(parcel, Channel.EMAIL, SummaryMailView.MAX_EVENTS);
      return SummaryMailView.of(summary, parcel.branding().publicUrl(), foot);
    }
    return EventMailView.of(content(parcel), foot);
  }

  private static String subject(MessageBatch parcel, MailView view) {
    return isSummary(parcel) ? view.title() : content(parcel).subject();
  }

  private static MessageContent content(MessageBatch parcel) {
    return MessageContent.of(
        parcel.firstMessage().event(), parcel.branding().details(Channel.EMAIL));
  }

  private static boolean isSummary(MessageBatch parcel) {
    return parcel.messages().size() > 1;
  }

  /**
   * Returns the Message-ID: the same for the same deliveries, so that a second attempt is
   * recognised, and another for other deliveries.
   */
  private static String messageId(MessageBatch parcel, InternetAddress from) {
    var domain = from.getAddress().substring(from.getAddress().lastIndexOf('@') + 1);
    return "<" + name(parcel) + "@" + domain + ">";
  }

  private static String name(MessageBatch parcel) {
    if (parcel.messages().size() == 1) {
      return parcel.firstMessage().delivery().uid();
    }
    var uids =
        parcel.messages().stream()
            .map(letter -> letter.delivery().uid())
            .collect(Collectors.joining(" "));
    return UUID.nameUUIDFromBytes(uids.getBytes(UTF_8)).toString().replace("-", "");
  }

  private static Footer footer(MessageBatch parcel, Map<EventType, URI> offers) {
    var unsubscribe = new ArrayList<Link>();
    offers.forEach(
        (type, link) ->
            unsubscribe.add(
                new Link("Turn off email for “" + type.shortLabel() + "”", link.toASCIIString())));
    return new Footer(
        reason(parcel),
        TextSanitizer.singleLine(parcel.branding().teamName()),
        TextSanitizer.singleLine(parcel.branding().disclaimer()),
        unsubscribe);
  }

  private static String reason(MessageBatch parcel) {
    var reasons = parcel.messages().stream().map(letter -> letter.reason()).distinct();
    var words =
        reasons
            .map(TextSanitizer::singleLine)
            .filter(reason -> !reason.isEmpty())
            .limit(3)
            .toList();
    return words.isEmpty() ? "" : "Why you get this: " + String.join("; ", words);
  }

  /**
   * Returns the event types that personal mail offers to turn off, with their links: the one with
   * the most events first, as the header, which can hold only one, offers that.
   */
  private Map<EventType, URI> unsubscribeLinks(MessageBatch parcel) {
    var counts = new LinkedHashMap<EventType, Integer>();
    parcel.messages().forEach(letter -> counts.merge(letter.event().type(), 1, Integer::sum));
    var offers = new LinkedHashMap<EventType, URI>();
    for (var type : byFrequency(counts)) {
      link(parcel, type).ifPresent(link -> offers.put(type, link));
    }
    return offers;
  }

  private static List<EventType> byFrequency(Map<EventType, Integer> counts) {
    return counts.entrySet().stream()
        .sorted(Map.Entry.<EventType, Integer>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * Returns the link for the type; nothing is offered where one of that type would come all the
   * same.
   */
  private Optional<URI> link(MessageBatch parcel, EventType type) {
    var found =
        parcel.messages().stream()
            .filter(letter -> letter.event().type() == type)
            .map(this::link)
            .toList();
    return found.stream().allMatch(Optional::isPresent) ? found.getFirst() : Optional.empty();
  }

  private Optional<URI> link(PendingMessage letter) {
    var user = letter.delivery().username();
    return user == null || letter.event().isNotice()
        ? Optional.empty()
        : links.link(user, letter.event());
  }
}
