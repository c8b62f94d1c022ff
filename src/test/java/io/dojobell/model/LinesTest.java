package io.dojobell.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinesTest {
  @Test
  void line_ends_of_every_kind_part_words() {
    assertThat(Lines.paragraphs("a\u0085b\u000bc\u000cd\r\ne\rf\u2028g\u2029h\u001fi\u0000j"))
        .isEqualTo("a\nb\nc\nd\ne\nf\ng\nh ij");
    assertThat(Lines.one("a\u0085b\u000bc")).isEqualTo("a b c");
  }

  @Test
  void what_shows_nothing_is_told_from_what_shows_something() {
    for (var text :
        new String[] {"", " ", "\u200b\u2060", "\ufeff", "\u3164", "\u2800", "\ufe0f"}) {
      assertThat(Lines.isVisible(text)).as(text).isFalse();
    }
    for (var text : new String[] {"a", "\u200bé", "🚨", ".", "\u05d0"}) {
      assertThat(Lines.isVisible(text)).as(text).isTrue();
    }
  }
}
