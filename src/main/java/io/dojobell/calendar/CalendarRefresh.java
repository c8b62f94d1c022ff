package io.dojobell.calendar;

import io.dojobell.model.DatedItem;
import java.util.List;
import java.util.Set;

/**
 * Refreshes items from their source before they are announced: changes there are stored, and items
 * that are gone are deleted.
 */
@FunctionalInterface
public interface CalendarRefresh {
  /** No refresh, for a calendar whose items come from no other source. */
  CalendarRefresh NONE = (_, _) -> Set.of();

  /**
   * Reads the items of that kind and those keys again; may block for about a minute.
   *
   * @return the keys of those that could not be read; items without another source count as read
   */
  Set<String> read(DatedItem.Kind<?> kind, List<String> keys);
}
