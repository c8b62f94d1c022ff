package io.dojobell.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.crypto.SecretBox;
import io.dojobell.database.Database;
import io.dojobell.database.TestDatabase;
import io.dojobell.model.CalendarSettings;
import io.dojobell.service.Actor;
import io.dojobell.service.organisation.OrganisationService;
import io.dojobell.service.organisation.OrganisationService.Change;
import io.dojobell.store.Announcements;
import io.dojobell.store.Announcements.Announced;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rows that are deleted after their retention, and those that stay. */
class RetentionTest {
  private static final Instant START = Instant.parse("2026-11-24T08:00:00Z");

  private final TestDatabase opened = TestDatabase.open();
  private final Database database = opened.database();
  private Instant now = START;
  private final Retention retention = new Retention(database, _ -> {}, () -> now);

  @AfterEach
  void close() {
    opened.close();
  }

  private void setRetention(int days) {
    new OrganisationService(database, new SecretBox("test"), _ -> Optional.empty(), () -> {})
        .change(new Actor("the API"), Change.of(CalendarSettings.KEEP_DAYS, days));
  }

  private void event(String id, String state) {
    database.run(
        handle -> {
          handle.execute(
              """
              insert into events (id, sender, event_type, type_name, body, received_at)
              values (?, 'test', 'sla_breach', 'sla_breach', '{}', ?)\
              """,
              id,
              START.toEpochMilli());
          handle.execute(
              """
              insert into deliveries (event, channel, destination, state, reason, tries, created_at)
              values (?, 'email', 'mailto:a@example.com', ?, '', 1, ?)\
              """,
              id,
              state,
              START.toEpochMilli());
        });
  }

  private void webhook(String name, String status, Instant lastFailure) {
    database.run(
        handle ->
            handle.execute(
                """
                insert into webhooks (name, url, status, note, pause_millis, client_errors,
                  failing_since, last_failure_at)
                values (?, 'https://example.com', ?, 'It failed', 60000, 0, ?, ?)\
                """,
                name,
                status,
                lastFailure.toEpochMilli(),
                lastFailure.toEpochMilli()));
  }

  private List<String> all(String sql) {
    return database.read(handle -> handle.createQuery(sql).mapTo(String.class).list());
  }

  private void deleteExpiredAfter(Duration time) {
    now = START.plus(time);
    retention.deleteExpired();
  }

  @Test
  void what_failed_can_be_retried_by_hand_for_30_days_however_short_the_retention_of_the_rest() {
    setRetention(1);
    event("told", "sent");
    event("given-up", "failed");
    event("waiting", "retrying");

    deleteExpiredAfter(Duration.ofDays(2));
    assertThat(all("select id from events order by id")).containsExactly("given-up", "waiting");
    deleteExpiredAfter(Duration.ofDays(30));
    assertThat(all("select event from deliveries order by 1"))
        .containsExactly("given-up", "waiting");
    deleteExpiredAfter(Duration.ofDays(32));
    assertThat(all("select id from events")).containsExactly("waiting");
  }

  @Test
  void an_endpoint_that_has_not_failed_for_a_day_is_healthy_and_one_that_is_off_stays_off() {
    webhook("failed", "active_tmp", START);
    webhook("paused", "inactive_tmp", START);
    webhook("off", "inactive_permanent", START);
    webhook("lately", "active_tmp", START.plus(Duration.ofHours(20)));

    deleteExpiredAfter(Duration.ofHours(23));
    assertThat(all("select name from webhooks where status = 'active'")).isEmpty();
    deleteExpiredAfter(Duration.ofHours(24));
    assertThat(all("select name || note from webhooks where status = 'active' order by 1"))
        .containsExactly("failed", "paused");
    assertThat(all("select status from webhooks where name in ('lately', 'off') order by 1"))
        .containsExactly("active_tmp", "inactive_permanent");
  }

  @Test
  void more_than_is_deleted_at_a_time_is_deleted_and_what_is_younger_stays() {
    database.run(
        handle -> {
          var batch =
              handle.prepareBatch(
                  "insert into sent_ids (sender, sent_id, event, at) values ('test', ?, 'e', ?)");
          for (var n = 0; n < 1_201; n++) {
            batch.add(Integer.toString(n), START.toEpochMilli());
          }
          batch.add("young", START.plus(Duration.ofDays(60)).toEpochMilli());
          batch.execute();
        });

    deleteExpiredAfter(Duration.ofDays(91));

    assertThat(all("select sent_id from sent_ids")).containsExactly("young");
  }

  @Test
  void announcements_of_a_day_are_deleted_and_those_that_could_come_again_are_not() {
    database.run(
        handle ->
            new Announcements(handle)
                .markAnnounced(
                    List.of(
                        new Announced("sla", "f1", "2026-11-25@2026-11-24"),
                        new Announced("sla_combined", "web-api/soon", "2026-11-24"),
                        new Announced("stale", "e1", "2026-11-20")),
                    START));

    deleteExpiredAfter(Duration.ofDays(91));
    assertThat(all("select kind from announcements")).containsExactly("stale");
  }

  @Test
  void alerts_that_were_removed_can_be_restored_for_a_day() {
    database.run(
        handle ->
            handle.execute(
                """
                insert into cleared_alerts
                  (id, username, notice, delivery, seen, created_at, cleared_at)
                values (1, 'bob', 1, 1, 0, :at, :at)\
                """
                    .replace(":at", "" + START.toEpochMilli())));

    deleteExpiredAfter(Duration.ofHours(24));
    assertThat(all("select username from cleared_alerts")).containsExactly("bob");
    deleteExpiredAfter(Duration.ofHours(25));
    assertThat(all("select username from cleared_alerts")).isEmpty();
  }
}
