package io.dojobell.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dojobell.app.InvalidConfiguration;
import io.dojobell.crypto.SecretBox;
import io.dojobell.database.UnusableDatabase;
import io.dojobell.demo.RunningDojobell;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of a database, and the key its secrets are encrypted with. */
class DatabaseFilesTest {
  @TempDir Path folder;

  private Map<String, String> in(Path data) {
    return Map.of("DOJOBELL_DATABASE_URL", "jdbc:sqlite:" + data.resolve("dojobell.db"));
  }

  private RunningDojobell start(Path data) {
    return RunningDojobell.start(data, in(data));
  }

  @Test
  void the_files_and_the_folder_are_their_owners_only() throws Exception {
    var data = folder.resolve("data");
    try (var dojobell = start(data)) {
      store(dojobell);

      assertThat(permissions(data)).isEqualTo("rwx------");
      try (var files = Files.list(data)) {
        assertThat(files)
            .hasSizeGreaterThanOrEqualTo(4)
            .allSatisfy(
                file -> assertThat(permissions(file)).as("%s", file).isEqualTo("rw-------"));
      }
    }
  }

  @Test
  void files_that_an_earlier_version_left_to_all_are_taken_from_them() throws Exception {
    var data = folder.resolve("data");
    start(data).close();
    Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.setPosixFilePermissions(
        data.resolve("dojobell.db"), PosixFilePermissions.fromString("rw-r--r--"));

    try (var dojobell = start(data)) {
      assertThat(permissions(data)).isEqualTo("rwx------");
      assertThat(permissions(data.resolve("dojobell.db"))).isEqualTo("rw-------");
      assertThat(permissions(data.resolve("dojobell.db-wal"))).isEqualTo("rw-------");
      assertThat(dojobell.get("/health/ready").status()).isEqualTo(200);
    }
  }

  @Test
  void a_folder_that_holds_more_than_ours_keeps_its_permissions() throws Exception {
    var shared = Files.createDirectory(folder.resolve("shared"));
    Files.createFile(shared.resolve("others"));
    Files.setPosixFilePermissions(shared, PosixFilePermissions.fromString("rwxr-xr-x"));

    try (var dojobell = start(shared)) {
      assertThat(permissions(shared)).isEqualTo("rwxr-xr-x");
      assertThat(dojobell.get("/health/ready").status()).isEqualTo(200);
    }
  }

  @Test
  void another_key_than_the_databases_stops_the_start() {
    start(folder).close();
    var other = Map.of("DOJOBELL_SECRET_KEY", SecretBox.newKey());

    assertThatThrownBy(() -> RunningDojobell.start(folder, other))
        .isInstanceOf(InvalidConfiguration.class)
        .hasMessageStartingWith("DOJOBELL_SECRET_KEY: is not the key");
  }

  @Test
  void a_lost_key_file_stops_the_start_and_is_not_made_again() throws Exception {
    start(folder).close();
    var key = folder.resolve("dojobell.db.key");
    var kept = Files.readString(key);
    Files.delete(key);

    assertThatThrownBy(() -> start(folder))
        .isInstanceOf(InvalidConfiguration.class)
        .hasMessageContaining("is missing");
    assertThat(key).doesNotExist();

    Files.writeString(key, kept);
    start(folder).close();
  }

  @Test
  void secrets_of_a_database_from_before_the_probe_are_tried_too() throws Exception {
    try (var dojobell = start(folder)) {
      assertThat(
              dojobell
                  .post(
                      "/api/v1/webhooks",
                      """
                      {"name":"siem","url":"https://siem.example.com/in","secret":"keep-this"}\
                      """)
                  .status())
          .isEqualTo(201);
    }
    sql("delete from system_values where name = 'secret_probe'");
    var other = Map.of("DOJOBELL_SECRET_KEY", SecretBox.newKey());

    assertThatThrownBy(() -> RunningDojobell.start(folder, other))
        .isInstanceOf(InvalidConfiguration.class);
    start(folder).close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"999", "1000.1", "34"})
  void a_database_of_a_later_version_is_left_alone(String version) throws Exception {
    start(folder).close();
    sql(
        """
        insert into flyway_schema_history
          (installed_rank, version, description, type, script, checksum, installed_by,
           execution_time, success)
        values (9999, '%s', 'later', 'SQL', 'V%s__later.sql', 1, 'x', 1, 1)\
        """
            .formatted(version, version));
    var before = Files.readAllBytes(folder.resolve("dojobell.db"));

    assertThatThrownBy(() -> start(folder))
        .isInstanceOf(UnusableDatabase.class)
        .hasMessageContaining("of a later version")
        .message()
        .doesNotContain("\n");
    assertThat(Files.readAllBytes(folder.resolve("dojobell.db"))).isEqualTo(before);
  }

  private void store(RunningDojobell dojobell) {
    var event = "{\"type\":\"scan_added\",\"title\":\"A scan\"}";
    assertThat(dojobell.post("/api/v1/events", event).status()).isEqualTo(202);
  }

  private void sql(String statement) throws Exception {
    var url = "jdbc:sqlite:" + folder.resolve("dojobell.db");
    try (var connection = DriverManager.getConnection(url);
        var run = connection.createStatement()) {
      run.execute(statement);
    }
  }

  private static String permissions(Path path) {
    try {
      return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    } catch (java.io.IOException failure) {
      throw new java.io.UncheckedIOException(failure);
    }
  }
}
