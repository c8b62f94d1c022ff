package io.dojobell.bench.nodes;

import io.dojobell.bench.LoadGenerator;
import io.dojobell.bench.SummaryText;
import io.dojobell.demo.LocalPostgres;
import io.dojobell.demo.RunningDojobell;
import io.dojobell.workspace.Fault;
import io.dojobell.workspace.Workspace;
import io.dojobell.workspace.WorkspaceOptions;
import io.dojobell.workspace.slack.CallRecord;
import io.dojobell.workspace.slack.RateLimitOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Three processes on one PostgreSQL, killed and started at random while events come in to any of
 * them; PostgreSQL is restarted once. No event is lost or out of order, and only what was in flight
 * at a kill comes twice.
 */
public final class NodesBenchmark implements AutoCloseable {
  private static final int NODES = 3;
  private static final int CLIENTS = 8;
  private static final String POST = "chat.postMessage";
  private static final Queue<Set<Integer>> NONE = new ConcurrentLinkedQueue<>();
  private static final Pattern TITLE = Pattern.compile("n(\\d+)n");

  /** Long enough that kills meet messages in flight, and that two at once would be seen. */
  private static final Duration POST_TIME = Duration.ofMillis(100);

  private static final Duration POSTGRES_DOWN_TIME = Duration.ofSeconds(2);
  private static final Duration CHECK_INTERVAL = Duration.ofMillis(500);

  /**
   * The size of a run.
   *
   * @param maxLife the longest that a node runs until it is killed
   * @param limit the time after which it fails
   */
  public record Size(int events, int channels, Duration maxLife, Duration limit) {
    /** Returns the size with the longest time that such a run may take. */
    public static Size of(int events, int channels) {
      return new Size(
          events,
          channels,
          Duration.ofMinutes(1),
          Duration.ofMinutes(4).plusMillis(60L * events).plusMillis(100L * channels));
    }
  }

  /** What happened. */
  public record Result(
      int accepted,
      int messages,
      int kills,
      int unavailable,
      int unanswered,
      int inFlight,
      int overlaps,
      DeliveryCheck check,
      Set<Copy> unexpectedlyTwice,
      Map<String, Integer> states,
      Duration time) {
    /** Returns whether nothing is wrong. */
    public boolean isGood() {
      return check.lost().isEmpty()
          && check.outOfOrder().isEmpty()
          && check.tooSoon() == 0
          && overlaps == 0
          && unexpectedlyTwice.isEmpty()
          && Set.of("sent", "merged").containsAll(states.keySet());
    }

    /** Returns the figures for people to read, and the first of what is wrong. */
    public String describe() {
      return """
      %,d events answered 202 in %,d s, %,d requests answered 503, %,d not at all
      %,d messages; %d kills, PostgreSQL restarted once; deliveries %s
      lost %d, out of order %d, within a second of another %d, two at once %d
      came twice %d, all but %d of the %d that were in flight at a kill
      %s\
      """
          .formatted(
              accepted,
              time.toSeconds(),
              unavailable,
              unanswered,
              messages,
              kills,
              states,
              check.lost().size(),
              check.outOfOrder().size(),
              check.tooSoon(),
              overlaps,
              check.twice().size(),
              unexpectedlyTwice.size(),
              inFlight,
              isGood()
                  ? ""
                  : "lost %s, out of order %s, twice %s"
                      .formatted(
                          first(check.lost()),
                          first(check.outOfOrder()),
                          first(unexpectedlyTwice)));
    }

    private static List<Copy> first(Set<Copy> copies) {
      return copies.stream().limit(10).toList();
    }
  }

  private final Size size;
  private final long seed;
  private final long deadline;
  private final LocalPostgres postgres;
  private final Workspace workspace =
      Workspace.start(
          WorkspaceOptions.defaults().rateLimits(RateLimitOptions.none().withChannels(true)));
  private final List<KilledNode> nodes = new ArrayList<>();
  private final EventPoster sender = new EventPoster(this::urls);
  private final Map<String, Integer> channels = new HashMap<>();

  /** The events of each message that a killed node was sending, by the number of its channel. */
  private final Map<Integer, Queue<Set<Integer>>> inFlight = new ConcurrentHashMap<>();

  private final AtomicInteger kills = new AtomicInteger();
  private final Thread closer = new Thread(this::closeProcesses);

  /**
   * @param classPath of the service, such as its jar
   */
  public NodesBenchmark(Path folder, String classPath, Size size, long seed) throws IOException {
    this.size = size;
    this.seed = seed;
    this.deadline = System.nanoTime() + size.limit().toNanos();
    this.postgres = LocalPostgres.start(folder.resolve("postgres"));
    Runtime.getRuntime().addShutdownHook(closer);
    var environment = new HashMap<>(RunningDojobell.withoutChannels(folder));
    environment.putAll(RunningDojobell.withWorkspace(workspace));
    environment.putAll(postgres.environment());
    environment.putAll(Map.of("TEAMS_WEBHOOK_URL", "", "MAIL_TO", ""));
    var chance = new Random(seed);
    for (var n = 0; n < NODES; n++) {
      nodes.add(
          new KilledNode(
              List.of("-cp", classPath),
              environment,
              chance.nextLong(),
              size.maxLife(),
              this::recordInFlight));
    }
  }

  private List<String> urls() {
    return nodes.stream().map(KilledNode::url).flatMap(Optional::stream).toList();
  }

  /** Plays the run. */
  public Result run() throws Exception {
    for (var node : nodes) {
      node.start();
    }
    setUp();
    workspace.faults().failAll(POST, Fault.slow(POST_TIME));
    var began = System.nanoTime();
    nodes.forEach(KilledNode::beginKilling);
    var restart = Thread.ofVirtual().start(this::restartPostgres);
    var random = new Random(seed);
    var products = random.ints(size.events(), 0, size.channels()).toArray();
    LoadGenerator.run(CLIENTS, size.events(), n -> send(n, products[n]));
    var time = Duration.ofNanos(System.nanoTime() - began);
    restart.join();
    for (var node : nodes) {
      node.endKilling();
    }
    await(() -> waiting() == 0);
    return result(time);
  }

  private void setUp() throws InterruptedException {
    for (var n = 0; n < size.channels(); n++) {
      channels.put(workspace.slack().addChannel("c" + n).id(), n);
    }
    sender.setUp("PUT", "/api/v1/system", "{\"required\":[],\"repeat_window_seconds\":0}");
    for (var channel : channels.entrySet()) {
      var own = channel.getValue();
      sender.setUp(
          "POST",
          "/api/v1/routes",
          "{\"products\":[\"p%d\",\"p%d\"],\"target\":{\"slack_channel\":\"%s\"}}"
              .formatted(own, (own + 1) % size.channels(), channel.getKey()));
    }
  }

  private void send(int number, int product) {
    if (System.nanoTime() > deadline) {
      throw new IllegalStateException("The time is over: " + size.limit());
    }
    try {
      sender.send(number, product);
    } catch (InterruptedException stop) {
      throw new IllegalStateException(stop);
    }
  }

  private void restartPostgres() {
    try {
      await(() -> sender.sentCount() >= size.events() / 2);
      postgres.stop();
      Thread.sleep(POSTGRES_DOWN_TIME);
      postgres.startAgain();
    } catch (Exception failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** Records what a killed node was sending: what becomes of that, nobody can know. */
  private void recordInFlight() {
    kills.incrementAndGet();
    try {
      await(this::readInFlight);
    } catch (Exception failure) {
      throw new IllegalStateException(failure);
    }
  }

  private boolean readInFlight() {
    try (var connection = postgres.connect();
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select event, destination from deliveries where state = 'sending'")) {
      var messages = new HashMap<Integer, Set<Integer>>();
      while (rows.next()) {
        var channel = channels.get(rows.getString(2).substring("slack:".length()));
        if (channel != null) {
          messages
              .computeIfAbsent(channel, _ -> new TreeSet<>())
              .add(Integer.parseInt(rows.getString(1).substring(2)));
        }
      }
      messages.forEach(
          (channel, events) ->
              inFlight.computeIfAbsent(channel, _ -> new ConcurrentLinkedQueue<>()).add(events));
      return true;
    } catch (SQLException _) {
      return false;
    }
  }

  private interface Condition {
    boolean holds() throws Exception;
  }

  private void await(Condition condition) throws Exception {
    while (!condition.holds()) {
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException(
            "Not within %s, seed %d: %s".formatted(size.limit(), seed, states()));
      }
      Thread.sleep(CHECK_INTERVAL);
    }
  }

  private int waiting() throws SQLException {
    var all = states();
    all.keySet().removeAll(Set.of("sent", "merged", "failed", "skipped"));
    return all.values().stream().mapToInt(Integer::intValue).sum();
  }

  private Map<String, Integer> states() throws SQLException {
    try (var connection = postgres.connect();
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery("select state, count(*) from deliveries group by state")) {
      var states = new HashMap<String, Integer>();
      while (rows.next()) {
        states.put(rows.getString(1), rows.getInt(2));
      }
      return states;
    }
  }

  private Result result(Duration time) throws SQLException {
    var delivered = delivered();
    var messages =
        workspace.slack().calls().stream()
            .filter(call -> call.ok() && call.method().equals(POST))
            .map(call -> message(call, delivered))
            .toList();
    var check = DeliveryCheck.of(sender.sent(), messages, size.channels());
    var interrupted = new HashSet<Copy>();
    inFlight.forEach(
        (channel, all) ->
            all.forEach(
                events -> events.forEach(event -> interrupted.add(new Copy(event, channel)))));
    var unexpected = new HashSet<>(check.twice());
    unexpected.removeAll(interrupted);
    return new Result(
        sender.sentCount(),
        messages.size(),
        kills.get(),
        sender.unavailable(),
        sender.unanswered(),
        interrupted.size(),
        workspace.slack().overlappingCalls().channels().size(),
        check,
        unexpected,
        states(),
        time);
  }

  /** Returns the events of each message's deliveries, by the message's name in Slack. */
  private Map<String, Set<Integer>> delivered() throws SQLException {
    try (var connection = postgres.connect();
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                """
                select first.reference, d.event from deliveries d
                join deliveries first on first.id = coalesce(d.told_in, d.id)
                where first.reference is not null\
                """)) {
      var events = new HashMap<String, Set<Integer>>();
      while (rows.next()) {
        events
            .computeIfAbsent(rows.getString(1), _ -> new TreeSet<>())
            .add(Integer.parseInt(rows.getString(2).substring(2)));
      }
      return events;
    }
  }

  /**
   * Returns the message with all of its events, where it counts as many as these are: those that
   * the log has for it, or those that a killed node was sending.
   */
  private ChannelMessage message(CallRecord call, Map<String, Set<Integer>> delivered) {
    var named = new TreeSet<Integer>();
    var found = TITLE.matcher(call.arguments().toString());
    while (found.find()) {
      named.add(Integer.parseInt(found.group(1)));
    }
    var place = call.arguments().path("channel").asText();
    var channel = channels.getOrDefault(place, -1);
    var logged = delivered.getOrDefault(place + "/" + call.answer().path("ts").asText(), Set.of());
    var count = SummaryText.eventCount(call.arguments().path("text").asText());
    Set<Integer> all =
        Stream.concat(Stream.of(logged), inFlight.getOrDefault(channel, NONE).stream())
            .filter(events -> events.size() == count && events.containsAll(named))
            .findFirst()
            .orElse(named);
    return new ChannelMessage(channel, call.calledAt(), all);
  }

  /** Returns what the nodes of now have logged. */
  public String output() {
    return String.join("\n---\n", nodes.stream().map(KilledNode::output).toList());
  }

  private void closeProcesses() {
    nodes.forEach(KilledNode::close);
  }

  @Override
  public void close() throws IOException {
    closeProcesses();
    Runtime.getRuntime().removeShutdownHook(closer);
    sender.close();
    workspace.close();
    postgres.close();
  }
}
