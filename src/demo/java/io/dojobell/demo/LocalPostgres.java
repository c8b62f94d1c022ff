package io.dojobell.demo;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

/** A PostgreSQL server of this machine that can be stopped and started again with its data. */
public final class LocalPostgres implements AutoCloseable {
  private static final Duration START_TIMEOUT = Duration.ofSeconds(60);

  private final Path folder;
  private EmbeddedPostgres server;
  private final int port;

  private LocalPostgres(Path folder) throws IOException {
    this.folder = folder;
    this.server = start(0);
    this.port = server.getPort();
  }

  /** Starts a server that keeps its data in the folder. */
  public static LocalPostgres start(Path folder) throws IOException {
    return new LocalPostgres(folder);
  }

  private EmbeddedPostgres start(int port) throws IOException {
    var builder =
        EmbeddedPostgres.builder()
            .setDataDirectory(folder)
            .setCleanDataDirectory(false)
            .setPGStartupWait(START_TIMEOUT)
            .setServerConfig("max_connections", "200");
    if (port != 0) {
      builder.setPort(port);
    }
    return builder.start();
  }

  /** Returns the URL of its database, which holds while it is started again. */
  public String url() {
    return "jdbc:postgresql://localhost:" + port + "/postgres?user=postgres";
  }

  /** Returns the environment of a service on its database. */
  public Map<String, String> environment() {
    return Map.of(
        "DOJOBELL_DATABASE_URL",
        url(),
        "DOJOBELL_SECRET_KEY",
        "c2l4dHktZm91ciBsZXR0ZXJzIG9mIGEga2V5IGZvciB0ZXN0cw==");
  }

  /** Returns a connection of its own to the database. */
  public Connection connect() throws SQLException {
    return DriverManager.getConnection(url());
  }

  /** Ends the server and all connections to it; its data stays. */
  public void stop() throws IOException {
    server.close();
  }

  /** Starts it on the same port and data after {@link #stop}. */
  public void startAgain() throws IOException {
    server = start(port);
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
