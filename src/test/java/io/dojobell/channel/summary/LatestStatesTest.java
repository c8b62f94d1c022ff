package io.dojobell.channel.summary;

import static io.dojobell.channel.summary.EventContentBuilder.event;
import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.message.MessageContent;
import io.dojobell.model.EventType;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A summary ends with the state in which a finding or an engagement is left. */
class LatestStatesTest {
  private static MessageContent content(String kind, String page) {
    return event(EventType.OTHER, kind + ": XSS")
        .kind(kind)
        .link("https://dojo.example.com" + page)
        .build();
  }

  private static Summary summary(List<MessageContent> contents, int maxLines) {
    return Summary.of(contents, SummaryLimits.ofTotal(maxLines));
  }

  private static List<String> titles(Summary summary) {
    return summary.groups().stream()
        .flatMap(group -> group.lines().stream())
        .map(SummaryLine::title)
        .toList();
  }

  @Test
  void what_happened_to_one_finding_stands_together_in_its_order() {
    var closed = content("Finding closed", "/finding/1");
    var reopened = content("Finding reopened", "/finding/1");
    var again = content("Finding closed", "/finding/1");

    var summary = summary(List.of(closed, reopened, again), 10);

    assertThat(summary.groups())
        .extracting(SummaryGroup::heading)
        .containsExactly("Finding closed");
    assertThat(titles(summary))
        .containsExactly("Finding closed: XSS", "Finding reopened: XSS", "Finding closed: XSS");
    assertThat(summary.count()).isEqualTo(3);
  }

  @Test
  void the_two_pages_of_an_engagement_are_one_thing() {
    var closed = content("Engagement closed", "/engagement/1/finding/all");
    var reopened = content("Engagement reopened", "/engagement/1");

    var summary = summary(List.of(closed, reopened), 10);

    assertThat(summary.groups()).hasSize(1);
    assertThat(titles(summary)).last().isEqualTo("Engagement reopened: XSS");
  }

  @Test
  void two_findings_are_two_things() {
    var closed = content("Finding closed", "/finding/1");
    var reopened = content("Finding reopened", "/finding/2");

    assertThat(titles(summary(List.of(closed, reopened), 10)))
        .containsExactly("Finding closed: XSS", "Finding reopened: XSS");
  }

  @Test
  void where_not_all_are_named_the_last_state_of_each_is() {
    var briefs =
        IntStream.range(0, 4)
            .boxed()
            .flatMap(
                n ->
                    Stream.of("Finding reopened", "Finding closed")
                        .map(kind -> content(kind, "/finding/" + n)))
            .toList();

    assertThat(titles(summary(briefs, 4))).hasSize(4).containsOnly("Finding closed: XSS");
  }
}
