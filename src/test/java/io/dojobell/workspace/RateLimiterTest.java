package io.dojobell.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.dojobell.workspace.slack.Message;
import io.dojobell.workspace.slack.RateLimitOptions;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Slack's rate limits. */
final class RateLimiterTest {
  private final WorkspaceFixture fixture = new WorkspaceFixture();

  @AfterEach
  void stop() {
    fixture.close();
  }

  @Test
  void a_channel_takes_a_short_burst_and_then_one_message_a_second() {
    for (int i = 0; i < 4; i++) {
      assertThat(post(fixture.security).statusCode()).isEqualTo(200);
    }
    HttpResponse<String> refused = post(fixture.security);
    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(refused.headers().firstValue("Retry-After")).hasValue("1");
    assertThat(Json.parse(refused.body()).path("error").asText()).isEqualTo("ratelimited");
    fixture.clock.advance(Duration.ofSeconds(1));
    assertThat(post(fixture.security).statusCode()).isEqualTo(200);
    assertThat(post(fixture.security).statusCode()).isEqualTo(429);
  }

  @Test
  void a_full_channel_holds_up_no_other() {
    String other = fixture.slack.addChannel("other").id();
    for (int i = 0; i < 6; i++) {
      post(fixture.security);
    }
    assertThat(post(other).statusCode()).isEqualTo(200);
  }

  @Test
  void a_workspace_takes_some_hundreds_a_minute() {
    int refusedAt = 0;
    for (int i = 1; i <= 400 && refusedAt == 0; i++) {
      String channel = fixture.slack.addChannel("channel-" + i).id();
      refusedAt = post(channel).statusCode() == 429 ? i : 0;
    }
    assertThat(refusedAt).isEqualTo(301);
    fixture.clock.advance(Duration.ofMinutes(1));
    assertThat(post(fixture.security).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "users.list, 20",
    "conversations.list, 20",
    "conversations.info, 50",
    "chat.delete, 50",
    "views.open, 100",
    "views.update, 100",
    "users.lookupByEmail, 50",
    "chat.update, 50",
    "users.info, 100",
    "views.publish, 100",
    "chat.postEphemeral, 100"
  })
  void each_method_has_the_rate_limit_of_its_tier(String method, int perMinute) {
    for (int i = 0; i < perMinute; i++) {
      assertThat(fixture.response(method, "{}").statusCode()).isEqualTo(200);
    }
    fixture.clock.advance(Duration.ofSeconds(20));
    HttpResponse<String> refused = fixture.response(method, "{}");
    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(refused.headers().firstValue("Retry-After")).hasValue("40");
    fixture.clock.advance(Duration.ofSeconds(40));
    assertThat(fixture.response(method, "{}").statusCode()).isEqualTo(200);
  }

  @Test
  void limits_are_switched_one_by_one() {
    RateLimitOptions pace =
        RateLimitOptions.none().withMessagesPerMinute(6).withMethod("users.info", 2);
    try (var own = new WorkspaceFixture(WorkspaceOptions.defaults().rateLimits(pace))) {
      String message = "{\"channel\":\"" + own.security + "\",\"text\":\"x\"}";
      for (int i = 0; i < 6; i++) {
        assertThat(own.response("chat.postMessage", message).statusCode()).isEqualTo(200);
      }
      assertThat(own.response("chat.postMessage", message).statusCode()).isEqualTo(429);
      assertThat(own.response("users.info", "{}").statusCode()).isEqualTo(200);
      assertThat(own.response("users.info", "{}").statusCode()).isEqualTo(200);
      assertThat(own.response("users.info", "{}").statusCode()).isEqualTo(429);
      for (int i = 0; i < 30; i++) {
        assertThat(own.response("users.list", "{}").statusCode()).isEqualTo(200);
      }
    }
  }

  @Test
  void a_hidden_message_is_answered_ok_and_not_displayed() {
    fixture.workspace.faults().failNext("chat.postMessage", 1, Fault.hidden());
    assertThat(post(fixture.security).body()).contains("\"ok\":true");
    Message message = fixture.slack.messages(fixture.security).getFirst();
    assertThat(message.hidden()).isTrue();
    JsonNode channel = fixture.state().at("/conversations/0");
    assertThat(channel.path("hidden_notice").asInt()).isEqualTo(1);
    assertThat(channel.path("unread").asInt()).isZero();
  }

  private HttpResponse<String> post(String channel) {
    return fixture.response("chat.postMessage", "{\"channel\":\"" + channel + "\",\"text\":\"x\"}");
  }
}
