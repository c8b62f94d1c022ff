package io.dojobell.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnCodecsTest {
  @Test
  void texts_are_compared_without_regard_to_case_and_space_around_them() {
    assertThat(ColumnCodecs.lower(" Bob@Example.COM ")).isEqualTo("bob@example.com");
    assertThat(ColumnCodecs.lower(null)).isNull();
  }

  @Test
  void a_list_is_read_as_it_was_written() {
    assertThat(ColumnCodecs.list(List.of("web", "api 2"))).isEqualTo("web\napi 2");
    assertThat(ColumnCodecs.list("web\napi 2")).containsExactly("web", "api 2");
    assertThat(ColumnCodecs.list(List.of())).isEmpty();
    assertThat(ColumnCodecs.list("")).isEmpty();
  }
}
