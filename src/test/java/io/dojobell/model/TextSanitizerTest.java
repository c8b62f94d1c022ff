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

  @Test
  void fillers_show_nothing() {
    for (var filler : new String[] {"\u115f", "\u1160", "\u3164", "\uffa0", "\u2800"}) {
      assertThat(TextSanitizer.isVisible(filler)).as(filler).isFalse();
    }
  }

  @Test
  void what_separated_words_is_a_space_in_paragraphs_and_other_controls_are_left_out() {
    assertThat(TextSanitizer.paragraphs("a\u001cb\u001dc\u001ed\u001fe")).isEqualTo("a b c d e");
    assertThat(TextSanitizer.paragraphs("a\u001bb\u007fc")).isEqualTo("abc");
  }

  @Test
  void nothing_changes_the_direction_of_the_text_behind_it() {
    for (var character :
        new int[] {0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069}) {
      var text = "a" + Character.toString(character) + "b";
      assertThat(TextSanitizer.paragraphs(text)).isEqualTo("ab");
      assertThat(TextSanitizer.singleLine(text)).isEqualTo("a b");
    }
    for (var character : new int[] {0x202F, 0x2065, 0x206A}) {
      var text = "a" + Character.toString(character) + "b";
      assertThat(TextSanitizer.paragraphs(text)).isEqualTo(text);
    }
  }

  @Test
  void a_text_that_is_too_long_ends_in_an_ellipsis_within_the_limit() {
    assertThat(TextSanitizer.truncate(3, "abc")).isEqualTo("abc");
    assertThat(TextSanitizer.truncate(3, "abcd")).isEqualTo("ab…");
    assertThat(TextSanitizer.truncate(4, "ab cd")).isEqualTo("ab…");
    assertThat(TextSanitizer.truncate(2, "💩💩💩")).isEqualTo("💩…");
  }
}
