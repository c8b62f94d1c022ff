package io.dojobell.calendar;

import java.util.List;
import java.util.Set;

/**
 * Refreshes things from their source before they are announced: changes there are stored, and
 * things that are gone are deleted.
 *
 * @param engagements reads engagements again
 * @param findings reads findings again
 * @param risks reads risk acceptances again
 */
public record CalendarRefresh(Reader engagements, Reader findings, Reader risks) {
  /** No refresh, for a calendar whose things come from no other source. */
  public static final CalendarRefresh NONE =
      new CalendarRefresh(_ -> Set.of(), _ -> Set.of(), _ -> Set.of());

  /** Reads one kind of things again. */
  @FunctionalInterface
  public interface Reader {
    /**
     * Reads the things of those keys again; may block for about a minute.
     *
     * @return the keys of those that could not be read; things without another source count as read
     */
    Set<String> read(List<String> keys);
  }
}
