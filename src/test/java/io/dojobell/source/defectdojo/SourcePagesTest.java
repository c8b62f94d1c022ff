package io.dojobell.source.defectdojo;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.database.TestDatabase;
import io.dojobell.model.DatedItem;
import io.dojobell.model.FindingFacts;
import io.dojobell.model.RiskAcceptance;
import io.dojobell.model.ScheduledEngagement;
import io.dojobell.model.Severity;
import io.dojobell.model.TrackedFinding;
import io.dojobell.source.defectdojo.RemoteRecords.RemoteRecord;
import io.dojobell.store.DatedItems;
import io.dojobell.store.ExpiredRows;
import io.dojobell.store.TestPages;
import io.dojobell.store.UserPages;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The stored findings, tests and users that pages of DefectDojo show. */
class SourcePagesTest {
  private static final String DOJO = "https://dojo.example.com";
  private static final Instant NOW = Instant.parse("2026-11-25T08:00:00Z");
  private static final LocalDate TODAY = LocalDate.parse("2026-11-25");
  private static final LocalDate DUE = LocalDate.parse("2026-11-23");
  private final TestDatabase opened = TestDatabase.open();

  @BeforeEach
  void aSyncHasRead() {
    run(
        handle -> {
          new SyncProgress(handle).begin(DOJO, 1, Instant.EPOCH);
          var pulled = new RemoteRecords(handle);
          pulled.put("products", new RemoteRecord(3, "shop", null, null, "", 1));
          pulled.put("findings", new RemoteRecord(7, "defectdojo-7", null, 3L, "", 1));
          pulled.put("findings", new RemoteRecord(8, "", null, 3L, "", 1));
          pulled.put("users", new RemoteRecord(4, "carol", null, null, "", 1));
          pulled.put("users", new RemoteRecord(5, "dave", null, null, "", 1));
          pulled.put("risk_acceptance", new RemoteRecord(2, "defectdojo-2", null, null, "", 1));
          new DatedItems(handle).put(List.of(finding(), risk(), engagement()));
        });
  }

  @AfterEach
  void close() {
    opened.close();
  }

  private static TrackedFinding finding() {
    return new TrackedFinding(
        "defectdojo-7",
        "shop",
        "SQL injection",
        Severity.CRITICAL,
        DUE,
        null,
        true,
        true,
        false,
        false,
        null,
        null,
        FindingFacts.NONE);
  }

  private static RiskAcceptance risk() {
    return new RiskAcceptance("defectdojo-2", "shop", "Accepted XSS", "bob", DUE, null, false);
  }

  private static ScheduledEngagement engagement() {
    return new ScheduledEngagement(
        "q4", "Q4 pentest", "shop", DOJO + "/engagement/5", "bob", null, DUE, "in_progress");
  }

  private static KnownPage known(@Nullable DatedItem item, @Nullable LocalDate due) {
    return new KnownPage(item, "shop", due, TODAY);
  }

  @Test
  void engagements_and_risk_acceptances_are_known_by_their_pages() {
    assertThat(page(DOJO + "/engagement/5/finding/all")).isEqualTo(known(engagement(), null));
    assertThat(page(DOJO + "/engagement/9/risk_acceptance/2")).isEqualTo(known(risk(), null));
  }

  private void run(Consumer<Handle> work) {
    opened.database().run(work::accept);
  }

  private KnownPage page(String url) {
    return opened.database().read(handle -> new KnownPages(handle, NOW).find(url));
  }

  private Optional<TestPages.Test> test(String url) {
    return opened.database().read(handle -> new TestPages(handle).find(url));
  }

  private Optional<String> username(String url) {
    return opened.database().read(handle -> new UserPages(handle).username(url));
  }

  private boolean isOfAnotherUser(String username, String url) {
    return opened.database().read(handle -> new UserPages(handle).isOfAnotherUser(username, url));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/", "/edit?x=1", "#top"})
  void a_finding_is_known_by_its_page(String rest) {
    assertThat(page(DOJO + "/finding/7" + rest)).isEqualTo(known(finding(), DUE));
  }

  @Test
  void of_a_closed_finding_the_product_is_known() {
    assertThat(page(DOJO + "/finding/8")).isEqualTo(known(null, null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        DOJO + "/finding/9",
        DOJO + "/finding/bulk",
        DOJO + "/test/7",
        DOJO + "/engagement/7",
        DOJO + "/engagement/5/risk_acceptance/3",
        "https://other.example.com/engagement/5",
        "https://other.example.com/engagement/5/risk_acceptance/2",
        "https://other.example.com/finding/7",
        ""
      })
  void another_page_is_of_no_known_finding(String url) {
    assertThat(page(url)).isEqualTo(KnownPage.unknown(TODAY));
  }

  @Test
  void a_user_is_known_by_the_page_and_an_account_is_not_another_users() {
    assertThat(username(DOJO + "/user/4")).contains("carol");
    assertThat(username("https://other.example.com/user/4")).isEmpty();
    assertThat(isOfAnotherUser("dave", DOJO + "/user/4")).isTrue();
    assertThat(isOfAnotherUser("carol", DOJO + "/user/4")).isFalse();
    assertThat(isOfAnotherUser("made-by-hand", DOJO + "/user/4")).isFalse();
  }

  @Test
  void a_test_is_known_by_its_page_until_it_is_deleted() {
    var test = new TestPages.Test("shop", "nightly", "Trivy Scan");
    run(handle -> new TestPages(handle).put(DOJO + "/test/7", test, Instant.EPOCH));

    assertThat(test(DOJO + ":443/test/7/?tab=1")).contains(test);
    run(handle -> ExpiredRows.TEST_PAGES.delete(handle, Instant.EPOCH.plusSeconds(1), 100));
    assertThat(test(DOJO + "/test/7")).isEmpty();
  }
}
