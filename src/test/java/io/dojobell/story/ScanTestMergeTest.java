package io.dojobell.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.dojobell.demo.RunningDojobell;
import io.dojobell.source.defectdojo.webhook.RecordedWebhook;
import io.dojobell.workspace.Fault;
import io.dojobell.workspace.Workspace;
import io.dojobell.workspace.slack.Message;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The "test added" beside an import belongs to the import's message. */
class ScanTestMergeTest {
  private static final Set<String> SETTLED = Set.of("sent", "merged", "skipped");

  @RegisterExtension private final Story story = Story.withRateLimits();
  private final Workspace workspace = story.workspace();
  private RunningDojobell dojobell;
  private final String channel = story.channel("security");
  private final String bob = story.slackUser("bob");

  @BeforeEach
  void start() {
    dojobell =
        story.start(
            Map.of("SLACK_CHANNEL", channel, "DOJOBELL_DEFECTDOJO_SECRET", RecordedWebhook.SECRET));
    put("/api/v1/users/bob", "{'email':'bob@example.com'}");
    put(
        "/api/v1/settings/system",
        "{'channels':{'scan_added':['slack','email','teams'],'scan_added_empty':['slack'],"
            + "'test_added':['slack','email','teams','webhook','alert']}}");
    put("/api/v1/settings/users/bob", "{'channels':{'scan_added':[],'test_added':['slack']}}");
  }

  private void put(String path, String json) {
    var answer = dojobell.put(path, json.replace('\'', '"'));
    assertThat(answer.status()).as(answer.text()).isIn(200, 201);
  }

  private List<JsonNode> send(RecordedWebhook... hooks) {
    var ids =
        Stream.of(hooks).map(webhook -> webhook.post(dojobell).json().path("id").asText()).toList();
    return ids.stream().map(this::settled).toList();
  }

  private JsonNode settled(String id) {
    return EventCompletion.await(dojobell, workspace, id, SETTLED);
  }

  private static JsonNode delivery(JsonNode event, String destination) {
    return event
        .path("deliveries")
        .valueStream()
        .filter(one -> one.path("destination").asText().startsWith(destination))
        .findFirst()
        .orElseThrow();
  }

  private List<String> messages(String place) {
    return workspace.slack().messages(place).stream().map(Message::allText).toList();
  }

  private static final RecordedWebhook SCAN = RecordedWebhook.of320("scan_added-new");
  private static final RecordedWebhook TEST = RecordedWebhook.of320("test_added");

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void an_import_and_its_test_are_one_message_with_the_findings_in_either_order(boolean scanFirst) {
    var events = scanFirst ? send(SCAN, TEST) : send(TEST, SCAN).reversed();

    assertThat(messages(channel)).hasSize(1);
    assertThat(messages(channel).getFirst()).contains("5 new findings", "Crit");
    var scan = delivery(events.getFirst(), "slack:" + channel);
    var test = delivery(events.getLast(), "slack:" + channel);
    assertThat(test.path("state").asText()).isEqualTo("merged");
    assertThat(test.path("told_in").asLong()).isEqualTo(scan.path("id").asLong());
  }

  @Test
  void a_test_whose_import_was_sent_a_moment_before_belongs_to_its_message() {
    send(SCAN);
    send(TEST);

    assertThat(messages(channel)).hasSize(1);
    assertThat(workspace.teams().posts()).hasSize(1);
    assertThat(
            workspace.mailbox().messages().stream()
                .filter(mail -> mail.to().contains("security@example.com")))
        .hasSize(1);
  }

  @Test
  void whoever_gets_no_imports_gets_the_test() {
    send(SCAN, TEST);

    assertThat(messages(bob)).hasSize(1);
    assertThat(messages(bob).getFirst()).contains("Test added", "Generic Findings Import");
  }

  @Test
  void a_test_without_an_import_is_a_message_of_its_own() {
    send(TEST);

    assertThat(messages(channel)).hasSize(1);
    assertThat(messages(channel).getFirst()).contains("Test added");
  }

  @Test
  void the_inbox_and_the_webhooks_get_both() {
    var test = send(SCAN, TEST).getLast();

    assertThat(delivery(test, "alert:system").path("state").asText()).isEqualTo("sent");
  }

  @Test
  void another_tests_import_leaves_it_a_message_of_its_own() {
    send(RecordedWebhook.of320("scan_added-sarif"), TEST);

    assertThat(String.join("\n", messages(channel))).contains("Test added", "Semgrep");
  }

  @Test
  void a_test_whose_import_is_muted_there_is_sent() {
    put("/api/v1/settings/system", "{'channels':{'scan_added':['alert'],'test_added':['slack']}}");

    send(SCAN, TEST);

    assertThat(messages(channel)).hasSize(1);
    assertThat(messages(channel).getFirst()).contains("Test added");
  }

  @Test
  void a_summary_of_twenty_imports_counts_no_tests() {
    workspace.faults().failAll("chat.postMessage", Fault.status(503));
    var hooks =
        IntStream.range(100, 120)
            .mapToObj(
                id ->
                    Stream.of(SCAN, TEST)
                        .map(
                            webhook ->
                                webhook.with("url_ui", "https://dojo.example.com/test/" + id)))
            .flatMap(both -> both)
            .toList();
    var ids =
        hooks.stream().map(webhook -> webhook.post(dojobell).json().path("id").asText()).toList();
    workspace.faults().clear();
    dojobell.post("/api/v1/deliveries/retry", "{\"destination\":\"slack:%s\"}".formatted(channel));
    ids.forEach(this::settled);

    assertThat(String.join("\n", messages(channel)))
        .contains("20 scans in ")
        .doesNotContain("Test added");
  }
}
