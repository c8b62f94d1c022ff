package io.dojobell.bench.compare;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * A Java program that serves HTTP in a process of its own; all with the same heap and collector.
 */
public final class JavaProcess implements AutoCloseable {
  private static final Duration START_TIMEOUT = Duration.ofSeconds(60);
  private static final Duration STOP_TIMEOUT = Duration.ofSeconds(15);
  private static final Duration POLL_INTERVAL = Duration.ofMillis(5);
  private static final List<String> JAVA_OPTIONS =
      List.of("-Xmx256m", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED");

  private final Process process;
  private final String url;
  private final double startMillis;
  private final Thread killer;

  private JavaProcess(Process process, String url, double startMillis, Thread killer) {
    this.process = process;
    this.url = url;
    this.startMillis = startMillis;
    this.killer = killer;
  }

  /**
   * Starts it and waits until {@code GET} of the path returns 200.
   *
   * @param program what follows Java's options: {@code -jar …}, or a class path and a class
   * @param log where its output goes
   */
  public static JavaProcess start(
      List<String> program, Map<String, String> environment, int port, String ready, Path log)
      throws Exception {
    var command = new ArrayList<String>();
    command.add(ProcessHandle.current().info().command().orElseThrow());
    command.addAll(JAVA_OPTIONS);
    command.addAll(program);
    var builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    builder
        .environment()
        .keySet()
        .removeIf(name -> name.matches("(DOJOBELL|SLACK|SMTP|MAIL|TEAMS)_.*"));
    builder.environment().putAll(environment);
    var url = "http://127.0.0.1:" + port;
    var begin = System.nanoTime();
    var process = builder.start();
    var killer = new Thread(process::destroyForcibly);
    Runtime.getRuntime().addShutdownHook(killer);
    try {
      awaitReady(process, URI.create(url + ready), log);
      return new JavaProcess(process, url, (System.nanoTime() - begin) / 1e6, killer);
    } catch (Exception failure) {
      process.destroyForcibly().waitFor();
      Runtime.getRuntime().removeShutdownHook(killer);
      throw failure;
    }
  }

  /** Starts a class of this program, with its port as the first argument. */
  static JavaProcess startClass(Class<?> main, List<String> arguments, Path log) throws Exception {
    var port = freePort();
    var program = new ArrayList<>(List.of("-cp", System.getProperty("java.class.path")));
    program.add(main.getName());
    program.add(Integer.toString(port));
    program.addAll(arguments);
    return start(program, Map.of(), port, "/", log);
  }

  /** Returns a port of 127.0.0.1 that was free a moment ago. */
  public static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static void awaitReady(Process process, URI ready, Path log) throws Exception {
    var end = System.nanoTime() + START_TIMEOUT.toNanos();
    try (var http = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(ready).timeout(Duration.ofSeconds(5)).build();
      while (!isReady(http, request)) {
        if (!process.isAlive() || System.nanoTime() > end) {
          throw new IllegalStateException("It did not start: " + Files.readString(log));
        }
        LockSupport.parkNanos(POLL_INTERVAL.toNanos());
      }
    }
  }

  private static boolean isReady(HttpClient http, HttpRequest request) throws InterruptedException {
    try {
      return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException _) {
      return false;
    }
  }

  /** Returns where it listens, without a slash at the end. */
  public String url() {
    return url;
  }

  /** Returns how long it took from the start of the process until it was ready. */
  double startMillis() {
    return startMillis;
  }

  /** Returns the resident memory of now; empty where the system has no {@code /proc}. */
  OptionalDouble residentMebibytes() throws IOException {
    var status = Path.of("/proc/" + process.pid() + "/status");
    if (!Files.exists(status)) {
      return OptionalDouble.empty();
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToDouble(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024.0)
        .findFirst();
  }

  /** Asks it to stop, and kills it where it has not within 15 s. */
  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(STOP_TIMEOUT.toMillis(), TimeUnit.MILLISECONDS)) {
      process.destroyForcibly().waitFor();
    }
    Runtime.getRuntime().removeShutdownHook(killer);
  }
}
