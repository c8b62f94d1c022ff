package io.dojobell.slack.modal;

import static io.dojobell.slack.modal.SampleForms.entered;
import static io.dojobell.slack.modal.SampleForms.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.element.PlainTextInputElement;
import io.dojobell.model.SettingKey;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingInputKindsTest {
  private static final InputKind<Optional<Duration>> MINUTES = new SettingInputKinds.Minutes(90);

  private static SettingInputKinds.CheckedText checkedText(boolean isMultiline) {
    return new SettingInputKinds.CheckedText(
        new SettingKey.Text(
            "word",
            9,
            isMultiline,
            text -> text.equals("good") ? Optional.empty() : Optional.of("must be good"),
            "A word",
            null));
  }

  private static Optional<String> problem(InputKind<?> kind, String text) {
    return kind.problem(entered("field", text(text)), "field");
  }

  @Test
  void a_text_has_the_length_and_the_lines_of_its_setting() {
    assertThat(checkedText(false).element("field", "Example", "now"))
        .isEqualTo(FormBuilder.textInput("field", "now", 9, "Example"));
    var lines = (PlainTextInputElement) checkedText(true).element("field", "Example", "now");
    assertThat(lines.isMultiline()).isTrue();
  }

  @Test
  void a_text_is_empty_or_passes_the_check_of_its_setting() {
    var kind = checkedText(false);
    assertThat(kind.read(entered("field", text(" good ")), "field")).isEqualTo("good");
    assertThat(problem(kind, "good")).isEmpty();
    assertThat(problem(kind, "")).isEmpty();
    assertThat(problem(kind, "bad")).hasValue("This must be good");
  }

  @Test
  void a_period_is_shown_and_read_in_minutes() {
    assertThat(MINUTES.element("field", "Example", Optional.of(Duration.ofSeconds(150))))
        .isEqualTo(FormBuilder.textInput("field", "2", 4, "Example"));
    assertThat(MINUTES.read(entered("field", text("90")), "field"))
        .hasValue(Duration.ofMinutes(90));
    assertThat(problem(MINUTES, "0")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"91", "-1", "", "1.5", "soon"})
  void any_other_period_is_a_problem(String text) {
    assertThat(MINUTES.read(entered("field", text(text)), "field")).isEmpty();
    assertThat(problem(MINUTES, text)).hasValue("This must be a number of minutes, 0 to 90");
  }
}
