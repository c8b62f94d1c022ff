package io.dojobell.source.defectdojo.sync;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenRefusalTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Invalid token.",
        "INVALID TOKEN.",
        "Invalid token header. Token string should not contain spaces.",
        "Authentication credentials were not provided.",
        "Incorrect authentication credentials.",
        "User inactive or deleted."
      })
  void the_token_is_refused(String detail) {
    assertThat(TokenRefusal.matches(detail)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"You do not have permission to perform this action.", "Ungültiges Token", ""})
  void a_missing_right_or_an_unknown_text_is_no_refusal(String detail) {
    assertThat(TokenRefusal.matches(detail)).isFalse();
  }
}
