package io.dojobell.service;

import io.dojobell.database.Database;
import io.dojobell.store.AuditLog;
import java.util.List;

/** What was changed, by whom, for admins. */
public final class Changes {
  private final Database database;

  public Changes(Database database) {
    this.database = database;
  }

  /**
   * Some of the changes, newest first.
   *
   * @param all how many there are
   */
  public record Page(List<AuditLog.Change> changes, long all) {
    public Page {
      changes = List.copyOf(changes);
    }
  }

  /** Those from that number on. */
  public Page page(long from, int most) {
    return database.read(
        handle -> {
          var audit = new AuditLog(handle);
          return new Page(audit.page(from, most), audit.count());
        });
  }
}
