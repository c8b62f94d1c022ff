package io.dojobell.database;

/**
 * Says that the database can't be used as it is set: it can't be made or written, or a later
 * version of Dojobell has changed its tables. Nothing was written.
 */
public final class UnusableDatabase extends RuntimeException {
  /**
   * @param message the file, the reason and the fix
   */
  public UnusableDatabase(String message) {
    super(message);
  }
}
