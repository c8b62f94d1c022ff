package io.dojobell.model;

import org.jspecify.annotations.Nullable;

/** Names a product, product type or engagement, in one of the ways that senders have. */
public sealed interface Reference {
  /** By its key, else by its name; so do the HTTP API and the calendar. */
  record KeyOrName(String text) implements Reference {}

  /**
   * By its page, and by its name only where nothing known has that page; so does DefectDojo, where
   * names change, are used again and may differ in nothing but case.
   *
   * @param url of the page; null: the sender gave none
   */
  record NameAndPage(String name, @Nullable String url) implements Reference {}

  /** By its page alone; one that is not known is not made. */
  record PageOnly(PageKey page) implements Reference {}
}
