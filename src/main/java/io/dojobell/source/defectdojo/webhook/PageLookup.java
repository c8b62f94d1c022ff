package io.dojobell.source.defectdojo.webhook;

import io.dojobell.source.defectdojo.KnownPage;
import org.jspecify.annotations.Nullable;

/** Finds what is known of a page of DefectDojo. */
@FunctionalInterface
public interface PageLookup {
  /**
   * Returns what is known of the page.
   *
   * @param url null: the event names none
   */
  KnownPage find(@Nullable String url);
}
