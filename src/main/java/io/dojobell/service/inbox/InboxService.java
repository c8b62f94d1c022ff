package io.dojobell.service.inbox;

import io.dojobell.database.Database;
import io.dojobell.model.Alert;
import io.dojobell.model.Destination;
import io.dojobell.store.Alerts;
import io.dojobell.store.Users;
import java.util.List;
import java.util.Optional;

/** The in-app inboxes: each user's, and the system's. */
public final class InboxService {
  private final Database database;

  public InboxService(Database database) {
    this.database = database;
  }

  /**
   * A page of an inbox.
   *
   * @param alerts newest first
   * @param unread the number of unread alerts in the whole inbox
   * @param next the id to ask for older ones with; null at the end
   */
  public record InboxPage(
      List<Alert> alerts, int unread, @org.jspecify.annotations.Nullable Long next) {
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

  /**
   * Marks all alerts of the inbox as read.
   *
   * @return the number that were unread
   */
  public int readAll(String inbox) {
    return database.write(handle -> new Alerts(handle).markAllRead(inbox));
  }

  /**
   * Deletes the alert.
   *
   * @return true if there was one
   */
  public boolean delete(long id) {
    return database.write(handle -> new Alerts(handle).delete(id));
  }

  /**
   * Deletes all alerts of the inbox.
   *
   * @return their number
   */
  public int clear(String inbox) {
    return database.write(handle -> new Alerts(handle).clear(inbox));
  }
}
