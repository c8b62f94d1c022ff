package io.dojobell.fuzz;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import io.dojobell.demo.Folders;
import io.dojobell.demo.RunningDojobell;
import io.dojobell.workspace.Fault;
import io.dojobell.workspace.Workspace;
import io.dojobell.workspace.WorkspaceOptions;
import io.dojobell.workspace.slack.WorkspaceUser;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.LoggerFactory;

/**
 * Sends random requests to the whole service and looks for answers of 500 and above, for none at
 * all, and for what was sent in the log. Everything is on loopback; Slack is down, so that what is
 * tried is ours.
 */
public final class RequestFuzzer {
  private static final int CONCURRENCY = 8;
  private static final int MAX_SHOWN = 5;

  private static final String HOOK_SECRET = "hook-secret-of-the-fuzz";

  private final long seed;
  private final int requests;
  private final Queue<String> failures = new ConcurrentLinkedQueue<>();
  private final Map<Integer, Integer> statuses = new TreeMap<>();

  private RequestFuzzer(long seed, int requests) {
    this.seed = seed;
    this.requests = requests;
  }

  /**
   * What came of it.
   *
   * @param failures the first few, each with what was sent
   * @param statuses how many answers had which status
   */
  public record Result(long seed, List<String> failures, Map<Integer, Integer> statuses) {}

  /** {@code --seed N --requests N}; ends with 1 if anything broke. */
  public static void main(String[] words) throws Exception {
    var seed = System.nanoTime();
    var requests = 20_000;
    for (var i = 0; i + 1 < words.length; i += 2) {
      switch (words[i]) {
        case "--seed" -> seed = Long.parseLong(words[i + 1]);
        case "--requests" -> requests = Integer.parseInt(words[i + 1]);
        default -> throw new IllegalArgumentException("Unknown option " + words[i]);
      }
    }
    var started = System.nanoTime();
    var result = run(seed, requests);
    System.out.printf(
        "%d requests, seed %d, %d s; answers by status: %s%n",
        requests, seed, (System.nanoTime() - started) / 1_000_000_000, result.statuses());
    result.failures().forEach(System.out::println);
    System.out.println(result.failures().isEmpty() ? "No faults" : "Faults found");
    System.exit(result.failures().isEmpty() ? 0 : 1);
  }

  /** Sends so many requests from that seed. */
  public static Result run(long seed, int requests) throws Exception {
    var folder = Files.createTempDirectory("dojobell-fuzz-");
    try {
      return new RequestFuzzer(seed, requests).run(folder);
    } finally {
      Folders.delete(folder);
    }
  }

  private Result run(Path folder) throws Exception {
    var log = new LogCheck();
    var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    var service = (Logger) LoggerFactory.getLogger("io.dojobell");
    var level = service.getLevel();
    try (var workspace = Workspace.start(WorkspaceOptions.defaults().enforceRateLimits(false));
        var dojobell =
            RunningDojobell.start(
                folder, workspace, Map.of("DOJOBELL_DEFECTDOJO_SECRET", HOOK_SECRET))) {
      var target = target(workspace, dojobell);
      workspace.faults().failAll("*", Fault.slackError("internal_error"));
      log.start();
      root.addAppender(log);
      // As the service logs where an admin sets nothing, whatever this program's own log is.
      service.setLevel(Level.INFO);
      send(URI.create(dojobell.url()), target);
      check(dojobell);
    } finally {
      root.detachAppender(log);
      service.setLevel(level);
    }
    return new Result(seed, failures.stream().limit(MAX_SHOWN).toList(), statuses);
  }

  private static FuzzRequestGenerator.Target target(Workspace workspace, RunningDojobell dojobell) {
    var slack = workspace.slack();
    dojobell.put("/api/v1/users/bob", "{\"email\":\"bob@example.com\"}");
    dojobell.put("/api/v1/users/ann", "{\"email\":\"ann@example.com\",\"admin\":true}");
    dojobell.put("/api/v1/settings/system", "{\"channels\":{}}");
    var people = new ArrayList<String>();
    for (var name : List.of("bob", "newcomer", "ann")) {
      people.add(slack.addUser(WorkspaceUser.named(name).email(name + "@example.com")).id());
    }
    var channel = slack.addChannel("security").id();
    people.forEach(person -> slack.command(person, channel, "/dojo help"));
    return new FuzzRequestGenerator.Target(
        RunningDojobell.TOKEN, workspace.options().signingSecret(), HOOK_SECRET, channel, people);
  }

  private void send(URI server, FuzzRequestGenerator.Target target) throws Exception {
    var left = new AtomicInteger(requests);
    try (var threads = Executors.newFixedThreadPool(CONCURRENCY)) {
      var done = new ArrayList<java.util.concurrent.Future<?>>();
      for (var n = 0; n < CONCURRENCY; n++) {
        var made = new FuzzRequestGenerator(seed + n, target);
        done.add(
            threads.submit(
                () -> {
                  sendAll(server, made, left);
                  return null;
                }));
      }
      for (var one : done) {
        one.get();
      }
    }
  }

  private void sendAll(URI server, FuzzRequestGenerator made, AtomicInteger left)
      throws IOException {
    try (var connection = new FuzzConnection(server.getHost(), server.getPort())) {
      while (left.getAndDecrement() > 0 && failures.size() < MAX_SHOWN) {
        var request = made.next();
        var answer = connection.send(request);
        synchronized (statuses) {
          statuses.merge(answer.status(), 1, Integer::sum);
        }
        if (isFailure(request, answer)) {
          failures.add(answer.status() + " " + answer.text() + "\nto " + request);
        }
      }
    }
  }

  /** Not being ready under load is an answer, not a fault; what holds at the end is checked. */
  private static boolean isFailure(FuzzRequest request, FuzzConnection.FuzzResponse answer) {
    var isReadiness = request.target().startsWith("/health/ready") && answer.status() == 503;
    return !isReadiness
        && (answer.status() >= 500 || answer.status() == 0 || answer.text().contains("Exception"));
  }

  private void check(RunningDojobell dojobell) {
    var ready = dojobell.get("/health/ready");
    if (ready.status() != 200) {
      failures.add("not ready at the end: " + ready.text());
    }
  }

  /**
   * Nothing of what was sent may stand in the log, nor may a line of it be two; no request is an
   * error of ours.
   */
  private final class LogCheck extends AppenderBase<ILoggingEvent> {
    @Override
    protected void append(ILoggingEvent event) {
      var message = event.getFormattedMessage();
      var failure = event.getThrowableProxy();
      // A channel that an admin named so is a destination, which the log is to name.
      var logged = message.replace("destination=slack:" + FuzzValues.MARK, "destination=slack");
      var whole = failure == null ? logged : logged + " " + failure.getMessage();
      if (whole.contains(FuzzValues.MARK)
          || whole.chars().anyMatch(c -> c == '\u001b' || c == '\r')) {
        failures.add("logged by " + event.getLoggerName() + ": " + whole);
      }
      if (event.getLevel().isGreaterOrEqual(Level.ERROR)) {
        failures.add("an error of ours, logged by " + event.getLoggerName() + ": " + whole);
      }
    }
  }
}
