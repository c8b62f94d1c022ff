package io.dojobell.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.crypto.SecretBox;
import io.dojobell.database.Database;
import io.dojobell.database.Databases;
import io.dojobell.database.PostgresServer;
import io.dojobell.model.Channel;
import io.dojobell.model.ChannelTraits;
import io.dojobell.model.ChannelTraits.Service;
import io.dojobell.model.Destination;
import io.dojobell.outbox.FallbackPolicy;
import io.dojobell.outbox.OutboxModule;
import io.dojobell.store.DestinationLeases;
import io.dojobell.store.Notices;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What one of two nodes learns about a service or a destination, the other keeps. */
@Timeout(120)
class SharedServicesTest {
  private static final Destination SECURITY = slack(1);
  private static final Duration TEN_SECONDS = Duration.ofSeconds(10);

  private final String url = PostgresServer.createDatabase();
  private final Node one = new Node("one");
  private final Node other = new Node("other");

  private static Destination slack(int n) {
    return new Destination.SlackChannel("C" + n);
  }

  private final class Node {
    private final Database database = Databases.open(url);
    private final OutboxModule outbox;
    private final ChannelCircuitBreaker breaker;
    private final SharedServices services;
    private long nanos;

    Node(String name) {
      outbox =
          new OutboxModule(
              database,
              Notices.using(new SecretBox("test")),
              FallbackPolicy.NONE,
              InstantSource.system(),
              name);
      var traits =
          new ChannelTraits(
              1, 9, Duration.ZERO, 1, Service.SHARED_AND_LIMITED, ChannelTraits.NOT_EDITABLE);
      breaker = new ChannelCircuitBreaker(Map.of(Channel.SLACK, traits), () -> nanos);
      services = new SharedServices(outbox.sharedStates(), breaker, () -> nanos);
    }

    void refresh() {
      nanos += Duration.ofSeconds(1).toNanos();
      services.refresh();
    }

    /** Claims what is due, as a dispatcher does. */
    List<Destination> claim() {
      var renewer =
          new LeaseRenewer(
              outbox.queue(),
              (destination, left, reason) ->
                  breaker.adoptPause(
                      destination,
                      reason == null ? null : new ChannelCircuitBreaker.Pause(left, reason)),
              () -> nanos);
      return renewer.claim(Channel.SLACK, 10);
    }

    /** Is asked for a pause, as by an answer 429. */
    void isAskedToPause(Destination destination) {
      services.pause(destination, TEN_SECONDS, "Slow down", true);
    }
  }

  @AfterEach
  void close() {
    one.database.close();
    other.database.close();
    PostgresServer.release(url);
  }

  private void makeDue(Destination... destinations) {
    one.database.run(
        handle -> new DestinationLeases(handle).markDue(List.of(destinations), Instant.now()));
  }

  @Test
  void a_pause_that_one_node_was_asked_for_is_kept_by_the_other_though_something_is_due() {
    makeDue(SECURITY);
    assertThat(one.claim()).containsExactly(SECURITY);
    one.isAskedToPause(SECURITY);
    // As a fallback is due before the pause is over.
    one.outbox.queue().release(SECURITY, null);
    makeDue(SECURITY);

    assertThat(other.claim()).containsExactly(SECURITY);

    var pause = other.breaker.pause(SECURITY).orElseThrow();
    assertThat(pause.reason()).isEqualTo("Slow down");
    assertThat(pause.left()).isBetween(Duration.ofSeconds(1), TEN_SECONDS);
  }

  @Test
  void a_pause_that_is_lifted_by_hand_on_one_node_is_lifted_on_the_other() {
    makeDue(SECURITY);
    assertThat(one.claim()).containsExactly(SECURITY);
    one.isAskedToPause(SECURITY);
    one.outbox.queue().release(SECURITY, Instant.now().plus(TEN_SECONDS));

    other.database.run(handle -> new DestinationLeases(handle).markDueNow(SECURITY, Instant.now()));

    assertThat(one.claim()).containsExactly(SECURITY);
    assertThat(one.breaker.pause(SECURITY)).isEmpty();
  }

  @Test
  void a_service_that_one_node_finds_out_is_out_for_the_other_until_one_reaches_it() {
    one.services.down(Channel.SLACK, "Timeout");
    other.refresh();
    assertThat(other.breaker.outage(Channel.SLACK)).contains("Timeout");
    assertThat(other.breaker.channelsToProbe()).containsExactly(Channel.SLACK);

    one.services.restored(Channel.SLACK);
    other.refresh();

    assertThat(other.breaker.outage(Channel.SLACK)).isEmpty();
    assertThat(other.breaker.channelsToProbe()).isEmpty();
  }

  @Test
  void a_service_that_refuses_one_node_is_probed_by_the_other_but_is_not_out() {
    one.services.down(Channel.SLACK, null);
    other.refresh();

    assertThat(other.breaker.outage(Channel.SLACK)).isEmpty();
    assertThat(other.breaker.channelsToProbe()).containsExactly(Channel.SLACK);
  }

  @Test
  void destinations_that_are_limited_on_two_nodes_are_the_limit_of_a_workspace() {
    makeDue(slack(1), slack(2), slack(3));
    one.isAskedToPause(slack(1));
    one.isAskedToPause(slack(2));
    one.refresh();
    assertThat(one.breaker.isLimited(Channel.SLACK)).isFalse();

    other.isAskedToPause(slack(3));
    one.refresh();
    other.refresh();

    assertThat(one.breaker.isLimited(Channel.SLACK)).isTrue();
    assertThat(other.breaker.isLimited(Channel.SLACK)).isTrue();
    assertThat(one.services.takeTurn(slack(4))).isTrue();
    assertThat(other.services.takeTurn(slack(5))).isFalse();
  }

  @Test
  void without_a_limit_both_nodes_send_at_once() {
    assertThat(one.services.takeTurn(slack(4))).isTrue();
    assertThat(other.services.takeTurn(slack(5))).isTrue();
  }
}
