package io.dojobell.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.crypto.SecretBox;
import io.dojobell.database.TestDatabase;
import io.dojobell.model.Channel;
import io.dojobell.model.Destination;
import io.dojobell.outbox.DestinationQueue;
import io.dojobell.outbox.FallbackPolicy;
import io.dojobell.outbox.OutboxModule;
import io.dojobell.store.DestinationLeases;
import io.dojobell.store.Notices;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A worker makes no call while another node may have its destination. */
class SharedLeaseTest {
  private static final Destination SECURITY = new Destination.SlackChannel("C1");

  private final TestDatabase opened = TestDatabase.openPostgres();
  private long nanos;
  private final LeaseRenewer leases = new LeaseRenewer(queue("ours"), (_, _, _) -> {}, () -> nanos);

  private DestinationQueue queue(String node) {
    return new OutboxModule(
            opened.database(),
            Notices.using(new SecretBox("test")),
            FallbackPolicy.NONE,
            InstantSource.system(),
            node)
        .queue();
  }

  @BeforeEach
  void claim() {
    opened
        .database()
        .run(handle -> new DestinationLeases(handle).markDue(List.of(SECURITY), Instant.now()));
    assertThat(leases.claim(Channel.SLACK, 10)).containsExactly(SECURITY);
  }

  @AfterEach
  void close() {
    opened.close();
  }

  private void pass(Duration time) {
    nanos += time.toNanos();
  }

  @Test
  void a_lease_that_cannot_be_prolonged_is_not_used_to_its_end() {
    assertThat(leases.isLeased(SECURITY)).isTrue();

    pass(DestinationQueue.LEASE_DURATION.minusSeconds(2));

    assertThat(leases.isLeased(SECURITY)).isFalse();
    assertThat(leases.isHeld(SECURITY)).isTrue();
  }

  @Test
  void a_lease_that_is_prolonged_is_used_for_longer() {
    pass(DestinationQueue.LEASE_DURATION.minusSeconds(5));
    leases.renew();
    pass(Duration.ofSeconds(10));

    assertThat(leases.isLeased(SECURITY)).isTrue();
  }

  @Test
  void a_lease_that_another_node_has_meanwhile_is_not_used() {
    opened.database().run(handle -> handle.execute("update destinations set leased_until = 1"));
    assertThat(queue("theirs").claim(Channel.SLACK, 10, _ -> false)).containsExactly(SECURITY);

    pass(Duration.ofSeconds(5));
    leases.renew();

    assertThat(leases.isLeased(SECURITY)).isFalse();
  }
}
