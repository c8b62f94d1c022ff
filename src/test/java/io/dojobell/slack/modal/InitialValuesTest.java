package io.dojobell.slack.modal;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.CheckboxesElement;
import com.slack.api.model.block.element.ConversationsSelectElement;
import com.slack.api.model.block.element.MultiExternalSelectElement;
import com.slack.api.model.block.element.MultiStaticSelectElement;
import com.slack.api.model.block.element.NumberInputElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.block.element.TimePickerElement;
import com.slack.api.model.view.View;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InitialValuesTest {
  private static LayoutBlock input(String id, BlockElement element) {
    return InputBlock.builder().blockId(id).element(element).build();
  }

  private static PlainTextInputElement text(@Nullable String value) {
    return PlainTextInputElement.builder().initialValue(value).build();
  }

  private static List<OptionObject> options(String... values) {
    return java.util.Arrays.stream(values)
        .map(value -> OptionObject.builder().value(value).build())
        .toList();
  }

  private static InitialValues shown(String field, String value) {
    return InitialValues.of(List.of(input(field, text(value))), Map.of());
  }

  private static View view(@Nullable String metadata) {
    return View.builder().privateMetadata(metadata).build();
  }

  @Test
  void the_values_of_every_kind_of_input_are_read() {
    var two = options("a", "b");
    assertThat(InitialValues.values(text(" a\r\nb "))).containsExactly("a\nb");
    assertThat(InitialValues.values(text(null))).isEmpty();
    assertThat(InitialValues.values(text(" "))).isEmpty();
    assertThat(
            InitialValues.values(
                StaticSelectElement.builder().initialOption(two.getFirst()).build()))
        .containsExactly("a");
    assertThat(InitialValues.values(StaticSelectElement.builder().build())).isEmpty();
    assertThat(InitialValues.values(CheckboxesElement.builder().initialOptions(two).build()))
        .containsExactly("a", "b");
    assertThat(InitialValues.values(CheckboxesElement.builder().build())).isEmpty();
    assertThat(InitialValues.values(MultiStaticSelectElement.builder().initialOptions(two).build()))
        .containsExactly("a", "b");
    assertThat(
            InitialValues.values(MultiExternalSelectElement.builder().initialOptions(two).build()))
        .containsExactly("a", "b");
    assertThat(
            InitialValues.values(
                ConversationsSelectElement.builder().initialConversation("C1").build()))
        .containsExactly("C1");
    assertThat(InitialValues.values(TimePickerElement.builder().initialTime("08:00").build()))
        .containsExactly("08:00");
    assertThat(InitialValues.values(NumberInputElement.builder().initialValue("7").build()))
        .isEmpty();
  }

  @Test
  void a_submission_can_be_compared_with_what_the_form_showed() {
    var boxes = CheckboxesElement.builder().initialOptions(options("a", "b")).build();
    var values =
        InitialValues.of(
            List.of(DividerBlock.builder().build(), input("rows", boxes), input("name", text("x"))),
            Map.of());

    assertThat(values.hadValues("rows", List.of("b", "a"))).isTrue();
    assertThat(values.hadValues("rows", List.of("a"))).isFalse();
    assertThat(values.hadValue("rows", "a")).isTrue();
    assertThat(values.hadValue("rows", "c")).isFalse();
    assertThat(values.hasField("name")).isTrue();
  }

  @Test
  void a_field_that_was_not_remembered_had_no_values() {
    var values = shown("name", "x");
    assertThat(values.hasField("other")).isFalse();
    assertThat(values.hadValues("other", List.of())).isFalse();
    assertThat(values.hadValue("other", "x")).isFalse();
  }

  @Test
  void the_values_go_through_the_view_and_back() {
    var values =
        InitialValues.of(
            List.of(
                input(
                    "rows", CheckboxesElement.builder().initialOptions(options("a", "b")).build()),
                input("empty", text(null))),
            Map.of("rows", "hidden"));

    var view = view(values.metadata("route 7"));

    assertThat(InitialValues.subject(view)).isEqualTo("route 7");
    assertThat(InitialValues.of(view)).isEqualTo(values);
  }

  @Test
  void a_form_of_an_earlier_version_remembers_nothing() {
    assertThat(InitialValues.of(view("route 7")).hashes()).isEmpty();
    assertThat(InitialValues.of(view(null)).hashes()).isEmpty();
    assertThat(InitialValues.subject(view(null))).isEmpty();
    assertThat(InitialValues.subject(view("7"))).isEqualTo("7");
  }

  @Test
  void what_slack_has_no_space_for_is_not_remembered() {
    // The subject, a line end, the field, a space and a hash of six characters.
    assertThat(shown("f".repeat(2_991), "x").metadata("7")).hasSize(3_000);
    assertThat(shown("f".repeat(2_992), "x").metadata("7")).isEqualTo("7");
  }

  @Test
  void two_forms_are_the_same_where_field_and_hidden_value_are() {
    var fields = List.of(input("name", text("x")));
    var values = InitialValues.of(fields, Map.of("name", "h"));

    assertThat(values.isSame("name", InitialValues.of(fields, Map.of("name", "h")))).isTrue();
    assertThat(values.isSame("name", InitialValues.of(fields, Map.of("name", "i")))).isFalse();
    assertThat(values.isSame("name", shown("name", "y"))).isFalse();
    assertThat(values.isSameHidden("name", InitialValues.of(List.of(), Map.of("name", "h"))))
        .isTrue();
    assertThat(values.isSameHidden("name", InitialValues.of(fields, Map.of("name", "i"))))
        .isFalse();
    assertThat(shown("name", "x").isSame("other", values)).isTrue();
    assertThat(shown("name", "x").isSame("name", shown("name", "y"))).isFalse();
  }
}
