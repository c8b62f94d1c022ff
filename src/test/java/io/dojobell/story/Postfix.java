package io.dojobell.story;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * A Postfix with configuration and queue of its own, on a free port of 127.0.0.1, that hands what
 * it accepts to another mail server. It insists on seven-bit headers without SMTPUTF8 and on valid
 * MIME.
 */
final class Postfix implements AutoCloseable {
  private static final Path COMMAND = Path.of("/usr/sbin/postfix");
  private static final int START_ATTEMPTS = 4;
  private static final Duration START_TIMEOUT = Duration.ofSeconds(5);
  private static final Duration POLL_INTERVAL = Duration.ofMillis(20);

  private final Path folder;
  private final int port;

  Postfix(Path folder, int nextPort) throws IOException, InterruptedException {
    this.folder = folder;
    this.port = freePort();
    open(folder);
    for (var name : new String[] {"conf", "queue", "data"}) {
      open(Files.createDirectory(folder.resolve(name)));
    }
    run("chown", "postfix", folder.resolve("data").toString());
    Files.writeString(folder.resolve("conf/main.cf"), settings(nextPort));
    Files.writeString(folder.resolve("conf/master.cf"), services());
  }

  /** Returns whether it is installed, and may be started: it wants root. */
  static boolean isUsable() {
    return Files.isExecutable(COMMAND) && "root".equals(System.getProperty("user.name"));
  }

  int port() {
    return port;
  }

  /** Starts it, again where what ran before had not quite ended, and waits until it listens. */
  void start() throws IOException, InterruptedException {
    for (var attempt = 0; attempt < START_ATTEMPTS; attempt++) {
      postfix("start");
      for (var end = System.nanoTime() + START_TIMEOUT.toNanos(); System.nanoTime() < end; ) {
        if (isListening()) {
          return;
        }
        LockSupport.parkNanos(POLL_INTERVAL.toNanos());
      }
    }
    throw new IOException("Postfix does not listen: " + log());
  }

  private boolean isListening() {
    try (var _ = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return true;
    } catch (IOException _) {
      return false;
    }
  }

  /** Lets what is in progress end. */
  void stop() throws IOException, InterruptedException {
    postfix("stop");
  }

  /** Ends all its processes at once, whatever they are doing. */
  void kill() throws IOException, InterruptedException {
    var master = Files.readString(folder.resolve("queue/pid/master.pid")).strip();
    ProcessHandle.of(Long.parseLong(master))
        .ifPresent(
            process -> {
              var children = process.descendants().toList();
              process.destroyForcibly();
              children.forEach(ProcessHandle::destroyForcibly);
              process.onExit().join();
              children.forEach(child -> child.onExit().join());
            });
  }

  /** Returns what it logged. */
  String log() throws IOException {
    var log = folder.resolve("mail.log");
    return Files.exists(log) ? Files.readString(log) : "";
  }

  @Override
  public void close() throws IOException, InterruptedException {
    run(COMMAND.toString(), "-c", folder.resolve("conf").toString(), "abort");
  }

  private String settings(int nextPort) {
    return """
    compatibility_level = 3.6
    myhostname = mail.example.test
    mydestination =
    mynetworks = 127.0.0.0/8
    inet_interfaces = 127.0.0.1
    inet_protocols = ipv4
    queue_directory = %1$s/queue
    data_directory = %1$s/data
    command_directory = /usr/sbin
    daemon_directory = /usr/lib/postfix/sbin
    mail_owner = postfix
    setgid_group = postdrop
    maillog_file = %1$s/mail.log
    maillog_file_prefixes = %1$s
    relayhost = [127.0.0.1]:%2$d
    disable_dns_lookups = yes
    alias_maps =
    alias_database =
    smtputf8_enable = yes
    strict_7bit_headers = yes
    strict_8bitmime = yes
    strict_mime_encoding_domain = yes
    strict_rfc821_envelopes = yes
    minimal_backoff_time = 1s
    maximal_backoff_time = 2s
    queue_run_delay = 1s
    smtp_skip_5xx_greeting = no
    """
        .formatted(folder, nextPort);
  }

  private String services() {
    return """
    127.0.0.1:%d inet n - n - - smtpd
    cleanup unix n - n - 0 cleanup
    qmgr unix n - n 300 1 qmgr
    tlsmgr unix - - n 1000? 1 tlsmgr
    rewrite unix - - n - - trivial-rewrite
    bounce unix - - n - 0 bounce
    defer unix - - n - 0 bounce
    trace unix - - n - 0 bounce
    verify unix - - n - 1 verify
    flush unix n - n 1000? 0 flush
    proxymap unix - - n - - proxymap
    smtp unix - - n - - smtp
    relay unix - - n - - smtp
    error unix - - n - - error
    retry unix - - n - - error
    discard unix - - n - - discard
    anvil unix - - n - 1 anvil
    scache unix - - n - 1 scache
    postlog unix-dgram n - n - 1 postlogd
    """
        .formatted(port);
  }

  private void postfix(String command) throws IOException, InterruptedException {
    run(COMMAND.toString(), "-c", folder.resolve("conf").toString(), command);
  }

  private static void run(String... command) throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IOException(String.join(" ", command) + " did not end");
    }
  }

  /** Its processes run as another user, who has to get there. */
  private static void open(Path folder) throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /** Below the ports that systems hand out, so that nobody takes it while Postfix is stopped. */
  private static int freePort() throws IOException {
    for (var port = 20_000 + (int) (ProcessHandle.current().pid() % 10_000); ; port++) {
      try (var socket = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
        return socket.getLocalPort();
      } catch (BindException _) {
        // The next one may be free.
      }
    }
  }
}
