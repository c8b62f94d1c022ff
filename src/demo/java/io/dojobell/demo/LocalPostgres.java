package io.dojobell.demo;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;

/** A PostgreSQL server of this machine that can be stopped and started again with its data. */
public final class LocalPostgres implements AutoCloseable {
  private static final Duration START_TIMEOUT = Duration.ofSeconds(60);

  private static final Map<String, String> USUAL = Map.of("max_connections", "200");

  private final Path folder;
  private final Map<String, String> settings;
  private EmbeddedPostgres server;
  private final int port;

  private LocalPostgres(Path folder, int port, Map<String, String> settings) throws IOException {
    this.folder = folder;
    this.settings = settings;
    this.server = start(port);
    this.port = server.getPort();
  }

  /** Starts a server that keeps its data in the folder. */
  public static LocalPostgres start(Path folder) throws IOException {
    return new LocalPostgres(folder, 0, Map.of());
  }

  /** Starts a server that keeps its data in the folder, with these lines of postgresql.conf. */
  public static LocalPostgres start(Path folder, Map<String, String> settings) throws IOException {
    return new LocalPostgres(folder, 0, settings);
  }

  /** Starts a server on that port with the data that the folder has. */
  public static LocalPostgres startOn(Path folder, int port) throws IOException {
    return new LocalPostgres(folder, port, Map.of());
  }

  private EmbeddedPostgres start(int port) throws IOException {
    var builder =
        EmbeddedPostgres.builder()
            .setDataDirectory(folder)
            .setCleanDataDirectory(false)
            .setPGStartupWait(START_TIMEOUT);
    USUAL.forEach(builder::setServerConfig);
    settings.forEach(builder::setServerConfig);
    if (port != 0) {
      builder.setPort(port);
    }
    return builder.start();
  }

  /** Returns the URL of its database, which holds while it is started again. */
  public String url() {
    return url("postgres");
  }

  /** Returns the URL of another database of the server. */
  public String url(String database) {
    return "jdbc:postgresql://localhost:%d/%s?user=postgres".formatted(port, database);
  }

  /** Returns the environment of a service on its database. */
  public Map<String, String> environment() {
    return environment(url());
  }

  /** Returns the environment of a service on the PostgreSQL database of that URL. */
  public static Map<String, String> environment(String url) {
    return Map.of(
        "DOJOBELL_DATABASE_URL",
        url,
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

  /** Stops its processes where they are, so that it answers nobody. */
  public void suspend() throws IOException {
    signal("STOP");
  }

  /** Has its processes go on. */
  public void resume() throws IOException {
    signal("CONT");
  }

  private void signal(String name) throws IOException {
    var postmaster =
        Long.parseLong(Files.readAllLines(folder.resolve("postmaster.pid")).getFirst());
    var server = ProcessHandle.of(postmaster).orElseThrow();
    var pids = Stream.concat(Stream.of(server), server.descendants()).map(ProcessHandle::pid);
    var command = Stream.concat(Stream.of("kill", "-" + name), pids.map(String::valueOf)).toList();
    try {
      new ProcessBuilder(command).start().waitFor();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
