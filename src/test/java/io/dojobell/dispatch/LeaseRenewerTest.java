package io.dojobell.dispatch;

import static io.dojobell.intake.EventBuilder.event;
import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.crypto.SecretBox;
import io.dojobell.intake.TestInstallation;
import io.dojobell.model.Channel;
import io.dojobell.model.DeliveryState;
import io.dojobell.model.Destination;
import io.dojobell.model.EventType;
import io.dojobell.outbox.AttemptStarter;
import io.dojobell.outbox.DestinationQueue;
import io.dojobell.outbox.FallbackPolicy;
import io.dojobell.outbox.OutboxModule;
import io.dojobell.store.Notices;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A destination is its worker's for as long as that works, whatever the clock says. */
class LeaseRenewerTest {
  private final TestInstallation installation = new TestInstallation();
  private static final String EARLIER =
      "update destinations set leased_until = leased_until - ? where leased_until is not null";

  private Instant now = Instant.now().plusSeconds(60);
  private long nanos;
  private final OutboxModule own = node("ours");
  private final OutboxModule other = node("other");
  private final LeaseRenewer leases = new LeaseRenewer(own.queue(), (_, _, _) -> {}, () -> nanos);
  private Destination claimed;

  @BeforeEach
  void claim() {
    installation.system(EventType.SLA_BREACH, Channel.SLACK);
    installation.deliveries(event("sla_breach"));
    claimed = leases.claim(Channel.SLACK, 10).getFirst();
  }

  @AfterEach
  void close() {
    installation.close();
  }

  private OutboxModule node(String name) {
    var notices = Notices.using(new SecretBox("test"));
    return new OutboxModule(installation.database(), notices, FallbackPolicy.NONE, () -> now, name);
  }

  private void pass(Duration time) {
    now = now.plus(time);
    nanos += time.toNanos();
    if (installation.database().isShared()) {
      // Its leases count by its own clock, which does not pass with ours.
      installation.database().run(handle -> handle.execute(EARLIER, time));
    }
  }

  @Test
  void a_worker_that_takes_ten_minutes_keeps_its_destination() {
    for (var n = 0; n < 60; n++) {
      pass(Duration.ofSeconds(10));
      leases.renew();
      assertThat(other.queue().claim(Channel.SLACK, 10, _ -> false)).isEmpty();
    }
  }

  @Test
  void a_worker_that_died_loses_it_after_a_few_seconds() {
    pass(DestinationQueue.LEASE_DURATION.plusSeconds(1));
    assertThat(other.queue().claim(Channel.SLACK, 10, _ -> false)).containsExactly(claimed);
    assertThat(
            own.attemptStarter()
                .begin(claimed, own.dueDeliveries().due(claimed, 10, false).deliveries()))
        .isEqualTo(new AttemptStarter.BeginResult.LeaseLost());
  }

  @Test
  void a_worker_that_lost_it_fails_nothing_of_the_one_that_has_it() {
    var due = own.dueDeliveries().due(claimed, 10, false).deliveries();
    assertThat(own.attemptStarter().begin(claimed, due))
        .isEqualTo(new AttemptStarter.BeginResult.Begun());
    pass(DestinationQueue.LEASE_DURATION.plusSeconds(1));
    assertThat(other.queue().claim(Channel.SLACK, 10, _ -> false)).containsExactly(claimed);
    var theirs = other.dueDeliveries().due(claimed, 10, false).deliveries();
    assertThat(other.attemptStarter().begin(claimed, theirs))
        .isEqualTo(new AttemptStarter.BeginResult.Begun());

    var deliveries = java.util.List.copyOf(due.keySet());
    own.settlement().fail(deliveries, "late");
    own.settlement().retry(deliveries, now, "late");

    assertThat(other.waitingDeliveries().current(deliveries).getFirst().state())
        .isEqualTo(DeliveryState.SENDING);
  }

  @Test
  void a_clock_that_jumps_forward_gives_it_to_no_second_worker_of_this_process() {
    now = now.plus(Duration.ofDays(1));
    assertThat(own.queue().claim(Channel.SLACK, 10, leases::isHeld)).isEmpty();
    assertThat(other.queue().claim(Channel.SLACK, 10, _ -> false)).isEmpty();
  }

  @Test
  void what_is_released_can_be_claimed_again() {
    leases.release(claimed, null);
    assertThat(own.queue().claim(Channel.SLACK, 10, leases::isHeld)).containsExactly(claimed);
  }

  @Test
  void a_channel_that_is_full_of_waiting_destinations_is_claimed_by_itself() {
    installation.system(EventType.SLA_BREACH, Channel.EMAIL, Channel.TEAMS);
    installation.deliveries(event("sla_breach"));
    assertThat(own.queue().claim(Channel.EMAIL, 10, leases::isHeld))
        .containsExactly(new Destination.Mailbox("team@example.com"));
    assertThat(own.queue().claim(Channel.TEAMS, 10, leases::isHeld)).hasSize(1);
  }
}
