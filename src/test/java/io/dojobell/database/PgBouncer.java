package io.dojobell.database;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** A PgBouncer that hands each transaction any of a few connections to a server. */
public final class PgBouncer implements AutoCloseable {
  private static final Path COMMAND = Path.of("/usr/sbin/pgbouncer");

  private static final Duration POLL_INTERVAL = Duration.ofMillis(10);

  private final Process process;
  private final String url;

  private PgBouncer(Process process, String url) {
    this.process = process;
    this.url = url;
  }

  /** Returns whether it is installed. */
  public static boolean isInstalled() {
    return Files.isExecutable(COMMAND);
  }

  /**
   * Starts one before the server of that URL.
   *
   * @param folder for its settings and its log
   */
  public static PgBouncer start(Path folder, String server) throws IOException {
    var at = URI.create(server.substring("jdbc:".length()));
    var port = freePort();
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
    var settings = folder.resolve("pgbouncer.ini");
    Files.writeString(
        settings,
        """
        [databases]
        * = host=%s port=%d user=postgres
        [pgbouncer]
        listen_addr = 127.0.0.1
        listen_port = %d
        unix_socket_dir =
        auth_type = any
        pool_mode = transaction
        default_pool_size = 6
        ignore_startup_parameters = extra_float_digits
        logfile = %s
        """
            .formatted(at.getHost(), at.getPort(), port, folder.resolve("pgbouncer.log")));
    // It refuses to run as root, and reads its settings as whoever it runs as.
    var command =
        "root".equals(System.getProperty("user.name"))
            ? List.of(COMMAND.toString(), "-u", "nobody", settings.toString())
            : List.of(COMMAND.toString(), settings.toString());
    var process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("output.log").toFile())
            .start();
    awaitListening(process, port, folder);
    return new PgBouncer(
        process,
        "jdbc:postgresql://127.0.0.1:%d%s?user=postgres&prepareThreshold=0"
            .formatted(port, at.getPath()));
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static void awaitListening(Process process, int port, Path folder) throws IOException {
    while (process.isAlive()) {
      try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
        return;
      } catch (ConnectException _) {
        LockSupport.parkNanos(POLL_INTERVAL.toNanos());
      }
    }
    throw new IllegalStateException(Files.readString(folder.resolve("output.log")));
  }

  /** Returns the URL of the same database through it. */
  public String url() {
    return url;
  }

  @Override
  public void close() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }
}
