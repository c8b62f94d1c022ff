package io.dojobell.slack.modal;

import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import io.dojobell.model.Severity;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What was entered in a modal, whatever was sent for it. */
record Entered(Map<String, Map<String, ViewState.Value>> values) {

  static Entered in(View view) {
    var state = view.getState();
    return new Entered(state == null || state.getValues() == null ? Map.of() : state.getValues());
  }

  private Optional<ViewState.Value> value(String name) {
    return Optional.ofNullable(values.get(name)).map(inputs -> inputs.get(name));
  }

  /** The text without white space around it; empty: none. */
  String text(String name) {
    return value(name).map(ViewState.Value::getValue).map(String::strip).orElse("");
  }

  /** The value of the chosen option; empty: none. */
  Optional<String> choice(String name) {
    return value(name)
        .map(ViewState.Value::getSelectedOption)
        .map(ViewState.SelectedOption::getValue);
  }

  /** The chosen conversation's id; empty: none. */
  String conversation(String name) {
    return value(name).map(ViewState.Value::getSelectedConversation).orElse("");
  }

  /** A time of day as {@code 09:00}; empty: none. */
  String time(String name) {
    return value(name).map(ViewState.Value::getSelectedTime).orElse("");
  }

  /** The values of the chosen options or ticked boxes. */
  List<String> choices(String name) {
    return options(name).stream().map(OptionObject::getValue).filter(Objects::nonNull).toList();
  }

  /** The chosen options, with the labels they were chosen by. */
  List<OptionObject> options(String name) {
    return value(name).map(ViewState.Value::getSelectedOptions).orElse(List.of()).stream()
        .filter(option -> option != null && option.getValue() != null)
        .map(
            option ->
                Form.option(
                    option.getText() == null ? option.getValue() : option.getText().getText(),
                    option.getValue()))
        .toList();
  }

  Optional<Severity> severity(String name) {
    return choice(name).flatMap(Severity::of);
  }
}
