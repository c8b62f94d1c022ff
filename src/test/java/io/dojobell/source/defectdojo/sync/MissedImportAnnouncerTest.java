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
class MissedImportAnnouncerTest {
  private final SyncFixture fixture = new SyncFixture();
  private final FakeDefectDojo defectDojo = fixture.dojo();

  @BeforeEach
  void fill() {
    fixture.hasUser(1, "alice").hasProduct(7, "Web API").hasMember(1, 1, 7);
    defectDojo.has("engagements", 3, "'name':'Nightly','product':7,'status':'In Progress'");
    defectDojo.has("tests", 5, "'engagement':3,'test_type_name':'Trivy Scan'");
    finding(1, "SQL injection", "Critical", true);
    finding(2, "Old TLS", "Low", true);
    finding(3, "XSS", "High", false);
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  private void finding(long id, String title, String severity, boolean active) {
    defectDojo.has(
        "findings",
        id,
        "'title':'%s','severity':'%s','active':%s,'is_mitigated':%s,'test':5"
            .formatted(title, severity, active, !active));
  }

  private void syncLater() {
    fixture.advance(Duration.ofMinutes(15));
    fixture.sync();
  }

  private List<Event> events() {
    return fixture
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

  /** Returns what DefectDojo's webhook of that import brings. */
  private IntakeResult receiveWebhook(FakeScanImport scan) {
    var page = PageKey.site(defectDojo.url() + "/test/" + scan.test()).orElseThrow();
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
                "dd-" + fixture.now())
            .withScan(new ScanImport(page, result, null));
    return fixture
        .intake()
        .accept(
            new EventSource("defectdojo:" + defectDojo.url(), Duration.ofMinutes(5)),
            List.of(draft))
        .getFirst();
  }

  @Test
  void an_import_whose_webhook_did_not_come_is_announced_with_what_it_did() {
    fixture.sync();
    defectDojo.importsSilently(
        FakeScanImport.into(5)
            .creates(1L, 2L)
            .closes(3L)
            .of("release/2.4", "0a1b2c3d", "jenkins-17"));

    syncLater();

    var event = event();
    assertThat(event.type()).isEqualTo(EventType.SCAN_ADDED);
    assertThat(event.content().title()).isEqualTo("2 new, 1 closed · Trivy Scan");
    assertThat(event.content().description())
        .isEqualTo("Branch: release/2.4\nCommit: 0a1b2c3d\nBuild: jenkins-17");
    assertThat(event.content().url()).isEqualTo(defectDojo.url() + "/test/5");
    assertThat(event.content().findings().fresh())
        .extracting(Finding::title)
        .containsExactly("SQL injection", "Old TLS");
    assertThat(event.content().findings().mitigated())
        .extracting(Finding::title, Finding::url)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("XSS", defectDojo.url() + "/finding/3"));
    assertThat(event.subject().product()).isNotNull();
    assertThat(event.subject().product().key()).isEqualTo("web-api");
    assertThat(event.subject().engagement().name()).isEqualTo("Nightly");
    assertThat(event.subject().test()).isEqualTo("Trivy Scan");
    assertThat(event.severity().orElseThrow().wireName()).isEqualTo("critical");
  }

  @Test
  void an_import_without_changes_is_announced_as_such_though_its_findings_are_gone() {
    fixture.sync();
    defectDojo.importsSilently(FakeScanImport.into(5).leaves(99L));

    syncLater();

    assertThat(event().type()).isEqualTo(EventType.SCAN_ADDED_EMPTY);
    assertThat(event().content().title()).isEqualTo("No changes · Trivy Scan");
    assertThat(event().subject().product().key()).isEqualTo("web-api");
  }

  @Test
  void no_import_from_before_the_first_sync_is_announced() {
    defectDojo.importsSilently(FakeScanImport.into(5).creates(1L));
    fixture.advance(Duration.ofHours(1));
    fixture.sync();
    syncLater();

    assertThat(events()).isEmpty();
  }

  @Test
  void an_import_whose_webhook_came_is_not_announced_again() {
    fixture.sync();
    var scan = FakeScanImport.into(5).creates(1L);
    defectDojo.importsSilently(scan);
    assertThat(receiveWebhook(scan).duplicate()).isFalse();

    syncLater();
    syncLater();

    assertThat(events()).hasSize(1);
  }

  @Test
  void a_webhook_that_comes_after_all_is_a_duplicate_but_the_next_equal_import_is_none() {
    fixture.sync();
    var scan = FakeScanImport.into(5).leaves(1L);
    defectDojo.importsSilently(scan);
    syncLater();

    assertThat(receiveWebhook(scan).duplicate()).isTrue();
    fixture.advance(Duration.ofMinutes(10));
    assertThat(receiveWebhook(scan).duplicate()).isFalse();
    assertThat(events()).hasSize(2);
  }

  @Test
  void an_import_of_the_last_two_minutes_waits_for_its_webhook() {
    fixture.sync();
    fixture.advance(Duration.ofMinutes(14));
    defectDojo.importsSilently(FakeScanImport.into(5).creates(1L));
    fixture.advance(Duration.ofMinutes(1));
    fixture.sync();
    assertThat(events()).isEmpty();

    fixture.advance(Duration.ofMinutes(1));
    fixture.announceImports();

    assertThat(events()).hasSize(1);
  }

  @Test
  void a_round_that_begins_while_imports_are_announced_is_read_after_them() {
    fixture.sync();
    defectDojo.importsSilently(FakeScanImport.into(5).creates(1L));
    fixture.sync();
    fixture.advance(Duration.ofMinutes(15));
    defectDojo.forgetsRequests();

    fixture.inNewProcess(
        sync -> {
          var round = Thread.ofPlatform().unstarted(sync::run);
          defectDojo.afterEach(
              () -> {
                if (round.getState() == Thread.State.NEW) {
                  round.start();
                  awaitStill(round);
                }
              });
          sync.announceImports();
          join(round);
        });

    assertThat(events()).hasSize(1);
    assertThat(defectDojo.requests("users")).isNotEmpty();
  }

  /** Waits until the thread waits for something, or has ended. */
  private static void awaitStill(Thread thread) {
    while (thread.getState() == Thread.State.RUNNABLE) {
      Thread.onSpinWait();
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException stop) {
      throw new IllegalStateException(stop);
    }
  }

  @Test
  void findings_deleted_since_do_not_make_an_import_of_its_own_of_it() {
    fixture.sync();
    receiveWebhook(FakeScanImport.into(5).creates(1L, 2L));
    defectDojo.importsSilently(FakeScanImport.into(5).creates(1L));

    syncLater();

    assertThat(events()).hasSize(1);
  }

  @Test
  void duplicates_are_counted_and_not_listed() {
    fixture.sync();
    defectDojo.changes("findings", 2, "'duplicate':true,'active':false");
    defectDojo.importsSilently(FakeScanImport.into(5).creates(1L, 2L));

    syncLater();

    assertThat(event().content().title()).isEqualTo("1 new, 1 duplicate · Trivy Scan");
    assertThat(event().content().findings().fresh()).hasSize(1);
  }

  @Test
  void a_product_that_came_with_the_import_is_read_before_it_is_announced() {
    fixture.sync();
    defectDojo.has("products", 8, "'name':'Shop','prod_type':1");
    defectDojo.has("product_members", 2, "'product':8,'user':1,'role':5");
    defectDojo.has("engagements", 9, "'name':'First','product':8");
    defectDojo.has("tests", 6, "'engagement':9");
    defectDojo.has("findings", 8, "'title':'New','severity':'High','test':6");
    defectDojo.importsSilently(FakeScanImport.into(6).creates(8L));

    syncLater();

    assertThat(event().subject().product().key()).isEqualTo("shop");
    assertThat(fixture.mayView("alice", "shop")).isTrue();
    assertThat(fixture.products()).containsExactly("shop", "web-api");
  }

  @Test
  void many_missed_imports_take_few_requests() {
    fixture.sync();
    for (var id = 100L; id < 160; id++) {
      finding(id, "Finding " + id, "Medium", true);
      defectDojo.importsSilently(FakeScanImport.into(5).creates(id));
    }
    defectDojo.forgetsRequests();

    syncLater();

    assertThat(defectDojo.requests("test_imports")).hasSize(6);
    assertThat(events().size()).isEqualTo(60);
    assertThat(defectDojo.requests("findings")).hasSizeLessThanOrEqualTo(4);
  }

  @Test
  void killed_at_any_step_each_import_is_announced_once() {
    fixture.sync();
    for (var id = 100L; id < 145; id++) {
      finding(id, "Finding " + id, "Medium", true);
      defectDojo.importsSilently(FakeScanImport.into(5).creates(id).closes(3L));
    }
    fixture.advance(Duration.ofMinutes(15));
    for (var times = 1; times < 30; times++) {
      try {
        fixture.killedAfter(times).sync();
      } catch (SyncFixture.Killed _) {
        // As a node that loses its power.
      }
    }
    syncLater();

    assertThat(events().size()).isEqualTo(45);
    assertThat(events())
        .extracting(event -> event.content().findings().fresh().getFirst().title())
        .doesNotHaveDuplicates();
  }

  @Test
  void a_defectdojo_that_is_down_meanwhile_is_asked_again_later() {
    fixture.sync();
    defectDojo.importsSilently(FakeScanImport.into(5).closes(3L));
    fixture.advance(Duration.ofMinutes(15));
    defectDojo.afterEach(
        () -> {
          if (!defectDojo.requests("risk_acceptance").isEmpty()) {
            defectDojo.isDownUntil(fixture.now().plusSeconds(600));
            defectDojo.afterEach(() -> {});
          }
        });
    defectDojo.forgetsRequests();
    fixture.sync();
    assertThat(events()).isEmpty();

    syncLater();

    assertThat(events()).hasSize(1);
  }

  @Test
  void another_defectdojo_has_imports_of_its_own() {
    defectDojo.importsSilently(FakeScanImport.into(5).creates(1L));
    fixture.sync();
    try (var other = new FakeDefectDojo(fixture::now)) {
      other.has("test_imports", 40, "'test':5");
      fixture.sync(FakeDefectDojo.TOKEN, other.url());
    }

    assertThat(events()).isEmpty();
  }
}
