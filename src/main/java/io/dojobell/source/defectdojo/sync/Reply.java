package io.dojobell.source.defectdojo.sync;

import java.time.Instant;
import java.util.List;

/** What came of a request. */
sealed interface Reply {
  /**
   * A page of a list.
   *
   * @param count how many there are in all
   * @param more whether others follow
   * @param at DefectDojo's time
   */
  record Listed(long count, boolean more, List<Row> rows, Instant at) implements Reply {
    public Listed {
      rows = List.copyOf(rows);
    }
  }

  /** It asks to come again then. */
  record Later(Instant when, String why) implements Reply {}

  /** It may work another time. */
  record Broken(String why) implements Reply {}

  /** It will not work as long as nothing is changed. */
  record Refused(int status, String why) implements Reply {
    /** Whether all else will be refused, too: for the token, or by a redirect. */
    boolean isOfAll() {
      return isOfToken() || status < 400;
    }

    /** Whether the token is not accepted, whatever is asked for. */
    boolean isOfToken() {
      return status == 401;
    }
  }
}
