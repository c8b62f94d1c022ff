package io.dojobell.source.defectdojo.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RiskAcceptanceTitleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3 accepted findings has expired for Web: app" + " | 3 findings has expired · Web: app",
        "1 accepted finding has expired for Web | 1 finding has expired · Web",
        "1 accepted findings has expired for Web | 1 finding has expired · Web",
        "10 accepted findings will expire on Nov 26, 2026 for Web"
            + " | 10 findings expires on Thu 26 Nov 2026 · Web",
        "2 accepted findings will expire on June 3, 2026 for Web"
            + " | 2 findings expires on Wed 3 Jun 2026 · Web",
        "2 accepted findings will expire on Sept. 30, 2026 for Web"
            + " | 2 findings expires on Wed 30 Sep 2026 · Web",
      })
  void a_title_of_defectdojo_is_put_into_ours(String theirs, String ours) {
    assertThat(RiskAcceptanceTitle.title("Risk acceptance with " + theirs))
        .contains("Risk acceptance of " + ours);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Risk acceptance with 3 accepted findings",
        "Risk acceptance with 3 accepted findings has expired for ",
        "Risk acceptance with some accepted findings has expired for Web",
        "Risk acceptance with 3 accepted findings will expire soon for Web",
        "A risk acceptance with 3 accepted findings has expired for Web",
      })
  void a_title_of_another_form_stays_theirs(String title) {
    assertThat(RiskAcceptanceTitle.title(title)).isEmpty();
  }
}
