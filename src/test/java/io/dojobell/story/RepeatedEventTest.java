package io.dojobell.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.demo.RunningDojobell;
import io.dojobell.workspace.Fault;
import io.dojobell.workspace.Workspace;
import io.dojobell.workspace.slack.Message;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Events of the same meaning are counted on the message that showed the first. */
class RepeatedEventTest {
  private static final Duration TIMEOUT = Duration.ofSeconds(20);

  @RegisterExtension private final Story story = Story.withRateLimits();
  private final AdjustableClock clock = new AdjustableClock();
  private final Workspace workspace = story.workspace();
  private RunningDojobell dojobell;
  private final String channel = story.channel("security");

  @BeforeEach
  void start() {
    dojobell = story.start(Map.of("SLACK_CHANNEL", channel), clock);
    dojobell.put("/api/v1/settings/system", "{\"channels\":{\"sla_breach\":[\"slack\"]}}");
  }

  private void sendAndAwait(String id, String title, String product) {
    send(id, "\"title\":\"%s\",\"product\":\"%s\"".formatted(title, product));
  }

  /** Sends an event of these fields beside its id and type. */
  private void send(String id, String fields) {
    var type = fields.contains("\"type\"") ? "" : "\"type\":\"sla_breach\",";
    var answer =
        dojobell.post("/api/v1/events", "{%s\"id\":\"%s\",%s}".formatted(type, id, fields));
    assertThat(answer.status()).isEqualTo(202);
    workspace
        .changes()
        .await(
            () ->
                Optional.of(state(id))
                    .filter(state -> state.equals("sent") || state.equals("merged")),
            TIMEOUT)
        .orElseThrow(() -> new AssertionError(dojobell.get("/api/v1/events/" + id).text()));
  }

  private String state(String id) {
    return dojobell.get("/api/v1/events/" + id).json().at("/deliveries/0/state").asText();
  }

  @Test
  void what_was_sent_within_five_minutes_is_counted_on_the_first_message() {
    sendAndAwait("one", "Finding 7 is late", "web");
    sendAndAwait("two", "Finding 7 is late", "web");
    sendAndAwait("three", "Finding 7 is late", "web");
    sendAndAwait("other", "Finding 7 is late", "api");

    var messages = workspace.slack().messages(channel);
    assertThat(messages).hasSize(2);
    assertThat(messages.getFirst().allText()).contains("Seen 3 times, last");
    assertThat(messages.getLast().allText()).doesNotContain("Seen ");
    assertThat(state("two")).isEqualTo("merged");
    var first = dojobell.get("/api/v1/events/one").json().at("/deliveries/0/id").asLong();
    assertThat(dojobell.get("/api/v1/events/three").json().at("/deliveries/0/told_in").asLong())
        .isEqualTo(first);
  }

  @Test
  void after_the_window_it_is_sent_again_and_without_one_always() {
    sendAndAwait("one", "Finding 7 is late", "web");
    clock.advance(Duration.ofMinutes(6));
    sendAndAwait("two", "Finding 7 is late", "web");
    assertThat(workspace.slack().messages(channel)).hasSize(2);

    assertThat(dojobell.put("/api/v1/system", "{\"repeat_window_seconds\":0}").status())
        .isEqualTo(200);
    sendAndAwait("three", "Finding 7 is late", "web");
    assertThat(workspace.slack().messages(channel)).hasSize(3);
  }

  @Test
  void where_the_first_message_is_gone_it_is_sent_again() {
    sendAndAwait("one", "Finding 7 is late", "web");
    workspace.faults().failNext("chat.update", 1, Fault.slackError("message_not_found"));
    sendAndAwait("two", "Finding 7 is late", "web");
    sendAndAwait("three", "Finding 7 is late", "web");

    var messages = workspace.slack().messages(channel);
    assertThat(messages).hasSize(2);
    assertThat(messages.stream().map(Message::allText)).last().asString().contains("Seen 2 times");
  }

  private int messages() {
    return workspace.slack().messages(channel).size();
  }

  private static final String SAME = "\"title\":\"Finding 7 is late\",\"product\":\"web\"";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"severity\":\"critical\"",
        "\"url\":\"https://dojo.example.com/finding/8\"",
        "\"engagement\":\"q4\"",
        "\"findings\":{\"new\":[{\"title\":\"SQL injection\"}]}",
        "\"findings\":{\"reactivated\":[{\"title\":\"SQL injection\"}]}",
        "\"findings\":{\"mitigated\":[{\"title\":\"SQL injection\"}]}",
        "\"description\":\"Another text, and no page to look at\"",
        "\"recipients\":[\"bob\"]"
      })
  void what_says_more_than_the_first_message_is_a_message_of_its_own(String more) {
    send("one", SAME);
    dojobell.put("/api/v1/users/bob", "{\"email\":\"bob@example.com\"}");
    send("two", SAME + "," + more);
    assertThat(messages()).isEqualTo(2);
  }

  @Test
  void what_is_less_severe_is_counted_and_what_is_worse_again_is_not() {
    send("one", SAME + ",\"severity\":\"medium\"");
    send("two", SAME + ",\"severity\":\"low\"");
    assertThat(messages()).isEqualTo(1);
    send("three", SAME + ",\"severity\":\"critical\"");
    send("four", SAME + ",\"severity\":\"high\"");
    assertThat(messages()).isEqualTo(2);
    assertThat(workspace.slack().messages(channel).getLast().allText())
        .contains("Critical", "Seen 2 times");
  }

  @Test
  void closed_reopened_and_closed_again_are_three_messages() {
    var url = "\"product\":\"web\",\"url\":\"https://dojo.example.com/finding/7\"";
    send("one", url + ",\"title\":\"Finding closed: XSS\"");
    send("two", url + ",\"title\":\"Finding reopened: XSS\"");
    send("three", url + ",\"title\":\"Finding closed: XSS\"");
    assertThat(messages()).isEqualTo(3);
    send("four", url + ",\"title\":\"Finding closed: XSS\"");
    assertThat(messages()).isEqualTo(3);
  }

  @Test
  void two_things_in_turn_are_counted_each_on_its_message() {
    for (var round = 0; round < 3; round++) {
      for (var finding : List.of("7", "8")) {
        send(
            "finding-" + finding + "-" + round,
            "\"title\":\"Finding %s is late\",\"product\":\"web\",\"url\":\"https://dojo.example.com/finding/%s\""
                .formatted(finding, finding));
      }
    }
    assertThat(messages()).isEqualTo(2);
  }

  @Test
  void what_slack_does_not_let_us_edit_is_a_message_of_its_own() {
    for (var error : List.of("msg_too_long", "invalid_blocks", "is_inactive", "update_failed")) {
      send(error + "-1", "\"title\":\"%s\",\"product\":\"web\"".formatted(error));
      var before = messages();
      workspace.faults().failNext("chat.update", 1, Fault.slackError(error));
      send(error + "-2", "\"title\":\"%s\",\"product\":\"web\"".formatted(error));
      assertThat(messages()).as(error).isEqualTo(before + 1);
    }
  }
}
