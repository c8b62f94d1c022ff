package io.dojobell.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '\0',
      value = {
        "Web\u00a0API ~ Web API",
        "Web\u202f\u3000 API ~ Web API",
        "web\u2011api ~ web-api",
        "20:00 \u2212 08:00 ~ 20:00 - 08:00",
        "\u201cWeb API\u201d ~ \"Web API\"",
        "\u2018Web API\u2019 ~ 'Web API'",
        "Bob\u2019s Shop ~ Bob's Shop",
        "sub\u200bscribe\ufeff scans ~ subscribe scans",
        "\u202bscans\u202c \u2067all\u2069 ~ scans all",
        "`scans` ~ scans",
        "a\u0085b\tc ~ a b c",
        "\ufe0f\u2060 ~ ''",
      })
  void what_looks_alike_is_the_same(String text, String folded) {
    assertThat(FoldedText.of(text)).isEqualTo(folded.equals("''") ? "" : folded);
  }

  @Test
  void letters_of_any_script_and_emoji_stay_as_they_are() {
    for (var text :
        new String[] {"Zürich", "İstanbul", "Платежи", "支払い", "שלום", "🔴 prod", "c++"}) {
      assertThat(FoldedText.of(text)).isEqualTo(text);
    }
  }

  @Test
  void quotes_and_dashes_of_every_kind_are_the_plain_ones() {
    assertThat(FoldedText.of("“”„‟«»〝〞＂″")).isEqualTo("\"".repeat(10));
    assertThat(FoldedText.of("‘’‚‛‹›′´＇ʼ")).isEqualTo("'".repeat(10));
    assertThat(FoldedText.of("‐‑‒–—―−﹘﹣－⁃")).isEqualTo("-".repeat(11));
  }

  @Test
  void variation_selectors_are_left_out_and_their_neighbours_stay() {
    for (var character : new int[] {0xFE00, 0xFE0F, 0xE0100, 0xE01EF}) {
      assertThat(FoldedText.of("a" + Character.toString(character))).isEqualTo("a");
    }
    for (var character : new int[] {0xFDFF, 0xFE10, 0xE00FF, 0xE01F0}) {
      var text = "a" + Character.toString(character);
      assertThat(FoldedText.of(text)).isEqualTo(text);
    }
  }

  @Test
  void control_characters_are_left_out() {
    assertThat(FoldedText.of("\0sc\u0001a\u007fn\u0080s\0")).isEqualTo("scans");
  }
}
