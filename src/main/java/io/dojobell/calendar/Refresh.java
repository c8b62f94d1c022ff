package io.dojobell.calendar;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Brings what is about to be announced up to date with where it comes from: what has changed there
 * is stored, what is gone is deleted. Each method returns the keys of those that could not be read;
 * what comes from nowhere else counts as read. May block for about a minute.
 */
public interface Refresh {
  /** For a calendar whose things come from nowhere else. */
  Refresh NONE =
      new Refresh() {
        @Override
        public Set<String> engagements(Collection<String> keys) {
          return Set.of();
        }

        @Override
        public Set<String> findings(Collection<String> keys) {
          return Set.of();
        }

        @Override
        public Set<String> risks(Collection<String> keys) {
          return Set.of();
        }
      };

  /** Reads the engagements of those keys again. */
  Set<String> engagements(Collection<String> keys);

  /** Reads the findings of those keys again. */
  Set<String> findings(Collection<String> keys);

  /** Reads the risk acceptances of those keys again. */
  Set<String> risks(Collection<String> keys);

  /** How one kind of things is read again. */
  @FunctionalInterface
  interface Reading {
    Set<String> read(List<String> keys);
  }
}
