package io.dojobell.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class DatabaseClockTest {
  private final String url = PostgresServer.createDatabase();

  @AfterEach
  void release() {
    PostgresServer.release(url);
  }

  private PGSimpleDataSource connections() {
    var source = new PGSimpleDataSource();
    source.setURL(url);
    return source;
  }

  @Test
  void it_is_the_databases_time_and_passes_as_the_time_that_elapses() {
    var nanos = new long[1];
    try (var clock = new DatabaseClock(connections(), () -> nanos[0])) {
      // The database stands on this machine.
      assertThat(clock.instant()).isCloseTo(Instant.now(), within(5, ChronoUnit.SECONDS));

      var before = clock.instant();
      nanos[0] = Duration.ofHours(1).toNanos();
      assertThat(clock.instant()).isEqualTo(before.plus(Duration.ofHours(1)));
    }
  }

  @Test
  void nodes_take_the_databases_time_in_place_of_the_systems_but_keep_one_that_was_set() {
    InstantSource set = () -> Instant.EPOCH;
    try (var database = Databases.open(url)) {
      assertThat(database.clock(InstantSource.system())).isInstanceOf(DatabaseClock.class);
      assertThat(database.clock(set)).isSameAs(set);
    }
  }
}
