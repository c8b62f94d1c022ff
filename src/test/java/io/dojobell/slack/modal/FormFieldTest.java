package io.dojobell.slack.modal;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.view.ViewState;
import io.dojobell.model.Severity;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormFieldTest {
  private static final FormField<Optional<Integer>> DAYS =
      FormField.required("days", "Days", "Days", new InputKinds.WholeNumber(1, 366, true));
  private static final FormField<Optional<Integer>> CLOSE =
      FormField.optional("close", "Close", "Days", new InputKinds.WholeNumber(0, 366, false));

  private static FormValues entered(String field, String text) {
    var value = new ViewState.Value();
    value.setValue(text);
    return entered(field, value, InitialValues.of(List.of(), Map.of()));
  }

  private static FormValues entered(String field, ViewState.Value value, InitialValues initial) {
    return new FormValues(Map.of(field, Map.of(field, value)), initial);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "90", "366", "0366"})
  void a_number_within_its_bounds_is_read(String text) {
    assertThat(DAYS.problem(entered("days", text))).isEmpty();
    assertThat(DAYS.read(entered("days", text))).hasValue(Integer.parseInt(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "367", "-1", "1.5", "10000", "many"})
  void any_other_number_is_a_problem_that_names_the_bounds(String text) {
    assertThat(DAYS.problem(entered("days", text)))
        .hasValue("This must be a whole number from 1 to 366");
  }

  @Test
  void an_optional_number_may_be_left_empty() {
    assertThat(CLOSE.problem(entered("close", ""))).isEmpty();
    assertThat(CLOSE.read(entered("close", ""))).isEmpty();
    assertThat(CLOSE.problem(entered("close", "x"))).isPresent();
  }

  @Test
  void what_was_not_changed_stays_and_has_no_problem() {
    var shown = InitialValues.of(List.of(DAYS.block(Optional.of(400))), Map.of());
    var value = new ViewState.Value();
    value.setValue("400");
    var values = entered("days", value, shown);
    assertThat(DAYS.isChanged(values)).isFalse();
    assertThat(DAYS.problem(values)).isEmpty();
    assertThat(DAYS.readOr(values, Optional.of(7))).hasValue(7);
  }

  @Test
  void an_address_or_a_zone_that_is_none_is_a_problem() {
    var email = FormField.optional("email", "Email", "", new InputKinds.Email(false));
    assertThat(email.problem(entered("email", ""))).isEmpty();
    assertThat(email.problem(entered("email", "bob@example.com"))).isEmpty();
    assertThat(email.problem(entered("email", "bob"))).isPresent();
    var required = FormField.required("email", "Email", "", new InputKinds.Email(true));
    assertThat(required.problem(entered("email", ""))).isPresent();
    var zone = FormField.required("zone", "Zone", "", new InputKinds.Zone("UTC"));
    assertThat(zone.problem(entered("zone", "Europe/Berlin"))).isEmpty();
    assertThat(zone.problem(entered("zone", "Atlantis")))
        .hasValue("This must be a time zone like UTC");
  }

  @Test
  void the_block_shows_the_value_under_the_name_of_the_field() {
    var block = (InputBlock) DAYS.block(Optional.of(7));
    assertThat(block.getBlockId()).isEqualTo("days");
    assertThat(block.isOptional()).isFalse();
    assertThat(block.getLabel().getText()).isEqualTo("Days");
    assertThat(InitialValues.values(block.getElement())).containsExactly("7");
  }

  @Test
  void every_kind_shows_the_value_that_it_is_given() {
    assertThat(shown(new InputKinds.Time(), Optional.of(LocalTime.of(9, 5))))
        .containsExactly("09:05");
    assertThat(shown(new InputKinds.MinimumSeverity(), Optional.of(Severity.HIGH)))
        .containsExactly("high");
    assertThat(shown(new InputKinds.Switch("Label"), true)).containsExactly("on");
    assertThat(shown(new InputKinds.Switch("Label"), false)).isEmpty();
    assertThat(shown(new InputKinds.ChannelSelect(), "C1")).containsExactly("C1");
    assertThat(shown(new InputKinds.Search(), Optional.empty())).isEmpty();
    var options = List.of(FormBuilder.option("A", "a"), FormBuilder.option("B", "b"));
    assertThat(shown(new InputKinds.Choice(options), Optional.of("b"))).containsExactly("b");
    assertThat(shown(new InputKinds.Boxes(options), List.of("a"))).containsExactly("a");
  }

  @Test
  void more_keys_than_fit_are_not_shown() {
    assertThat(shown(new InputKinds.Searches(2), keys(2))).containsExactly("0", "1");
    assertThat(shown(new InputKinds.Searches(2), keys(3))).isEmpty();
  }

  private static List<OptionObject> keys(int count) {
    return IntStream.range(0, count)
        .mapToObj(number -> FormBuilder.option("Product " + number, "" + number))
        .toList();
  }

  private static <T> List<String> shown(InputKind<T> kind, T value) {
    return InitialValues.values(kind.element("name", "placeholder", value));
  }
}
