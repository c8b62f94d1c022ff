package io.dojobell.screenshots;

import java.util.List;
import java.util.stream.Stream;

/** All scenes, in the order in which they are shown. */
final class Scenes {
  private Scenes() {}

  static List<Scene> all() {
    return Stream.of(
            EventScenes.all(), CalendarScenes.all(), SummaryScenes.all(), WorstCaseScenes.all())
        .flatMap(List::stream)
        .toList();
  }
}
