package io.dojobell.screenshots;

import io.dojobell.slack.home.HomeTab;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Each tab of App Home: for a person with nothing special set, a member and an admin. */
final class HomeScreens {
  /** The screens of a person with nothing special set that fit two screens of 900 pixels. */
  static final List<String> LIMITED = List.of("new-opening", "new-notifications");

  static final int MAX_HEIGHT = 1_800;
  static final int WIDTH = 1_360;

  private HomeScreens() {}

  static List<Screen> all() {
    return Stream.of(
            Stream.of(opening("stranger", ScreenStage.STRANGER)),
            tabs("new", ScreenStage.NEWCOMER, tab -> !tab.isForAdmins()),
            tabs("member", ScreenStage.MEMBER, tab -> !tab.isForAdmins()),
            tabs("admin", ScreenStage.ADMIN, _ -> true))
        .flatMap(screens -> screens)
        .toList();
  }

  /** Returns what the person is shown first, then the other tabs. */
  private static Stream<Screen> tabs(String whose, String person, Predicate<HomeTab> wanted) {
    return Stream.concat(
        Stream.of(opening(whose, person)),
        Arrays.stream(HomeTab.values())
            .skip(1)
            .filter(wanted)
            .map(tab -> tab.name().toLowerCase(Locale.ROOT))
            .map(tab -> screen(whose + "-" + tab, stage -> stage.showTab(person, tab))));
  }

  private static Screen opening(String whose, String person) {
    return screen(whose + "-opening", stage -> stage.showHome(person));
  }

  private static Screen screen(String name, Screen.Opening opening) {
    return new Screen(PictureChannel.HOME, name, opening);
  }
}
