package io.dojobell.slack.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ButtonValueTest {
  private static final ButtonValue ROUTES = new ButtonValue("routes");

  @Test
  void the_words_stand_after_the_prefix_and_are_read_again() {
    assertThat(ROUTES.encode(Stream.of("-7", "+8"))).contains("routes -7 +8");
    assertThat(ROUTES.decode("routes -7 +8")).containsExactly("-7", "+8");
  }

  @Test
  void without_words_there_is_no_value() {
    assertThat(ROUTES.encode(Stream.of())).isEmpty();
  }

  @Test
  void a_value_has_at_most_2000_characters() {
    assertThat(ROUTES.encode(Stream.of("x".repeat(1_993)))).map(String::length).contains(2_000);
    assertThat(ROUTES.encode(Stream.of("x".repeat(1_994)))).isEmpty();
  }

  @Test
  void a_value_of_another_kind_has_no_words() {
    assertThat(ROUTES.decode("mutes -7")).isEmpty();
    assertThat(ROUTES.decode("routes")).isEmpty();
    assertThat(ROUTES.decode("")).isEmpty();
  }
}
