package io.dojobell.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.database.PostgresServer;
import io.dojobell.demo.RunningDojobell;
import io.dojobell.demo.ServiceProcess;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The commands on a PostgreSQL database. */
class PostgresCommandsTest {
  private static final String PASSWORD = "a-password-of-nobody";

  private final String database = PostgresServer.createEmptyDatabase();
  private final String url =
      database + (database.contains("?") ? "&" : "?") + "password=" + PASSWORD;
  private final Map<String, String> environment = new HashMap<>(PostgresServer.settings(url));

  @AfterEach
  void close() {
    PostgresServer.dropDatabase(database);
  }

  private String run(int exitCode, String... words) throws Exception {
    try (var process = ServiceProcess.start(List.of(words), environment)) {
      assertThat(process.exitCode()).as(process.output()).isEqualTo(exitCode);
      assertThat(process.output()).doesNotContain(PASSWORD);
      return process.output();
    }
  }

  @Test
  void migrate_makes_the_tables_that_token_and_serve_use() throws Exception {
    assertThat(run(0, "migrate")).contains("The database is up to date: jdbc:postgresql://");

    var token = run(0, "token", "create", "--role", "read").strip();

    environment.put("DOJOBELL_PORT", "0");
    environment.put("DOJOBELL_API_TOKEN", RunningDojobell.TOKEN);
    try (var service = ServiceProcess.serve(environment)) {
      assertThat(service.url()).startsWith("http://127.0.0.1:");
      assertThat(service.output()).doesNotContain(PASSWORD, token);
    }
  }

  @Test
  void doctor_names_the_database_without_its_password() throws Exception {
    run(0, "migrate");

    try (var process = ServiceProcess.start(List.of("doctor"), environment)) {
      process.exitCode();
      assertThat(process.output())
          .containsPattern("ok +database +jdbc:postgresql://.* can be written")
          .containsPattern("(?m)^ok +storage +[0-9.]+ MB$")
          .doesNotContain(PASSWORD);
    }
  }

  @Test
  void serve_asks_for_the_secret_key() throws Exception {
    environment.remove("DOJOBELL_SECRET_KEY");

    assertThat(run(2, "serve"))
        .contains("DOJOBELL_SECRET_KEY: is needed with PostgreSQL")
        .contains("openssl rand -base64 32");
  }

  @Test
  void a_url_that_cannot_be_read_is_named_without_its_password() throws Exception {
    environment.put("DOJOBELL_DATABASE_URL", "jdbc:postgresql://me:" + PASSWORD + "@host/dojobell");

    assertThat(run(2, "serve")).startsWith("DOJOBELL_DATABASE_URL: must be as jdbc:postgresql://");
  }
}
