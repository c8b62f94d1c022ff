package io.dojobell.database;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Wakes the other nodes of a PostgreSQL database, and is woken by them. It is sent outside the
 * transactions whose result it announces, since one that notifies makes all others wait for its
 * commit. Where it does not arrive, as through a pool of connections, nodes look for themselves
 * each second.
 */
final class NodeWakeUps implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(NodeWakeUps.class);
  private static final String CHANNEL = "dojobell";

  /** At most 20 are sent a second; what comes meanwhile is sent as one. */
  private static final Duration MIN_INTERVAL = Duration.ofMillis(50);

  private static final Duration RECONNECT_INTERVAL = Duration.ofSeconds(1);
  private static final int LISTEN_MILLIS = 10_000;

  private final DataSource listening;
  private final DataSource sending;
  private final String node = UUID.randomUUID().toString();
  private final Semaphore wanted = new Semaphore(0);
  private @Nullable Thread sender;
  private @Nullable Thread listener;

  /**
   * @param listening opens the one connection that is kept to listen
   * @param sending a pool, as each message is sent by a connection that is given back
   */
  NodeWakeUps(DataSource listening, DataSource sending) {
    this.listening = listening;
    this.sending = sending;
  }

  /** Begins to send, and to run the action when another node has sent. */
  synchronized void start(Runnable onWakeUp) {
    close();
    sender = Thread.ofVirtual().name("dojobell-notify").start(this::send);
    listener = Thread.ofVirtual().name("dojobell-listen").start(() -> listen(onWakeUp));
  }

  /** Wakes the other nodes. */
  void wake() {
    if (wanted.availablePermits() == 0) {
      wanted.release();
    }
  }

  private void send() {
    try {
      while (true) {
        wanted.acquire();
        wanted.drainPermits();
        notifyNodes();
        Thread.sleep(MIN_INTERVAL);
      }
    } catch (InterruptedException _) {
      // It is closed.
    }
  }

  private void notifyNodes() {
    try (var connection = sending.getConnection();
        var statement = connection.prepareStatement("select pg_notify(?, ?)")) {
      statement.setString(1, CHANNEL);
      statement.setString(2, node);
      statement.execute();
    } catch (SQLException failure) {
      LOG.debug("Other nodes were not woken: {}", failure.getMessage());
    }
  }

  private void listen(Runnable onWakeUp) {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        listenOnce(onWakeUp);
        Thread.sleep(RECONNECT_INTERVAL);
      }
    } catch (InterruptedException _) {
      // It is closed.
    }
  }

  /** Listens until the connection is lost. */
  private void listenOnce(Runnable onWakeUp) {
    try (var connection = listening.getConnection();
        var statement = connection.createStatement()) {
      statement.execute("listen " + CHANNEL);
      // What was sent before does not arrive.
      onWakeUp.run();
      var notified = connection.unwrap(PGConnection.class);
      while (!Thread.currentThread().isInterrupted()) {
        var received = notified.getNotifications(LISTEN_MILLIS);
        if (Arrays.stream(received).anyMatch(one -> !one.getParameter().equals(node))) {
          onWakeUp.run();
        }
      }
    } catch (SQLException failure) {
      LOG.debug("Other nodes are not listened to: {}", failure.getMessage());
    }
  }

  @Override
  public synchronized void close() {
    for (var thread : new Thread[] {sender, listener}) {
      if (thread != null) {
        thread.interrupt();
      }
    }
  }
}
