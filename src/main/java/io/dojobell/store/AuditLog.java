package io.dojobell.store;

import io.dojobell.model.AuditedChange;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The log of changes that people make: who, when and what, in words. */
public final class AuditLog {
  private final Handle handle;

  public AuditLog(Handle handle) {
    this.handle = handle;
  }

  /** Adds the change. */
  public void add(AuditedChange change) {
    handle.execute(
        "insert into audit (at, who, what) values (?, ?, ?)",
        change.at(),
        change.actor(),
        change.description());
  }

  /** Returns a page of changes, newest first. */
  public List<AuditedChange> page(long from, int limit) {
    return handle
        .select(
            "select at, who as actor, what as description from audit order by id desc limit ?"
                + " offset ?",
            limit,
            from)
        .mapTo(AuditedChange.class)
        .list();
  }

  /** Returns how many changes there are. */
  public long count() {
    return handle.createQuery("select count(*) from audit").mapTo(Long.class).one();
  }
}
