package io.dojobell.slack.home;

import io.dojobell.model.User;

/** Reads the content of one tab of App Home. */
@FunctionalInterface
public interface TabReader {
  /**
   * Returns the content as it is now.
   *
   * @param before for a list of alerts: those before that id
   */
  HomePage.Content read(User user, HomeLocation place, long before);
}
