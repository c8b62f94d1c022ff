package io.dojobell.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When a start may leave out Flyway. */
class MigrationHistoryTest {
  private final TestDatabase opened = TestDatabase.open();
  private final Database database = opened.database();

  @AfterEach
  void close() {
    opened.close();
  }

  private boolean isComplete() {
    var folders =
        TestDatabase.isPostgres()
            ? List.of("db/migration", "db/postgresql")
            : List.of("db/migration");
    return MigrationHistory.isComplete(database.dataSource(), folders);
  }

  private void execute(String sql) {
    database.run(handle -> handle.execute(sql));
  }

  @Test
  void a_database_of_this_version_has_all() {
    assertThat(isComplete()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "delete from flyway_schema_history where version = '44'",
        "delete from flyway_schema_history where version = '22'",
        "update flyway_schema_history set version = '9999' where version = '44'",
        "update flyway_schema_history set checksum = 1 where version = '44'",
        "update flyway_schema_history set checksum = null where version = '44'",
        "update flyway_schema_history set checksum = 1 where version = '22'",
        "delete from flyway_schema_history",
      })
  void any_other_history_is_not_complete(String change) {
    execute("create table kept as select * from flyway_schema_history");
    try {
      execute(change);
      assertThat(isComplete()).isFalse();
    } finally {
      execute("delete from flyway_schema_history");
      execute("insert into flyway_schema_history select * from kept");
      execute("drop table kept");
    }
    assertThat(isComplete()).isTrue();
  }

  @Test
  void a_migration_that_failed_makes_it_incomplete() {
    execute("update flyway_schema_history set success = not success where version = '44'");
    try {
      assertThat(isComplete()).isFalse();
    } finally {
      execute("update flyway_schema_history set success = not success where version = '44'");
    }
  }

  @Test
  void files_in_a_jar_are_those_of_a_folder(@TempDir Path folder) throws IOException {
    var migrations = Files.createDirectories(folder.resolve("db/migration"));
    Files.writeString(migrations.resolve("V1__things.sql"), "create table things (\n  id text);\n");
    Files.writeString(migrations.resolve("V2__names.sql"), "-- “Names”\n");
    Files.writeString(migrations.resolve("notes.txt"), "None");
    var jar = folder.resolve("program.jar");
    try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
      for (var name : List.of("db/migration/V1__things.sql", "db/migration/V2__names.sql")) {
        out.putNextEntry(new JarEntry(name));
        Files.copy(folder.resolve(name), out);
      }
      out.putNextEntry(new JarEntry("db/others/V3__others.sql"));
    }

    var checksums = new MigrationFiles(folder).checksums(List.of("db/migration"));

    assertThat(checksums).containsOnlyKeys("1", "2");
    assertThat(new MigrationFiles(jar).checksums(List.of("db/migration"))).isEqualTo(checksums);
  }
}
