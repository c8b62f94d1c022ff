package io.dojobell.slack.modal;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.view.View;
import io.dojobell.blockkit.BlockKit;
import io.dojobell.blockkit.ModalId;
import io.dojobell.model.EventType;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormBuilderTest {
  private static final List<OptionObject> OPTIONS =
      List.of(FormBuilder.option("A", "a"), FormBuilder.option("B", "b"));

  private final FormBuilder form = new FormBuilder();

  private View built() {
    return form.build(ModalId.ROUTE, "Route", "Save", "7");
  }

  @Test
  void a_modal_has_its_id_its_words_and_its_blocks_in_order() {
    form.add(BlockKit.section("1")).smallPrint("2");
    var view = built();
    assertThat(view.getType()).isEqualTo("modal");
    assertThat(view.getCallbackId()).isEqualTo("route");
    assertThat(view.getTitle().getText()).isEqualTo("Route");
    assertThat(view.getSubmit().getText()).isEqualTo("Save");
    assertThat(view.getClose().getText()).isEqualTo("Cancel");
    assertThat(view.getBlocks()).containsExactly(BlockKit.section("1"), BlockKit.context("2"));
  }

  @Test
  void every_word_of_a_modal_s_frame_is_plain_text() {
    assertThat(built().getTitle().getType()).isEqualTo("plain_text");
    assertThat(built().getSubmit().getType()).isEqualTo("plain_text");
    assertThat(built().getClose().getType()).isEqualTo("plain_text");
  }

  @Test
  void a_modal_has_as_many_blocks_as_slack_accepts() {
    for (var number = 1; number <= 99; number++) {
      form.smallPrint("" + number);
    }
    assertThat(built().getBlocks()).hasSize(99);
    form.smallPrint("100").smallPrint("101");
    assertThat(built().getBlocks()).hasSize(100).endsWith(BlockKit.context("100"));
  }

  @Test
  void a_modal_remembers_its_subject_and_the_values_it_shows_and_hides() {
    form.optionalField("field", "Field", FormBuilder.textInput("field", "a", 9, "x"))
        .hiddenValue("field", "secret");
    var remembered = InitialValues.of(built());
    assertThat(InitialValues.subject(built())).isEqualTo("7");
    assertThat(remembered.hadValues("field", List.of("a"))).isTrue();
    var other = new FormBuilder().hiddenValue("field", "other");
    assertThat(remembered.isSameHidden("field", InitialValues.of(built()))).isTrue();
    assertThat(remembered.isSameHidden("field", InitialValues.of(SampleForms.opened(other))))
        .isFalse();
  }

  @Test
  void a_modal_rendered_again_remembers_what_it_showed_at_first() {
    form.optionalField("field", "Field", FormBuilder.textInput("field", "a", 9, "x"));
    var first = built();
    var again =
        new FormBuilder()
            .optionalField("field", "Field", FormBuilder.textInput("field", "b", 9, "x"))
            .rebuild(first, "Title", "Send");
    assertThat(again.getCallbackId()).isEqualTo("route");
    assertThat(again.getPrivateMetadata()).isEqualTo(first.getPrivateMetadata());
    assertThat(again.getTitle().getText()).isEqualTo("Title");
    assertThat(again.getSubmit().getText()).isEqualTo("Send");
    assertThat(again.getBlocks()).hasSize(1);
  }

  @Test
  void a_field_is_optional_or_required_and_named_by_its_block() {
    var element = FormBuilder.textInput("x", "", 9, "x");
    form.optionalField("one", "One", element)
        .requiredField("two", "Two", element)
        .field(FormField.optional("three", "Three", "x", new InputKinds.Text(9)), "now");
    assertThat(built().getBlocks())
        .hasSize(3)
        .startsWith(
            InputBlock.builder()
                .blockId("one")
                .optional(true)
                .label(BlockKit.plainText("One"))
                .element(element)
                .build(),
            InputBlock.builder()
                .blockId("two")
                .optional(false)
                .label(BlockKit.plainText("Two"))
                .element(element)
                .build());
    assertThat(InitialValues.of(built()).hadValues("three", List.of("now"))).isTrue();
  }

  @Test
  void a_text_input_shows_its_value_or_else_an_example() {
    var input = FormBuilder.textInput("field", "now", 9, "example");
    assertThat(input.getActionId()).isEqualTo("field");
    assertThat(input.getInitialValue()).isEqualTo("now");
    assertThat(input.getMaxLength()).isEqualTo(9);
    assertThat(input.getPlaceholder().getText()).isEqualTo("example");
    assertThat(FormBuilder.textInput("field", "", 9, "example").getInitialValue()).isNull();
  }

  @Test
  void a_select_shows_the_chosen_option() {
    var select = FormBuilder.select("field", OPTIONS, "b", "Any");
    assertThat(select.getActionId()).isEqualTo("field");
    assertThat(select.getPlaceholder().getText()).isEqualTo("Any");
    assertThat(select.getOptions()).isEqualTo(OPTIONS);
    assertThat(select.getInitialOption()).isEqualTo(OPTIONS.get(1));
    assertThat(FormBuilder.select("field", OPTIONS, "c", "Any").getInitialOption()).isNull();
    assertThat(FormBuilder.select("field", OPTIONS, null, "Any").getInitialOption()).isNull();
  }

  @Test
  void check_boxes_are_ticked_by_their_values() {
    var boxes = FormBuilder.checkboxes("field", OPTIONS, List.of("b", "c"));
    assertThat(boxes.getActionId()).isEqualTo("field");
    assertThat(boxes.getOptions()).isEqualTo(OPTIONS);
    assertThat(boxes.getInitialOptions()).containsExactly(OPTIONS.get(1));
    // Slack refuses an empty list.
    assertThat(FormBuilder.checkboxes("field", OPTIONS, List.of()).getInitialOptions()).isNull();
  }

  @Test
  void types_of_events_are_selected_in_their_order() {
    var chosen = List.of(EventType.OTHER, EventType.SCAN_ADDED);
    var select = FormBuilder.eventSelect("field", chosen, "None");
    assertThat(select.getActionId()).isEqualTo("field");
    assertThat(select.getPlaceholder().getText()).isEqualTo("None");
    assertThat(select.getOptions()).hasSize(EventType.values().length);
    assertThat(select.getInitialOptions())
        .containsExactly(
            FormBuilder.option("Scan imported", "scan_added"),
            FormBuilder.option("Other", "other"));
    assertThat(FormBuilder.eventSelect("field", List.of(), "None").getInitialOptions()).isNull();
  }

  @Test
  void an_option_s_label_is_one_line_that_slack_accepts_without_emoji() {
    assertThat(label(FormBuilder.option(" a\n b ", "x"))).isEqualTo("a b");
    assertThat(label(FormBuilder.option("a".repeat(75), "x"))).isEqualTo("a".repeat(75));
    assertThat(label(FormBuilder.option("a".repeat(76), "x"))).isEqualTo("a".repeat(74) + "…");
    assertThat(label(FormBuilder.option(":bell:", "x"))).isNotEqualTo(":bell:").endsWith("bell:");
  }

  @Test
  void an_option_without_a_label_shows_its_value() {
    assertThat(FormBuilder.option(" ", "x")).isEqualTo(BlockKit.option("x", "x"));
    assertThat(FormBuilder.option("A", "x")).isEqualTo(BlockKit.option("A", "x"));
  }

  private static String label(OptionObject option) {
    return option.getText().getText();
  }
}
