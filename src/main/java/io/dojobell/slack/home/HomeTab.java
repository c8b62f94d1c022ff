package io.dojobell.slack.home;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A tab of App Home. */
public enum HomeTab {
  INBOX("Inbox", false),
  NOTIFICATIONS("Notifications", false),
  PRODUCTS("Products", false),
  SCHEDULE("Schedule", false),
  SYSTEM("Team", true),
  TEMPLATE("New users", true),
  ROUTES("Routes", true),
  WEBHOOKS("Webhooks", true),
  USERS("Users", true),
  ACCESS("Access", true),
  HEALTH("Health", true),
  CHANGES("Audit log", true);

  private final String label;
  private final boolean isForAdmins;

  HomeTab(String label, boolean isForAdmins) {
    this.label = label;
    this.isForAdmins = isForAdmins;
  }

  String label() {
    return label;
  }

  /** Returns true if only admins see the tab, and use what is on it. */
  public boolean isForAdmins() {
    return isForAdmins;
  }

  String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the tabs that are for admins, or those for everybody. */
  static List<HomeTab> all(boolean forAdmins) {
    return Arrays.stream(values()).filter(tab -> tab.isForAdmins == forAdmins).toList();
  }

  /**
   * Returns the tab of that name; the first for any other text, such as {@code me}, the one tab for
   * everybody of earlier versions.
   */
  static HomeTab parse(String word) {
    return Arrays.stream(values())
        .filter(tab -> tab.wireName().equals(word))
        .findFirst()
        .orElse(INBOX);
  }
}
