package io.dojobell.workspace;

import static io.dojobell.workspace.WorkspaceFixture.TIMEOUT;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Events, and how they are sent again. */
final class EventDeliveryTest {
  private final WorkspaceFixture fixture =
      new WorkspaceFixture(
          WorkspaceOptions.defaults()
              .responseTimeout(Duration.ofMillis(400))
              .eventRetries(Duration.ZERO, Duration.ofMillis(1), Duration.ofMillis(1)));

  @AfterEach
  void stop() {
    fixture.close();
  }

  @Test
  void the_url_is_verified_by_its_challenge() {
    fixture.app.respondWith(request -> request.json().path("challenge").asText());
    assertThat(fixture.slack.verifyUrl("abc").body().asText()).isEqualTo("abc");
  }

  @Test
  void the_home_tab_sends_that_it_was_opened_and_what_it_showed() {
    fixture.slack.openHome(fixture.alice);
    JsonNode first = fixture.app.lastRequest().json();
    assertThat(first.path("type").asText()).isEqualTo("event_callback");
    assertThat(first.at("/event/type").asText()).isEqualTo("app_home_opened");
    assertThat(first.at("/event/tab").asText()).isEqualTo("home");
    assertThat(first.at("/event").has("view")).isFalse();
    fixture.call(
        "views.publish",
        "{\"user_id\":\"%s\",\"view\":{\"type\":\"home\",\"blocks\":[{\"type\":\"divider\"}]}}"
            .formatted(fixture.alice));
    fixture.slack.openHome(fixture.alice);
    assertThat(fixture.app.lastRequest().json().at("/event/view/type").asText()).isEqualTo("home");
    fixture.slack.openHome(fixture.alice, "messages");
    assertThat(fixture.app.lastRequest().json().at("/event").has("view")).isFalse();
  }

  @Test
  void an_event_that_is_not_taken_is_sent_three_times_more_and_says_why() {
    fixture.app.respondWithStatus(500);
    fixture.slack.openHome(fixture.alice);
    awaitDeliveries(4);
    List<ScriptedApp.Request> requests = fixture.app.requests();
    assertThat(requests.getFirst().headers()).doesNotContainKey("X-slack-retry-num");
    assertThat(requests.stream().skip(1).map(r -> r.headers().get("X-slack-retry-num")))
        .containsExactly("1", "2", "3");
    assertThat(requests.getLast().headers()).containsEntry("X-slack-retry-reason", "http_error");
    assertThat(requests.stream().map(r -> r.json().path("event_id").asText()).distinct())
        .hasSize(1);
  }

  @Test
  void a_late_answer_is_a_reason_to_send_again() {
    fixture.app.respondWith(
        request -> {
          if (fixture.app.requests().size() == 1) {
            Thread.sleep(800);
          }
          return "";
        });
    assertThat(fixture.slack.openHome(fixture.alice).error()).isEqualTo("operation_timeout");
    awaitDeliveries(2);
    assertThat(fixture.app.lastRequest().headers())
        .containsEntry("X-slack-retry-reason", "http_timeout");
    assertThat(fixture.slack.eventDeliveries().getLast().reply().ok()).isTrue();
  }

  @Test
  void slacks_own_times_are_at_once_one_and_five_minutes() {
    assertThat(WorkspaceOptions.defaults().eventRetries())
        .containsExactly(Duration.ZERO, Duration.ofMinutes(1), Duration.ofMinutes(5));
  }

  @Test
  void what_the_manifest_does_not_subscribe_to_is_not_sent() {
    assertThat(fixture.slack.event(Json.object().put("type", "message")).error())
        .isEqualTo("ignored");
    fixture.slack.event(Json.object().put("type", "tokens_revoked"));
    assertThat(fixture.app.requests()).hasSize(1);
  }

  private void awaitDeliveries(int count) {
    Optional<Boolean> there =
        fixture
            .workspace
            .changes()
            .await(
                () ->
                    fixture.slack.eventDeliveries().size() == count
                        ? Optional.of(true)
                        : Optional.empty(),
                TIMEOUT);
    assertThat(there).as("deliveries: %s", fixture.slack.eventDeliveries()).isPresent();
  }
}
