package io.dojobell.channel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeaderEscaperTest {
  @Test
  void visible_ascii_stays_as_it_is() {
    assertThat(HeaderEscaper.escape("From !~ 2026")).isEqualTo("From !~ 2026");
  }

  @Test
  void each_other_character_is_a_question_mark() {
    assertThat(HeaderEscaper.escape("Ünï💩é")).isEqualTo("?n???");
  }

  @Test
  void no_text_begins_another_header() {
    assertThat(HeaderEscaper.escape("a\r\nBcc: eve@example.com\u0000\u007f"))
        .isEqualTo("a Bcc: eve@example.com");
  }

  @Test
  void it_has_at_most_a_hundred_characters() {
    assertThat(HeaderEscaper.escape("a".repeat(100))).isEqualTo("a".repeat(100));
    assertThat(HeaderEscaper.escape("a".repeat(101))).isEqualTo("a".repeat(99) + "?");
  }
}
