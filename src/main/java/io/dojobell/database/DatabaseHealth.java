package io.dojobell.database;

import java.util.List;

/**
 * The size of a database and what is unusual about it.
 *
 * @param bytes of all of it, without what is not yet copied from the WAL
 * @param walBytes of SQLite's WAL; 0 with PostgreSQL
 * @param freeBytes of these, what SQLite keeps for new rows; 0 with PostgreSQL
 * @param advice what is unusual and how to fix it, a sentence each
 */
public record DatabaseHealth(long bytes, long walBytes, long freeBytes, List<String> advice) {
  public DatabaseHealth {
    advice = List.copyOf(advice);
  }
}
