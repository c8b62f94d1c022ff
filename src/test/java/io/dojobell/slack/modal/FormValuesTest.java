package io.dojobell.slack.modal;

import static io.dojobell.slack.modal.SampleForms.choice;
import static io.dojobell.slack.modal.SampleForms.choices;
import static io.dojobell.slack.modal.SampleForms.conversation;
import static io.dojobell.slack.modal.SampleForms.entered;
import static io.dojobell.slack.modal.SampleForms.options;
import static io.dojobell.slack.modal.SampleForms.selected;
import static io.dojobell.slack.modal.SampleForms.text;
import static io.dojobell.slack.modal.SampleForms.time;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormValuesTest {
  private static final FormValues NOTHING = new FormValues(Map.of(), SampleForms.NOT_REMEMBERED);

  /** Returns a form that showed these check boxes ticked. */
  private static InitialValues ticked(String... values) {
    var all = List.of(values).stream().map(each -> FormBuilder.option(each, each)).toList();
    return InitialValues.of(
        SampleForms.opened(
            new FormBuilder()
                .optionalField(
                    "field", "Label", FormBuilder.checkboxes("field", all, List.of(values)))));
  }

  /** Returns a form that showed that channel. */
  private static InitialValues shownChannel(String id) {
    var element = new InputKinds.ChannelSelect().element("field", "Choose", id);
    return InitialValues.of(
        SampleForms.opened(new FormBuilder().optionalField("field", "Label", element)));
  }

  private static List<String> merged(InitialValues initial, List<String> now, String... chosen) {
    return List.copyOf(entered(initial, "field", choices(chosen)).mergeChoices("field", now));
  }

  @Test
  void a_view_is_read_with_what_it_showed() {
    var view =
        SampleForms.submitted(
            new FormBuilder()
                .optionalField("field", "Label", FormBuilder.textInput("field", "a", 9, "x")),
            Map.of("field", text("b")));
    var read = FormValues.readFrom(view);
    assertThat(read.text("field")).isEqualTo("b");
    assertThat(read.initial().hadValues("field", List.of("a"))).isTrue();
  }

  @Test
  void a_view_without_a_state_or_without_values_has_none() {
    assertThat(FormValues.readFrom(new View()).values()).isEmpty();
    var empty = View.builder().state(new ViewState()).build();
    assertThat(FormValues.readFrom(empty).values()).isEmpty();
  }

  @Test
  void a_text_is_read_without_the_space_around_it() {
    assertThat(entered("field", text(" a b ")).text("field")).isEqualTo("a b");
    assertThat(entered("field", text(null)).text("field")).isEmpty();
    assertThat(entered("field", text("a")).text("other")).isEmpty();
    var underOtherAction =
        new FormValues(Map.of("field", Map.of("x", text("a"))), NOTHING.initial());
    assertThat(underOtherAction.text("field")).isEmpty();
  }

  @Test
  void each_kind_of_input_is_read() {
    assertThat(entered("field", choice("a")).choice("field")).contains("a");
    assertThat(entered("field", choice(null)).choice("field")).isEmpty();
    assertThat(entered("field", conversation("C1")).conversation("field")).isEqualTo("C1");
    assertThat(entered("field", time("09:00")).time("field")).isEqualTo("09:00");
    assertThat(entered("field", choices("b", "a")).choices("field")).containsExactly("b", "a");
  }

  @Test
  void what_was_not_sent_is_empty() {
    assertThat(NOTHING.text("field")).isEmpty();
    assertThat(NOTHING.choice("field")).isEmpty();
    assertThat(NOTHING.conversation("field")).isEmpty();
    assertThat(NOTHING.time("field")).isEmpty();
    assertThat(NOTHING.choices("field")).isEmpty();
    assertThat(NOTHING.options("field")).isEmpty();
  }

  @Test
  void options_have_the_labels_they_were_shown_with() {
    var chosen = options(selected("A", "a"), null, selected("B", null), selected(null, "c"));
    assertThat(entered("field", chosen).options("field"))
        .containsExactly(FormBuilder.option("A", "a"), FormBuilder.option("c", "c"));
    assertThat(entered("field", chosen).choices("field")).containsExactly("a", "c");
  }

  @Test
  void all_values_are_those_of_whatever_kind_the_input_is() {
    assertThat(entered("field", choices("a", "b")).allValues("field")).containsExactly("a", "b");
    assertThat(entered("field", choice("a")).allValues("field")).containsExactly("a");
    assertThat(entered("field", text("a\r\nb")).allValues("field")).containsExactly("a\nb");
    assertThat(entered("field", conversation("C1")).allValues("field")).containsExactly("C1");
    assertThat(entered("field", time("09:00")).allValues("field")).containsExactly("09:00");
    assertThat(NOTHING.allValues("field")).isEmpty();
  }

  @Test
  void a_field_is_changed_if_it_shows_other_values() {
    assertThat(entered(ticked("a"), "field", choices("a")).isChanged("field")).isFalse();
    assertThat(entered(ticked("a"), "field", choices("b")).isChanged("field")).isTrue();
    assertThat(entered(ticked("a"), "field", choices()).isChanged("field")).isTrue();
    assertThat(entered("field", choices()).isChanged("field")).isTrue();
  }

  @Test
  void a_channel_that_comes_back_empty_was_not_changed() {
    var shown = shownChannel("C1");
    assertThat(entered(shown, "field", conversation(null)).isChanged("field")).isFalse();
    assertThat(entered(shown, "field", conversation("C1")).isChanged("field")).isFalse();
    assertThat(entered(shown, "field", conversation("C2")).isChanged("field")).isTrue();
    assertThat(entered(shown, "field", text(null)).isChanged("field")).isTrue();
  }

  @Test
  void choices_are_merged_with_the_current_ones() {
    assertThat(merged(ticked("a", "b"), List.of("a", "b"), "a", "b")).containsExactly("a", "b");
    assertThat(merged(ticked("a", "b"), List.of("a", "b"), "b")).containsExactly("b");
    assertThat(merged(ticked("a"), List.of("a"), "a", "c")).containsExactly("a", "c");
  }

  @Test
  void choices_made_elsewhere_meanwhile_are_kept() {
    assertThat(merged(ticked("a"), List.of("a", "b"), "a")).containsExactly("a", "b");
    assertThat(merged(ticked("a", "b"), List.of("a"), "a", "b")).containsExactly("a");
    assertThat(merged(ticked("a"), List.of("b"), "c")).containsExactly("b", "c");
  }

  @Test
  void without_remembered_values_the_choices_of_the_form_count() {
    assertThat(merged(SampleForms.NOT_REMEMBERED, List.of("a"), "b")).containsExactly("b");
  }
}
