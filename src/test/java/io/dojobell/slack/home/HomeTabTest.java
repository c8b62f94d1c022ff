package io.dojobell.slack.home;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HomeTabTest {
  @Test
  void each_is_found_by_the_name_that_stands_in_buttons() {
    for (var tab : HomeTab.values()) {
      assertThat(HomeTab.parse(tab.wireName())).isEqualTo(tab);
      assertThat(tab.label()).isNotBlank();
    }
    assertThat(HomeTab.HEALTH.wireName()).isEqualTo("health");
  }

  @Test
  void any_other_text_is_the_first_tab() {
    assertThat(HomeTab.parse("me")).as("of earlier versions").isEqualTo(HomeTab.INBOX);
    assertThat(HomeTab.parse("")).isEqualTo(HomeTab.INBOX);
    assertThat(HomeTab.parse("HEALTH")).isEqualTo(HomeTab.INBOX);
  }
}
