package io.dojobell.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.crypto.SecretBox;
import io.dojobell.database.Database;
import io.dojobell.database.Databases;
import io.dojobell.database.PausedTransaction;
import io.dojobell.database.PostgresServer;
import io.dojobell.model.Channel;
import io.dojobell.model.ChannelPosting;
import io.dojobell.model.DeliveryReason;
import io.dojobell.model.DeliveryState;
import io.dojobell.model.Destination;
import io.dojobell.store.Alerts;
import io.dojobell.store.Deliveries;
import io.dojobell.store.Deliveries.NewDelivery;
import io.dojobell.store.DeliveryStates;
import io.dojobell.store.DestinationLeases;
import io.dojobell.store.Notices;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Two nodes that claim destinations of one database. */
@Timeout(120)
class SeveralNodesTest {
  private static final Destination SECURITY = new Destination.SlackChannel("C1");

  private final String url = PostgresServer.createDatabase();
  private final Database one = Databases.open(url);
  private final Database other = Databases.open(url);
  private final DestinationQueue firstQueue = queue(one, "first");
  private final DestinationQueue secondQueue = queue(other, "second");

  private static DestinationQueue queue(Database database, String node) {
    return new OutboxModule(
            database,
            Notices.using(new SecretBox("test")),
            FallbackPolicy.NONE,
            InstantSource.system(),
            node)
        .queue();
  }

  @AfterEach
  void close() {
    one.close();
    other.close();
    PostgresServer.release(url);
  }

  private static void queue(Handle handle, String event, Destination destination) {
    var now = Instant.now();
    var fresh =
        new NewDelivery(
            destination,
            null,
            DeliveryState.QUEUED,
            new DeliveryReason.TestRequested(),
            now,
            null,
            ChannelPosting.NONE,
            null);
    new Deliveries(handle).add(event, List.of(fresh), now);
    new DestinationLeases(handle).markDue(List.of(destination), now);
  }

  private void sendAll(Database database) {
    database.runBeside(
        handle ->
            new Deliveries(handle)
                .ofEvent("a")
                .forEach(
                    one -> new DeliveryStates(handle).markSent(one.id(), Instant.now(), null)));
  }

  private List<Destination> claim(DestinationQueue queue, int limit) {
    return queue.claim(Channel.SLACK, limit, _ -> false);
  }

  @Test
  void what_is_queued_while_a_worker_releases_its_destination_is_due() {
    one.runBeside(handle -> queue(handle, "a", SECURITY));
    assertThat(claim(firstQueue, 1)).containsExactly(SECURITY);
    sendAll(one);
    var intake = PausedTransaction.after(other, handle -> queue(handle, "b", SECURITY));
    // Nothing is left as far as the worker can see, and the intake has found its destination due.
    var release =
        CompletableFuture.runAsync(
            () -> firstQueue.release(SECURITY, null), Thread::startVirtualThread);
    PostgresServer.awaitLockWaiter(url);
    intake.end();
    release.join();

    assertThat(claim(secondQueue, 1)).containsExactly(SECURITY);
  }

  @Test
  void what_is_queued_after_a_worker_found_nothing_left_is_due() {
    one.runBeside(handle -> queue(handle, "a", SECURITY));
    assertThat(claim(firstQueue, 1)).containsExactly(SECURITY);
    sendAll(one);
    var release =
        PausedTransaction.between(
            one,
            handle -> new DestinationLeases(handle).lock(SECURITY),
            handle -> new DestinationLeases(handle).release(SECURITY, "first", null, null));
    var intake =
        CompletableFuture.runAsync(
            () -> other.runBeside(handle -> queue(handle, "b", SECURITY)),
            Thread::startVirtualThread);
    PostgresServer.awaitLockWaiter(url);
    release.end();
    intake.join();

    assertThat(claim(secondQueue, 1)).containsExactly(SECURITY);
  }

  @Test
  void intakes_of_two_nodes_trim_one_inbox_beside_each_other() {
    one.run(handle -> addAlerts(handle, Alerts.MAX_PER_INBOX));
    var first =
        PausedTransaction.after(
            one,
            handle -> {
              addAlerts(handle, 1);
              new Alerts(handle).trim(List.of("ana"));
            });
    other.runBeside(
        handle -> {
          addAlerts(handle, 1);
          new Alerts(handle).trim(List.of("ana"));
        });
    first.end();
    other.runBeside(handle -> new Alerts(handle).trim(List.of("ana")));

    assertThat(other.<Integer>read(handle -> new Alerts(handle).unread("ana")))
        .isEqualTo(Alerts.MAX_PER_INBOX);
  }

  private static void addAlerts(Handle handle, int count) {
    handle.execute(
        """
        insert into alerts (username, event, delivery, seen, created_at)
        select 'ana', 'e', number, 0, 0 from generate_series(1, ?) as number\
        """,
        count);
  }

  @Test
  void a_destination_is_claimed_by_one_node() {
    var all = new HashSet<Destination>();
    for (var n = 0; n < 200; n++) {
      all.add(new Destination.SlackChannel("C" + n));
    }
    one.run(handle -> all.forEach(each -> queue(handle, "a", each)));

    var first =
        CompletableFuture.supplyAsync(() -> claimAll(firstQueue), Thread::startVirtualThread);
    var second =
        CompletableFuture.supplyAsync(() -> claimAll(secondQueue), Thread::startVirtualThread);

    var claimed = new ArrayList<>(first.join());
    claimed.addAll(second.join());
    assertThat(claimed).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(all);
  }

  private List<Destination> claimAll(DestinationQueue queue) {
    var claimed = new ArrayList<Destination>();
    for (var more = claim(queue, 3); !more.isEmpty(); more = claim(queue, 3)) {
      claimed.addAll(more);
    }
    return claimed;
  }

  @Test
  void a_start_takes_no_lease_from_another_node() {
    one.runBeside(handle -> queue(handle, "a", SECURITY));
    assertThat(claim(firstQueue, 1)).containsExactly(SECURITY);

    assertThat(secondQueue.recover()).isZero();

    assertThat(claim(secondQueue, 1)).isEmpty();
  }

  @Test
  void what_a_node_left_is_claimed_by_another_once_its_lease_has_run_out() {
    one.runBeside(handle -> queue(handle, "a", SECURITY));
    assertThat(claim(firstQueue, 1)).containsExactly(SECURITY);
    assertThat(claim(secondQueue, 1)).isEmpty();

    one.run(handle -> handle.execute("update destinations set leased_until = 1"));

    assertThat(claim(secondQueue, 1)).containsExactly(SECURITY);
    // Its first node is late, and releases nothing of the other's.
    firstQueue.release(SECURITY, null);
    assertThat(claim(firstQueue, 1)).isEmpty();
  }
}
