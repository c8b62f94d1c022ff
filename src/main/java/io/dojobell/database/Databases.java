package io.dojobell.database;

import io.dojobell.model.StoreUnavailable;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;

/** Opens the database that a URL names: an SQLite file, or PostgreSQL. */
public final class Databases {
  private static final String POSTGRES = "jdbc:postgresql:";

  /** Silent, as the driver's warnings quote the URL, which may hold a password. */
  private static final Logger DRIVER = Logger.getLogger("org.postgresql");

  static {
    DRIVER.setLevel(Level.OFF);
  }

  private Databases() {}

  /**
   * Opens the database, bringing its tables up to date.
   *
   * @throws UnusableDatabase if it can't be used as it is set, or is of a later version
   * @throws StoreUnavailable saying which database and why it can't be opened now
   */
  public static Database open(String url) {
    return isPostgres(url) ? PostgresDatabase.open(url) : SqliteDatabase.open(url);
  }

  /** Returns whether the URL names a PostgreSQL database. */
  public static boolean isPostgres(String url) {
    return url.startsWith(POSTGRES);
  }

  /** Returns what is wrong with the URL and how to fix it; it contains no secret. */
  public static Optional<String> findError(String url) {
    if (isPostgres(url)) {
      return Driver.parseURL(url, null) == null
          ? Optional.of("must be as jdbc:postgresql://host:5432/dojobell?user=…&password=…")
          : Optional.empty();
    }
    if (!url.startsWith(SqliteDatabase.PREFIX)) {
      return Optional.of("must start with " + SqliteDatabase.PREFIX + " or " + POSTGRES);
    }
    var file = url.substring(SqliteDatabase.PREFIX.length());
    return file.isBlank() || file.startsWith(":") || file.contains("?")
        ? Optional.of("must name a file, as jdbc:sqlite:data/dojobell.db, without parameters")
        : Optional.empty();
  }

  /** Returns the URL for people to read: without its parameters, one of which is a password. */
  public static String withoutSecrets(String url) {
    return isPostgres(url) ? url.replaceFirst("[?].*", "").replaceFirst("//.*@", "//") : url;
  }

  /** Returns the innermost reason of the failure. */
  static @Nullable String reason(Throwable failure) {
    var cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause.getMessage();
  }
}
