package io.dojobell.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dojobell.demo.TestDatabases;
import io.dojobell.model.StoreUnavailable;
import java.nio.file.Path;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Copies of SQLite files in PostgreSQL. */
@Timeout(180)
class DatabaseCopyTest {
  private static final int EVENTS = 12_000;

  @TempDir Path folder;
  private final String target = PostgresServer.createDatabase();

  @AfterEach
  void close() {
    PostgresServer.dropDatabase(target);
  }

  private String source() {
    return TestDatabases.url(folder);
  }

  private void execute(String... statements) {
    try (var handle = Jdbi.create(source()).open()) {
      handle.useTransaction(_ -> List.of(statements).forEach(handle::execute));
    }
  }

  /** Fills the source: more rows than are copied at once, long texts, and each kind of value. */
  private void fill() {
    execute(
        """
        with recursive n (n) as (select 1 union all select n + 1 from n where n < %d)
        insert into events (id, sender, event_type, type_name, product, body, received_at)
        select 'e' || n, 'ci', 'other', 'other', case when n %% 2 = 0 then 'web-api' end,
          '{"title":"Größe ' || n || '"}', n from n\
        """
            .formatted(EVENTS),
        """
        insert into deliveries (event, channel, destination, state, reason, tries, created_at)
        select id, 'slack', 'slack:C1', 'sent', '', 1, received_at from events order by received_at\
        """,
        // More than fits into memory at once, if each were as long.
        "update events set body = printf('%.*c', 1000000, 'x') where received_at % 1000 = 0",
        "delete from deliveries where id = (select max(id) from deliveries)",
        "insert into link_attempts values ('user', 'U1', 1), ('user', 'U1', 1), ('user', 'U1', 2)",
        "insert into system_values values ('nul', 'a' || char(0) || 'b')",
        """
        insert into destinations (destination, channel, due_at, leased_by, leased_until)
        values ('slack:C1', 'slack', 5, 'node', 9000000000000)\
        """,
        """
        insert into scheduled_tasks (task_name, task_instance, task_data, execution_time, picked,
          version) values ('retention', 'recurring', x'00ff10', 1764187200123, 1, 3)\
        """);
  }

  private List<TableComparison> copy() {
    try (var copy = DatabaseCopy.open(source(), target, _ -> {})) {
      return copy.run();
    }
  }

  private List<String> query(String sql) {
    try (var handle = Jdbi.create(target).open()) {
      return handle.createQuery(sql).mapTo(String.class).list();
    }
  }

  @Test
  void a_copy_has_each_row_and_goes_on_with_higher_ids() {
    fill();

    var tables = copy();

    assertThat(tables).allMatch(TableComparison::isEqual);
    assertThat(tables)
        .filteredOn(table -> table.table().equals("deliveries"))
        .singleElement()
        .satisfies(table -> assertThat(table.copiedRows()).isEqualTo(EVENTS - 1));
    assertThat(query("select value from system_values where name = 'nul'"))
        .containsExactly("a\uFFFDb");
    assertThat(query("select count(*) from link_attempts where at = 1")).containsExactly("2");
    assertThat(query("select leased_by || coalesce(leased_until, -1) from destinations"))
        .containsExactly("node-1");
    assertThat(
            query(
                """
                select encode(task_data, 'hex') || ' ' || picked || ' '
                  || floor(extract(epoch from execution_time) * 1000) from scheduled_tasks\
                """))
        .containsExactly("00ff10 true 1764187200123");
    try (var database = Databases.open(target)) {
      database.run(
          handle ->
              handle.execute(
                  """
                  insert into deliveries (event, channel, destination, state, reason, tries,
                    created_at) values ('new', 'slack', 'slack:C1', 'sent', '', 1, 1)\
                  """));
    }
    assertThat(query("select max(id) from deliveries")).containsExactly("" + (EVENTS + 1));
  }

  @Test
  void a_copy_that_is_interrupted_again_and_again_ends_with_the_same_rows() {
    fill();
    var interruptions = 0;
    List<TableComparison> tables = List.of();
    for (var rows = 1_000; tables.isEmpty(); rows += 3_000) {
      interruptAt(rows);
      try {
        tables = copy();
      } catch (StoreUnavailable interrupted) {
        assertThat(interrupted).hasMessageStartingWith("The copy was interrupted; start it again");
        interruptions++;
      }
    }
    assertThat(interruptions).isGreaterThan(3);
    assertThat(tables).allMatch(TableComparison::isEqual);
    assertThat(copy()).as("started once more").isEqualTo(tables);
  }

  /** Has the server end the connection that copies more events and deliveries than so many. */
  private void interruptAt(int rows) {
    try (var handle = Jdbi.create(target).open()) {
      handle.execute(
          """
          create or replace function interrupt() returns trigger language plpgsql as $$
          begin
            if (select count(*) from events) + (select count(*) from deliveries) >= %d then
              perform pg_terminate_backend(pg_backend_pid());
            end if;
            return null;
          end $$\
          """
              .formatted(rows));
      for (var table : List.of("events", "deliveries")) {
        handle.execute(
            "create or replace trigger interrupt after insert on %s execute function interrupt()"
                .formatted(table));
      }
    }
  }

  @Test
  void no_service_uses_a_database_that_is_partly_copied() {
    fill();
    interruptAt(1_000);
    assertThatThrownBy(this::copy).isInstanceOf(StoreUnavailable.class);
    assertThatThrownBy(() -> Databases.open(target))
        .isInstanceOf(UnusableDatabase.class)
        .hasMessageContaining("start `migrate-data` again");

    interruptAt(Integer.MAX_VALUE);
    copy();
    Databases.open(target).close();
  }

  @Test
  void a_copy_of_a_file_that_was_changed_meanwhile_is_refused() {
    fill();
    interruptAt(1_000);
    assertThatThrownBy(this::copy).isInstanceOf(StoreUnavailable.class);
    execute("update events set body = '{}' where id = 'e1'");
    assertThatThrownBy(this::copy)
        .isInstanceOf(UnusableDatabase.class)
        .hasMessageContaining("before it was changed; drop it and create it again");
  }

  @Test
  void a_copy_that_is_in_use_stays_as_it_is() {
    execute("insert into system_values values ('a', 'b')");
    copy();
    var used = "update system_values set value = 'c'";
    try (var database = Databases.open(target)) {
      database.run(handle -> handle.execute(used));
    }
    assertThatThrownBy(this::copy).hasMessageStartingWith("everything was copied");

    execute("update system_values set value = 'd'");
    assertThatThrownBy(this::copy).hasMessageStartingWith("everything was copied");
    assertThat(query("select value from system_values")).containsExactly("c");
  }

  @Test
  void a_copy_that_differs_is_not_finished() {
    execute("insert into system_values values ('a', 'b'), ('c', 'd')");
    try (var copy = DatabaseCopy.open(source(), target, _ -> {})) {
      var trigger =
          """
          create function lose() returns trigger language plpgsql as $$ begin return null; end $$;
          create trigger lose before insert on system_values for each row when (new.name = 'a')
            execute function lose()\
          """;
      try (var handle = Jdbi.create(target).open()) {
        handle.execute(trigger);
      }
      assertThat(copy.run())
          .filteredOn(table -> !table.isEqual())
          .singleElement()
          .satisfies(
              table -> {
                assertThat(table.table()).isEqualTo("system_values");
                assertThat(table.rows()).isEqualTo(2);
                assertThat(table.copiedRows()).isEqualTo(1);
              });
    }
    assertThatThrownBy(() -> Databases.open(target)).isInstanceOf(UnusableDatabase.class);
  }

  @Test
  void a_source_that_a_service_has_open_is_not_copied() {
    try (var lock = DatabaseLock.acquire(source())) {
      assertThatThrownBy(this::copy)
          .isInstanceOf(StoreUnavailable.class)
          .hasMessageContaining("is in use by another Dojobell; stop that one first");
    }
  }

  @Test
  void a_source_of_another_version_is_not_copied() {
    execute("update flyway_schema_history set version = '9999' where version = '41'");
    assertThatThrownBy(this::copy).hasMessageContaining("of a later version");

    execute("delete from flyway_schema_history where version = '9999'");
    assertThatThrownBy(this::copy).hasMessageContaining("bring it up to date with `migrate`");

    execute("delete from flyway_schema_history");
    assertThatThrownBy(this::copy).hasMessage("it is not a database of Dojobell");
  }

  @Test
  void a_source_that_is_not_there_is_not_made() {
    var url = "jdbc:sqlite:" + folder.resolve("missing/dojobell.db");
    assertThatThrownBy(() -> DatabaseCopy.open(url, target, _ -> {}))
        .isInstanceOf(UnusableDatabase.class)
        .hasMessageStartingWith("there is no file");
    assertThat(folder.resolve("missing")).doesNotExist();
  }

  @Test
  void nothing_is_copied_beside_tables_of_something_else() {
    var other = PostgresServer.createEmptyDatabase();
    try (var handle = Jdbi.create(other).open();
        var copy = DatabaseCopy.open(source(), other, _ -> {})) {
      handle.execute("create table orders (id bigint)");
      assertThatThrownBy(copy::run).hasMessageContaining("holds tables of something else");
    } finally {
      PostgresServer.dropDatabase(other);
    }
  }

  @Test
  void nothing_is_copied_into_a_database_with_other_data() {
    try (var database = Databases.open(target)) {
      database.run(
          handle -> handle.execute("insert into system_values (name, value) values ('a', 'b')"));
    }
    assertThatThrownBy(this::copy)
        .isInstanceOf(UnusableDatabase.class)
        .hasMessage(
            "the database holds other data (in system_values); name an empty one, made by `create"
                + " database`");
    assertThat(query("select value from system_values")).containsExactly("b");
  }
}
