package io.dojobell.source.defectdojo.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.intake.EventDraft;
import io.dojobell.intake.EventSource;
import io.dojobell.intake.IntakeResult;
import io.dojobell.intake.ScanImport;
import io.dojobell.model.Event;
import io.dojobell.model.Event.Content;
import io.dojobell.model.Event.EventRecipients;
import io.dojobell.model.EventType;
import io.dojobell.model.Finding;
import io.dojobell.model.Findings;
import io.dojobell.model.PageKey;
import io.dojobell.model.ScanResult;
import io.dojobell.store.Events;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Imports that webhooks lose are announced by the sync, once. */
class LostImportsTest {
  private final PullHouse house = new PullHouse();
  private final StandIn dojo = house.dojo();

  @BeforeEach
  void fill() {
    house.hasUser(1, "alice").hasProduct(7, "Web API").hasMember(1, 1, 7);
    dojo.has("engagements", 3, "'name':'Nightly','product':7,'status':'In Progress'");
    dojo.has("tests", 5, "'engagement':3,'test_type_name':'Trivy Scan'");
    finding(1, "SQL injection", "Critical", true);
    finding(2, "Old TLS", "Low", true);
    finding(3, "XSS", "High", false);
  }

  @AfterEach
  void close() {
    house.close();
  }

  private void finding(long id, String title, String severity, boolean active) {
    dojo.has(
        "findings",
        id,
        "'title':'%s','severity':'%s','active':%s,'is_mitigated':%s,'test':5"
            .formatted(title, severity, active, !active));
  }

  private void pullLater() {
    house.later(Duration.ofMinutes(15));
    house.pull();
  }

  private List<Event> events() {
    return house
        .database()
        .read(
            handle ->
                handle.createQuery("select id from events order by id").mapTo(String.class).stream()
                    .flatMap(id -> new Events(handle).event(id).stream())
                    .toList());
  }

  private Event event() {
    assertThat(events()).hasSize(1);
    return events().getFirst();
  }

  /** What DefectDojo's webhook of that import brings. */
  private IntakeResult hooked(StandInImport scan) {
    var page = PageKey.site(dojo.url() + "/test/" + scan.test()).orElseThrow();
    var result = ScanResult.of(scan.created(), scan.reactivated(), scan.closed());
    var findings = List.of(new Finding("SQL injection", null, null));
    var content =
        new Content(
            "1 new finding",
            "",
            null,
            null,
            new Findings(findings, List.of(), List.of(), List.of()),
            null,
            null);
    var draft =
        new EventDraft(
                "scan_added",
                content,
                null,
                null,
                null,
                null,
                EventRecipients.EVERYBODY,
                "dd-" + house.now())
            .withScan(new ScanImport(page, result, null));
    return house
        .intake()
        .accept(new EventSource("defectdojo:" + dojo.url(), Duration.ofMinutes(5)), List.of(draft))
        .getFirst();
  }

  @Test
  void an_import_whose_webhook_did_not_come_is_announced_with_what_it_did() {
    house.pull();
    dojo.importsSilently(
        StandInImport.into(5)
            .creates(1L, 2L)
            .closes(3L)
            .of("release/2.4", "0a1b2c3d", "jenkins-17"));

    pullLater();

    var event = event();
    assertThat(event.type()).isEqualTo(EventType.SCAN_ADDED);
    assertThat(event.content().title()).isEqualTo("2 new findings, 1 closed · Trivy Scan");
    assertThat(event.content().description())
        .isEqualTo("Branch: release/2.4\nCommit: 0a1b2c3d\nBuild: jenkins-17");
    assertThat(event.content().url()).isEqualTo(dojo.url() + "/test/5");
    assertThat(event.content().findings().fresh())
        .extracting(Finding::title)
        .containsExactly("SQL injection", "Old TLS");
    assertThat(event.content().findings().mitigated())
        .extracting(Finding::title, Finding::url)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("XSS", dojo.url() + "/finding/3"));
    assertThat(event.subject().product()).isNotNull();
    assertThat(event.subject().product().key()).isEqualTo("web-api");
    assertThat(event.subject().engagement().name()).isEqualTo("Nightly");
    assertThat(event.subject().test()).isEqualTo("Trivy Scan");
    assertThat(event.severity().orElseThrow().wireName()).isEqualTo("critical");
  }

  @Test
  void an_import_without_changes_is_announced_as_such_though_its_findings_are_gone() {
    house.pull();
    dojo.importsSilently(StandInImport.into(5).leaves(99L));

    pullLater();

    assertThat(event().type()).isEqualTo(EventType.SCAN_ADDED_EMPTY);
    assertThat(event().content().title()).isEqualTo("No changes · Trivy Scan");
    assertThat(event().subject().product().key()).isEqualTo("web-api");
  }

  @Test
  void no_import_from_before_the_first_sync_is_announced() {
    dojo.importsSilently(StandInImport.into(5).creates(1L));
    house.later(Duration.ofHours(1));
    house.pull();
    pullLater();

    assertThat(events()).isEmpty();
  }

  @Test
  void an_import_whose_webhook_came_is_not_announced_again() {
    house.pull();
    var scan = StandInImport.into(5).creates(1L);
    dojo.importsSilently(scan);
    assertThat(hooked(scan).duplicate()).isFalse();

    pullLater();
    pullLater();

    assertThat(events()).hasSize(1);
  }

  @Test
  void a_webhook_that_comes_after_all_is_a_duplicate_but_the_next_equal_import_is_none() {
    house.pull();
    var scan = StandInImport.into(5).leaves(1L);
    dojo.importsSilently(scan);
    pullLater();

    assertThat(hooked(scan).duplicate()).isTrue();
    house.later(Duration.ofMinutes(10));
    assertThat(hooked(scan).duplicate()).isFalse();
    assertThat(events()).hasSize(2);
  }

  @Test
  void an_import_of_the_last_two_minutes_waits_for_its_webhook() {
    house.pull();
    house.later(Duration.ofMinutes(14));
    dojo.importsSilently(StandInImport.into(5).creates(1L));
    house.later(Duration.ofMinutes(1));
    house.pull();
    assertThat(events()).isEmpty();

    house.later(Duration.ofMinutes(1));
    house.announceImports();

    assertThat(events()).hasSize(1);
  }

  @Test
  void findings_deleted_since_do_not_make_an_import_of_its_own_of_it() {
    house.pull();
    hooked(StandInImport.into(5).creates(1L, 2L));
    dojo.importsSilently(StandInImport.into(5).creates(1L));

    pullLater();

    assertThat(events()).hasSize(1);
  }

  @Test
  void duplicates_are_counted_and_not_listed() {
    house.pull();
    dojo.changes("findings", 2, "'duplicate':true,'active':false");
    dojo.importsSilently(StandInImport.into(5).creates(1L, 2L));

    pullLater();

    assertThat(event().content().title()).isEqualTo("1 new finding, 1 duplicate · Trivy Scan");
    assertThat(event().content().findings().fresh()).hasSize(1);
  }

  @Test
  void a_product_that_came_with_the_import_is_read_before_it_is_announced() {
    house.pull();
    dojo.has("products", 8, "'name':'Shop','prod_type':1");
    dojo.has("product_members", 2, "'product':8,'user':1,'role':5");
    dojo.has("engagements", 9, "'name':'First','product':8");
    dojo.has("tests", 6, "'engagement':9");
    dojo.has("findings", 8, "'title':'New','severity':'High','test':6");
    dojo.importsSilently(StandInImport.into(6).creates(8L));

    pullLater();

    assertThat(event().subject().product().key()).isEqualTo("shop");
    assertThat(house.mayView("alice", "shop")).isTrue();
    assertThat(house.products()).containsExactly("shop", "web-api");
  }

  @Test
  void many_lost_imports_take_few_requests() {
    house.pull();
    for (var id = 100L; id < 160; id++) {
      finding(id, "Finding " + id, "Medium", true);
      dojo.importsSilently(StandInImport.into(5).creates(id));
    }
    dojo.forgetsWhatWasAsked();

    pullLater();

    assertThat(dojo.asked("test_imports")).hasSize(6);
    assertThat(events().size()).isEqualTo(60);
    assertThat(dojo.asked("findings")).hasSizeLessThanOrEqualTo(4);
  }

  @Test
  void killed_at_any_step_each_import_is_announced_once() {
    house.pull();
    for (var id = 100L; id < 145; id++) {
      finding(id, "Finding " + id, "Medium", true);
      dojo.importsSilently(StandInImport.into(5).creates(id).closes(3L));
    }
    house.later(Duration.ofMinutes(15));
    for (var times = 1; times < 30; times++) {
      try {
        house.killedAfter(times).pull();
      } catch (PullHouse.Killed _) {
        // As a node that loses its power.
      }
    }
    pullLater();

    assertThat(events().size()).isEqualTo(45);
    assertThat(events())
        .extracting(event -> event.content().findings().fresh().getFirst().title())
        .doesNotHaveDuplicates();
  }

  @Test
  void a_defectdojo_that_is_down_meanwhile_is_asked_again_later() {
    house.pull();
    dojo.importsSilently(StandInImport.into(5).closes(3L));
    house.later(Duration.ofMinutes(15));
    dojo.afterEach(
        () -> {
          if (!dojo.asked("risk_acceptance").isEmpty()) {
            dojo.awayUntil(house.now().plusSeconds(600));
            dojo.afterEach(() -> {});
          }
        });
    dojo.forgetsWhatWasAsked();
    house.pull();
    assertThat(events()).isEmpty();

    pullLater();

    assertThat(events()).hasSize(1);
  }

  @Test
  void another_defectdojo_has_imports_of_its_own() {
    dojo.importsSilently(StandInImport.into(5).creates(1L));
    house.pull();
    try (var other = new StandIn(house::now)) {
      other.has("test_imports", 40, "'test':5");
      house.pull(StandIn.TOKEN, other.url());
    }

    assertThat(events()).isEmpty();
  }
}
