package io.dojobell.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.dojobell.bench.SummaryText;
import io.dojobell.demo.RunningDojobell;
import io.dojobell.demo.ServiceProcess;
import io.dojobell.workspace.Fault;
import io.dojobell.workspace.Workspace;
import io.dojobell.workspace.WorkspaceOptions;
import io.dojobell.workspace.slack.CallRecord;
import io.dojobell.workspace.slack.Message;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * 10,000 events over 200 Slack channels, while nearly a third of all calls fail and the process is
 * killed 20 times.
 */
class FaultSuiteTest {
  private static final long SEED = 20_261_124;
  private static final int EVENTS = 10_000;
  private static final int CHANNELS = 200;
  private static final int BATCH_SIZE = 50;
  private static final int KILLS = 20;
  private static final Duration TIMEOUT = Duration.ofMinutes(3);
  private static final Pattern TITLE = Pattern.compile("Event n(\\d+)n");
  private static final String WAITING =
      "select count(*) from deliveries where channel = 'slack'"
          + " and state in ('queued', 'sending', 'retrying')";
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;
  private final HttpClient http = HttpClient.newHttpClient();
  private final List<String> channels = new ArrayList<>();
  private Workspace workspace;
  private Map<String, String> environment;

  @BeforeEach
  void start() {
    // The channels' pace is held by EventBurstTest; here 200 of them are notified at once.
    workspace = Workspace.start(WorkspaceOptions.defaults().enforceRateLimits(false));
    environment = new HashMap<>(RunningDojobell.withoutChannels(folder));
    environment.putAll(RunningDojobell.withWorkspace(workspace));
    environment.put("TEAMS_WEBHOOK_URL", "");
    environment.put("MAIL_TO", "");
  }

  @AfterEach
  void stop() {
    http.close();
    workspace.close();
  }

  @Test
  void none_is_lost_order_holds_and_only_what_was_in_flight_comes_twice() throws Exception {
    var service = ServiceProcess.serve(environment);
    for (var n = 0; n < CHANNELS; n++) {
      channels.add(workspace.slack().addChannel("c" + n).id());
      var route =
          "{\"products\":[\"p%d\"],\"target\":{\"slack_channel\":\"%s\"}}"
              .formatted(n, channels.getLast());
      assertThat(put(service.url(), "/api/v1/products/p" + n, "{\"name\":\"p%d\"}".formatted(n)))
          .isEqualTo(201);
      assertThat(post(service.url(), "/api/v1/routes", route)).isEqualTo(201);
    }
    workspace
        .faults()
        .failShare(
            "chat.postMessage",
            0.27,
            SEED,
            Fault.rateLimited(Duration.ofSeconds(1)),
            Fault.status(500),
            Fault.connectionRefused());
    // What is carried out and not known to be, comes again: of these there are few.
    workspace.faults().failShare("chat.postMessage", 0.03, SEED + 1, Fault.truncated());
    // Later than Dojobell waits: a time-out.
    workspace.faults().failNext("chat.postMessage", 5, Fault.slow(Duration.ofSeconds(22)));

    var url = new AtomicReference<>(CompletableFuture.completedFuture(service.url()));
    var sender = Thread.ofVirtual().start(() -> send(url));
    var inFlight = new HashSet<Integer>();
    var chance = new Random(SEED);
    for (var kill = 0; kill < KILLS; kill++) {
      var calls = workspace.slack().calls().size() + 20 + chance.nextInt(150);
      workspace
          .changes()
          .await(
              () -> Optional.of(true).filter(_ -> workspace.slack().calls().size() >= calls),
              Duration.ofSeconds(5));
      service.kill();
      url.set(new CompletableFuture<>());
      inFlight.addAll(sending());
      service = ServiceProcess.serve(environment);
      url.get().complete(service.url());
    }
    sender.join();
    workspace.faults().clear();
    try (var database = open();
        var waiting = database.prepareStatement(WAITING)) {
      workspace
          .changes()
          .await(() -> Optional.of(true).filter(_ -> count(waiting) == 0), TIMEOUT)
          .orElseThrow(() -> new AssertionError("seed " + SEED + ": waiting " + count(waiting)));
    }
    service.terminate();
    assertThat(service.exitCode()).isIn(0, 143);

    var mayComeTwice = new HashSet<>(inFlight);
    workspace.slack().calls().stream()
        .filter(call -> call.method().equals("chat.postMessage"))
        .filter(CallRecord::isOutcomeUnknown)
        .forEach(call -> mayComeTwice.addAll(numbers(call.arguments().toString())));
    var twice = new TreeSet<Integer>();
    for (var n = 0; n < CHANNELS; n++) {
      twice.addAll(check(n));
    }
    System.out.printf(
        "fault suite: seed %d, %,d calls, %d in flight at %d kills, %d delivered twice%n",
        SEED, workspace.slack().calls().size(), inFlight.size(), KILLS, twice.size());
    assertThat(mayComeTwice).as("what was in flight, of what came twice").containsAll(twice);
  }

  /** All of the channel's, in order; gives those that came twice. */
  private Set<Integer> check(int channel) {
    var seen = new TreeSet<Integer>();
    var twice = new TreeSet<Integer>();
    for (var message : workspace.slack().messages(channels.get(channel))) {
      var named = numbers(message);
      var fresh = new TreeSet<>(named);
      fresh.removeAll(seen);
      named.stream().filter(seen::contains).forEach(twice::add);
      if (!fresh.isEmpty() && !seen.isEmpty()) {
        assertThat(fresh.first())
            .as("order in channel %d: %s", channel, message.text())
            .isGreaterThan(seen.last());
      }
      seen.addAll(fresh);
    }
    var wanted = new TreeSet<Integer>();
    for (var n = channel; n < EVENTS; n += CHANNELS) {
      wanted.add(n);
    }
    var missing = new TreeSet<>(wanted);
    missing.removeAll(seen);
    assertThat(missing)
        .as(
            "seed %d, not delivered in channel %d; their deliveries: %s",
            SEED, channel, rows(missing))
        .isEmpty();
    assertThat(seen).as("delivered in channel %d", channel).isEqualTo(wanted);
    return twice;
  }

  /**
   * Returns the events that a message names; those of its deliveries, where it counts as many as
   * these are.
   */
  private Set<Integer> numbers(Message message) {
    var named = numbers(message.allText());
    var all = new TreeSet<>(named);
    all.addAll(delivered(message.channel() + "/" + message.ts()));
    return all.size() == SummaryText.eventCount(message.text()) ? all : named;
  }

  private Set<Integer> delivered(String reference) {
    var numbers = new TreeSet<Integer>();
    var sql =
        """
        select event from deliveries where reference = ?
        or told_in in (select id from deliveries where reference = ?)\
        """;
    try (var database = open();
        var statement = database.prepareStatement(sql)) {
      statement.setString(1, reference);
      statement.setString(2, reference);
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          numbers.add(Integer.parseInt(rows.getString(1).substring("f-".length())));
        }
      }
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
    return numbers;
  }

  private static Set<Integer> numbers(String text) {
    var numbers = new TreeSet<Integer>();
    var found = TITLE.matcher(text);
    while (found.find()) {
      numbers.add(Integer.parseInt(found.group(1)));
    }
    return numbers;
  }

  private void send(AtomicReference<CompletableFuture<String>> url) {
    for (var from = 0; from < EVENTS; from += BATCH_SIZE) {
      var events = JSON.createArrayNode();
      for (var n = from; n < from + BATCH_SIZE; n++) {
        events
            .addObject()
            .put("type", "sla_breach")
            .put("title", "Event n" + n + "n")
            .put("product", "p" + n % CHANNELS)
            .put("no_users", true)
            .put("id", "f-" + n);
      }
      while (!http.isTerminated() && !isTaken(url, events.toString())) {
        Thread.onSpinWait();
      }
    }
  }

  /** Posts it to the service, once that is there again. */
  private boolean isTaken(AtomicReference<CompletableFuture<String>> url, String body) {
    try {
      return post(url.get().join(), "/api/v1/events", body) == 202;
    } catch (IOException _) {
      return false;
    }
  }

  private int post(String url, String path, String body) throws IOException {
    return send(url + path, "POST", body);
  }

  private int put(String url, String path, String body) throws IOException {
    return send(url + path, "PUT", body);
  }

  private int send(String url, String method, String body) throws IOException {
    var request =
        HttpRequest.newBuilder(URI.create(url))
            .header("Authorization", "Bearer " + RunningDojobell.TOKEN)
            .timeout(Duration.ofSeconds(10))
            .method(method, BodyPublishers.ofString(body))
            .build();
    try {
      return http.send(request, BodyHandlers.discarding()).statusCode();
    } catch (InterruptedException stop) {
      throw new IOException(stop);
    }
  }

  /** The deliveries that the killed process was sending. */
  private Set<Integer> sending() throws SQLException {
    var numbers = new TreeSet<Integer>();
    try (var database = open();
        var statement = database.createStatement();
        var rows =
            statement.executeQuery(
                "select event from deliveries where state = 'sending' and channel = 'slack'")) {
      while (rows.next()) {
        numbers.add(Integer.parseInt(rows.getString(1).substring("f-".length())));
      }
    }
    return numbers;
  }

  private List<String> rows(Set<Integer> events) {
    var found = new ArrayList<String>();
    try (var database = open();
        var statement = database.createStatement()) {
      for (var event : events) {
        try (var rows =
            statement.executeQuery(
                """
                select id || ' ' || destination || ' ' || state || ' ' || tries || ' '
                  || coalesce(last_error, '') || ' ' || coalesce(told_in, '') || ' '
                  || coalesce(reference, '')
                from deliveries where event = 'f-%d'\
                """
                    .formatted(event))) {
          while (rows.next()) {
            found.add(event + ": " + rows.getString(1));
          }
        }
      }
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
    return found;
  }

  private static int count(PreparedStatement query) {
    try (var rows = query.executeQuery()) {
      rows.next();
      return rows.getInt(1);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private java.sql.Connection open() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("dojobell.db"));
  }
}
