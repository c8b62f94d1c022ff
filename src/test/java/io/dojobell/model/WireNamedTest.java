package io.dojobell.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WireNamedTest {
  private enum Size implements WireNamed {
    SMALL("s"),
    LARGE("l");

    private final String wireName;

    Size(String wireName) {
      this.wireName = wireName;
    }

    @Override
    public String wireName() {
      return wireName;
    }
  }

  @Test
  void a_constant_is_found_by_the_name_that_is_written_down() {
    assertThat(WireNamed.find(Size.class, "s")).contains(Size.SMALL);
    assertThat(WireNamed.find(Size.class, "l")).contains(Size.LARGE);
  }

  @Test
  void any_other_text_is_none() {
    assertThat(WireNamed.find(Size.class, "SMALL")).isEmpty();
    assertThat(WireNamed.find(Size.class, "")).isEmpty();
  }
}
