package io.dojobell.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.crypto.SecretBox;
import io.dojobell.database.Databases;
import io.dojobell.database.PostgresServer;
import io.dojobell.demo.ServiceProcess;
import io.dojobell.demo.TestDatabases;
import io.dojobell.store.SecretKeyCheck;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command {@code migrate-data} as an operator runs it. */
class MigrateDataCommandTest {
  private static final String PASSWORD = "a-password-of-nobody";
  private static final int EVENTS = 110_000;

  @TempDir Path folder;
  private final String database = PostgresServer.createEmptyDatabase();
  private final String target =
      database + (database.contains("?") ? "&" : "?") + "password=" + PASSWORD;
  private final Map<String, String> environment = new HashMap<>(PostgresServer.settings(target));
  private String source;

  @BeforeEach
  void storeSecret() {
    source = TestDatabases.url(folder);
    try (var sqlite = Databases.open(source)) {
      var key = environment.get("DOJOBELL_SECRET_KEY");
      assertThat(new SecretKeyCheck(sqlite).matches(new SecretBox(key))).isTrue();
    }
  }

  @AfterEach
  void close() {
    PostgresServer.dropDatabase(database);
  }

  private ServiceProcess start() throws Exception {
    environment.remove("DOJOBELL_DATABASE_URL");
    return ServiceProcess.start(
        List.of("migrate-data", "--from", source, "--to", target), environment);
  }

  private String run(int exitCode) throws Exception {
    try (var process = start()) {
      assertThat(process.exitCode()).as(process.output()).isEqualTo(exitCode);
      assertThat(process.output()).doesNotContain(PASSWORD);
      return process.output();
    }
  }

  private void addEvents() {
    try (var sqlite = Databases.open(source)) {
      sqlite.run(
          handle ->
              handle.execute(
                  """
                  with recursive n (n) as (select 1 union all select n + 1 from n where n < ?)
                  insert into events (id, sender, event_type, type_name, body, received_at)
                  select 'e' || n, 'ci', 'other', 'other', '{}', n from n\
                  """,
                  EVENTS));
    }
  }

  private long copiedRows() throws SQLException {
    try (var connection = PostgresServer.connect(database);
        var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "select coalesce(max(value), '0') from data_copy where name = 'table events'")) {
      row.next();
      return row.getLong(1);
    } catch (SQLException _) {
      return 0; // The tables are still being made.
    }
  }

  @Test
  void a_copy_that_is_killed_goes_on_and_says_what_is_equal() throws Exception {
    addEvents();
    for (var least : List.of(1, EVENTS / 3, EVENTS * 2 / 3)) {
      try (var process = start()) {
        while (copiedRows() < least) {
          assertThat(process.output()).doesNotContain("equal", "Exception");
        }
        process.kill();
      }
    }

    var output = run(0);

    assertThat(output)
        .contains("Copying " + source + " to jdbc:postgresql://", "events: 110,000 of 110,000 rows")
        .containsPattern("(?m)^events +110,000  [0-9a-f]{32}$")
        .containsPattern("The copy is equal: \\d+ tables, 110,00\\d rows\\.")
        .endsWith("and no longer on the file: what waits would be sent twice.");
    assertThat(run(0)).as("once more").containsPattern("(?m)^events +110,000  ");
    environment.put("DOJOBELL_SECRET_KEY", new StringBuilder("c2l4").repeat("abcd", 10).toString());
    assertThat(run(2)).contains("DOJOBELL_SECRET_KEY: is not the key");
  }

  @Test
  void the_secret_key_must_be_given() throws Exception {
    environment.remove("DOJOBELL_SECRET_KEY");
    assertThat(run(2))
        .contains("DOJOBELL_SECRET_KEY: is needed with PostgreSQL; set the one of the source")
        .contains("dojobell.db.key");
  }

  @ParameterizedTest
  @CsvSource({
    "jdbc:postgresql://a/b, jdbc:sqlite:a.db, --from: PostgreSQL is not copied",
    "jdbc:postgresql://a/b, jdbc:postgresql://a/c, --from: PostgreSQL is not copied",
    "jdbc:sqlite:a.db, jdbc:sqlite:b.db, --to: must name a PostgreSQL database",
    "jdbc:mysql://a/b, jdbc:postgresql://a/b, --from: must start with jdbc:sqlite:",
    "jdbc:sqlite:, jdbc:postgresql://a/b, --from: must name a file",
    "jdbc:sqlite:a.db, jdbc:postgresql://me:secret@a/b, --to: must be as jdbc:postgresql://",
    "jdbc:sqlite:missing.db, jdbc:postgresql://a/b, --from: there is no file missing.db",
  })
  void urls_that_cannot_be_are_named_with_their_option(String from, String to, String error) {
    var err = new StringWriter();
    var line = Main.commandLine().setErr(new PrintWriter(err, true));

    assertThat(line.execute("migrate-data", "--from", from, "--to", to)).isEqualTo(2);

    assertThat(err.toString().strip()).startsWith(error).doesNotContain("secret", "\n");
  }
}
