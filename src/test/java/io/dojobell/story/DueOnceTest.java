package io.dojobell.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.dojobell.demo.RunningDojobell;
import io.dojobell.source.defectdojo.sync.FakeDefectDojo;
import io.dojobell.source.defectdojo.webhook.RecordedWebhook;
import io.dojobell.workspace.ChangeCounter;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Due items of a service that both reads DefectDojo and gets its webhooks. */
class DueOnceTest {
  private static final Duration TIMEOUT = Duration.ofSeconds(60);

  @RegisterExtension private final Story story = Story.withoutChannels();
  private final AdjustableClock clock = new AdjustableClock();
  private final FakeDefectDojo defectDojo = new FakeDefectDojo(clock::instant);
  private RunningDojobell dojobell;

  @BeforeEach
  void fill() {
    defectDojo.has("users", 1, "'username':'ann','email':'ann@example.com','is_active':true");
    defectDojo.has("product_types", 2, "'name':'Payments'");
    defectDojo.has("products", 1, "'name':'Web API','prod_type':2,'technical_contact':1");
    defectDojo.has(
        "engagements",
        3,
        ("'name':'CI/CD nightly','product':1,'status':'In Progress','active':true,"
                + "'target_start':'%s','target_end':'%s','risk_acceptance':[1,3]")
            .formatted(today(), today().plusDays(20)));
    hasFinding(1, -2);
    hasFinding(2, 1);
    hasFinding(3, 0);
    hasRisk(1, "Accepted until next week", 7);
    hasRisk(3, "Accepted, expired yesterday", -1);
  }

  @AfterEach
  void stop() {
    story.stop();
    defectDojo.close();
  }

  private LocalDate today() {
    return clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
  }

  private void hasFinding(long id, int dueIn) {
    defectDojo.has(
        "findings",
        id,
        ("'title':'Finding %d','severity':'High','active':true,'sla_expiration_date':'%s','test':7,"
                + "'related_fields':{'test':{'id':7,'engagement':{'id':3,'name':'CI/CD nightly',"
                + "'product':{'id':1,'name':'Web API'}}}}")
            .formatted(id, today().plusDays(dueIn)));
  }

  private void hasRisk(long id, String name, int expiresIn) {
    defectDojo.has(
        "risk_acceptance",
        id,
        "'name':'%s','owner':1,'expiration_date':'%sT00:00:00Z'"
            .formatted(name, today().plusDays(expiresIn)));
  }

  private void start() {
    dojobell =
        story.start(
            Map.of(
                "DOJOBELL_DEFECTDOJO_URL",
                defectDojo.url(),
                "DOJOBELL_DEFECTDOJO_TOKEN",
                FakeDefectDojo.TOKEN,
                "DOJOBELL_DEFECTDOJO_SECRET",
                RecordedWebhook.SECRET),
            clock);
  }

  private List<String> titles() {
    return dojobell
        .get("/api/v1/alerts?user=system&limit=100")
        .json()
        .path("alerts")
        .valueStream()
        .map(alert -> dojobell.get("/api/v1/events/" + alert.path("event").asText()))
        .map(event -> event.json().path("title").asText())
        .toList();
  }

  private JsonNode eventTitled(String title) {
    return dojobell
        .get("/api/v1/alerts?user=system&limit=100")
        .json()
        .path("alerts")
        .valueStream()
        .map(alert -> dojobell.get("/api/v1/events/" + alert.path("event").asText()).json())
        .filter(event -> event.path("title").asText().equals(title))
        .findFirst()
        .orElseThrow();
  }

  private JsonNode finding(long id) {
    return dojobell.get("/api/v1/findings/defectdojo-" + id).json();
  }

  /** Looks now and then. */
  private static void await(BooleanSupplier condition) {
    assertThat(
            new ChangeCounter()
                .await(() -> Optional.of(true).filter(_ -> condition.getAsBoolean()), TIMEOUT))
        .isPresent();
  }

  private String post(String name, String page) {
    var webhook = RecordedWebhook.of320(name);
    var own = page.isEmpty() ? webhook : webhook.with("url_ui", defectDojo.url() + page);
    return own.post(dojobell).json().path("status").asText();
  }

  @Test
  void the_first_sync_is_announced_at_once_and_defectdojos_own_jobs_announce_nothing_again() {
    start();
    await(() -> titles().size() >= 8);

    assertThat(
            List.of(
                post("sla_breach-breached", "/finding/1"),
                post("sla_breach-due-soon", "/finding/2"),
                post("sla_breach-due-today", "/finding/3"),
                post("sla_breach_combined", ""),
                post("risk_acceptance_expiration-expired", "/engagement/3/risk_acceptance/3")))
        .containsOnly("duplicate");
    assertThat(titles())
        .containsExactlyInAnyOrder(
            "SLA breached: Finding 1 is 2 days overdue",
            "SLA breached: 1 overdue finding in Web API",
            "SLA due soon: Finding 2 is due tomorrow",
            "SLA due soon: 1 finding in Web API due within 3 days",
            "SLA due today: Finding 3 is due today",
            "SLA due today: 1 finding in Web API",
            "The risk acceptance “Accepted until next week” expires in 7 days",
            "The risk acceptance “Accepted, expired yesterday” expired 1 day ago");
    assertThat(eventTitled("SLA breached: Finding 1 is 2 days overdue").path("about").toString())
        .isEqualTo(
            "{\"title\":\"Finding 1\",\"due\":\"%s\",\"kev\":false}"
                .formatted(today().minusDays(2)));
    assertThat(eventTitled("SLA breached: 1 overdue finding in Web API").has("about")).isFalse();
  }

  @Test
  void a_finding_that_a_webhook_names_is_read_again_soon() {
    start();
    await(() -> titles().size() >= 8);
    defectDojo.changes("findings", 2, "'severity':'Critical','title':'Worse'");

    assertThat(post("finding_reopened", "/finding/2")).isEqualTo("accepted");

    await(() -> finding(2).path("severity").asText().equals("critical"));
    assertThat(finding(2).path("title").asText()).isEqualTo("Worse");
  }

  @Test
  void what_was_deleted_while_dojobell_was_off_is_not_announced_when_it_starts() {
    defectDojo.has(
        "engagements",
        4,
        "'name':'Pentest','product':1,'status':'Not Started','active':true,'target_start':'%s'"
            .formatted(today().plusDays(10)));
    start();
    await(() -> titles().size() >= 8);
    story.stop();
    defectDojo.deletes("engagements", 4);
    clock.advance(Duration.ofDays(9));
    start();

    await(
        () ->
            titles().stream()
                .anyMatch(
                    title ->
                        title.contains("9 days past")
                            || title.contains("Accepted until next week” expired")));
    assertThat(titles()).noneMatch(title -> title.contains("Pentest"));
  }
}
