package io.dojobell.screenshots;

import java.util.List;
import java.util.stream.Stream;

/** All screens, in the order in which they are pictured: the demo's page before it is changed. */
final class Screens {
  private Screens() {}

  static List<Screen> all() {
    return Stream.of(PageScreens.all(), HomeScreens.all(), FormScreens.all(), AnswerScreens.all())
        .flatMap(List::stream)
        .toList();
  }
}
