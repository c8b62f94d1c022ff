package io.dojobell.slack.home;

import io.dojobell.model.TextSanitizer;

/**
 * Where in App Home somebody is; kept in the view, so that a press finds the same page again.
 *
 * @param offset how many entries come before the page
 * @param search what was searched for; empty: nothing
 * @param message what was done last, {@code deleted:7} for route 7; empty: nothing
 */
public record HomeLocation(HomeTab tab, long offset, String search, String message) {
  private static final int MAX_SEARCH_LENGTH = 100;

  public HomeLocation {
    offset = Math.clamp(offset, 0, 1_000_000_000);
    search = TextSanitizer.truncate(MAX_SEARCH_LENGTH, TextSanitizer.singleLine(search));
    message = message.matches("[a-z]+:\\d{1,18}") ? message : "";
  }

  /** The beginning of a tab. */
  public static HomeLocation startOf(HomeTab tab) {
    return new HomeLocation(tab, 0, "", "");
  }

  HomeLocation withTab(HomeTab other) {
    return tab == other ? this : startOf(other);
  }

  HomeLocation withOffset(long number) {
    return new HomeLocation(tab, number, search, "");
  }

  HomeLocation withSearch(String searched) {
    return new HomeLocation(tab, 0, searched, "");
  }

  HomeLocation withMessage(String done) {
    return new HomeLocation(tab, offset, search, done);
  }

  /** As it is kept in the view; the note is not. */
  String encode() {
    return "%s %d %s".formatted(tab.wireName(), offset, search).strip();
  }

  /** The one kept so; the beginning of the first tab for any other text. */
  public static HomeLocation decode(String text) {
    var parts = text.split(" ", 3);
    var number = parts.length > 1 && parts[1].matches("\\d{1,9}") ? Long.parseLong(parts[1]) : 0;
    return new HomeLocation(HomeTab.parse(parts[0]), number, parts.length > 2 ? parts[2] : "", "");
  }
}
