package io.dojobell.service;

import io.dojobell.database.Database;
import io.dojobell.model.AuditedChange;
import io.dojobell.store.AuditLog;
import java.util.List;

/** What was changed, by whom, for admins. */
public final class AuditTrail {
  private final Database database;

  public AuditTrail(Database database) {
    this.database = database;
  }

  /**
   * Some of the changes, newest first.
   *
   * @param total how many there are
   */
  public record AuditPage(List<AuditedChange> changes, long total) {
    public AuditPage {
      changes = List.copyOf(changes);
    }
  }

  /** Those from that number on. */
  public AuditPage page(long from, int most) {
    return database.read(
        handle -> {
          var audit = new AuditLog(handle);
          return new AuditPage(audit.page(from, most), audit.count());
        });
  }
}
