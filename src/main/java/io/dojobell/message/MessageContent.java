package io.dojobell.message;

import io.dojobell.model.DetailLevel;
import io.dojobell.model.Event;
import io.dojobell.model.EventType;
import io.dojobell.model.Finding;
import io.dojobell.model.NamedRef;
import io.dojobell.model.Severity;
import io.dojobell.model.SlaState;
import io.dojobell.model.TextSanitizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The content of a message about an event, the same on every channel: plain text, not yet escaped.
 * A message shows, in this order: severity, kind and product; the title as a link; the highlights;
 * the findings, worst first; the context.
 *
 * @param kind what happened, for people: {@code Scan imported}
 * @param title one line, never empty
 * @param text paragraphs; empty if there is nothing more to say
 * @param link its page
 * @param product null: it is about none
 * @param highlights what decides whether it is opened: how late, owner, vulnerability
 * @param context product type, product and engagement, the widest first, then test and who caused
 *     it; only those there are
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
    @Nullable Fact product,
    List<String> highlights,
    List<Fact> context,
    List<FindingGroup> findings,
    Instant occurredAt,
    @Nullable Instant statedTime) {
  private static final String PRODUCT = "Product";
  private static final String TEST = "Test";
  private static final String BY = "By";
  private static final String REQUESTER = "Requested by";

  public MessageContent {
    highlights = List.copyOf(highlights);
    context = List.copyOf(context);
    findings = List.copyOf(findings);
  }

  /**
   * Returns the content of the event; with {@code LINK} its type, product and link and nothing
   * else.
   */
  public static MessageContent of(Event event, DetailLevel details) {
    // The details that an admin leaves out are those of findings; a notice has none.
    var shown = event.isNotice() ? DetailLevel.FULL : details;
    return switch (shown) {
      case FULL -> full(event);
      case LINK -> linkOnly(event);
    };
  }

  private static MessageContent full(Event event) {
    var kind = kind(event);
    var content = event.content();
    return new MessageContent(
        event.type(),
        kind,
        title(event, kind),
        event.severity().orElse(null),
        TextSanitizer.paragraphs(content.description()),
        content.url(),
        product(event),
        highlights(event),
        context(event),
        findings(event),
        occurredAt(event),
        content.occurredAt());
  }

  private static MessageContent linkOnly(Event event) {
    var kind = kind(event);
    return new MessageContent(
        event.type(),
        kind,
        kind,
        null,
        "",
        event.content().url(),
        product(event),
        List.of(),
        List.of(),
        List.of(),
        occurredAt(event),
        null);
  }

  private static Instant occurredAt(Event event) {
    return Optional.ofNullable(event.content().occurredAt()).orElse(event.receivedAt());
  }

  /** Returns the name of the product. */
  public Optional<String> productName() {
    return Optional.ofNullable(product).map(Fact::value);
  }

  /** Returns what decides whether one of the findings is opened. */
  public List<String> highlights(Finding finding) {
    return Highlights.of(finding, day(occurredAt));
  }

  /**
   * Returns whether its findings are named where space is short, those that somebody has to look
   * at; closed and untouched ones are counted, except closed ones where there are no others.
   */
  public boolean isNamed(FindingGroup group) {
    return group.isOpen() || (findings.size() == 1 && !group.isUntouched());
  }

  /** Returns the things that contain it, the widest first: product type, product, engagement. */
  public List<Fact> path() {
    return context.stream().filter(fact -> !isDetail(fact)).toList();
  }

  /** Returns the rest of the context in words: {@code Test 90}, {@code by ci-bot}. */
  public List<String> contextDetails() {
    return context.stream().filter(MessageContent::isDetail).map(MessageContent::words).toList();
  }

  private static boolean isDetail(Fact fact) {
    return fact.label().equals(TEST) || fact.label().equals(BY) || fact.label().equals(REQUESTER);
  }

  private static String words(Fact fact) {
    return switch (fact.label()) {
      // A test has a number, or the name of its scanner.
      case TEST -> fact.value().matches("\\d+") ? "Test " + fact.value() : fact.value();
      case BY -> "by " + fact.value();
      default -> "requested by " + fact.value();
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
    productName().filter(name -> !title.contains(name)).ifPresent(parts::add);
    return String.join(" · ", parts);
  }

  /**
   * Returns the line that stands for the message in a notification: {@code Critical · SLA breached
   * · web-api: SQL injection in /login}.
   */
  public String notificationText() {
    var parts = new ArrayList<String>();
    if (severity != null) {
      parts.add(severity.label());
    }
    parts.add(kind);
    productName().filter(name -> !name.equals(title)).ifPresent(parts::add);
    var about = String.join(" · ", parts);
    return title.equals(kind) ? about : about + ": " + titleBesideKind();
  }

  /**
   * Returns severity, product and title for a subject: {@code Critical · web-api: 2 new findings}.
   * A title that is no more than a name, as DefectDojo titles a new product, gets the kind before
   * it.
   */
  public String subject() {
    var isName = context.stream().anyMatch(fact -> fact.value().equals(title));
    var named = isName ? kind + ": " + title : title;
    var about =
        productName()
            .filter(product -> !product.equals(title) && !named.startsWith(product + ": "))
            .map(product -> product + ": " + named)
            .orElse(named);
    return severity == null ? about : severity.label() + " · " + about;
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
            product,
            highlights,
            context,
            findings,
            occurredAt,
            statedTime);
  }

  private boolean titleBeginsWithKind() {
    return title.regionMatches(true, 0, kind, 0, kind.length());
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
    var item = event.content().item();
    if (item == null) {
      var counts = ScanTitle.of(event);
      if (counts.isPresent()) {
        return counts.get();
      }
    }
    var title = TextSanitizer.singleLine(item == null ? event.content().title() : item.title());
    return title.isEmpty() ? kind : title;
  }

  /** Returns those of the thing that it is about; of several findings each has its own. */
  private static List<String> highlights(Event event) {
    var item = event.content().item();
    return item == null ? List.of() : Highlights.of(event.type(), item, day(occurredAt(event)));
  }

  private static LocalDate day(Instant instant) {
    return instant.atZone(ZoneOffset.UTC).toLocalDate();
  }

  /**
   * Returns whether its title says that the finding is due soon, due today, or past due: its kind.
   */
  private static boolean isSlaEvent(Event event) {
    return event.type() == EventType.SLA_BREACH || event.type() == EventType.SLA_BREACH_COMBINED;
  }

  private static List<Fact> context(Event event) {
    var context = new ArrayList<Fact>();
    var subject = event.subject();
    add(context, "Product type", subject.productType());
    add(context, PRODUCT, subject.product());
    add(context, "Engagement", subject.engagement());
    if (subject.test() != null) {
      context.add(new Fact(TEST, TextSanitizer.singleLine(subject.test()), null));
    }
    if (event.content().requestedBy() != null) {
      // A thing was closed, deleted or written by somebody, not requested.
      var isAction = event.type() == EventType.OTHER || event.type() == EventType.USER_MENTIONED;
      var label = isAction ? BY : REQUESTER;
      context.add(new Fact(label, TextSanitizer.singleLine(event.content().requestedBy()), null));
    }
    return context;
  }

  private static @Nullable Fact product(Event event) {
    var product = event.subject().product();
    return product == null
        ? null
        : new Fact(PRODUCT, TextSanitizer.singleLine(product.name()), product.url());
  }

  private static void add(List<Fact> facts, String label, @Nullable NamedRef thing) {
    if (thing != null) {
      facts.add(new Fact(label, TextSanitizer.singleLine(thing.name()), thing.url()));
    }
  }

  private static List<FindingGroup> findings(Event event) {
    var findings = event.content().findings();
    return List.of(
            new FindingGroup(FindingGroup.NEW, findings.fresh()),
            new FindingGroup(FindingGroup.REACTIVATED, findings.reactivated()),
            new FindingGroup(FindingGroup.CLOSED, findings.mitigated()),
            new FindingGroup(FindingGroup.UNTOUCHED, findings.untouched()))
        .stream()
        .filter(group -> group.count() > 0)
        .toList();
  }
}
