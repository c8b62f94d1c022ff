package io.dojobell.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.dojobell.demo.RunningDojobell;
import io.dojobell.source.defectdojo.sync.DefectDojoEdition;
import io.dojobell.source.defectdojo.sync.FakeDefectDojo;
import io.dojobell.source.defectdojo.sync.FakeScanImport;
import io.dojobell.workspace.ChangeCounter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Dojobell is away while DefectDojo works on, and DefectDojo disables its webhook. */
class MissedImportsTest {
  private static final Duration TIMEOUT = Duration.ofSeconds(90);
  private static final int IMPORTS = 20;

  @RegisterExtension private final Story story = Story.withoutChannels();
  private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);
  private final InstantSource clock = () -> Instant.now().plus(ahead.get());

  private Map<String, String> environment(FakeDefectDojo dojo) {
    var environment = new HashMap<String, String>();
    environment.put("DOJOBELL_DEFECTDOJO_URL", dojo.url());
    environment.put("DOJOBELL_DEFECTDOJO_TOKEN", FakeDefectDojo.TOKEN);
    environment.put("DOJOBELL_DEFECTDOJO_SECRET", "hook-secret");
    environment.put("DOJOBELL_ADMINS", "ann@example.com");
    return environment;
  }

  private static void fill(FakeDefectDojo dojo) {
    dojo.isOf(DefectDojoEdition.WITHOUT_ROLES);
    dojo.has("users", 1, "'username':'ann','email':'ann@example.com','is_superuser':true");
    dojo.has("users", 2, "'username':'bob','email':'bob@example.com'");
    dojo.has("users", 3, "'username':'eve','email':'eve@example.com'");
    dojo.has("product_types", 1, "'name':'Payments'");
    dojo.has("products", 7, "'name':'Web API','prod_type':1,'authorized_users':[2]");
    dojo.has("engagements", 3, "'name':'Nightly','product':7");
    for (var id = 1; id <= IMPORTS + 1; id++) {
      dojo.has("tests", id, "'engagement':3,'test_type_name':'Trivy Scan'");
      dojo.has(
          "findings", id, "'title':'Finding %d','severity':'High','test':%d".formatted(id, id));
    }
  }

  private static void imports(FakeDefectDojo dojo, long id) {
    dojo.imports(FakeScanImport.into(id).creates(id));
  }

  private static List<String> alerts(RunningDojobell dojobell, String user) {
    var alerts = dojobell.get("/api/v1/alerts?limit=200&user=" + user).json().path("alerts");
    return StreamSupport.stream(alerts.spliterator(), false)
        .map(alert -> alert.path("title"))
        .map(JsonNode::asText)
        .toList();
  }

  private static long scans(RunningDojobell dojobell, String user) {
    return alerts(dojobell, user).stream()
        .filter(title -> title.equals("1 new finding · Trivy Scan"))
        .count();
  }

  /** Looks now and then. */
  private static void await(BooleanSupplier condition) {
    new ChangeCounter()
        .await(() -> Optional.of(true).filter(_ -> condition.getAsBoolean()), TIMEOUT);
  }

  @Test
  void
      stopped_for_ten_minutes_it_announces_all_imports_once_and_reports_that_the_webhook_is_disabled() {
    try (var dojo = new FakeDefectDojo(clock::instant)) {
      fill(dojo);
      var first = story.start(environment(dojo), clock);
      await(() -> !dojo.requests("notification_webhooks").isEmpty());
      dojo.has(
          "notification_webhooks",
          1,
          "'name':'bell','url':'%s/hooks/defectdojo','header_name':'Authorization','header_value':'hook-secret','status':'active'"
              .formatted(first.url()));
      imports(dojo, 1);
      await(() -> scans(first, "bob") == 1);
      assertThat(scans(first, "bob")).isEqualTo(1);
      story.stop();
      for (var id = 2; id <= IMPORTS + 1; id++) {
        ahead.updateAndGet(by -> by.plusSeconds(22));
        imports(dojo, id);
      }
      assertThat(dojo.endpointStatus(1)).isEqualTo("inactive_permanent");
      ahead.updateAndGet(by -> by.plusSeconds(160));

      var dojobell = story.start(environment(dojo), clock);
      await(() -> scans(dojobell, "bob") == IMPORTS + 1);
      await(() -> alerts(dojobell, "ann").stream().anyMatch(MissedImportsTest::isOfWebhook));

      assertThat(scans(dojobell, "bob")).isEqualTo(IMPORTS + 1);
      assertThat(scans(dojobell, "eve")).isZero();
      assertThat(alerts(dojobell, "ann")).filteredOn(MissedImportsTest::isOfWebhook).hasSize(1);
      for (var id = 2; id <= IMPORTS + 1; id++) {
        assertThat(
                dojobell
                    .get("/api/v1/events/dd-import-" + id)
                    .json()
                    .at("/findings/new/0/title")
                    .asText())
            .isEqualTo("Finding " + id);
      }
      story.stop();
      assertThat(dojo.errors()).isEmpty();
    }
  }

  private static boolean isOfWebhook(String title) {
    return title.equals("DefectDojo has disabled its webhook “bell” to Dojobell");
  }
}
