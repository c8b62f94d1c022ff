package io.dojobell.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.demo.RunningDojobell;
import io.dojobell.workspace.slack.CallRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Changes of App Home that race each other: Slack refuses the later, which is rendered again. */
class HomeRaceTest {
  private static final int ALERTS = 5;

  @RegisterExtension private final SlackFixture fixture = SlackFixture.started();
  private ForgedRequests forgedRequests;

  @BeforeEach
  void start() {
    forgedRequests = new ForgedRequests(fixture.dojobell, fixture.workspace);
    for (var n = 1; n <= ALERTS; n++) {
      fixture.dojobell.post(
          "/api/v1/events",
          "{\"type\":\"user_mentioned\",\"title\":\"Note %d\",\"recipients\":[\"bob\"],\"alert_only\":true}"
              .formatted(n));
    }
  }

  private List<CallRecord> conflicts() {
    return fixture.workspace.slack().calls().stream()
        .filter(call -> call.answer().path("error").asText().equals("hash_conflict"))
        .toList();
  }

  @Test
  void a_press_on_a_view_that_has_changed_acts_and_shows_both_changes() {
    var seen = fixture.open(fixture.bob);
    assertThat(seen.allText()).contains("Inbox: 5 unread", "home:introduced");
    forgedRequests.use(fixture.bob, seen.body(), "home:introduced", "yes");
    fixture.home(fixture.bob, now -> !now.allText().contains("home:introduced"));
    assertThat(conflicts()).isEmpty();

    forgedRequests.use(fixture.bob, seen.body(), "home:alerts-read", "all");

    var now = fixture.home(fixture.bob, view -> view.allText().contains("Inbox: all read"));
    assertThat(now.allText()).doesNotContain("home:introduced");
    assertThat(conflicts()).hasSize(1);
  }

  @Test
  void of_five_presses_at_once_none_is_lost_and_none_shown_as_it_was_before() throws Exception {
    var seen = fixture.open(fixture.bob);
    var alerts = new ArrayList<String>();
    fixture
        .dojobell
        .get("/api/v1/alerts?user=bob")
        .json()
        .path("alerts")
        .forEach(alert -> alerts.add(alert.path("id").asText()));
    var answers = new ArrayList<Future<RunningDojobell.Answer>>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var alert : alerts) {
        answers.add(
            threads.submit(
                () -> forgedRequests.use(fixture.bob, seen.body(), "home:alert-read", alert)));
      }
    }
    for (var answer : answers) {
      assertThat(answer.get().status()).isEqualTo(200);
    }

    var publishings = 1 + ALERTS + (ALERTS - 1);
    fixture.await(
        () ->
            fixture.workspace.slack().calls().stream()
                    .filter(call -> call.method().equals("views.publish"))
                    .count()
                == publishings);
    assertThat(conflicts()).hasSize(ALERTS - 1);
    assertThat(fixture.workspace.slack().home(fixture.bob).orElseThrow().allText())
        .contains("Inbox: all read");
  }
}
