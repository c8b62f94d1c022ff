package io.dojobell.slack.home;

import java.util.Arrays;
import java.util.Locale;

/** A tab of App Home; all but the first are for admins. */
public enum HomeTab {
  ME("My settings"),
  SYSTEM("System"),
  TEMPLATE("New users"),
  ROUTES("Routes"),
  USERS("Users"),
  HEALTH("Health"),
  CHANGES("Changes");

  private final String label;

  HomeTab(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the tab of that name; the first for any other text. */
  static HomeTab parse(String word) {
    return Arrays.stream(values())
        .filter(tab -> tab.wireName().equals(word))
        .findFirst()
        .orElse(ME);
  }
}
