package io.dojobell.bench;

import io.dojobell.demo.RunningDojobell;
import io.dojobell.demo.ServiceProcess;
import io.dojobell.workspace.Workspace;
import io.dojobell.workspace.WorkspaceOptions;
import io.dojobell.workspace.slack.WorkspaceUser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Every fault in turn, in an order from a seed, while events come in: at the end each accepted
 * event is at each of its destinations, and twice only what was in flight when nobody could know.
 * Slack (a channel, a route, a person), email, Teams, a webhook and the inbox, in a process of its
 * own.
 */
public final class FaultBenchmark implements AutoCloseable {
  private static final Pattern TITLE = Pattern.compile("Event n(\\d+)n");
  private static final Pattern SUMMARY_COUNT = Pattern.compile("(\\d+) findings? past or near ");
  private static final Duration SETTLE_TIMEOUT = Duration.ofMinutes(18);
  private static final String PRODUCT = "web-api";

  private final Path folder;
  private final long seed;
  private final Duration round;
  private final HttpClient http = HttpClient.newHttpClient();
  private final Workspace workspace = Workspace.start(WorkspaceOptions.defaults());
  private final Map<String, String> environment;
  private final Set<Integer> possibleDuplicates = new HashSet<>();
  private ServiceProcess service;
  private String system = "";
  private String route = "";
  private String bob = "";
  private int sent;

  /**
   * @param round how long each fault lasts
   */
  public FaultBenchmark(Path folder, long seed, Duration round) throws Exception {
    this.folder = folder;
    this.seed = seed;
    this.round = round;
    this.environment = new HashMap<>(RunningDojobell.withoutChannels(folder));
    environment.putAll(RunningDojobell.withWorkspace(workspace));
    this.system = workspace.slack().addChannel("security").id();
    this.route = workspace.slack().addChannel("route").id();
    this.bob = workspace.slack().addUser(WorkspaceUser.named("bob").email("bob@example.com")).id();
    environment.put("SLACK_CHANNEL", system);
    this.service = ServiceProcess.serve(environment);
    setUp();
  }

  private void setUp() {
    put("/api/v1/products/" + PRODUCT, "{\"name\":\"Web API\"}");
    put("/api/v1/users/bob", "{\"email\":\"bob@example.com\"}");
    put("/api/v1/settings/users/bob", "{\"channels\":{\"sla_breach\":[\"slack\",\"alert\"]}}");
    put(
        "/api/v1/settings/system",
        "{\"channels\":{\"sla_breach\":[\"slack\",\"email\",\"teams\",\"webhook\",\"alert\"]}}");
    post("/api/v1/routes", "{\"target\":{\"slack_channel\":\"" + route + "\"}}");
    post(
        "/api/v1/webhooks",
        "{\"name\":\"siem\",\"url\":\"" + workspace.receiverUrl("siem") + "\"}");
  }

  /** The result of a round. */
  public record Result(int events, int rounds, int duplicates) {}

  /**
   * Plays rounds until the time is up, each fault at least once where it is long enough.
   *
   * @throws AssertionError naming the seed and what is missing, failed, or came twice
   */
  public Result run(Duration length) throws Exception {
    var end = System.nanoTime() + length.toNanos();
    var chance = new Random(seed);
    var played = 0;
    while (System.nanoTime() < end) {
      var rounds = new ArrayList<>(FaultRound.all());
      Collections.shuffle(rounds, chance);
      for (var next : rounds) {
        if (System.nanoTime() >= end) {
          break;
        }
        play(next);
        played++;
      }
    }
    workspace.faults().clear();
    workspace
        .changes()
        .await(() -> Optional.of(true).filter(_ -> waitingCount() == 0), SETTLE_TIMEOUT)
        .orElseThrow(() -> new AssertionError("seed " + seed + ": still waiting " + states()));
    return new Result(sent, played, check());
  }

  private void play(FaultRound next) throws Exception {
    var from = sent;
    if (next.isOutcomeUnknown()) {
      possibleDuplicates.addAll(inFlight());
    }
    switch (next.disturbance()) {
      case FaultRound.Disturbance.Always(var target, var fault) -> {
        var running = workspace.faults().failAll(target, fault);
        sendFor(round);
        running.stop();
      }
      case FaultRound.Disturbance.Next(var target, var calls, var fault) -> {
        var running = workspace.faults().failNext(target, calls, fault);
        sendFor(round);
        running.stop();
      }
      case FaultRound.Disturbance.LockedDatabase _ -> {
        try (var lock = open();
            var statement = lock.createStatement()) {
          statement.execute("begin immediate");
          BacklogBenchmark.sleep(round);
          statement.execute("rollback");
        }
        sendFor(round.dividedBy(4));
      }
      case FaultRound.Disturbance.Kill _ -> {
        sendOne();
        service.kill();
        service = ServiceProcess.serve(environment);
      }
      case FaultRound.Disturbance.Stop _ -> {
        sendOne();
        service.terminate();
        service.exitCode();
        service = ServiceProcess.serve(environment);
      }
    }
    if (next.isOutcomeUnknown()) {
      for (var n = from; n < sent; n++) {
        possibleDuplicates.add(n);
      }
    }
  }

  /** The events that wait somewhere: what is done to their message now may not be known. */
  private Set<Integer> inFlight() throws SQLException {
    var numbers = new HashSet<Integer>();
    try (var database = open();
        var statement = database.createStatement();
        var rows =
            statement.executeQuery(
                "select event from deliveries where event is not null"
                    + " and state in ('queued', 'sending', 'retrying')")) {
      while (rows.next()) {
        numbers.add(Integer.parseInt(rows.getString(1).substring("f-".length())));
      }
    }
    return numbers;
  }

  private void sendFor(Duration length) throws Exception {
    var end = System.nanoTime() + length.toNanos();
    do {
      sendOne();
      BacklogBenchmark.sleep(Duration.ofMillis(Math.min(1_500, length.toMillis() / 2)));
    } while (System.nanoTime() < end);
  }

  /** Sends the next event until it is accepted; its id makes a repeat of it a duplicate. */
  private void sendOne() throws Exception {
    var event =
        """
        {"type":"sla_breach","title":"Event n%dn","product":"%s","id":"f-%d","severity":"high"}\
        """
            .formatted(sent, PRODUCT, sent);
    var end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
    while (status("POST", "/api/v1/events", event) != 202) {
      if (System.nanoTime() > end) {
        throw new AssertionError("seed " + seed + ": event " + sent + " is not accepted");
      }
      BacklogBenchmark.sleep(Duration.ofMillis(100));
    }
    sent++;
  }

  private int check() throws SQLException {
    var states = states();
    if (!Set.of("sent", "merged").containsAll(states.keySet())) {
      throw new AssertionError("seed " + seed + ": " + states + " " + failed());
    }
    var twice = new TreeSet<Integer>();
    var places = new LinkedHashMap<String, List<String>>();
    places.put("slack:" + system, texts(system));
    places.put("slack:" + route, texts(route));
    places.put("slack:@bob", texts(bob));
    places.put(
        "mailto:",
        workspace.mailbox().messages().stream().map(m -> m.subject() + m.text()).toList());
    places.put(
        "teams:", workspace.teams().cards("security").stream().map(Object::toString).toList());
    places.put(
        "webhook:",
        workspace.receiver().requests("siem").stream()
            .filter(request -> request.status() == 200)
            .map(request -> request.text())
            .toList());
    for (var place : places.entrySet()) {
      twice.addAll(check(place.getKey(), place.getValue()));
    }
    return twice.size();
  }

  /**
   * Each message that Dojobell says it sent there is there, names none but its own events, and
   * counts all of them; whatever else is there came twice.
   */
  private Set<Integer> check(String place, List<String> texts) throws SQLException {
    var left = new ArrayList<>(texts);
    var found = new TreeSet<Integer>();
    for (var message : messages(place)) {
      var text =
          left.stream()
              .filter(one -> message.containsAll(numbers(one)) && eventCount(one) == message.size())
              .findFirst()
              .orElseThrow(
                  () ->
                      new AssertionError(
                          "seed " + seed + ": missing in " + place + ": " + message));
      left.remove(text);
      found.addAll(message);
    }
    var all = IntStream.range(0, sent).boxed().collect(Collectors.toCollection(TreeSet::new));
    all.removeAll(found);
    if (!all.isEmpty()) {
      throw new AssertionError("seed " + seed + ": never meant for " + place + ": " + all);
    }
    var twice = new TreeSet<Integer>();
    left.forEach(text -> twice.addAll(numbers(text)));
    var unexpected = new TreeSet<>(twice);
    unexpected.removeAll(possibleDuplicates);
    if (!unexpected.isEmpty()) {
      throw new AssertionError("seed " + seed + ": twice in " + place + ": " + unexpected);
    }
    return twice;
  }

  /** The events of each message that was sent to that kind of destination. */
  private Collection<Set<Integer>> messages(String destination) throws SQLException {
    var messages = new LinkedHashMap<Long, Set<Integer>>();
    try (var database = open();
        var statement =
            database.prepareStatement(
                """
                select coalesce(told_in, id), event from deliveries
                where event is not null and substr(destination, 1, length(?1)) = ?1 order by id\
                """)) {
      statement.setString(1, destination);
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          messages
              .computeIfAbsent(rows.getLong(1), _ -> new TreeSet<>())
              .add(Integer.parseInt(rows.getString(2).substring("f-".length())));
        }
      }
    }
    return messages.values();
  }

  /** Returns how many events a message says it is of. */
  private static int eventCount(String text) {
    var together = SUMMARY_COUNT.matcher(text);
    return together.find() ? Integer.parseInt(together.group(1)) : numbers(text).size();
  }

  private List<String> texts(String channelOrUser) {
    return workspace.slack().messages(channelOrUser).stream()
        .map(message -> message.allText())
        .toList();
  }

  private static Set<Integer> numbers(String text) {
    var numbers = new TreeSet<Integer>();
    var found = TITLE.matcher(text);
    while (found.find()) {
      numbers.add(Integer.parseInt(found.group(1)));
    }
    return numbers;
  }

  private int waitingCount() {
    var states = states();
    return sum(states, List.of("queued", "sending", "retrying", "held"));
  }

  private static int sum(Map<String, Integer> states, Collection<String> wanted) {
    return wanted.stream().mapToInt(state -> states.getOrDefault(state, 0)).sum();
  }

  private Map<String, Integer> states() {
    var states = new HashMap<String, Integer>();
    try (var database = open();
        var statement = database.createStatement();
        var rows =
            statement.executeQuery(
                "select state, count(*) from deliveries where event is not null group by state")) {
      while (rows.next()) {
        states.put(rows.getString(1), rows.getInt(2));
      }
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
    return states;
  }

  private List<String> failed() throws SQLException {
    var found = new ArrayList<String>();
    try (var database = open();
        var statement = database.createStatement();
        var rows =
            statement.executeQuery(
                """
                select event || ' ' || destination || ' ' || state || ' ' || tries || ' '
                  || coalesce(last_error, '') || ' ' || reason
                from deliveries where state not in ('sent', 'merged') limit 10\
                """)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }

  private Connection open() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("dojobell.db"));
  }

  private void put(String path, String body) {
    if (status("PUT", path, body) >= 300) {
      throw new IllegalStateException(path);
    }
  }

  private void post(String path, String body) {
    if (status("POST", path, body) >= 300) {
      throw new IllegalStateException(path);
    }
  }

  /** The answer's status; 0: there was none. */
  private int status(String method, String path, String body) {
    try {
      var request =
          HttpRequest.newBuilder(URI.create(service.url() + path))
              .header("Authorization", "Bearer " + RunningDojobell.TOKEN)
              .timeout(Duration.ofSeconds(30))
              .method(method, BodyPublishers.ofString(body))
              .build();
      return http.send(request, BodyHandlers.discarding()).statusCode();
    } catch (IOException _) {
      return 0;
    } catch (Exception failure) {
      throw new IllegalStateException(failure);
    }
  }

  @Override
  public void close() {
    service.close();
    http.close();
    workspace.close();
  }
}
