package io.dojobell.slack.modal;

import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The values entered in a modal, whatever was sent for it. */
record FormValues(Map<String, Map<String, ViewState.Value>> values, InitialValues initial) {

  static FormValues readFrom(View view) {
    var state = view.getState();
    return new FormValues(
        state == null || state.getValues() == null ? Map.of() : state.getValues(),
        InitialValues.of(view));
  }

  private Optional<ViewState.Value> value(String name) {
    return Optional.ofNullable(values.get(name)).map(inputs -> inputs.get(name));
  }

  /** Returns the text without white space around it; empty: none. */
  String text(String name) {
    return value(name).map(ViewState.Value::getValue).map(String::strip).orElse("");
  }

  /** Returns the value of the chosen option; empty: none. */
  Optional<String> choice(String name) {
    return value(name)
        .map(ViewState.Value::getSelectedOption)
        .map(ViewState.SelectedOption::getValue);
  }

  /** Returns the chosen option, with its label; one without a value is none. */
  Optional<OptionObject> option(String name) {
    return value(name)
        .map(ViewState.Value::getSelectedOption)
        .filter(option -> option.getValue() != null && !option.getValue().isBlank())
        .map(FormValues::normalize);
  }

  /** Returns the chosen conversation's id; empty: none. */
  String conversation(String name) {
    return value(name).map(ViewState.Value::getSelectedConversation).orElse("");
  }

  /** Returns a time of day such as {@code 09:00}; empty: none. */
  String time(String name) {
    return value(name).map(ViewState.Value::getSelectedTime).orElse("");
  }

  /** Returns a day such as {@code 2026-12-01}; empty: none. */
  String date(String name) {
    return value(name).map(ViewState.Value::getSelectedDate).orElse("");
  }

  /** Returns the values of the chosen options or ticked boxes. */
  List<String> choices(String name) {
    return options(name).stream().map(OptionObject::getValue).filter(Objects::nonNull).toList();
  }

  /** Returns the chosen options, with the labels they were shown with. */
  List<OptionObject> options(String name) {
    return value(name).map(ViewState.Value::getSelectedOptions).orElse(List.of()).stream()
        .filter(option -> option != null && option.getValue() != null)
        .map(FormValues::normalize)
        .toList();
  }

  private static OptionObject normalize(ViewState.SelectedOption option) {
    var value = option.getValue();
    return FormBuilder.option(option.getText() == null ? value : option.getText().getText(), value);
  }

  /** Returns all values chosen or entered in the field, whatever kind of input it is. */
  List<String> allValues(String name) {
    var values = new ArrayList<>(choices(name));
    choice(name).ifPresent(values::add);
    Stream.of(text(name).replace("\r\n", "\n"), conversation(name), time(name), date(name))
        .filter(value -> !value.isEmpty())
        .forEach(values::add);
    return values;
  }

  /**
   * Returns true if the person changed the field. A channel that comes back empty was not changed:
   * Slack shows a person only the channels that they can see.
   */
  boolean isChanged(String name) {
    var isHidden = isConversationField(name) && conversation(name).isEmpty();
    return !isHidden && !initial.hadValues(name, allValues(name));
  }

  private boolean isConversationField(String name) {
    return value(name)
        .map(ViewState.Value::getType)
        .filter("conversations_select"::equals)
        .isPresent();
  }

  /**
   * Returns the choices of a field to store: the current ones, with those added in the form and
   * without those removed there.
   */
  Set<String> mergeChoices(String name, Collection<String> now) {
    var chosen = choices(name);
    if (!initial.hasField(name)) {
      return Set.copyOf(chosen);
    }
    var merged =
        now.stream()
            .filter(value -> chosen.contains(value) || !initial.hadValue(name, value))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    chosen.stream().filter(value -> !initial.hadValue(name, value)).forEach(merged::add);
    return merged;
  }
}
