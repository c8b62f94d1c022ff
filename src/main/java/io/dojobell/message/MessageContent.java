package io.dojobell.message;

import io.dojobell.model.DetailLevel;
import io.dojobell.model.Event;
import io.dojobell.model.EventType;
import io.dojobell.model.NamedRef;
import io.dojobell.model.Severity;
import io.dojobell.model.SlaState;
import io.dojobell.model.TextSanitizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The content of a message about an event, the same on every channel: plain text, not yet escaped.
 *
 * @param kind the kind of event, for people: {@code Scan imported}
 * @param title one line, never empty
 * @param text paragraphs; empty if there is nothing more to say
 * @param link its page
 * @param facts the facts about it, most useful first
 * @param findings groups that are not empty; new ones first
 * @param occurredAt when it happened, or was accepted
 * @param statedTime the same, where the sender states it; a time that it does not state is not
 *     shown
 */
public record MessageContent(
    EventType type,
    String kind,
    String title,
    @Nullable Severity severity,
    String text,
    @Nullable String link,
    List<Fact> facts,
    List<FindingGroup> findings,
    Instant occurredAt,
    @Nullable Instant statedTime) {

  public MessageContent {
    facts = List.copyOf(facts);
    findings = List.copyOf(findings);
  }

  /**
   * Returns the content of the event; with {@code LINK} its type, product and link and nothing
   * else.
   */
  public static MessageContent of(Event event, DetailLevel details) {
    // The details that an admin leaves out are those of findings; a notice has none.
    var shown = event.isNotice() ? DetailLevel.FULL : details;
    var kind = kind(event);
    var when = Optional.ofNullable(event.content().occurredAt()).orElse(event.receivedAt());
    return switch (shown) {
      case FULL ->
          new MessageContent(
              event.type(),
              kind,
              title(event, kind),
              event.severity().orElse(null),
              TextSanitizer.paragraphs(event.content().description()),
              event.content().url(),
              facts(event),
              findings(event),
              when,
              event.content().occurredAt());
      case LINK ->
          new MessageContent(
              event.type(),
              kind,
              kind,
              null,
              "",
              event.content().url(),
              product(event).stream().toList(),
              List.of(),
              when,
              null);
    };
  }

  /**
   * Returns one line that stands alone where nothing else is shown, as in a push message or a
   * subject: {@code Critical · Created 4 findings for web-api: nightly · web-api}.
   */
  public String headline() {
    var parts = new ArrayList<String>();
    if (severity != null) {
      parts.add(severity.label());
    }
    parts.add(title);
    fact("Product").filter(name -> !title.contains(name)).ifPresent(parts::add);
    return String.join(" · ", parts);
  }

  /** Returns the headline after its kind, unless that is how it begins. */
  public String kindAndHeadline() {
    return titleBeginsWithKind() ? headline() : kind + ": " + headline();
  }

  /**
   * Returns the title where neither its kind nor its product stand beside it: one that is no more
   * than a name, as DefectDojo titles a new product, gets the kind, and one that does not name its
   * product gets that: {@code web-api: 2 new findings}.
   */
  public String subject() {
    var isName = facts.stream().anyMatch(fact -> fact.value().equals(title));
    var named = isName ? kind + ": " + title : title;
    return fact("Product")
        .filter(product -> !named.contains(product))
        .map(product -> product + ": " + named)
        .orElse(named);
  }

  /** Returns the title where its kind stands beside it: without the kind that it may begin with. */
  public String titleBesideKind() {
    var prefix = kind + ": ";
    return title.startsWith(prefix) ? title.substring(prefix.length()) : title;
  }

  /** Returns the same content with its kind before its title, for a list of several kinds. */
  public MessageContent withKindInTitle() {
    return titleBeginsWithKind()
        ? this
        : new MessageContent(
            type,
            kind,
            kind + ": " + title,
            severity,
            text,
            link,
            facts,
            findings,
            occurredAt,
            statedTime);
  }

  private boolean titleBeginsWithKind() {
    return title.regionMatches(true, 0, kind, 0, kind.length());
  }

  /** Returns the value of the fact of that label. */
  public Optional<String> fact(String label) {
    return facts.stream().filter(fact -> fact.label().equals(label)).map(Fact::value).findFirst();
  }

  private static String kind(Event event) {
    if (isSlaEvent(event)) {
      return SlaState.ofTitle(TextSanitizer.singleLine(event.content().title()))
          .map(SlaState::label)
          .orElse(event.type().shortLabel());
    }
    return EventKind.of(event.type(), event.typeName());
  }

  private static String title(Event event, String kind) {
    var title = TextSanitizer.singleLine(event.content().title());
    return title.isEmpty() ? kind : title;
  }

  /**
   * Returns whether its title says that the finding is due soon, due today, or past due: its kind.
   */
  private static boolean isSlaEvent(Event event) {
    return event.type() == EventType.SLA_BREACH || event.type() == EventType.SLA_BREACH_COMBINED;
  }

  private static List<Fact> facts(Event event) {
    var facts = new ArrayList<Fact>();
    var subject = event.subject();
    product(event).ifPresent(facts::add);
    add(facts, "Product type", subject.productType());
    add(facts, "Engagement", subject.engagement());
    if (subject.test() != null) {
      facts.add(new Fact("Test", TextSanitizer.singleLine(subject.test()), null));
    }
    if (event.content().requestedBy() != null) {
      // A thing was closed or deleted by somebody, not requested.
      var label = event.type() == EventType.OTHER ? "By" : "Requested by";
      facts.add(new Fact(label, TextSanitizer.singleLine(event.content().requestedBy()), null));
    }
    return facts;
  }

  private static Optional<Fact> product(Event event) {
    return Optional.ofNullable(event.subject().product())
        .map(
            product ->
                new Fact("Product", TextSanitizer.singleLine(product.name()), product.url()));
  }

  private static void add(List<Fact> facts, String label, @Nullable NamedRef thing) {
    if (thing != null) {
      facts.add(new Fact(label, TextSanitizer.singleLine(thing.name()), thing.url()));
    }
  }

  private static List<FindingGroup> findings(Event event) {
    var findings = event.content().findings();
    return List.of(
            new FindingGroup("New", findings.fresh()),
            new FindingGroup("Reactivated", findings.reactivated()),
            new FindingGroup("Closed", findings.mitigated()),
            new FindingGroup("Untouched", findings.untouched()))
        .stream()
        .filter(group -> group.count() > 0)
        .toList();
  }
}
