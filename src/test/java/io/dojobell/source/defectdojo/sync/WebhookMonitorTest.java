package io.dojobell.source.defectdojo.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.model.DisabledWebhook;
import io.dojobell.source.defectdojo.DisabledWebhooks;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Admins are notified when DefectDojo has disabled its webhook to Dojobell. */
class WebhookMonitorTest {
  private static final String DISABLED = "DefectDojo has disabled its webhook “bell” to Dojobell";
  private static final String ENABLED = "DefectDojo's webhook “bell” to Dojobell is enabled again";

  private final SyncFixture fixture = new SyncFixture();
  private final FakeDefectDojo defectDojo = fixture.dojo();

  @BeforeEach
  void fill() {
    fixture.hasUser(1, "ann").hasProduct(1, "Web API");
    endpoint(1, "bell", "https://bell.example.com/hooks/defectdojo");
    endpoint(2, "other", "https://other.example.com/in");
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  private void endpoint(long id, String name, String url) {
    defectDojo.has(
        "notification_webhooks",
        id,
        "'name':'%s','url':'%s','status':'active'".formatted(name, url));
  }

  private void disable(long id) {
    defectDojo.changes(
        "notification_webhooks",
        id,
        ("'status':'inactive_permanent','note':'Exception: Connection refused',"
            + "'last_error':'2026-06-01T08:55:00Z'"));
  }

  private void syncLater() {
    fixture.advance(Duration.ofMinutes(15));
    fixture.sync();
  }

  private List<DisabledWebhook> disabled() {
    return fixture.database().read(handle -> new DisabledWebhooks(handle).all());
  }

  @Test
  void a_disabled_webhook_is_reported_once_with_since_when_and_so_is_that_it_works_again() {
    fixture.sync();
    assertThat(fixture.notified()).isEmpty();

    disable(1);
    syncLater();
    syncLater();

    assertThat(fixture.notified()).containsExactly(DISABLED);
    assertThat(disabled())
        .singleElement()
        .satisfies(webhook -> assertThat(webhook.since()).isEqualTo("2026-06-01T08:55:00Z"))
        .satisfies(webhook -> assertThat(webhook.note()).contains("Connection refused"));

    defectDojo.changes("notification_webhooks", 1, "'status':'active','note':''");
    syncLater();

    assertThat(fixture.notified()).containsExactly(DISABLED, ENABLED);
    assertThat(disabled()).isEmpty();
  }

  @Test
  void a_webhook_to_another_program_is_ignored() {
    disable(2);

    fixture.sync();

    assertThat(fixture.notified()).isEmpty();
  }

  @Test
  void one_that_was_deleted_in_defectdojo_is_not_reported_as_enabled() {
    disable(1);
    fixture.sync();
    defectDojo.deletes("notification_webhooks", 1);

    syncLater();

    assertThat(fixture.notified()).containsExactly(DISABLED);
    assertThat(disabled()).isEmpty();
  }

  @Test
  void a_token_that_may_not_read_the_endpoints_is_reported_as_no_superusers() {
    defectDojo.isOf(DefectDojoEdition.WITHOUT_ROLES);
    defectDojo.has("users", 7, "'username':'rita','configuration_permissions':[1]");
    defectDojo.takesToken("lesser", 7);

    fixture.sync("lesser", defectDojo.url());

    assertThat(fixture.notified()).containsExactly("Some of DefectDojo can't be read");
    assertThat(fixture.report().problems())
        .containsExactly(
            "notification_webhooks: the token may not read it (403). So products that its user may"
                + " not view are not read, and nobody is notified when DefectDojo disables its"
                + " webhook to Dojobell.",
            "Set DOJOBELL_DEFECTDOJO_TOKEN to the API v2 key of a superuser.");

    syncLater();

    assertThat(fixture.report().problems()).isEmpty();
  }

  @Test
  void a_version_without_endpoints_is_no_error_and_asked_once_a_day() {
    defectDojo.refuses("notification_webhooks", 404);

    fixture.sync();
    syncLater();

    assertThat(fixture.notified()).isEmpty();
    assertThat(fixture.report().problems()).isEmpty();
    assertThat(defectDojo.requests("notification_webhooks")).hasSize(1);
  }
}
