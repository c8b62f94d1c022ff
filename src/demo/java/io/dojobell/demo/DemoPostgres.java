package io.dojobell.demo;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL database of the demo's own, dropped when closed: on the server that {@code
 * POSTGRES_URL} names, whose user may create databases, or on an embedded one.
 */
final class DemoPostgres implements AutoCloseable {
  private final @Nullable EmbeddedPostgres embedded;
  private final String server;
  private final String name;

  private DemoPostgres(@Nullable EmbeddedPostgres embedded, String server) {
    this.embedded = embedded;
    this.server = server;
    this.name = "dojobell_demo_" + UUID.randomUUID().toString().substring(0, 8);
    execute("create database " + name);
  }

  static DemoPostgres start() throws IOException {
    var given = System.getenv("POSTGRES_URL");
    if (given != null && !given.isBlank()) {
      return new DemoPostgres(null, given.strip());
    }
    var embedded = EmbeddedPostgres.start();
    return new DemoPostgres(embedded, embedded.getJdbcUrl("postgres", "postgres"));
  }

  /** Returns the database's URL. */
  String url() {
    return server.replaceFirst("/[^/?]+([?]|$)", "/" + name + "$1");
  }

  private void execute(String sql) {
    try (var connection = DriverManager.getConnection(server);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException failure) {
      throw new IllegalStateException("PostgreSQL: " + failure.getMessage(), failure);
    }
  }

  @Override
  public void close() {
    try {
      execute("drop database if exists " + name + " with (force)");
      if (embedded != null) {
        embedded.close();
      }
    } catch (IOException | IllegalStateException _) {
      // The server has ended, and its database with it.
    }
  }
}
