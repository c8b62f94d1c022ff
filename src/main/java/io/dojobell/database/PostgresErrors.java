package io.dojobell.database;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What PostgreSQL's error codes say of a failure
 * (https://www.postgresql.org/docs/current/errcodes-appendix.html).
 */
final class PostgresErrors {
  /** The server takes no writes: it is a standby, or its disk is full. */
  static final String READ_ONLY = "25006";

  private static final String SERIALIZATION_FAILURE = "40001";
  private static final String DEADLOCK = "40P01";
  private static final String UNIQUE_VIOLATION = "23505";

  /** The classes of errors that are the statement's fault, and not the server's. */
  private static final Set<String> OF_STATEMENTS =
      Set.of("0A", "20", "21", "22", "23", "25", "26", "34", "42", "44", "P0");

  private PostgresErrors() {}

  /** Returns whether the store failed, rather than the statement. */
  static boolean isUnavailable(Throwable failure) {
    return find(failure)
        .map(
            sql -> {
              var state = sql.getSQLState();
              return state == null
                  || state.length() < 2
                  || state.equals(READ_ONLY)
                  || !OF_STATEMENTS.contains(state.substring(0, 2));
            })
        .orElse(false);
  }

  /**
   * Returns whether another transaction was in the way, so that the same may succeed when it is
   * done again.
   *
   * @param isAlone whether nobody else wrote, so that a row that exists already was no surprise
   */
  static boolean isLostRace(Throwable failure, boolean isAlone) {
    var state = find(failure).map(SQLException::getSQLState).orElse("");
    return state.equals(SERIALIZATION_FAILURE)
        || state.equals(DEADLOCK)
        || (!isAlone && state.equals(UNIQUE_VIOLATION));
  }

  private static Optional<SQLException> find(@Nullable Throwable failure) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        return Optional.of(sql);
      }
    }
    return Optional.empty();
  }
}
