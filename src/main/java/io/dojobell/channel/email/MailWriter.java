package io.dojobell.channel.email;

import io.dojobell.channel.Parcel;
import io.dojobell.channel.Parcel.Letter;
import io.dojobell.channel.email.MailView.Foot;
import io.dojobell.channel.email.MailView.Link;
import io.dojobell.channel.summary.Summary;
import io.dojobell.message.Brief;
import io.dojobell.message.Lines;
import io.dojobell.model.Channel;
import io.dojobell.model.EventType;
import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a mail of a parcel. */
public final class MailWriter {
  /** Longer subjects are of no use, and what some servers refuse. */
  private static final int LONGEST_SUBJECT = 200;

  private final UnsubscribeLinks links;
  private final String instance;
  private final InstantSource clock;
  private final MailHtml html = new MailHtml();

  /**
   * @param instance names this installation in message ids, so that those of two installations
   *     never meet: letters, digits, {@code .}, {@code _} and {@code -}
   * @throws IllegalArgumentException if the instance holds anything else
   */
  public MailWriter(UnsubscribeLinks links, String instance, InstantSource clock) {
    if (!instance.matches("[A-Za-z0-9._-]+")) {
      throw new IllegalArgumentException(
          "The instance's name may hold letters, digits, '.', '_' and '-' only: " + instance);
    }
    this.links = links;
    this.instance = instance;
    this.clock = clock;
  }

  Mail write(Parcel parcel, InternetAddress from, InternetAddress to) {
    var offers = offers(parcel);
    var view = view(parcel, foot(parcel, offers));
    return new Mail(
        id(parcel, from),
        from,
        to,
        Lines.atMost(LONGEST_SUBJECT, "[Dojobell] " + subject(parcel, view)),
        isSummary(parcel) ? "summary" : parcel.first().event().typeName(),
        offers.values().stream().findFirst().orElse(null),
        clock.instant(),
        MailText.of(view),
        html.of(view));
  }

  private static MailView view(Parcel parcel, Foot foot) {
    if (isSummary(parcel)) {
      var summary = Summary.of(parcel, Channel.EMAIL, SummaryView.MOST_EVENTS);
      return SummaryView.of(summary, parcel.house().publicUrl(), foot);
    }
    return EventView.of(brief(parcel), foot);
  }

  private static String subject(Parcel parcel, MailView view) {
    return isSummary(parcel) ? view.title() : brief(parcel).subject();
  }

  private static Brief brief(Parcel parcel) {
    return Brief.of(parcel.first().event(), parcel.house().details(Channel.EMAIL));
  }

  private static boolean isSummary(Parcel parcel) {
    return parcel.letters().size() > 1;
  }

  /** The delivery's id is the mail's, so that a second attempt is known for what it is. */
  private String id(Parcel parcel, InternetAddress from) {
    var domain = from.getAddress().substring(from.getAddress().lastIndexOf('@') + 1);
    return "<" + parcel.first().delivery().id() + "." + instance + "@" + domain + ">";
  }

  private static Foot foot(Parcel parcel, Map<EventType, URI> offers) {
    var unsubscribe = new ArrayList<Link>();
    offers.forEach(
        (type, link) ->
            unsubscribe.add(
                new Link("Turn off email for “" + type.shortLabel() + "”", link.toASCIIString())));
    return new Foot(
        reason(parcel),
        Lines.one(parcel.house().teamName()),
        Lines.one(parcel.house().disclaimer()),
        unsubscribe);
  }

  private static String reason(Parcel parcel) {
    var reasons = parcel.letters().stream().map(letter -> letter.delivery().reason()).distinct();
    var words = reasons.map(Lines::one).filter(reason -> !reason.isEmpty()).limit(3).toList();
    return words.isEmpty() ? "" : "Why you get this: " + String.join("; ", words);
  }

  /**
   * What personal mail offers to turn off: its types, the one with the most events first, as that
   * is the one the header offers, which can hold only one.
   */
  private Map<EventType, URI> offers(Parcel parcel) {
    var counts = new LinkedHashMap<EventType, Integer>();
    parcel.letters().forEach(letter -> counts.merge(letter.event().type(), 1, Integer::sum));
    var offers = new LinkedHashMap<EventType, URI>();
    for (var type : mostFirst(counts)) {
      link(parcel.first(), type).ifPresent(link -> offers.put(type, link));
    }
    return offers;
  }

  private static List<EventType> mostFirst(Map<EventType, Integer> counts) {
    return counts.entrySet().stream()
        .sorted(Map.Entry.<EventType, Integer>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }

  private Optional<URI> link(Letter letter, EventType type) {
    var user = letter.delivery().username();
    return user == null ? Optional.empty() : links.link(user, type);
  }
}
