package io.dojobell.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The requests and actions of the page. */
final class PageTest {
  private final WorkspaceFixture fixture = new WorkspaceFixture();

  @AfterEach
  void stop() {
    fixture.close();
  }

  @Test
  void the_state_shows_a_message_with_its_unread_count() {
    fixture.post("{\"text\":\"hello\"}");
    JsonNode channel = conversation("security");
    assertThat(channel.at("/messages/0/text").asText()).isEqualTo("hello");
    assertThat(channel.path("unread").asInt()).isEqualTo(1);
    fixture.page(
        "read",
        "{\"as\":\"%s\",\"conversation\":\"%s\"}".formatted(fixture.alice, fixture.security));
    assertThat(conversation("security").path("unread").asInt()).isZero();
  }

  @Test
  void a_command_goes_to_the_app_and_its_answer_is_for_that_person_alone() {
    fixture.app.respondWith("{\"text\":\"done\"}");
    JsonNode answer =
        fixture.page(
            "command",
            "{\"as\":\"%s\",\"channel\":\"%s\",\"text\":\"/dojo help\"}"
                .formatted(fixture.alice, fixture.security));
    assertThat(answer.path("ok").asBoolean()).isTrue();
    assertThat(fixture.app.lastRequest().form()).containsEntry("text", "help");
    assertThat(conversation("security").at("/messages/0/ephemeral").asBoolean()).isTrue();
  }

  @Test
  void an_unknown_command_is_reported_as_slack_reports_it() {
    fixture.page(
        "command",
        "{\"as\":\"%s\",\"channel\":\"%s\",\"text\":\"/nope\"}"
            .formatted(fixture.alice, fixture.security));
    assertThat(fixture.state().at("/notices/0/text").asText())
        .isEqualTo("/nope is not a valid command.");
  }

  @Test
  void a_fault_is_switched_on_and_off() {
    fixture.page("fault", "{\"id\":\"slack-down\",\"on\":true}");
    assertThat(fixture.response("auth.test", "{}").statusCode()).isEqualTo(503);
    fixture.page("fault", "{\"id\":\"slack-down\",\"on\":false}");
    assertThat(fixture.call("auth.test", "{}").path("ok").asBoolean()).isTrue();
  }

  @Test
  void every_fault_of_the_page_is_switched_on_and_off() {
    for (JsonNode fault : fixture.state().path("faults")) {
      String act = "{\"id\":\"" + fault.path("id").asText() + "\",\"on\":%s}";
      assertThat(fixture.page("fault", act.formatted(true)).path("ok").asBoolean()).isTrue();
      assertThat(active()).containsExactly(fault.path("id").asText());
      fixture.page("fault", act.formatted(false));
      assertThat(active()).isEmpty();
    }
    assertThat(fixture.call("auth.test", "{}").path("ok").asBoolean()).isTrue();
  }

  private List<String> active() {
    return Json.stream(fixture.state().path("faults"))
        .filter(fault -> fault.path("active").asBoolean())
        .map(fault -> fault.path("id").asText())
        .toList();
  }

  @Test
  void an_answer_that_is_not_slacks_and_a_refused_edit_are_played_from_the_page() {
    fixture.page("fault", "{\"id\":\"slack-html\",\"on\":true}");
    assertThat(fixture.response("auth.test", "{}").body()).startsWith("<!doctype html>");
    fixture.page("fault", "{\"id\":\"slack-html\",\"on\":false}");
    fixture.page("fault", "{\"id\":\"update-is_inactive\",\"on\":true}");
    assertThat(fixture.call("chat.update", "{}").path("error").asText()).isEqualTo("is_inactive");
  }

  @Test
  void a_thread_is_locked_and_a_message_deleted_from_the_page() {
    String ts = fixture.post("{\"text\":\"first\"}").path("ts").asText();
    String act =
        "{\"as\":\"%s\",\"channel\":\"%s\",\"ts\":\"%s\"}"
            .formatted(fixture.alice, fixture.security, ts);
    String reply = "{\"text\":\"x\",\"thread_ts\":\"" + ts + "\"}";
    fixture.page("lock", act);
    assertThat(conversation("security").at("/messages/0/locked").asBoolean()).isTrue();
    assertThat(fixture.post(reply).path("error").asText())
        .isEqualTo("restricted_action_thread_locked");
    fixture.page("lock", act);
    assertThat(fixture.post(reply).path("ok").asBoolean()).isTrue();
    fixture.page("fault", "{\"id\":\"thread-not-found\",\"on\":true}");
    fixture.page("delete", act);
    assertThat(fixture.post(reply).path("error").asText()).isEqualTo("thread_not_found");
  }

  @Test
  void an_invalid_action_is_answered_with_what_is_wrong() {
    assertThat(fixture.page("command", "{\"as\":\"U1\"}").path("error").asText())
        .isEqualTo("No Slack user with the id U1");
  }

  @Test
  void the_stream_sends_changes() throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(fixture.workspace.url() + "page/stream"))
              .header("Accept", "text/event-stream")
              .timeout(Duration.ofSeconds(5))
              .build();
      var lines = client.send(request, HttpResponse.BodyHandlers.ofLines()).body();
      Iterator<String> each = lines.iterator();
      assertThat(each.next()).isEqualTo("event: change");
      assertThat(each.next()).startsWith("data: {\"sequence\":");
      client.shutdownNow();
    }
  }

  @Test
  void the_state_has_every_part_the_page_draws() {
    assertThat(fixture.state().fieldNames())
        .toIterable()
        .containsAll(
            List.of(
                "team",
                "app",
                "as",
                "users",
                "conversations",
                "home",
                "modals",
                "commands",
                "shortcuts",
                "notices",
                "mailbox",
                "teams",
                "webhooks",
                "calls",
                "samples",
                "faults",
                "inbox",
                "system_inbox",
                "sequence"));
  }

  private JsonNode conversation(String name) {
    return Json.stream(fixture.state().path("conversations"))
        .filter(channel -> channel.path("name").asText().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
