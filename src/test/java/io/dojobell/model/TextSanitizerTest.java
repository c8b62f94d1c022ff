package io.dojobell.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextSanitizerTest {
  @Test
  void line_ends_of_every_kind_separate_words() {
    assertThat(
            TextSanitizer.paragraphs("a\u0085b\u000bc\u000cd\r\ne\rf\u2028g\u2029h\u001fi\u0000j"))
        .isEqualTo("a\nb\nc\nd\ne\nf\ng\nh ij");
    assertThat(TextSanitizer.singleLine("a\u0085b\u000bc")).isEqualTo("a b c");
  }

  @Test
  void text_that_shows_nothing_is_recognised() {
    for (var text :
        new String[] {"", " ", "\u200b\u2060", "\ufeff", "\u3164", "\u2800", "\ufe0f"}) {
      assertThat(TextSanitizer.isVisible(text)).as(text).isFalse();
    }
    for (var text : new String[] {"a", "\u200bé", "🚨", ".", "\u05d0"}) {
      assertThat(TextSanitizer.isVisible(text)).as(text).isTrue();
    }
  }
}
