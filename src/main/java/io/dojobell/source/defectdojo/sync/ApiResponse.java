package io.dojobell.source.defectdojo.sync;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The response to a request. */
sealed interface ApiResponse {
  /**
   * A page of a list.
   *
   * @param count how many there are in all
   * @param more whether others follow
   * @param at DefectDojo's time
   */
  record ListPage(long count, boolean more, List<JsonRow> rows, Instant at) implements ApiResponse {
    public ListPage {
      rows = List.copyOf(rows);
    }
  }

  /** Nothing could be read. */
  sealed interface Failure extends ApiResponse {
    String reason();

    /** Returns the time until which DefectDojo asks for no requests; null: it does not. */
    default @Nullable Instant retryAt() {
      return null;
    }

    /** Returns true if the token is refused, whatever the request. */
    default boolean isTokenRefused() {
      return false;
    }
  }

  /** It may work another time. */
  record Failed(String reason, @Nullable Instant retryAt) implements Failure {
    Failed(String reason) {
      this(reason, null);
    }
  }

  /** It will not work as long as nothing is changed. */
  record Refused(int status, String reason) implements Failure {
    /**
     * Returns true if all other requests will be refused as well: for the token, or by a redirect.
     */
    boolean affectsAllRequests() {
      return isTokenRefused() || status < 400;
    }

    @Override
    public boolean isTokenRefused() {
      return status == 401;
    }
  }
}
