package io.dojobell.slack.home;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HomeLocationTest {
  private static final HomeLocation PAGE =
      new HomeLocation(HomeTab.USERS, 25, "bob smith", "deleted:7");

  @Test
  void a_location_is_read_as_it_was_written_without_its_message() {
    assertThat(PAGE.encode()).isEqualTo("users 25 bob smith");
    assertThat(HomeLocation.decode(PAGE.encode())).isEqualTo(PAGE.withMessage(""));
    assertThat(HomeLocation.startOf(HomeTab.INBOX).encode()).isEqualTo("inbox 0");
  }

  @Test
  void any_other_text_is_the_first_page() {
    assertThat(HomeLocation.decode("")).isEqualTo(HomeLocation.startOf(HomeTab.INBOX));
    assertThat(HomeLocation.decode("users")).isEqualTo(HomeLocation.startOf(HomeTab.USERS));
    assertThat(HomeLocation.decode("users -1 bob"))
        .isEqualTo(new HomeLocation(HomeTab.USERS, 0, "bob", ""));
    assertThat(HomeLocation.decode("users 999999999").offset()).isEqualTo(999_999_999);
    assertThat(HomeLocation.decode("users 1234567890").offset()).isZero();
  }

  @Test
  void another_tab_starts_at_its_first_page() {
    assertThat(PAGE.withTab(HomeTab.ROUTES)).isEqualTo(HomeLocation.startOf(HomeTab.ROUTES));
    assertThat(PAGE.withTab(HomeTab.USERS)).isEqualTo(PAGE);
  }

  @Test
  void another_search_begins_at_its_first_page() {
    assertThat(PAGE.withOffset(50)).isEqualTo(new HomeLocation(HomeTab.USERS, 50, "bob smith", ""));
    assertThat(PAGE.withSearch("ann")).isEqualTo(new HomeLocation(HomeTab.USERS, 0, "ann", ""));
    assertThat(PAGE.withMessage("restored:8"))
        .isEqualTo(new HomeLocation(HomeTab.USERS, 25, "bob smith", "restored:8"));
  }

  @Test
  void the_offset_is_within_bounds() {
    assertThat(PAGE.withOffset(-1).offset()).isZero();
    assertThat(PAGE.withOffset(1_000_000_001).offset()).isEqualTo(1_000_000_000);
  }

  @Test
  void the_search_is_one_line_of_a_hundred_characters() {
    assertThat(PAGE.withSearch(" a\n b ").search()).isEqualTo("a b");
    assertThat(PAGE.withSearch("a".repeat(100)).search()).isEqualTo("a".repeat(100));
    assertThat(PAGE.withSearch("a".repeat(101)).search()).hasSize(100).endsWith("…");
  }

  @Test
  void a_message_may_hold_how_to_reverse_the_last_action() {
    var undo = "undo:{\"r\":{\"other\":\"sa\"}}";
    assertThat(PAGE.withMessage(undo).message()).isEqualTo(undo);
    assertThat(PAGE.withMessage("undo:" + "x".repeat(1_900)).message()).isNotEmpty();
    assertThat(PAGE.withMessage("undo:" + "x".repeat(1_901)).message()).isEmpty();
  }

  @Test
  void a_message_may_hold_why_a_test_failed() {
    assertThat(PAGE.withMessage("failed:7 HTTP 500").message()).isEqualTo("failed:7 HTTP 500");
    assertThat(PAGE.withMessage("failed:7 " + "x".repeat(301)).message()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"deleted", "deleted:", "deleted:x", "Deleted:7", "deleted:1234567890123456789"})
  void a_message_of_another_form_is_none(String message) {
    assertThat(PAGE.withMessage(message).message()).isEmpty();
  }
}
