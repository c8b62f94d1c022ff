package io.dojobell.database;

import io.dojobell.model.StoreUnavailable;

/** Opens the database that a URL names. */
public final class Databases {
  private Databases() {}

  /**
   * Opens the database, bringing its tables up to date.
   *
   * @throws UnusableDatabase if it can't be used as it is set, or is of a later version
   * @throws StoreUnavailable saying which database and why it can't be opened now
   */
  public static Database open(String url) {
    return SqliteDatabase.open(url);
  }
}
