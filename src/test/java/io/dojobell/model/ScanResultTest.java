package io.dojobell.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScanResultTest {
  private static final ScanResult NONE = ScanResult.of(List.of(), List.of(), List.of());
  private static final ScanResult WHOLE =
      ScanResult.of(List.of(2L, 1L, 10L), List.of(3L), List.of(5L, 4L));

  @Test
  void its_text_lists_the_ids_in_their_order_and_is_read_again() {
    assertThat(WHOLE.text()).isEqualTo("1,2,10|3|4,5");
    assertThat(ScanResult.parse(WHOLE.text())).isEqualTo(WHOLE);
    assertThat(NONE.text()).isEqualTo("||");
    assertThat(ScanResult.parse("||")).isEqualTo(NONE);
  }

  @Test
  void any_id_makes_it_not_empty() {
    assertThat(NONE.isEmpty()).isTrue();
    assertThat(ScanResult.parse("1||").isEmpty()).isFalse();
    assertThat(ScanResult.parse("|1|").isEmpty()).isFalse();
    assertThat(ScanResult.parse("||1").isEmpty()).isFalse();
  }

  @Test
  void a_remainder_has_some_of_the_whole_and_nothing_else() {
    assertThat(WHOLE.isRemainderOf(WHOLE)).isTrue();
    assertThat(ScanResult.parse("10||4").isRemainderOf(WHOLE)).isTrue();
    assertThat(NONE.isRemainderOf(WHOLE)).isFalse();
    assertThat(ScanResult.parse("1,7|3|4").isRemainderOf(WHOLE)).isFalse();
    assertThat(ScanResult.parse("1|1|4").isRemainderOf(WHOLE)).isFalse();
    assertThat(ScanResult.parse("1|3|3").isRemainderOf(WHOLE)).isFalse();
  }
}
