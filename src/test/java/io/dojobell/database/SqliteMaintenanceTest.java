package io.dojobell.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.demo.RunningDojobell;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteMaintenanceTest {
  @TempDir Path folder;
  private Database database;

  @BeforeEach
  void open() {
    database = Databases.open(url());
  }

  @AfterEach
  void close() {
    database.close();
  }

  private String url() {
    return "jdbc:sqlite:" + folder.resolve("dojobell.db");
  }

  private long fileBytes(String ending) throws Exception {
    return Files.size(folder.resolve("dojobell.db" + ending));
  }

  /** Adds so many events of 100 kB. */
  private void addEvents(int count) {
    database.run(
        handle ->
            handle.execute(
                """
                with recursive n (n) as (select 1 union all select n + 1 from n where n < ?)
                insert into events (id, sender, event_type, type_name, body, received_at)
                select hex(randomblob(8)), 'ci', 'other', 'other', printf('%.*c', 100000, 'x'), n
                from n\
                """,
                count));
  }

  private void deleteEvents() {
    database.run(handle -> handle.execute("delete from events"));
  }

  private Connection reader() throws SQLException {
    var connection = DriverManager.getConnection(url());
    connection.setAutoCommit(false);
    try (var statement = connection.createStatement()) {
      statement.executeQuery("select count(*) from events").next();
    }
    return connection;
  }

  @Test
  void what_is_deleted_is_given_back_to_the_disk() {
    addEvents(400);
    var before = database.health();
    assertThat(before.bytes()).isGreaterThan(40_000_000);
    deleteEvents();
    assertThat(database.health().freeBytes()).isGreaterThan(40_000_000);

    database.maintain();

    assertThat(database.health().bytes()).isLessThan(before.bytes() / 4);
    assertThat(database.health().freeBytes()).isLessThan(before.bytes() / 20);
    assertThat(database.health().advice()).isEmpty();
  }

  @Test
  void a_little_space_stays_for_new_rows() {
    addEvents(100);
    deleteEvents();
    var before = database.health();

    database.maintain();

    assertThat(database.health().bytes()).isEqualTo(before.bytes());
  }

  @Test
  void a_wal_that_grew_while_somebody_read_is_cut_once_they_have_ended() throws Exception {
    try (var reader = reader()) {
      for (var n = 0; n < 2; n++) {
        addEvents(400);
      }
      assertThat(fileBytes("-wal")).isGreaterThan(SqliteMaintenance.MAX_WAL_BYTES);
      database.maintain();
      assertThat(fileBytes("-wal")).isGreaterThan(SqliteMaintenance.MAX_WAL_BYTES);
      addEvents(1);
    }

    database.maintain();

    assertThat(fileBytes("-wal")).isZero();
    assertThat(database.health().walBytes()).isZero();
    assertThat(database.health().bytes()).isEqualTo(fileBytes(""));
  }

  @Test
  void rows_are_counted_for_the_planner() {
    addEvents(10);
    database.maintain();

    assertThat(
            database.<Integer>read(
                handle ->
                    handle
                        .select("select count(*) from sqlite_stat1 where tbl = 'events'")
                        .mapTo(Integer.class)
                        .one()))
        .isPositive();
  }

  @Test
  void a_file_of_an_earlier_version_says_how_its_space_is_given_back() throws Exception {
    convert("none");
    assertThat(database.health().advice())
        .singleElement()
        .asString()
        .contains("'pragma auto_vacuum = incremental; vacuum'", "dojobell.db");

    convert("incremental");
    assertThat(database.health().advice()).isEmpty();
  }

  /** Does what the advice says. */
  private void convert(String autoVacuum) throws SQLException {
    database.close();
    try (var connection = DriverManager.getConnection(url());
        var statement = connection.createStatement()) {
      statement.execute("pragma auto_vacuum = " + autoVacuum);
      statement.execute("vacuum");
    }
    database = Databases.open(url());
  }

  @Test
  void a_service_maintains_its_database_and_shows_its_size() {
    database.close();
    try (var service = RunningDojobell.start(folder, Map.of("DOJOBELL_DATABASE_URL", url()))) {
      assertThat(service.get("/metrics").text())
          .containsPattern("(?m)^dojobell_database_size_bytes [1-9]")
          .containsPattern("(?m)^dojobell_database_wal_size_bytes [0-9]")
          .containsPattern("(?m)^dojobell_database_free_bytes [0-9]");
    }
  }
}
