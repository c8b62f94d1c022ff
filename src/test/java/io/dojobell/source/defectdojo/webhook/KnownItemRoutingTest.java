package io.dojobell.source.defectdojo.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.intake.EventSource;
import io.dojobell.intake.TestInstallation;
import io.dojobell.model.Channel;
import io.dojobell.model.Delivery;
import io.dojobell.model.DeliveryPreferences.Kind;
import io.dojobell.model.DeliveryPreferences.Mute;
import io.dojobell.model.DeliveryState;
import io.dojobell.model.Event;
import io.dojobell.model.EventType;
import io.dojobell.model.FindingFacts;
import io.dojobell.model.Severity;
import io.dojobell.model.TrackedFinding;
import io.dojobell.model.User;
import io.dojobell.source.defectdojo.KnownPages;
import io.dojobell.store.DatedItems;
import io.dojobell.store.Deliveries;
import io.dojobell.store.DeliveryPreferencesTable;
import io.dojobell.store.Events;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who gets an event that names nothing but the page of a finding that is known. */
class KnownItemRoutingTest {
  private static final Instant NOW = Instant.now();
  private static final LocalDate DUE = LocalDate.parse("2026-11-23");
  private static final String PAGE = "https://dojo.example.com/finding/1";

  private final TestInstallation installation = new TestInstallation();

  @BeforeEach
  void fill() {
    installation
        .user(new User("alice", "Alice Ames", "alice@example.com", null, null, false, true))
        .user("bob")
        .closedProduct("web-api", "alice")
        .subscribes("alice", EventType.SLA_BREACH, Channel.SLACK)
        .subscribes("bob", EventType.SLA_BREACH, Channel.SLACK)
        .database()
        .run(handle -> new DatedItems(handle).put(List.of(finding())));
  }

  @AfterEach
  void close() {
    installation.close();
  }

  private static TrackedFinding finding() {
    return new TrackedFinding(
        "f1",
        "web-api",
        "SQL injection",
        Severity.MEDIUM,
        DUE,
        null,
        true,
        true,
        false,
        false,
        "alice",
        PAGE,
        FindingFacts.NONE);
  }

  private String accept(RecordedWebhook webhook) {
    var body = webhook.body().toString().getBytes(StandardCharsets.UTF_8);
    var draft =
        DefectDojoReader.read(
                webhook.event(),
                body,
                url ->
                    installation.database().read(handle -> new KnownPages(handle, NOW).find(url)))
            .draft();
    return installation
        .intake()
        .accept(EventSource.of("defectdojo"), List.of(draft))
        .getFirst()
        .id();
  }

  private static RecordedWebhook breach() {
    return RecordedWebhook.of320("sla_breach-breached");
  }

  private Event event(String id) {
    return installation.database().read(handle -> new Events(handle).event(id).orElseThrow());
  }

  /** Returns the deliveries to one person. */
  private List<Delivery> toPersons(String id) {
    return installation.database().read(handle -> new Deliveries(handle).ofEvent(id)).stream()
        .filter(delivery -> delivery.username() != null)
        .toList();
  }

  @Test
  void it_has_the_findings_product_severity_owner_and_due_date() {
    var event = event(accept(breach()));

    assertThat(event.subject().product().key()).isEqualTo("web-api");
    assertThat(event.severity()).contains(Severity.MEDIUM);
    assertThat(event.content().title()).isEqualTo("SLA breached: SQL injection is 2 days overdue");
    assertThat(event.content().item().title()).isEqualTo("SQL injection");
    assertThat(event.content().item().owner()).isEqualTo("Alice Ames");
    assertThat(event.content().item().day()).isEqualTo(DUE);
  }

  @Test
  void it_reaches_members_of_the_product_and_nobody_else() {
    assertThat(toPersons(accept(breach()))).extracting(Delivery::username).containsExactly("alice");
  }

  @Test
  void of_a_page_that_is_not_known_only_admins_get_it() {
    var unknown = breach().with("url_ui", "https://dojo.example.com/finding/2");

    assertThat(toPersons(accept(unknown))).isEmpty();
  }

  @Test
  void a_minimum_severity_above_the_findings_leaves_it_out() {
    installation.minSeverity("alice", Severity.HIGH);

    assertThat(toPersons(accept(breach())))
        .extracting(Delivery::state)
        .containsOnly(DeliveryState.SKIPPED);
  }

  @Test
  void a_mute_of_the_product_holds() {
    var mute = new Mute(Kind.PRODUCT, "web-api", NOW.plusSeconds(3_600));
    installation
        .database()
        .run(handle -> new DeliveryPreferencesTable(handle).mute("alice", List.of(mute)));

    assertThat(toPersons(accept(breach())))
        .extracting(Delivery::state)
        .containsOnly(DeliveryState.SKIPPED);
  }
}
