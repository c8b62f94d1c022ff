package io.dojobell.database;

import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.config.JdbiConfig;

/**
 * Guards what a transaction reads before it writes, where others may write at the same time. SQLite
 * has one writer, so nothing is to be done there.
 */
public final class WriteAccess implements JdbiConfig<WriteAccess> {
  /** Keeps our locks apart from those of others; the letters "dojo". */
  static final int LOCKS = 0x646f6a6f;

  /** More than so many are not locked one by one: a server has a few thousand locks in all. */
  private static final int MAX_KEYS = 32;

  private boolean isAlone = true;

  /** Says that the work has to be done again with nobody else writing. */
  static final class AloneNeeded extends RuntimeException {
    AloneNeeded() {
      super("The work has to be done alone", null, false, false);
    }
  }

  /** Makes access to SQLite's database. */
  public WriteAccess() {}

  /** Makes the transaction one that others write beside, or that writes alone. */
  static void begin(Handle handle, boolean isAlone) {
    handle.getConfig(WriteAccess.class).isAlone = isAlone;
    var lock = isAlone ? "pg_advisory_xact_lock" : "pg_advisory_xact_lock_shared";
    PostgresConnections.beginWrite(handle, "%s(%d, 1)".formatted(lock, LOCKS));
  }

  /** Returns whether nobody else writes in this transaction. */
  public static boolean isAlone(Handle handle) {
    return handle.getConfig(WriteAccess.class).isAlone;
  }

  /**
   * Makes sure that nobody else writes in this transaction; where others may, its work is undone
   * and done again without them.
   */
  public static void requireAlone(Handle handle) {
    if (!isAlone(handle)) {
      throw new AloneNeeded();
    }
  }

  /**
   * Locks these keys until the transaction ends, so that one with the same key waits for it before
   * it reads. To be called once a transaction, with all of its keys.
   */
  public static void lock(Handle handle, Collection<String> keys) {
    if (isAlone(handle) || keys.isEmpty()) {
      return;
    }
    if (keys.size() > MAX_KEYS) {
      throw new AloneNeeded();
    }
    // In one order, so that two transactions never wait for each other.
    handle
        .createQuery(
            """
            select pg_advisory_xact_lock(key) from (
              select distinct hashtextextended(text, 0) as key
              from unnest(array[<keys>]) as text order by key) as keys\
            """)
        .bindList("keys", List.copyOf(keys))
        .mapTo(String.class)
        .list();
  }

  @Override
  public WriteAccess createCopy() {
    var copy = new WriteAccess();
    copy.isAlone = isAlone;
    return copy;
  }
}
