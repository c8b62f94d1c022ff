package io.dojobell.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.dojobell.workspace.slack.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Replies to what is gone, locked or not to be replied to; changes that Slack refuses. */
final class ThreadRulesTest {
  private final WorkspaceFixture fixture =
      new WorkspaceFixture(WorkspaceOptions.defaults().enforceRateLimits(false));
  private Message first;

  @BeforeEach
  void post() {
    fixture.post("{\"text\":\"first\"}");
    first = fixture.slack.messages(fixture.security).getLast();
  }

  @AfterEach
  void stop() {
    fixture.close();
  }

  private JsonNode reply() {
    return fixture.post("{\"text\":\"reply\",\"thread_ts\":\"" + first.ts() + "\"}");
  }

  @Test
  void a_reply_to_a_deleted_message_is_ok_and_stands_in_the_channel() {
    fixture.slack.delete(first);
    JsonNode answer = reply();
    assertThat(answer.path("ok").asBoolean()).isTrue();
    assertThat(answer.path("message").has("thread_ts")).isFalse();
    assertThat(fixture.slack.messages(fixture.security).getLast().threadTs()).isEmpty();
  }

  @Test
  void a_reply_to_a_deleted_message_may_be_refused_instead() {
    fixture.slack.missingThreadIsAnError(true);
    fixture.slack.delete(first);
    assertThat(reply().path("error").asText()).isEqualTo("thread_not_found");
    assertThat(fixture.slack.messages(fixture.security)).isEmpty();
    assertThat(fixture.post("{\"text\":\"x\"}").path("ok").asBoolean()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"cannot_reply_to_message", "restricted_action_thread_locked"})
  void a_thread_is_locked_and_unlocked(String error) {
    assertThat(reply().at("/message/thread_ts").asText()).isEqualTo(first.ts());
    var second = fixture.slack.messages(fixture.security).getLast();
    fixture.slack.refuseReplies(second, error);
    assertThat(fixture.slack.repliesRefused(first)).isTrue();
    assertThat(reply().path("error").asText()).isEqualTo(error);
    assertThat(fixture.post("{\"text\":\"x\"}").path("ok").asBoolean()).isTrue();
    fixture.slack.refuseReplies(first, "");
    assertThat(reply().path("ok").asBoolean()).isTrue();
  }

  @Test
  void a_channel_without_threads_takes_messages_only() {
    String error = "restricted_action_non_threadable_channel";
    fixture.slack.refuseReplies(fixture.security, error);
    assertThat(reply().path("error").asText()).isEqualTo(error);
    assertThat(fixture.post("{\"text\":\"x\"}").path("ok").asBoolean()).isTrue();
  }

  @Test
  void a_thread_is_refused_in_slacks_words_only() {
    assertThatThrownBy(() -> fixture.slack.refuseReplies(first, "nope"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "msg_too_long",
        "msg_blocks_too_long",
        "invalid_blocks",
        "is_inactive",
        "update_failed"
      })
  void a_change_is_refused_and_the_message_stays(String error) {
    fixture.workspace.faults().failNext("chat.update", 1, Fault.slackError(error));
    assertThat(update().path("error").asText()).isEqualTo(error);
    assertThat(fixture.slack.messages(fixture.security).getFirst().text()).isEqualTo("first");
    assertThat(update().path("ok").asBoolean()).isTrue();
  }

  private JsonNode update() {
    return fixture.call(
        "chat.update",
        Json.object()
            .put("channel", fixture.security)
            .put("ts", first.ts())
            .put("text", "changed")
            .toString());
  }
}
