package io.dojobell.slack.home;

import io.dojobell.model.BoundedMap;
import java.util.Map;

/** The places in App Home that people were last at, to come back to after a form. */
final class LastLocations {
  private static final int MAX_ENTRIES = 1_000;

  private final Map<String, HomeLocation> locations = BoundedMap.byAge(MAX_ENTRIES);

  synchronized void put(String slackUser, HomeLocation location) {
    locations.put(slackUser, location.withoutMessage());
  }

  synchronized void forget(String slackUser) {
    locations.remove(slackUser);
  }

  /** Returns the place where the person was in that tab; its first page if they were elsewhere. */
  synchronized HomeLocation of(String slackUser, HomeTab tab) {
    var last = locations.get(slackUser);
    return last == null || last.tab() != tab ? HomeLocation.startOf(tab) : last;
  }
}
