package io.dojobell.service.inbox;

import io.dojobell.database.Database;
import io.dojobell.model.Alert;
import io.dojobell.model.Destination;
import io.dojobell.store.Alerts;
import io.dojobell.store.ClearedAlerts;
import io.dojobell.store.Users;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The in-app inboxes: each user's, and the system's. */
public final class InboxService {
  private final Database database;
  private final InstantSource clock;

  public InboxService(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  /** A change of all alerts of an inbox, in milliseconds. */
  public sealed interface InboxChange {
    /** Returns when it was made. */
    Instant at();

    /** All were marked as read. */
    record ReadAll(Instant at) implements InboxChange {}

    /** All were removed. */
    record Cleared(Instant at) implements InboxChange {}
  }

  /**
   * A change that was made.
   *
   * @param count the number of alerts that it changed
   */
  public record ChangedInbox(int count, InboxChange change) {}

  /**
   * A page of an inbox.
   *
   * @param alerts newest first
   * @param unread the number of unread alerts in the whole inbox
   * @param next the id to ask for older ones with; null at the end
   */
  public record InboxPage(List<Alert> alerts, int unread, @Nullable Long next) {
    public InboxPage {
      alerts = List.copyOf(alerts);
    }
  }

  /** Returns the page of the inbox before that id; empty if there is no such inbox. */
  public Optional<InboxPage> page(String inbox, boolean unreadOnly, long before, int limit) {
    return database.read(
        handle -> {
          if (!inbox.equals(Destination.SYSTEM) && new Users(handle).byUsername(inbox).isEmpty()) {
            return Optional.empty();
          }
          var alerts = new Alerts(handle);
          var found = alerts.page(inbox, unreadOnly, before, limit + 1);
          var page = found.size() > limit ? found.subList(0, limit) : found;
          var next = found.size() > limit ? page.getLast().id() : null;
          return Optional.of(new InboxPage(page, alerts.unread(inbox), next));
        });
  }

  /**
   * A page of the unread alerts.
   *
   * @param lines newest first
   * @param unread the number of unread alerts that the lines are of
   * @param next the id to ask for older ones with; null at the end
   */
  public record UnreadPage(List<InboxLine> lines, int unread, @Nullable Long next) {
    public UnreadPage {
      lines = List.copyOf(lines);
    }
  }

  /** Returns the unread alerts of an inbox before that id, each storm of them in one line. */
  public UnreadPage unread(String inbox, long before, int limit) {
    return database.read(
        handle -> {
          var unread = new Alerts(handle).unreadAlerts(inbox);
          return page(handle, inbox, AlertStorms.lines(unread), unread.size(), before, limit);
        });
  }

  /** Returns the unread alerts that are in a storm with that alert, before an id, line by line. */
  public UnreadPage storm(String inbox, long alert, long before, int limit) {
    return database.read(
        handle -> {
          var storm = findStorm(handle, inbox, alert);
          var lines =
              storm.stream()
                  .map(id -> new AlertStorms.Line(List.of(id), Optional.empty()))
                  .toList();
          return page(handle, inbox, lines, storm.size(), before, limit);
        });
  }

  /**
   * Marks the unread alerts that are in a storm with that alert as read.
   *
   * @return their number
   */
  public int readStorm(String inbox, long alert) {
    return database.write(
        handle -> new Alerts(handle).markRead(inbox, findStorm(handle, inbox, alert)));
  }

  private static List<Long> findStorm(Handle handle, String inbox, long alert) {
    var alerts = new Alerts(handle);
    return alerts
        .about(inbox, alert)
        .map(one -> AlertStorms.like(one, alerts.unreadAlerts(inbox)))
        .orElse(List.of())
        .stream()
        .map(Alerts.UnreadAlert::id)
        .toList();
  }

  private static UnreadPage page(
      Handle handle, String inbox, List<AlertStorms.Line> all, int unread, long before, int limit) {
    var found = all.stream().filter(line -> line.newest() < before).limit(limit + 1L).toList();
    var shown = found.size() > limit ? found.subList(0, limit) : found;
    var alerts =
        new Alerts(handle).byIds(inbox, shown.stream().map(AlertStorms.Line::newest).toList());
    var lines =
        shown.stream()
            .<InboxLine>map(line -> toLine(line, Objects.requireNonNull(alerts.get(line.newest()))))
            .toList();
    return new UnreadPage(lines, unread, found.size() > limit ? shown.getLast().newest() : null);
  }

  private static InboxLine toLine(AlertStorms.Line line, Alert newest) {
    return line.ids().size() == 1
        ? new InboxLine.OneAlert(newest)
        : new InboxLine.Storm(newest, line.ids().size(), line.worst().orElse(null));
  }

  /**
   * Marks the alert as read.
   *
   * @return true if there is one
   */
  public boolean read(long id) {
    return database.write(handle -> new Alerts(handle).markRead(id));
  }

  /**
   * Marks the alert as read if it is in that inbox.
   *
   * @return true if it is
   */
  public boolean readOf(String inbox, long id) {
    return database.write(handle -> new Alerts(handle).markRead(inbox, id));
  }

  /** Marks all unread alerts of the inbox as read. */
  public ChangedInbox readAll(String inbox) {
    var now = now();
    var count = database.write(handle -> new Alerts(handle).markAllRead(inbox, now));
    return new ChangedInbox(count, new InboxChange.ReadAll(now));
  }

  /**
   * Deletes the alert.
   *
   * @return true if there was one
   */
  public boolean delete(long id) {
    return database.write(handle -> new Alerts(handle).delete(id));
  }

  /** Removes all alerts of the inbox; they are kept for a day, until the next removal. */
  public ChangedInbox clear(String inbox) {
    var now = now();
    var count = database.write(handle -> new ClearedAlerts(handle).clear(inbox, now));
    return new ChangedInbox(count, new InboxChange.Cleared(now));
  }

  /**
   * Reverses a change of the inbox.
   *
   * @return the number of alerts that are as they were; 0: it can't be undone anymore
   */
  public int undo(String inbox, InboxChange change) {
    return database.write(
        handle ->
            switch (change) {
              case InboxChange.ReadAll(var at) -> new Alerts(handle).markUnread(inbox, at);
              case InboxChange.Cleared(var at) -> new ClearedAlerts(handle).restore(inbox, at);
            });
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
