package io.dojobell.service;

import io.dojobell.database.Database;
import io.dojobell.model.AuditedChange;
import io.dojobell.store.AuditLog;
import java.util.List;

/** The audit trail for admins: changes, and who made them. */
public final class AuditTrail {
  private final Database database;

  public AuditTrail(Database database) {
    this.database = database;
  }

  /**
   * A page of changes, newest first.
   *
   * @param total the number of all changes
   */
  public record AuditPage(List<AuditedChange> changes, long total) {
    public AuditPage {
      changes = List.copyOf(changes);
    }
  }

  /** Returns the page of changes that starts at that offset. */
  public AuditPage page(long from, int limit) {
    return database.read(
        handle -> {
          var audit = new AuditLog(handle);
          return new AuditPage(audit.page(from, limit), audit.count());
        });
  }
}
