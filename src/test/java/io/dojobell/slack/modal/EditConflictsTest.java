package io.dojobell.slack.modal;

import static io.dojobell.slack.modal.SampleForms.choice;
import static io.dojobell.slack.modal.SampleForms.choices;
import static io.dojobell.slack.modal.SampleForms.opened;
import static io.dojobell.slack.modal.SampleForms.submitted;
import static io.dojobell.slack.modal.SampleForms.text;
import static io.dojobell.slack.modal.SampleForms.time;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.view.ViewState;
import io.dojobell.blockkit.BlockKit;
import io.dojobell.model.EventType;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EditConflictsTest {
  private static final List<OptionObject> OPTIONS =
      List.of(FormBuilder.option("A", "a"), FormBuilder.option("B", "b"));

  private static FormBuilder form(BlockElement element) {
    return new FormBuilder().smallPrint("Small print").optionalField("field", "Label", element);
  }

  private static FormBuilder textForm(String value) {
    return form(FormBuilder.textInput("field", value, 500, "x"));
  }

  private static Map<String, String> conflicts(
      FormBuilder before, ViewState.Value entered, FormBuilder now) {
    return EditConflicts.find(submitted(before, Map.of("field", entered)), opened(now), Set.of());
  }

  private static Map<String, String> nowIs(String words) {
    return Map.of(
        "field",
        "This was changed elsewhere, now: "
            + words
            + ". Choose that, or open this form again to change it");
  }

  @Test
  void a_field_changed_on_both_sides_is_a_conflict_that_says_the_current_value() {
    assertThat(conflicts(textForm("a"), text("b"), textForm("c"))).isEqualTo(nowIs("c"));
  }

  @Test
  void a_field_changed_on_one_side_or_to_the_same_value_is_none() {
    assertThat(conflicts(textForm("a"), text("b"), textForm("a"))).isEmpty();
    assertThat(conflicts(textForm("a"), text("a"), textForm("c"))).isEmpty();
    assertThat(conflicts(textForm("a"), text("c"), textForm("c"))).isEmpty();
  }

  @Test
  void a_field_whose_changes_are_merged_is_no_conflict_and_others_still_are() {
    var before =
        textForm("a").optionalField("next", "Next", FormBuilder.textInput("next", "a", 9, "x"));
    var now =
        textForm("c").optionalField("next", "Next", FormBuilder.textInput("next", "c", 9, "x"));
    var sent = submitted(before, Map.of("field", text("b"), "next", text("b")));
    assertThat(EditConflicts.find(sent, opened(now), Set.of("field"))).containsOnlyKeys("next");
    assertThat(EditConflicts.find(sent, opened(now), Set.of())).containsOnlyKeys("field", "next");
  }

  @Test
  void a_form_that_remembered_nothing_has_no_conflicts() {
    var sent = submitted(textForm("a"), Map.of("field", text("b")));
    sent.setPrivateMetadata("7");
    assertThat(EditConflicts.find(sent, opened(textForm("c")), Set.of())).isEmpty();
  }

  @Test
  void a_value_that_the_field_does_not_show_is_not_said() {
    var before = textForm("a").hiddenValue("field", "secret");
    var now = textForm("a").hiddenValue("field", "other");
    assertThat(conflicts(before, text("b"), now))
        .isEqualTo(
            Map.of("field", "This was changed elsewhere; open this form again to change it"));
    assertThat(conflicts(before, text("a"), now)).isEmpty();
  }

  @Test
  void options_are_said_by_their_labels() {
    var before = form(FormBuilder.select("field", List.of(), null, "Any"));
    assertThat(
            conflicts(before, choice("a"), form(FormBuilder.select("field", OPTIONS, "b", "Any"))))
        .isEqualTo(nowIs("B"));
    var boxes = form(FormBuilder.checkboxes("field", OPTIONS, List.of("a", "b")));
    assertThat(conflicts(before, choices("a"), boxes)).isEqualTo(nowIs("A, B"));
    var events = form(FormBuilder.eventSelect("field", List.of(EventType.SCAN_ADDED), "None"));
    assertThat(conflicts(before, choices("other"), events)).isEqualTo(nowIs("Scan imported"));
    var searches = form(new InputKinds.Searches(2).element("field", "x", OPTIONS));
    assertThat(conflicts(before, choices("a"), searches)).isEqualTo(nowIs("A, B"));
  }

  @Test
  void other_values_are_said_as_they_are() {
    var six = form(new InputKinds.Time().element("field", "x", Optional.of(LocalTime.of(6, 0))));
    var seven = form(new InputKinds.Time().element("field", "x", Optional.of(LocalTime.of(7, 0))));
    assertThat(conflicts(six, time("08:00"), seven)).isEqualTo(nowIs("07:00"));
  }

  @Test
  void a_field_that_is_empty_now_has_nothing() {
    assertThat(conflicts(textForm("a"), text("b"), textForm(""))).isEqualTo(nowIs("nothing"));
    var ticked = form(FormBuilder.checkboxes("field", OPTIONS, List.of("a")));
    var empty = form(FormBuilder.checkboxes("field", OPTIONS, List.of()));
    assertThat(conflicts(ticked, choices("b"), empty)).isEqualTo(nowIs("nothing"));
    var any = form(FormBuilder.select("field", OPTIONS, null, "Any"));
    assertThat(conflicts(ticked, choice("b"), any)).isEqualTo(nowIs("nothing"));
  }

  @Test
  void a_value_is_said_in_one_line_of_a_hundred_letters() {
    assertThat(conflicts(textForm("a"), text("b"), textForm("c\nd"))).isEqualTo(nowIs("c d"));
    assertThat(conflicts(textForm("a"), text("b"), textForm("c".repeat(100))))
        .isEqualTo(nowIs("c".repeat(100)));
    assertThat(conflicts(textForm("a"), text("b"), textForm("c".repeat(101))))
        .isEqualTo(nowIs("c".repeat(99) + "…"));
  }

  @Test
  void a_block_without_an_input_has_no_conflict() {
    var sent = submitted(textForm("a"), Map.of("field", text("b")));
    var now = new FormBuilder().add(BlockKit.section("field"));
    assertThat(EditConflicts.find(sent, opened(now), Set.of())).isEmpty();
  }
}
