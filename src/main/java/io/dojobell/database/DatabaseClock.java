package io.dojobell.database;

import io.dojobell.model.Ticker;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The database's time, the same for all nodes, whatever their own clocks say: asked for every few
 * seconds, and counted on by elapsed time in between.
 */
final class DatabaseClock implements InstantSource, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(DatabaseClock.class);
  private static final Duration INTERVAL = Duration.ofSeconds(10);

  /** The longest that an answer may take to say what time it is. */
  private static final Duration MAX_ANSWER_TIME = Duration.ofMillis(500);

  private final DataSource connections;
  private final Ticker ticker;
  private final Thread thread;
  private volatile Reading reading;

  /** A time of the database, and the elapsed time at which it was that. */
  private record Reading(Instant time, long nanos) {}

  /** Reads the time, and goes on to do so until it is closed. */
  DatabaseClock(DataSource connections, Ticker ticker) {
    this.connections = connections;
    this.ticker = ticker;
    this.reading = new Reading(Instant.now(), ticker.nanos());
    read(Duration.ofMinutes(1));
    this.thread = Thread.ofVirtual().name("dojobell-clock").start(this::readAgain);
  }

  @Override
  public Instant instant() {
    var last = reading;
    return last.time().plusNanos(ticker.nanos() - last.nanos());
  }

  private void readAgain() {
    try {
      while (true) {
        Thread.sleep(INTERVAL);
        read(MAX_ANSWER_TIME);
      }
    } catch (InterruptedException _) {
      // It is closed.
    }
  }

  private void read(Duration maxAnswerTime) {
    try (var connection = connections.getConnection();
        var statement = connection.createStatement()) {
      var asked = ticker.nanos();
      try (var row =
          statement.executeQuery(
              "select cast(extract(epoch from clock_timestamp()) * 1000000 as bigint)")) {
        row.next();
        var nanos = ticker.nanos() - asked;
        if (nanos <= maxAnswerTime.toNanos()) {
          var time = Instant.EPOCH.plusNanos(row.getLong(1) * 1_000);
          reading = new Reading(time, asked + nanos / 2);
        }
      }
    } catch (SQLException failure) {
      LOG.debug("The database's time cannot be read: {}", failure.getMessage());
    }
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
