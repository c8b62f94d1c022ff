package io.dojobell.slack.modal;

import static io.dojobell.slack.modal.SampleForms.choice;
import static io.dojobell.slack.modal.SampleForms.choices;
import static io.dojobell.slack.modal.SampleForms.conversation;
import static io.dojobell.slack.modal.SampleForms.entered;
import static io.dojobell.slack.modal.SampleForms.text;
import static io.dojobell.slack.modal.SampleForms.time;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.CheckboxesElement;
import com.slack.api.model.block.element.ConversationsSelectElement;
import com.slack.api.model.block.element.ExternalSelectElement;
import com.slack.api.model.block.element.MultiExternalSelectElement;
import com.slack.api.model.block.element.MultiStaticSelectElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.block.element.TimePickerElement;
import com.slack.api.model.view.ViewState;
import io.dojobell.model.EventType;
import io.dojobell.model.Severity;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InputKindsTest {
  private static final List<OptionObject> OPTIONS =
      List.of(FormBuilder.option("A", "a"), FormBuilder.option("B", "b"));

  private static <T> T read(InputKind<T> kind, ViewState.Value value) {
    return kind.read(entered("field", value), "field");
  }

  private static Optional<String> problem(InputKind<?> kind, String text) {
    return kind.problem(entered("field", text(text)), "field");
  }

  private static <T> PlainTextInputElement textInput(InputKind<T> kind, T now) {
    return (PlainTextInputElement) kind.element("field", "Example", now);
  }

  @Test
  void a_text_has_a_length_and_no_problem() {
    var kind = new InputKinds.Text(9);
    assertThat(textInput(kind, "now"))
        .isEqualTo(FormBuilder.textInput("field", "now", 9, "Example"));
    assertThat(read(kind, text(" a "))).isEqualTo("a");
    assertThat(problem(kind, "")).isEmpty();
  }

  @Test
  void an_email_address_is_valid_or_where_it_may_be_empty() {
    var optional = new InputKinds.Email(false);
    var required = new InputKinds.Email(true);
    assertThat(textInput(optional, "now"))
        .isEqualTo(FormBuilder.textInput("field", "now", 320, "Example"));
    assertThat(read(optional, text(" bob@example.com "))).isEqualTo("bob@example.com");
    assertThat(problem(optional, "bob@example.com")).isEmpty();
    assertThat(problem(required, "bob@example.com")).isEmpty();
    assertThat(problem(optional, "")).isEmpty();
    assertThat(problem(required, "")).hasValue("This must be an address like bob@example.com");
    assertThat(problem(optional, "bob")).hasValue("This must be an address like bob@example.com");
  }

  @Test
  void a_whole_number_is_shown_in_at_most_four_digits() {
    var kind = new InputKinds.WholeNumber(2, 9_999, true);
    assertThat(textInput(kind, Optional.of(7)))
        .isEqualTo(FormBuilder.textInput("field", "7", 4, "Example"));
    assertThat(textInput(kind, Optional.empty()).getInitialValue()).isNull();
    assertThat(read(kind, text("9999"))).hasValue(9_999);
    assertThat(read(kind, text("00002"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "3", "10"})
  void a_whole_number_within_its_bounds_is_read(String text) {
    var kind = new InputKinds.WholeNumber(2, 10, true);
    assertThat(read(kind, text(text))).hasValue(Integer.valueOf(text));
    assertThat(problem(kind, text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "11", "-2", "2.5", "two"})
  void any_other_number_is_a_problem(String text) {
    var kind = new InputKinds.WholeNumber(2, 10, false);
    assertThat(read(kind, text(text))).isEmpty();
    assertThat(problem(kind, text)).hasValue("This must be a whole number from 2 to 10");
  }

  @Test
  void a_number_may_be_empty_unless_it_is_required() {
    assertThat(problem(new InputKinds.WholeNumber(2, 10, false), "")).isEmpty();
    assertThat(problem(new InputKinds.WholeNumber(2, 10, true), ""))
        .hasValue("This must be a whole number from 2 to 10");
  }

  @Test
  void a_zone_is_one_that_is_known() {
    var kind = new InputKinds.Zone("Europe/Berlin");
    assertThat(InitialValues.values(kind.element("field", "Example", "UTC")))
        .containsExactly("UTC");
    assertThat(read(kind, choice("Asia/Kathmandu"))).isEqualTo("Asia/Kathmandu");
    assertThat(read(kind, text(" asia/kathmandu "))).as("typed").isEqualTo("asia/kathmandu");
    assertThat(problem(kind, "asia/kathmandu")).isEmpty();
    assertThat(problem(kind, "Atlantis")).hasValue("This must be a time zone like Europe/Berlin");
    assertThat(problem(kind, "")).isPresent();
  }

  @Test
  void a_time_is_shown_and_read_in_hours_and_minutes() {
    var kind = new InputKinds.Time();
    var element = (TimePickerElement) kind.element("field", "Any", Optional.of(LocalTime.of(9, 5)));
    assertThat(element.getActionId()).isEqualTo("field");
    assertThat(element.getPlaceholder().getText()).isEqualTo("Any");
    assertThat(element.getInitialTime()).isEqualTo("09:05");
    assertThat(InitialValues.values(kind.element("field", "Any", Optional.empty()))).isEmpty();
    assertThat(read(kind, time("09:05"))).contains(LocalTime.of(9, 5));
    assertThat(read(kind, time(null))).isEmpty();
    assertThat(read(kind, time("25:00"))).isEmpty();
  }

  @Test
  void a_choice_is_one_of_the_options() {
    var kind = new InputKinds.Choice(OPTIONS);
    assertThat(kind.element("field", "Any", Optional.of("b")))
        .isEqualTo(FormBuilder.select("field", OPTIONS, "b", "Any"));
    assertThat(kind.element("field", "Any", Optional.empty()))
        .isEqualTo(FormBuilder.select("field", OPTIONS, null, "Any"));
    assertThat(read(kind, choice("b"))).contains("b");
    assertThat(read(kind, choice(null))).isEmpty();
  }

  @Test
  void severities_are_shown_with_the_worst_first() {
    var kind = new InputKinds.MinimumSeverity();
    var element = (StaticSelectElement) kind.element("field", "Any", Optional.of(Severity.HIGH));
    assertThat(element.getOptions())
        .extracting(OptionObject::getValue)
        .containsExactly("critical", "high", "medium", "low", "info");
    assertThat(element.getInitialOption()).isEqualTo(FormBuilder.option("High", "high"));
    assertThat(element.getActionId()).isEqualTo("field");
    assertThat(element.getPlaceholder().getText()).isEqualTo("Any");
    assertThat(InitialValues.values(kind.element("field", "Any", Optional.empty()))).isEmpty();
    assertThat(read(kind, choice("low"))).contains(Severity.LOW);
    assertThat(read(kind, choice("lowest"))).isEmpty();
  }

  @Test
  void the_field_of_the_severity_may_be_left_empty() {
    var field = InputKinds.MinimumSeverity.field();
    assertThat(field.name()).isEqualTo("severity");
    assertThat(field.label()).isEqualTo("Minimum severity");
    assertThat(field.placeholder()).isEqualTo("Any");
    assertThat(field.isOptional()).isTrue();
  }

  @Test
  void events_are_read_where_they_are_known() {
    var kind = new InputKinds.Events();
    var element =
        (MultiStaticSelectElement) kind.element("field", "None", List.of(EventType.OTHER));
    assertThat(element)
        .isEqualTo(FormBuilder.eventSelect("field", List.of(EventType.OTHER), "None"));
    assertThat(read(kind, choices("other", "scan_added", "of_a_later_version")))
        .isEqualTo(Set.of(EventType.OTHER, EventType.SCAN_ADDED));
  }

  @Test
  void boxes_are_read_by_the_values_of_those_that_are_ticked() {
    var kind = new InputKinds.Boxes(OPTIONS);
    assertThat(kind.element("field", "", List.of("b")))
        .isEqualTo(FormBuilder.checkboxes("field", OPTIONS, List.of("b")));
    assertThat(read(kind, choices("b"))).containsExactly("b");
  }

  @Test
  void a_switch_is_one_box() {
    var kind = new InputKinds.Switch("Label");
    var on = (CheckboxesElement) kind.element("field", "", true);
    assertThat(on.getActionId()).isEqualTo("field");
    assertThat(on.getOptions()).containsExactly(FormBuilder.option("Label", "on"));
    assertThat(on.getInitialOptions()).isEqualTo(on.getOptions());
    assertThat(InitialValues.values(kind.element("field", "", false))).isEmpty();
    assertThat(read(kind, choices("on"))).isTrue();
    assertThat(read(kind, choices("other"))).isFalse();
    assertThat(read(kind, choices())).isFalse();
  }

  @Test
  void a_channel_is_shown_and_read_by_its_id() {
    var kind = new InputKinds.ChannelSelect();
    var element = (ConversationsSelectElement) kind.element("field", "Choose", "C1");
    assertThat(element.getActionId()).isEqualTo("field");
    assertThat(element.getPlaceholder().getText()).isEqualTo("Choose");
    assertThat(element.getInitialConversation()).isEqualTo("C1");
    var empty = (ConversationsSelectElement) kind.element("field", "Choose", "");
    assertThat(empty.getInitialConversation()).isNull();
    assertThat(read(kind, conversation("C1"))).isEqualTo("C1");
    assertThat(read(kind, conversation(null))).isEmpty();
  }

  @Test
  void a_search_starts_without_a_query_and_shows_no_choice() {
    var kind = new InputKinds.Search();
    var element = (ExternalSelectElement) kind.element("field", "Search", Optional.of("web"));
    assertThat(element.getActionId()).isEqualTo("field");
    assertThat(element.getPlaceholder().getText()).isEqualTo("Search");
    assertThat(element.getMinQueryLength()).isZero();
    assertThat(element.getInitialOption()).isNull();
    assertThat(read(kind, choice("web"))).contains("web");
  }

  @Test
  void searches_show_their_keys_or_how_many_they_are() {
    var few = searches(2, OPTIONS);
    assertThat(few.getActionId()).isEqualTo("field");
    assertThat(few.getMinQueryLength()).isZero();
    assertThat(few.getPlaceholder().getText()).isEqualTo("Search");
    assertThat(few.getInitialOptions()).isEqualTo(OPTIONS);
    var many = searches(1, OPTIONS);
    assertThat(many.getPlaceholder().getText()).isEqualTo("2 chosen");
    assertThat(many.getInitialOptions()).isNull();
    assertThat(searches(1, List.of()).getInitialOptions()).isNull();
    assertThat(read(new InputKinds.Searches(1), choices("a", "b")))
        .containsExactly(FormBuilder.option("a", "a"), FormBuilder.option("b", "b"));
  }

  private static MultiExternalSelectElement searches(int maxShown, List<OptionObject> now) {
    return (MultiExternalSelectElement)
        new InputKinds.Searches(maxShown).element("field", "Search", now);
  }
}
