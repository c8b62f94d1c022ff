package io.dojobell.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Faults on demand: each kind, for so many calls, or for a share of them from a seed. */
final class FaultsTest {
  private final WorkspaceFixture fixture = new WorkspaceFixture();

  @AfterEach
  void stop() {
    fixture.close();
  }

  private int status() {
    return fixture.response("auth.test", "{}").statusCode();
  }

  @Test
  void a_429_says_when_to_come_again_and_is_over_after_so_many() {
    fixture.workspace.faults().failNext(2, Fault.rateLimited(Duration.ofSeconds(17)));
    var refused = fixture.response("auth.test", "{}");
    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(refused.headers().firstValue("Retry-After")).contains("17");
    assertThat(refused.body()).contains("ratelimited");
    assertThat(status()).isEqualTo(429);
    assertThat(status()).isEqualTo(200);
  }

  @Test
  void a_5xx_an_error_of_slacks_a_cut_answer_and_a_refused_connection() {
    fixture.workspace.faults().failNext(1, Fault.status(503));
    assertThat(status()).isEqualTo(503);
    fixture.workspace.faults().failNext(1, Fault.slackError("fatal_error"));
    assertThat(fixture.call("auth.test", "{}").path("error").asText()).isEqualTo("fatal_error");
    for (var fault : List.of(Fault.truncated(), Fault.connectionRefused())) {
      fixture.workspace.faults().failNext(1, fault);
      assertThatThrownBy(this::status).hasRootCauseInstanceOf(java.io.IOException.class);
    }
    assertThat(status()).isEqualTo(200);
  }

  @Test
  void a_fault_of_one_method_is_none_of_another() {
    fixture.workspace.faults().failNext("chat.postMessage", 1, Fault.status(500));
    assertThat(status()).isEqualTo(200);
    assertThat(fixture.workspace.faults().isPending("chat.postMessage")).isTrue();
  }

  @Test
  void a_share_of_calls_fails_the_same_way_for_the_same_seed() {
    List<List<Integer>> runs = new ArrayList<>();
    for (var run = 0; run < 2; run++) {
      var running = fixture.workspace.faults().failShare(0.3, 42, Fault.status(500));
      var statuses = new ArrayList<Integer>();
      for (var call = 0; call < 60; call++) {
        statuses.add(status());
      }
      running.stop();
      runs.add(statuses);
    }
    assertThat(runs.getFirst()).isEqualTo(runs.getLast()).contains(200, 500);
    assertThat(runs.getFirst().stream().filter(code -> code == 500).count()).isBetween(6L, 30L);
  }

  @Test
  void a_token_that_is_refused_is_so_until_it_is_good_again() {
    fixture.slack.refuseToken("account_inactive");
    assertThat(fixture.call("auth.test", "{}").path("error").asText())
        .isEqualTo("account_inactive");
    fixture.slack.refuseToken("");
    assertThat(fixture.call("auth.test", "{}").path("ok").asBoolean()).isTrue();
  }
}
