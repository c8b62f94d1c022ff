package io.dojobell.source.defectdojo.sync;

import java.time.Instant;
import java.util.List;

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

  /** It asks to come again then. */
  record RetryLater(Instant when, String reason) implements ApiResponse {}

  /** It may work another time. */
  record Failed(String reason) implements ApiResponse {}

  /** It will not work as long as nothing is changed. */
  record Refused(int status, String reason) implements ApiResponse {
    /**
     * Returns true if all other requests will be refused as well: for the token, or by a redirect.
     */
    boolean affectsAllRequests() {
      return isTokenRefused() || status < 400;
    }

    /** Returns true if the token is refused, whatever the request. */
    boolean isTokenRefused() {
      return status == 401;
    }
  }
}
