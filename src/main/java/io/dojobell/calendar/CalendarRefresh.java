package io.dojobell.calendar;

import java.util.List;
import java.util.Set;

/**
 * Brings what is about to be announced up to date with where it comes from: what has changed there
 * is stored, what is gone is deleted.
 *
 * @param engagements reads engagements again
 * @param findings reads findings again
 * @param risks reads risk acceptances again
 */
public record CalendarRefresh(Reader engagements, Reader findings, Reader risks) {
  /** For a calendar whose things come from nowhere else. */
  public static final CalendarRefresh NONE =
      new CalendarRefresh(_ -> Set.of(), _ -> Set.of(), _ -> Set.of());

  /** How one kind of things is read again. */
  @FunctionalInterface
  public interface Reader {
    /**
     * Reads the things of those keys again; may block for about a minute.
     *
     * @return the keys of those that could not be read; what comes from nowhere else counts as read
     */
    Set<String> read(List<String> keys);
  }
}
