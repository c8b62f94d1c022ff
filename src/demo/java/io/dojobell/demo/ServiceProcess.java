package io.dojobell.demo;

import io.dojobell.app.Main;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Dojobell in a process of its own, so that it can be killed. */
public final class ServiceProcess implements AutoCloseable {
  private static final String LISTENS = "Dojobell listens on ";
  private static final long TIMEOUT_SECONDS = 60;

  private final Process process;
  private final List<String> lines = new ArrayList<>();
  private final CompletableFuture<String> url = new CompletableFuture<>();

  private ServiceProcess(Process process) {
    this.process = process;
    Thread.ofVirtual().start(this::read);
  }

  /** Starts it with these words and environment, and nothing else of ours. */
  public static ServiceProcess start(List<String> words, Map<String, String> environment)
      throws IOException {
    return start(List.of(), words, environment);
  }

  /** The same, its Java with these options. */
  public static ServiceProcess start(
      List<String> java, List<String> words, Map<String, String> environment) throws IOException {
    return start(List.of(), join(ServiceClasses.cachedOptions(), java), words, environment);
  }

  private static ServiceProcess start(
      List<String> before, List<String> java, List<String> words, Map<String, String> environment)
      throws IOException {
    var command = new ArrayList<>(before);
    command.add(ProcessHandle.current().info().command().orElseThrow());
    command.addAll(
        List.of(
            "-Xmx256m",
            // A short life: no time for the compiler that takes longer.
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED"));
    command.addAll(java);
    command.add(Main.class.getName());
    command.addAll(words);
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeIf(ServiceProcess::isSetting);
    builder.environment().putAll(environment);
    return new ServiceProcess(builder.start());
  }

  private static boolean isSetting(String name) {
    return name.matches("(DOJOBELL|SLACK|SMTP|MAIL|TEAMS)_.*");
  }

  /** Starts the service and waits until it listens. */
  public static ServiceProcess serve(Map<String, String> environment) throws Exception {
    return serve(List.of(), environment);
  }

  /** The same, its Java with these options. */
  public static ServiceProcess serve(List<String> java, Map<String, String> environment)
      throws Exception {
    ServiceClasses.prepareCache();
    var options = join(ServiceClasses.cachedOptions(), java);
    return listening(start(List.of(), options, List.of("serve"), environment));
  }

  /** The same, whose Java makes a cache of the classes it has loaded when it ends. */
  static ServiceProcess training(Path cache, Map<String, String> environment) throws Exception {
    var options = List.of("-XX:AOTCacheOutput=" + cache);
    var java = join(ServiceClasses.options(), options);
    return listening(start(List.of(), java, List.of("serve"), environment));
  }

  /** The same, where no file may grow beyond so many blocks of 512 bytes. */
  public static ServiceProcess serveWithin(int blocks, Map<String, String> environment)
      throws Exception {
    var limit = List.of("sh", "-c", "ulimit -f " + blocks + " && exec \"$0\" \"$@\"");
    return listening(start(limit, ServiceClasses.cachedOptions(), List.of("serve"), environment));
  }

  private static List<String> join(List<String> one, List<String> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }

  private static ServiceProcess listening(ServiceProcess service) throws Exception {
    try {
      service.url();
      return service;
    } catch (TimeoutException late) {
      service.kill();
      throw late;
    }
  }

  private void read() {
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      for (var line = out.readLine(); line != null; line = out.readLine()) {
        synchronized (lines) {
          lines.add(line);
        }
        if (line.startsWith(LISTENS)) {
          url.complete(line.substring(LISTENS.length()));
        }
      }
    } catch (IOException _) {
      // The process ended.
    } finally {
      url.completeExceptionally(new IllegalStateException("It ended: " + output()));
    }
  }

  /** Returns where it listens. */
  public String url() throws Exception {
    return url.get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
  }

  /** Returns what it has said so far. */
  public String output() {
    synchronized (lines) {
      return String.join("\n", lines);
    }
  }

  /** Its exit code, once it has ended. */
  public int exitCode() throws Exception {
    if (!process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
      kill();
      throw new TimeoutException("It did not end: " + output());
    }
    return process.exitValue();
  }

  /** The process's number. */
  public long pid() {
    return process.pid();
  }

  /** {@code kill -9}. */
  public void kill() {
    process.destroyForcibly();
    try {
      process.waitFor();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /** SIGTERM; what it says then is read, too, which {@link Process#destroy} would not have. */
  public void terminate() {
    process.toHandle().destroy();
  }

  @Override
  public void close() {
    kill();
  }
}
