package io.dojobell.slack.home;

import io.dojobell.model.TextSanitizer;

/**
 * A place in App Home; stored in the view, so that a click finds the same page again.
 *
 * @param offset the number of entries before the page
 * @param search the words that were searched for; empty: none
 * @param message the last action, {@code deleted:7} for route 7, {@code undo:} and how to reverse
 *     it, {@code passed:7} or {@code failed:7} and why for a test of webhook 7; empty: none
 */
public record HomeLocation(HomeTab tab, long offset, String search, String message) {
  private static final int MAX_SEARCH_LENGTH = 100;
  private static final int MAX_UNDO_LENGTH = 1_900;

  /** The length of the reason of a failed test. */
  static final int MAX_REASON_LENGTH = 300;

  public HomeLocation {
    offset = Math.clamp(offset, 0, 1_000_000_000);
    search = TextSanitizer.truncate(MAX_SEARCH_LENGTH, TextSanitizer.singleLine(search));
    message = isMessage(message) ? message : "";
  }

  private static boolean isMessage(String text) {
    return text.matches(
        "[a-z]+:\\d{1,18}|undo:[!-~]{1,%d}|failed:\\d{1,18} .{1,%d}"
            .formatted(MAX_UNDO_LENGTH, MAX_REASON_LENGTH));
  }

  /** Returns the first page of a tab. */
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

  HomeLocation withoutMessage() {
    return withMessage("");
  }

  HomeLocation withMessage(String done) {
    return new HomeLocation(tab, offset, search, done);
  }

  /** Returns the location as text for the view, without the message. */
  String encode() {
    return "%s %d %s".formatted(tab.wireName(), offset, search).strip();
  }

  /** Reads that text; for any other text it is the first page of the first tab. */
  public static HomeLocation decode(String text) {
    var parts = text.split(" ", 3);
    var number = parts.length > 1 && parts[1].matches("\\d{1,9}") ? Long.parseLong(parts[1]) : 0;
    return new HomeLocation(HomeTab.parse(parts[0]), number, parts.length > 2 ? parts[2] : "", "");
  }
}
