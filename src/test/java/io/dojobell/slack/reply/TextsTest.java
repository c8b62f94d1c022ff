package io.dojobell.slack.reply;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.model.Channel;
import io.dojobell.model.EventType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TextsTest {
  private static final Set<EventType> MENTIONS =
      EnumSet.of(EventType.USER_MENTIONED, EventType.CODE_REVIEW, EventType.REVIEW_REQUESTED);
  private static final Set<EventType> MORE =
      EnumSet.of(EventType.JIRA_UPDATE, EventType.REPORT_CREATED, EventType.OTHER);

  @Test
  void channels_stand_in_their_order() {
    assertThat(Texts.channels(List.of(Channel.ALERT, Channel.EMAIL, Channel.SLACK)))
        .isEqualTo("Slack, email and in-app alert");
    assertThat(Texts.channels(List.of(Channel.WEBHOOK, Channel.TEAMS)))
        .isEqualTo("Teams and your webhooks");
    assertThat(Texts.channels(List.of())).isEmpty();
  }

  @Test
  void a_row_without_channels_sends_nothing() {
    assertThat(Texts.row(EventType.SCAN_ADDED, Set.of(Channel.SLACK)))
        .isEqualTo("Scan imported: Slack");
    assertThat(Texts.row(EventType.SCAN_ADDED, Set.of())).isEqualTo("Scan imported: nothing");
  }

  @Test
  void whole_groups_of_events_are_named_before_single_types() {
    var events = EnumSet.of(EventType.SCAN_ADDED);
    events.addAll(MENTIONS);
    assertThat(Texts.events(events)).isEqualTo("Mentions and reviews and Scan imported");
    assertThat(Texts.events(EnumSet.allOf(EventType.class))).isEqualTo("every event");
    assertThat(Texts.events(Set.of())).isEmpty();
  }

  @Test
  void what_is_only_more_has_no_name_as_a_group() {
    assertThat(Texts.events(MORE)).isEqualTo("JIRA problems, Report finished and Other");
    assertThat(Texts.eventTypesArgument(MORE)).isEqualTo("jira_update, report_created, other");
  }

  @Test
  void events_are_written_as_they_can_be_typed() {
    assertThat(Texts.eventTypesArgument(EnumSet.allOf(EventType.class))).isEqualTo("all");
    assertThat(Texts.eventTypesArgument(MENTIONS)).isEqualTo("mentions");
    assertThat(Texts.eventTypesArgument(Set.of(EventType.OTHER, EventType.SCAN_ADDED)))
        .isEqualTo("scan_added, other");
  }

  @Test
  void only_the_first_letter_becomes_a_capital() {
    assertThat(Texts.capitalize("in-app alert")).isEqualTo("In-app alert");
    assertThat(Texts.capitalize("")).isEmpty();
  }

  @Test
  void outside_text_ends_neither_its_line_nor_its_formatting() {
    assertThat(Texts.bold(100, "a*b\nc")).isEqualTo("*a∗b c*");
    assertThat(Texts.code("mute `x`\nnow")).isEqualTo("`mute 'x' now`");
  }

  @Test
  void a_name_of_several_words_is_quoted() {
    assertThat(Texts.quoteName("web-api_2.0@x+y")).isEqualTo("web-api_2.0@x+y");
    assertThat(Texts.quoteName("web api")).isEqualTo("\"web api\"");
    assertThat(Texts.quoteName("a \"b\" c")).isEqualTo("\"a b c\"");
    assertThat(Texts.quoteName("")).isEqualTo("\"\"");
  }
}
