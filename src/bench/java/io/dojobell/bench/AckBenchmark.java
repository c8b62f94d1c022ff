package io.dojobell.bench;

import io.dojobell.demo.RunningDojobell;
import io.dojobell.workspace.slack.SlackSignature;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;

/** The time to the answer to a command while Slack's Web API fails. */
final class AckBenchmark {
  private static final int CONCURRENCY = 50;
  private static final int COMMANDS = 5_000;
  private static final int BURSTS = 100;
  private static final Duration PAUSE = Duration.ofMillis(200);
  private static final int USERS = 100;
  private static final String SECRET = "signing-secret";
  private static final List<String> COMMAND_TEXTS =
      List.of(
          "help",
          "subscribe scans to web-api",
          "list",
          "alerts",
          "mute web-api for 2h",
          "why",
          "unsubscribe scans from web-api",
          "products web",
          "settings",
          "quiet 20:00-08:00",
          "subscrbe scans",
          "status");

  private final AtomicLong trigger = new AtomicLong();
  private final RunningDojobell dojobell;

  private AckBenchmark(RunningDojobell dojobell) {
    this.dojobell = dojobell;
  }

  static void run(Path folder) throws IOException {
    System.out.println("\nacks: 50 commands at once, from sent to answered");
    int closed;
    try (var gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      closed = gone.getLocalPort();
    }
    measure(folder.resolve("down"), "Slack is down from the start", closed);
    // Nobody accepts what waits in its queue: connected to, and never answered.
    try (var silent = new ServerSocket(0, 1_000, InetAddress.getLoopbackAddress())) {
      measure(folder.resolve("silent"), "Slack never answers", silent.getLocalPort());
    }
  }

  private static void measure(Path folder, String how, int slack) {
    var environment =
        Map.of(
            "SLACK_API_URL",
            "http://127.0.0.1:" + slack + "/api/",
            "SLACK_BOT_TOKEN",
            "xoxb-bench",
            "SLACK_SIGNING_SECRET",
            SECRET,
            "SLACK_CHANNEL",
            "C0BENCH");
    try (var dojobell = RunningDojobell.start(folder, environment)) {
      dojobell.put("/api/v1/products/web-api", "{\"name\":\"Web API\"}");
      for (var n = 0; n < USERS; n++) {
        dojobell.put("/api/v1/users/u" + n, "{\"slack_user_id\":\"U0BENCH%d\"}".formatted(n));
      }
      var acks = new AckBenchmark(dojobell);
      var first = LoadGenerator.run(CONCURRENCY, CONCURRENCY, n -> acks.type("U0BENCH" + n, n));
      LoadGenerator.run(CONCURRENCY, 3 * COMMANDS, n -> acks.type("U0BENCH" + n % USERS, n));
      var known = runBursts(n -> acks.type("U0BENCH" + n % USERS, n));
      var unknown = runBursts(n -> acks.type("U0NEW" + n % USERS, n));
      var bare = runBursts(_ -> acks.live());
      var steady =
          LoadGenerator.run(CONCURRENCY, COMMANDS, n -> acks.type("U0BENCH" + n % USERS, n));
      System.out.println("  " + how);
      System.out.println("    the first 50        " + first.describe());
      System.out.println("    who is known        " + known.describe());
      System.out.println("    who is not          " + unknown.describe());
      System.out.println("    yardstick: live     " + bare.describe() + "  (GET /health/live)");
      System.out.println("    50 clients, no rest " + steady.describe());
    }
  }

  /** Fifty at once, again and again, with a rest in which what comes after an answer is done. */
  private static LoadGenerator.LoadResult runBursts(IntConsumer act) {
    var took = new ArrayList<long[]>();
    var whole = Duration.ZERO;
    for (var volley = 0; volley < BURSTS; volley++) {
      var from = volley * CONCURRENCY;
      var run = LoadGenerator.run(CONCURRENCY, CONCURRENCY, n -> act.accept(from + n));
      took.add(run.latencies());
      whole = whole.plus(run.total());
      LockSupport.parkNanos(PAUSE.toNanos());
    }
    return new LoadGenerator.LoadResult(
        whole, took.stream().flatMapToLong(Arrays::stream).sorted().toArray());
  }

  private void type(String user, int n) {
    var text = COMMAND_TEXTS.get(n % COMMAND_TEXTS.size());
    var form =
        "command=%2Fdojo&team_id=T0BENCH&channel_id=C0BENCH&user_id="
            + user
            + "&trigger_id="
            + trigger.incrementAndGet()
            + "&response_url=http%3A%2F%2F127.0.0.1%3A1%2Fcommands&text="
            + URLEncoder.encode(text, StandardCharsets.UTF_8);
    var stamp = Long.toString(Instant.now().getEpochSecond());
    check(
        dojobell.send(
            HttpRequest.newBuilder(URI.create(dojobell.url() + "/slack/events"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Slack-Request-Timestamp", stamp)
                .header("X-Slack-Signature", SlackSignature.sign(SECRET, stamp, form))
                .POST(BodyPublishers.ofString(form))));
  }

  private void live() {
    check(dojobell.get("/health/live"));
  }

  private static void check(RunningDojobell.Answer answer) {
    if (answer.status() != 200) {
      throw new IllegalStateException(answer.status() + " " + answer.text());
    }
  }
}
