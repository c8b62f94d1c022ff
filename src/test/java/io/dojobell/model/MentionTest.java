package io.dojobell.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MentionTest {
  @Test
  void it_is_here_or_a_user_group() {
    assertThat(Mention.of("here")).contains(Mention.HERE);
    assertThat(Mention.of("S0615G0KT")).contains(new Mention("S0615G0KT"));
    assertThat(Mention.HERE.markup()).isEqualTo("<!here>");
    assertThat(new Mention("S0615G0KT").markup()).isEqualTo("<!subteam^S0615G0KT>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "@here", "channel", "S", "s0615G0KT", "U0615G0KT", "S06> <!channel"})
  void anything_else_mentions_nobody(String name) {
    assertThat(Mention.of(name)).isEmpty();
    assertThatThrownBy(() -> new Mention(name)).isInstanceOf(IllegalArgumentException.class);
  }
}
