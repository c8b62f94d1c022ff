package io.dojobell.service.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.database.Database;
import io.dojobell.database.TestDatabase;
import io.dojobell.model.Alert;
import io.dojobell.service.inbox.InboxService.InboxPage;
import io.dojobell.store.Alerts;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What changes all of an inbox, and its undo; of the system's inbox, which needs no account. */
class InboxServiceTest {
  private static final String INBOX = "system";

  private final TestDatabase opened = TestDatabase.open();
  private final Database database = opened.database();
  private Instant now = Instant.parse("2026-11-24T08:00:00.123456Z");
  private final InboxService inboxes = new InboxService(database, () -> now);

  @BeforeEach
  void anEvent() {
    database.run(
        handle ->
            handle.execute(
                """
                insert into notices (id, kind, title, body, created_at)
                values (1, 'webhook_paused', 'Endpoint paused', '', ?)\
                """,
                now));
  }

  @AfterEach
  void close() {
    opened.close();
  }

  private void alert(String inbox, int seen) {
    database.run(
        handle ->
            handle.execute(
                """
                insert into alerts (username, notice, delivery, seen, created_at)
                values (?, 1, 1, ?, ?)\
                """,
                inbox,
                seen,
                now));
  }

  private InboxPage page() {
    return inboxes.page(INBOX, false, Long.MAX_VALUE, 2_000).orElseThrow();
  }

  private List<Long> ids() {
    return page().alerts().stream().map(Alert::id).toList();
  }

  @Test
  void undo_of_read_leaves_what_was_read_before_and_what_came_after() {
    alert(INBOX, 1);
    alert(INBOX, 0);
    alert(INBOX, 0);
    var read = inboxes.readAll(INBOX);
    assertThat(read.count()).isEqualTo(2);
    now = now.plusSeconds(1);
    alert(INBOX, 0);
    inboxes.readAll(INBOX);

    assertThat(inboxes.undo(INBOX, read.change())).isEqualTo(2);
    assertThat(page().alerts()).extracting(Alert::read).containsExactly(true, false, false, true);
    assertThat(inboxes.undo(INBOX, read.change())).isZero();
  }

  @Test
  void undo_of_clear_restores_the_alerts_as_they_were_at_their_places() {
    alert(INBOX, 1);
    alert(INBOX, 0);
    var before = page();
    var cleared = inboxes.clear(INBOX);
    assertThat(cleared.count()).isEqualTo(2);
    assertThat(ids()).isEmpty();
    alert(INBOX, 0);
    var later = ids();

    assertThat(inboxes.undo(INBOX, cleared.change())).isEqualTo(2);
    assertThat(page().alerts().subList(1, 3)).isEqualTo(before.alerts());
    assertThat(ids()).startsWith(later.getFirst());
    assertThat(inboxes.undo(INBOX, cleared.change())).isZero();
    assertThat(ids()).hasSize(3);
  }

  @Test
  void only_the_last_removal_is_restored() {
    alert(INBOX, 0);
    var first = inboxes.clear(INBOX);
    now = now.plusSeconds(1);
    alert(INBOX, 0);
    inboxes.clear(INBOX);

    assertThat(inboxes.undo(INBOX, first.change())).isZero();
    assertThat(ids()).isEmpty();
  }

  @Test
  void the_change_of_one_inbox_is_not_undone_in_another() {
    alert("bob", 0);
    var cleared = inboxes.clear("bob");

    assertThat(inboxes.undo(INBOX, cleared.change())).isZero();
    assertThat(inboxes.undo("bob", cleared.change())).isEqualTo(1);
  }

  @Test
  void alerts_without_their_notice_are_not_restored() {
    alert(INBOX, 0);
    var cleared = inboxes.clear(INBOX);
    database.run(handle -> handle.execute("delete from notices"));

    assertThat(inboxes.undo(INBOX, cleared.change())).isZero();
    assertThat(database.<Integer>read(handle -> new Alerts(handle).unread(INBOX))).isZero();
  }

  @Test
  void a_full_inbox_comes_back_and_the_oldest_are_dropped_for_newer_ones() {
    for (var number = 0; number < Alerts.MAX_PER_INBOX; number++) {
      alert(INBOX, 0);
    }
    var before = ids();
    var cleared = inboxes.clear(INBOX);
    alert(INBOX, 0);

    assertThat(inboxes.undo(INBOX, cleared.change())).isEqualTo(Alerts.MAX_PER_INBOX);
    assertThat(ids()).hasSize(Alerts.MAX_PER_INBOX).doesNotContain(before.getLast());
  }
}
