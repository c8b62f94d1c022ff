package io.dojobell.slack.home;

import io.dojobell.model.TextSanitizer;

/**
 * Where in App Home somebody is; kept in the view, so that a press finds the same page again.
 *
 * @param from how many entries come before the page
 * @param words what was searched for; empty: nothing
 * @param note what was done last, {@code deleted:7} for route 7; empty: nothing
 */
public record Place(Tab tab, long from, String words, String note) {
  private static final int LONGEST = 100;

  public Place {
    from = Math.clamp(from, 0, 1_000_000_000);
    words = TextSanitizer.truncate(LONGEST, TextSanitizer.singleLine(words));
    note = note.matches("[a-z]+:\\d{1,18}") ? note : "";
  }

  /** The beginning of a tab. */
  public static Place at(Tab tab) {
    return new Place(tab, 0, "", "");
  }

  Place of(Tab other) {
    return tab == other ? this : at(other);
  }

  Place from(long number) {
    return new Place(tab, number, words, "");
  }

  Place words(String searched) {
    return new Place(tab, 0, searched, "");
  }

  Place note(String done) {
    return new Place(tab, from, words, done);
  }

  /** As it is kept in the view; the note is not. */
  String text() {
    return "%s %d %s".formatted(tab.word(), from, words).strip();
  }

  /** The one kept so; the beginning of the first tab for any other text. */
  public static Place of(String text) {
    var parts = text.split(" ", 3);
    var number = parts.length > 1 && parts[1].matches("\\d{1,9}") ? Long.parseLong(parts[1]) : 0;
    return new Place(Tab.of(parts[0]), number, parts.length > 2 ? parts[2] : "", "");
  }
}
