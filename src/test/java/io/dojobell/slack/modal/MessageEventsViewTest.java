package io.dojobell.slack.modal;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.View;
import io.dojobell.blockkit.BlockKit;
import io.dojobell.blockkit.LimitChecker;
import io.dojobell.message.MessageContent;
import io.dojobell.model.EventType;
import io.dojobell.model.Severity;
import io.dojobell.slack.modal.MessageEventsView.Place;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MessageEventsViewTest {
  private static final Place PLACE = new Place("C1", 17);

  private static MessageContent content(String title, String link) {
    return new MessageContent(
        EventType.SLA_BREACH,
        "SLA breached",
        title,
        Severity.CRITICAL,
        "",
        link,
        null,
        List.of("2 days overdue", "Owner ann", "CVSS 9.8"),
        List.of(),
        List.of(),
        Instant.EPOCH,
        null);
  }

  private static MessageEventsView view(int count, int hiddenCount) {
    return new MessageEventsView(
        PLACE,
        IntStream.range(0, count)
            .mapToObj(i -> content("Finding <" + i + ">", "https://dojo.example.com/finding/" + i))
            .toList(),
        hiddenCount);
  }

  private static String text(View view) {
    return BlockKit.toJson(view.getBlocks());
  }

  @Test
  void a_line_has_the_severity_as_word_the_linked_title_and_two_highlights() {
    assertThat(
            BlockKit.toJson(view(1, 0).page(0).getBlocks())
                .replace("\\u003c", "<")
                .replace("\\u003e", ">")
                .replace("\\u0026", "&"))
        .contains(
            "1–1 of 1 event, most severe first",
            ":red_circle: Critical  <https://dojo.example.com/finding/0|SLA breached: Finding"
                + " &lt;0&gt;> · 2 days overdue · Owner ann\"")
        .doesNotContain("CVSS", "Next", "Previous");
  }

  @Test
  void pages_have_20_events_each_and_the_last_has_the_rest() {
    var first = text(view(45, 0).page(0));
    assertThat(first).contains("1–20 of 45 events", "Next").doesNotContain("Previous");
    assertThat(text(view(45, 0).page(1))).contains("21–40 of 45 events", "Next", "Previous");
    var last = view(45, 0).page(2);
    assertThat(text(last)).contains("41–45 of 45 events", "Previous").doesNotContain("Next");
    assertThat(last.getBlocks()).hasSize(1 + 5 + 1);
    assertThat(text(view(45, 0).page(999_999))).isEqualTo(text(last));
    assertThat(text(view(40, 0).page(1))).contains("21–40 of 40 events").doesNotContain("Next");
  }

  @Test
  void the_last_page_says_how_many_events_are_left_out() {
    assertThat(text(view(21, 2).page(0))).doesNotContain("left out");
    assertThat(text(view(21, 2).page(1))).contains("2 events are left out: you no longer have");
    assertThat(text(view(0, 1).page(0))).contains("No events to show.", "1 event is left out");
  }

  @Test
  void the_view_names_its_message() {
    assertThat(Place.of(view(21, 0).page(1))).contains(PLACE);
    var other = view(1, 0).page(0);
    other.setCallbackId("settings");
    assertThat(Place.of(other)).isEmpty();
    other.setCallbackId("message_events");
    other.setPrivateMetadata("C1");
    assertThat(Place.of(other)).isEmpty();
  }

  @Test
  void the_longest_events_stay_within_the_limits_of_slack() {
    var longest = content("&".repeat(3_000), "https://dojo.example.com/" + "&".repeat(5_000));
    var linked = content("<".repeat(3_000), "https://dojo.example.com/" + "a".repeat(1_400));
    for (var content : List.of(longest, linked)) {
      var view = new MessageEventsView(PLACE, java.util.Collections.nCopies(45, content), 3);
      for (var page = 0; page < 3; page++) {
        LimitChecker.checkView(view.page(page));
      }
    }
  }
}
