package io.dojobell.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.CharacterCodingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PercentEncodingTest {
  @Test
  void letters_digits_and_the_usual_signs_stay() {
    var usual = "AZaz09-._~!$&'()*+,;=";
    assertThat(PercentEncoding.encoded(usual, "")).isEqualTo(usual);
  }

  @Test
  void other_signs_stay_only_where_they_may_stand() {
    assertThat(PercentEncoding.encoded("a/b?c", "/")).isEqualTo("a/b%3Fc");
    assertThat(PercentEncoding.encoded("a/b?c", "/?")).isEqualTo("a/b?c");
  }

  @ParameterizedTest
  @CsvSource({
    "ü, %C3%BC",
    "€, %E2%82%AC",
    "💩, %F0%9F%92%A9",
    "٣, %D9%A3",
    "'\u007f\u0080', %7F%C2%80",
    "a b, a%20b",
  })
  void all_else_is_encoded_as_utf_8(String text, String encoded) {
    assertThat(PercentEncoding.encoded(text, "")).isEqualTo(encoded);
  }

  @ParameterizedTest
  @CsvSource({
    "%41, %41",
    "%c3%BC, %c3%BC",
    "%, %25",
    "%4, %254",
    "%zz, %25zz",
    "%4z, %254z",
    "%z4, %25z4",
    "100%, 100%25",
    "%%41, %25%41",
    "%４1, %25%EF%BC%941"
  })
  void escapes_stay_and_a_percent_sign_that_is_none_is_encoded(String text, String encoded) {
    assertThat(PercentEncoding.encoded(text, "")).isEqualTo(encoded);
  }

  @ParameterizedTest
  @CsvSource({
    "plain, plain",
    "a%41b, aAb",
    "%c3%bc, ü",
    "%F0%9F%92%A9, 💩",
    "💩%21, 💩!",
    "%, %",
    "%4, %4",
    "%zz, %zz",
    "%41%, A%",
    "ü%ü, ü%ü"
  })
  void escapes_are_decoded_and_other_percent_signs_stay(String text, String decoded)
      throws CharacterCodingException {
    assertThat(PercentEncoding.decoded(text)).isEqualTo(decoded);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%ff", "%c3", "%c3A", "a%80"})
  void escapes_that_are_no_utf_8_are_refused(String text) {
    assertThatThrownBy(() -> PercentEncoding.decoded(text))
        .isInstanceOf(CharacterCodingException.class);
  }
}
