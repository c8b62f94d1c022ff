package io.dojobell.slack.modal;

import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import com.slack.api.model.view.ViewState.SelectedOption;
import io.dojobell.blockkit.ModalId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What Slack sends for modals, for the tests of pure classes. */
final class SampleForms {
  static final InitialValues NOT_REMEMBERED = new InitialValues(Map.of());

  private SampleForms() {}

  static ViewState.Value text(@Nullable String text) {
    var value = new ViewState.Value();
    value.setType("plain_text_input");
    value.setValue(text);
    return value;
  }

  static ViewState.Value conversation(@Nullable String id) {
    var value = new ViewState.Value();
    value.setType("conversations_select");
    value.setSelectedConversation(id);
    return value;
  }

  static ViewState.Value time(@Nullable String time) {
    var value = new ViewState.Value();
    value.setType("timepicker");
    value.setSelectedTime(time);
    return value;
  }

  static ViewState.Value choice(@Nullable String chosen) {
    var value = new ViewState.Value();
    value.setType("static_select");
    value.setSelectedOption(selected(null, chosen));
    return value;
  }

  static ViewState.Value choices(String... chosen) {
    return options(
        Arrays.stream(chosen).map(each -> selected(each, each)).toArray(SelectedOption[]::new));
  }

  static ViewState.Value options(SelectedOption... chosen) {
    var value = new ViewState.Value();
    value.setType("checkboxes");
    value.setSelectedOptions(Arrays.asList(chosen));
    return value;
  }

  static SelectedOption selected(@Nullable String label, @Nullable String value) {
    var option = new SelectedOption();
    option.setText(label == null ? null : PlainTextObject.builder().text(label).build());
    option.setValue(value);
    return option;
  }

  /** Returns what was entered in a form that remembered nothing. */
  static FormValues entered(String field, ViewState.Value value) {
    return entered(NOT_REMEMBERED, field, value);
  }

  static FormValues entered(InitialValues initial, String field, ViewState.Value value) {
    return new FormValues(Map.of(field, Map.of(field, value)), initial);
  }

  /** Returns the form as it is opened. */
  static View opened(FormBuilder form) {
    return form.build(ModalId.ROUTE, "Title", "Save", "7");
  }

  /** Returns the form as it is submitted, with these values. */
  static View submitted(FormBuilder form, Map<String, ViewState.Value> values) {
    var state = new HashMap<String, Map<String, ViewState.Value>>();
    values.forEach((field, value) -> state.put(field, Map.of(field, value)));
    var view = opened(form);
    view.setState(ViewState.builder().values(state).build());
    return view;
  }
}
