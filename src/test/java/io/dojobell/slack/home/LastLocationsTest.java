package io.dojobell.slack.home;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LastLocationsTest {
  private static final HomeLocation FOUND =
      HomeLocation.startOf(HomeTab.USERS).withSearch("bob").withMessage("deleted:7");

  private final LastLocations locations = new LastLocations();

  @Test
  void a_person_comes_back_to_the_page_of_the_tab_without_its_message() {
    locations.put("U1", FOUND);
    assertThat(locations.of("U1", HomeTab.USERS)).isEqualTo(FOUND.withoutMessage());
  }

  @Test
  void another_tab_another_person_and_who_opened_app_home_again_begin_at_the_first_page() {
    locations.put("U1", FOUND);
    assertThat(locations.of("U1", HomeTab.ROUTES)).isEqualTo(HomeLocation.startOf(HomeTab.ROUTES));
    assertThat(locations.of("U2", HomeTab.USERS)).isEqualTo(HomeLocation.startOf(HomeTab.USERS));
    locations.forget("U1");
    assertThat(locations.of("U1", HomeTab.USERS)).isEqualTo(HomeLocation.startOf(HomeTab.USERS));
  }
}
