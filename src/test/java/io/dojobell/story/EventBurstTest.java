package io.dojobell.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dojobell.bench.SummaryText;
import io.dojobell.demo.RunningDojobell;
import io.dojobell.workspace.Fault;
import io.dojobell.workspace.Workspace;
import io.dojobell.workspace.slack.Message;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A burst of events is sent in a few messages, and no event is lost. */
class EventBurstTest {
  private static final Duration TIMEOUT = Duration.ofSeconds(30);
  private static final ObjectMapper JSON = new ObjectMapper();

  @RegisterExtension private final Story story = Story.withRateLimits();
  private final Workspace workspace = story.workspace();
  private RunningDojobell dojobell;
  private final String channel = story.channel("security");

  @BeforeEach
  void start() {
    dojobell = story.start(Map.of("SLACK_CHANNEL", channel));
    dojobell.put(
        "/api/v1/settings/system",
        "{\"channels\":{\"sla_breach\":[\"slack\",\"email\",\"teams\"]}}");
  }

  private void send(int from, int to) {
    send(from, to, 3);
  }

  private void send(int from, int to, int products) {
    var events = JSON.createArrayNode();
    for (var i = from; i < to; i++) {
      events
          .addObject()
          .put("type", "sla_breach")
          .put("title", "Finding " + i + " is late")
          .put("url", "https://dojo.example.com/finding/" + i)
          .put("severity", i % 100 == 7 ? "critical" : "low")
          .put("product", "service-" + i % products)
          .put("no_users", true);
    }
    assertThat(dojobell.post("/api/v1/events", events.toString()).status()).isEqualTo(202);
  }

  private static int countDelivered(Message message) {
    return SummaryText.eventCount(message.text());
  }

  private static Set<String> named(List<Message> messages) {
    var titles = new HashSet<String>();
    var title = Pattern.compile("Finding \\d+ is late");
    for (var message : messages) {
      var found = title.matcher(message.allText());
      while (found.find()) {
        titles.add(found.group());
      }
    }
    return titles;
  }

  private void awaitAllDelivered(String destination, int count) {
    workspace
        .changes()
        .await(
            () -> java.util.Optional.of(true).filter(_ -> areAllDelivered(destination, count)),
            TIMEOUT)
        .orElseThrow(() -> new AssertionError("Not all were told, of " + count));
  }

  /** A quick look first; what is counted then is final, whenever each state is looked at. */
  private boolean areAllDelivered(String destination, int count) {
    return Stream.of("queued", "sending", "retrying")
            .allMatch(state -> page(state, destination, "").path("deliveries").isEmpty())
        && count("sent", destination, count) + count("merged", destination, count) == count;
  }

  private JsonNode page(String state, String destination, String cursor) {
    return dojobell
        .get(
            "/api/v1/deliveries?limit=200&state=%s&destination=%s%s"
                .formatted(state, destination, cursor))
        .json();
  }

  private int count(String state, String destination, int most) {
    var found = 0;
    var cursor = "";
    do {
      var page = page(state, destination, cursor);
      found += page.path("deliveries").size();
      cursor =
          page.path("next_cursor").isNull() ? "" : "&cursor=" + page.path("next_cursor").asText();
    } while (!cursor.isEmpty() && found <= most);
    return found;
  }

  @Test
  void a_thousand_events_at_once_are_sent_in_at_most_8_messages_and_each_is_counted() {
    send(0, 1_000);
    awaitAllDelivered("slack:" + channel, 1_000);

    var messages = workspace.slack().messages(channel);
    assertThat(messages).hasSizeLessThanOrEqualTo(8);
    assertThat(messages.stream().mapToInt(EventBurstTest::countDelivered).sum()).isEqualTo(1_000);
    assertThat(messages).noneMatch(Message::hidden);
    // The worst are named.
    assertThat(named(messages)).contains("Finding 7 is late", "Finding 907 is late");
    assertThat(messages.getLast().allText()).containsPattern("and \\d+ more");

    var merged = dojobell.get("/api/v1/deliveries?state=merged&limit=1").json().at("/deliveries/0");
    assertThat(merged.path("told_in").isIntegralNumber()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"150, 30", "1000, 300"})
  void a_burst_over_many_products_fails_nothing_and_floods_nobody(int events, int products) {
    send(0, events, products);
    awaitAllDelivered("slack:" + channel, events);

    var messages = workspace.slack().messages(channel);
    assertThat(messages).hasSizeLessThanOrEqualTo(8);
    assertThat(messages.stream().mapToInt(EventBurstTest::countDelivered).sum()).isEqualTo(events);
    assertThat(messages)
        .allSatisfy(
            message ->
                assertThat(length(message.body().path("blocks"))).isLessThanOrEqualTo(11_000));
    assertThat(count("failed", "slack:" + channel, events)).isZero();
    assertThat(named(messages)).contains("Finding 7 is late", "Finding 107 is late");
  }

  /** As Slack counts: every {@code text} string, in code points. */
  private static int length(JsonNode blocks) {
    return blocks.findValues("text").stream()
        .mapToInt(
            text ->
                text.isTextual()
                    ? text.textValue().codePointCount(0, text.textValue().length())
                    : length(text))
        .sum();
  }

  @Test
  void mail_and_teams_get_summaries_too() {
    send(0, 200);
    awaitAllDelivered("mailto:security@example.com", 200);

    var mails = workspace.mailbox().messages();
    assertThat(mails).hasSizeLessThanOrEqualTo(4);
    assertThat(mails)
        .anySatisfy(
            mail -> assertThat(mail.subject()).contains(" findings past or near their SLA"));
    var cards =
        workspace
            .teams()
            .awaitCard(
                "security", card -> card.toString().contains("past or near their SLA"), TIMEOUT);
    assertThat(cards).isNotNull();
    assertThat(workspace.teams().refusals()).isEmpty();
  }

  @Test
  void what_waited_while_slack_was_down_is_sent_in_a_summary_once_it_is_back() {
    var down = workspace.faults().failNext("chat.postMessage", 2, Fault.status(503));
    send(0, 1);
    send(1, 40);
    awaitAllDelivered("slack:" + channel, 40);

    assertThat(down.isPending()).isFalse();
    var messages = workspace.slack().messages(channel);
    assertThat(messages.stream().mapToInt(EventBurstTest::countDelivered).sum()).isEqualTo(40);
    assertThat(messages).hasSizeLessThanOrEqualTo(3);
  }
}
