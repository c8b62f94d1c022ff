package io.dojobell.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.model.DetailLevel;
import io.dojobell.model.Event;
import io.dojobell.model.Event.Content;
import io.dojobell.model.Event.EventRecipients;
import io.dojobell.model.Event.Subject;
import io.dojobell.model.EventItem;
import io.dojobell.model.EventType;
import io.dojobell.model.Finding;
import io.dojobell.model.FindingFacts;
import io.dojobell.model.Findings;
import io.dojobell.model.NamedRef;
import io.dojobell.model.Severity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MessageContentTest {
  private static final LocalDate DUE = LocalDate.parse("2026-11-23");

  private static MessageContent content(EventType type, String title) {
    var content = new Content(title, "", null, null, Findings.NONE, null, null);
    var event =
        new Event(
            "e",
            type,
            type.wireName(),
            content,
            Subject.NONE,
            EventRecipients.EVERYBODY,
            Instant.EPOCH);
    return MessageContent.of(event, DetailLevel.FULL);
  }

  private static Event event(EventType type, String title, Subject subject, Findings findings) {
    var page = "https://dojo.example.com/test/90";
    var content =
        new Content(title, "Text", page, Severity.CRITICAL, findings, "bob\nb", Instant.EPOCH);
    return new Event(
        "e", type, type.wireName(), content, subject, EventRecipients.EVERYBODY, Instant.EPOCH);
  }

  private static MessageContent about(String title, String product, String engagement) {
    var subject = new Subject(null, ref(product), ref(engagement), null);
    return MessageContent.of(
        event(EventType.SCAN_ADDED, title, subject, Findings.NONE), DetailLevel.FULL);
  }

  private static NamedRef ref(String name) {
    return new NamedRef(name, name, "https://dojo.example.com/" + name);
  }

  private static Finding finding(String title) {
    return new Finding(title, null, null);
  }

  @Test
  void a_headline_has_severity_title_and_product() {
    assertThat(about("2 new findings", "web-api", "Nightly").headline())
        .isEqualTo("Critical · 2 new findings · web-api");
  }

  @Test
  void a_headline_names_its_product_once() {
    assertThat(about("2 new findings in web-api", "web-api", "Nightly").headline())
        .isEqualTo("Critical · 2 new findings in web-api");
  }

  @Test
  void a_subject_has_severity_product_and_title() {
    assertThat(about("2 new findings", "web-api", "Nightly").subject())
        .isEqualTo("Critical · web-api: 2 new findings");
    assertThat(about("2 new findings in web-api", "web-api", "Nightly").subject())
        .isEqualTo("Critical · web-api: 2 new findings in web-api");
    assertThat(about("web-api: 2 new findings", "web-api", "Nightly").subject())
        .isEqualTo("Critical · web-api: 2 new findings");
    assertThat(content(EventType.OTHER, "It happened").subject()).isEqualTo("It happened");
  }

  @Test
  void a_subject_that_would_be_only_a_name_says_its_kind() {
    assertThat(about("Nightly", "web-api", "Nightly").subject())
        .isEqualTo("Critical · web-api: Scan imported: Nightly");
    assertThat(about("web-api", "web-api", "Nightly").subject())
        .isEqualTo("Critical · Scan imported: web-api");
  }

  @Test
  void a_kind_stands_before_a_title_that_does_not_begin_with_it() {
    var content = about("2 new findings", "web-api", "Nightly");
    var named = content.withKindInTitle();

    assertThat(content.notificationText())
        .isEqualTo("Critical · Scan imported · web-api: 2 new findings");
    assertThat(content.titleBesideKind()).isEqualTo("2 new findings");
    assertThat(named.title()).isEqualTo("Scan imported: 2 new findings");
    assertThat(named.titleBesideKind()).isEqualTo("2 new findings");
    assertThat(named.withKindInTitle()).isSameAs(named);
  }

  @Test
  void a_notification_names_a_product_that_is_its_title_once() {
    assertThat(about("web-api", "web-api", "Nightly").notificationText())
        .isEqualTo("Critical · Scan imported: web-api");
  }

  @Test
  void the_context_is_product_type_product_engagement_test_and_who_requested_it() {
    var subject = new Subject(ref("payments"), ref("web-api"), ref("Nightly"), "Trivy\nScan");
    var content =
        MessageContent.of(
            event(EventType.SCAN_ADDED, "2 new findings", subject, Findings.NONE),
            DetailLevel.FULL);

    assertThat(content.context())
        .containsExactly(
            new Fact("Product type", "payments", "https://dojo.example.com/payments"),
            new Fact("Product", "web-api", "https://dojo.example.com/web-api"),
            new Fact("Engagement", "Nightly", "https://dojo.example.com/Nightly"),
            new Fact("Test", "Trivy Scan", null),
            new Fact("Requested by", "bob b", null));
    assertThat(content.path())
        .extracting(Fact::value)
        .containsExactly("payments", "web-api", "Nightly");
    assertThat(content.contextDetails()).containsExactly("Trivy Scan", "requested by bob b");
  }

  @Test
  void what_somebody_did_is_by_them_and_what_nobody_did_has_no_context() {
    var done = event(EventType.OTHER, "Product deleted", Subject.NONE, Findings.NONE);

    assertThat(MessageContent.of(done, DetailLevel.FULL).context())
        .containsExactly(new Fact("By", "bob b", null));
    assertThat(content(EventType.OTHER, "It happened").context()).isEmpty();
  }

  @Test
  void findings_are_grouped_new_ones_first_without_empty_groups() {
    var all =
        new Findings(
            List.of(finding("a")),
            List.of(finding("b")),
            List.of(finding("c"), finding("d")),
            List.of(finding("e")));
    var closed = new Findings(List.of(), List.of(), List.of(finding("c")), List.of());

    assertThat(groups(all)).containsExactly("New 1", "Reactivated 1", "Closed 2", "Untouched 1");
    assertThat(groups(closed)).containsExactly("Closed 1");
    assertThat(groups(Findings.NONE)).isEmpty();
  }

  @Test
  void new_and_reactivated_findings_are_named_and_closed_ones_where_there_are_no_others() {
    var one = List.of(finding("XSS"));
    List<Finding> none = List.of();

    assertThat(named(new Findings(one, one, one, one))).containsExactly("New", "Reactivated");
    assertThat(named(new Findings(none, one, one, none))).containsExactly("Reactivated");
    assertThat(named(new Findings(one, none, none, none))).containsExactly("New");
    assertThat(named(new Findings(none, none, one, none))).containsExactly("Closed");
    assertThat(named(new Findings(none, none, one, one))).isEmpty();
    assertThat(named(new Findings(none, none, none, one))).isEmpty();
  }

  private static List<String> named(Findings findings) {
    var scan = event(EventType.SCAN_ADDED, "Scan", Subject.NONE, findings);
    var content = MessageContent.of(scan, DetailLevel.FULL);
    return content.findings().stream().filter(content::isNamed).map(FindingGroup::label).toList();
  }

  @Test
  void how_late_a_finding_is_counts_from_the_day_of_the_event() {
    var due = LocalDate.parse("1970-01-02");
    var late = new Finding("XSS", Severity.HIGH, null, FindingFacts.NONE, "bob", due);

    assertThat(about("Scan", "web-api", "Nightly").highlights(late))
        .containsExactly("Due tomorrow (Fri 2 Jan)", "Owner: bob");
  }

  private static List<String> groups(Findings findings) {
    var scan = event(EventType.SCAN_ADDED, "Scan", Subject.NONE, findings);
    return MessageContent.of(scan, DetailLevel.FULL).findings().stream()
        .map(group -> group.label() + " " + group.count())
        .toList();
  }

  @Test
  void without_details_a_message_is_its_kind_product_and_link() {
    var subject = new Subject(ref("payments"), ref("web-api"), ref("Nightly"), "Trivy Scan");
    var findings = new Findings(List.of(finding("XSS")), List.of(), List.of(), List.of());
    var scan = event(EventType.SCAN_ADDED, "XSS is new", subject, findings);

    assertThat(MessageContent.of(scan, DetailLevel.LINK))
        .isEqualTo(
            new MessageContent(
                EventType.SCAN_ADDED,
                "Scan imported",
                "Scan imported",
                null,
                "",
                "https://dojo.example.com/test/90",
                new Fact("Product", "web-api", "https://dojo.example.com/web-api"),
                List.of(),
                List.of(),
                List.of(),
                Instant.EPOCH,
                null));
  }

  @Test
  void a_notice_keeps_its_text_whatever_details_are_left_out() {
    var content = new Content("Your code", "123456", null, null, Findings.NONE, null, null);
    var notice =
        new Event(
            "",
            EventType.OTHER,
            "other",
            content,
            Subject.NONE,
            EventRecipients.EVERYBODY,
            Instant.EPOCH);

    assertThat(MessageContent.of(notice, DetailLevel.LINK).text()).isEqualTo("123456");
  }

  @Test
  void a_finding_that_is_due_in_two_days_is_headed_due_soon_and_no_breach() {
    var brief = content(EventType.SLA_BREACH, "SLA due soon: XSS is due in 2 days");

    assertThat(brief.kind()).isEqualTo("SLA due soon");
    assertThat(brief.titleBesideKind()).isEqualTo("XSS is due in 2 days");
    assertThat(brief.notificationText()).isEqualTo("SLA due soon: XSS is due in 2 days");
  }

  @Test
  void the_thing_that_an_event_is_about_gives_its_title_and_highlights() {
    var item = new EventItem("XSS", "Bob Okafor", DUE, DUE.plusDays(2), FindingFacts.NONE);
    var title = "SLA breached: XSS is 2 days overdue";
    var content = new Content(title, "", null, null, Findings.NONE, null, null).withItem(item);
    var event =
        new Event(
            "e",
            EventType.SLA_BREACH,
            "sla_breach",
            content,
            Subject.NONE,
            EventRecipients.EVERYBODY,
            Instant.EPOCH);

    var message = MessageContent.of(event, DetailLevel.FULL);

    assertThat(message.kind()).isEqualTo("SLA breached");
    assertThat(message.title()).isEqualTo("XSS");
    assertThat(message.highlights())
        .containsExactly("2 days overdue (due Mon 23 Nov)", "Owner: Bob Okafor");
    assertThat(MessageContent.of(event, DetailLevel.LINK).highlights()).isEmpty();
  }

  @Test
  void an_sla_event_that_does_not_say_more_keeps_its_kind() {
    assertThat(content(EventType.SLA_BREACH, "XSS is late").kind()).isEqualTo("SLA breach");
    assertThat(content(EventType.OTHER, "SLA due soon: XSS").kind()).isEqualTo("Other");
  }
}
