package io.dojobell.bench;

import io.dojobell.demo.RunningDojobell;
import io.dojobell.workspace.Workspace;
import io.dojobell.workspace.WorkspaceOptions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** The effect of hanging mail servers and webhooks on deliveries to Slack. */
final class SlowServicesBenchmark {
  private static final int CHANNELS = 40;
  private static final int EVENTS = 400;
  private static final int MAILBOXES = 200;
  private static final int WEBHOOKS = 560;
  private static final Duration INTERVAL = Duration.ofMillis(100);
  private static final Pattern NUMBER = Pattern.compile("slack event n(\\d+)n");

  private SlowServicesBenchmark() {}

  static void run(Path folder) throws Exception {
    System.out.println(
        "\nslow services: %d events to %d Slack channels, from taken in to Slack's call"
            .formatted(EVENTS, CHANNELS));
    System.out.println(
        "  beside 200 mailboxes, a byte each 2 s  " + measure(folder.resolve("mail"), true, false));
    System.out.println(
        "  beside 560 webhooks that hang          " + measure(folder.resolve("hook"), false, true));
    System.out.println(
        "  yardstick: neither                     "
            + measure(folder.resolve("none"), false, false));
  }

  private static String measure(Path folder, boolean mail, boolean hooks) throws Exception {
    try (var server = new SlowServer();
        var workspace = Workspace.start(WorkspaceOptions.defaults().enforceRateLimits(false))) {
      var environment =
          Map.of(
              "SMTP_URL", "smtp://127.0.0.1:" + server.port(), "MAIL_TO", "", "SLACK_CHANNEL", "");
      try (var dojobell = RunningDojobell.start(folder, workspace, environment)) {
        for (var n = 0; n < CHANNELS; n++) {
          var channel = workspace.slack().addChannel("c" + n).id();
          post(
              dojobell,
              "routes",
              "{\"products\":[\"p%d\"],\"target\":{\"slack_channel\":\"%s\"}}"
                  .formatted(n, channel));
        }
        dojobell.put("/api/v1/settings/system", "{\"channels\":{\"other\":[]}}");
        if (mail) {
          mailboxes(dojobell);
        }
        if (hooks) {
          webhooks(dojobell, server.port());
        }
        var sent = new HashMap<Integer, Instant>();
        for (var n = 0; n < EVENTS; n++) {
          sent.put(n, Instant.now());
          event(dojobell, "slack event n%dn".formatted(n), "p" + n % CHANNELS);
          TimeUnit.MILLISECONDS.sleep(INTERVAL.toMillis());
        }
        var took = latencies(workspace, sent);
        var failed =
            dojobell.get("/api/v1/deliveries?state=failed").json().path("deliveries").size();
        return "p50 %6.1f ms, p99 %6.1f ms, max %6.1f ms; %d failed, at most %d connections there"
            .formatted(
                took.get(took.size() / 2),
                took.get(took.size() * 99 / 100),
                took.getLast(),
                failed,
                server.maxOpen.get());
      }
    }
  }

  private static List<Double> latencies(Workspace workspace, Map<Integer, Instant> sent) {
    var arrived = new HashMap<Integer, Instant>();
    workspace
        .changes()
        .await(
            () -> {
              read(workspace, arrived);
              return java.util.Optional.of(true).filter(_ -> arrived.size() == sent.size());
            },
            Duration.ofMinutes(2))
        .orElseThrow(() -> new IllegalStateException(arrived.size() + " of " + sent.size()));
    var took = new ArrayList<Double>();
    arrived.forEach((n, at) -> took.add(Duration.between(sent.get(n), at).toNanos() / 1e6));
    return took.stream().sorted().toList();
  }

  private static void read(Workspace workspace, Map<Integer, Instant> arrived) {
    for (var call : workspace.slack().calls()) {
      if (call.method().equals("chat.postMessage")) {
        var found = NUMBER.matcher(call.arguments().toString());
        while (found.find()) {
          arrived.putIfAbsent(Integer.parseInt(found.group(1)), call.calledAt());
        }
      }
    }
  }

  private static void mailboxes(RunningDojobell dojobell) {
    for (var n = 0; n < MAILBOXES; n++) {
      dojobell.put("/api/v1/users/u" + n, "{\"email\":\"u%d@example.com\"}".formatted(n));
      dojobell.put("/api/v1/settings/users/u" + n, "{\"channels\":{\"other\":[\"email\"]}}");
    }
    event(dojobell, "for mailboxes", "mail");
  }

  private static void webhooks(RunningDojobell dojobell, int port) {
    for (var n = 0; n < WEBHOOKS; n++) {
      post(
          dojobell,
          "webhooks",
          "{\"name\":\"w%1$d\",\"url\":\"http://127.0.0.1:%2$d/%1$d\"}".formatted(n, port));
    }
    dojobell.put("/api/v1/settings/system", "{\"channels\":{\"other\":[\"webhook\"]}}");
    event(dojobell, "for webhooks", "hooks");
    dojobell.put("/api/v1/settings/system", "{\"channels\":{\"other\":[]}}");
  }

  private static void event(RunningDojobell dojobell, String title, String product) {
    post(
        dojobell,
        "events",
        "{\"type\":\"other\",\"title\":\"%s\",\"product\":\"%s\",\"no_users\":%s}"
            .formatted(title, product, !product.equals("mail")));
  }

  private static void post(RunningDojobell dojobell, String path, String body) {
    var answer = dojobell.post("/api/v1/" + path, body);
    if (answer.status() >= 300) {
      throw new IllegalStateException(answer.text());
    }
  }

  /** Greets as a mail server does, a byte each 2 s, and gets no further. */
  private static final class SlowServer implements AutoCloseable {
    private static final byte[] GREETING =
        "220 this server is slow\r\n".getBytes(StandardCharsets.US_ASCII);

    private final ServerSocket serverSocket =
        new ServerSocket(0, 1_000, InetAddress.getLoopbackAddress());
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger maxOpen = new AtomicInteger();

    SlowServer() throws IOException {
      Thread.ofVirtual().start(this::accept);
    }

    int port() {
      return serverSocket.getLocalPort();
    }

    private void accept() {
      while (!serverSocket.isClosed()) {
        try {
          var client = serverSocket.accept();
          open.add(client);
          maxOpen.accumulateAndGet(open.size(), Math::max);
          Thread.ofVirtual().start(() -> greet(client));
        } catch (IOException _) {
          return;
        }
      }
    }

    private void greet(Socket client) {
      try (client) {
        for (var letter : GREETING) {
          client.getOutputStream().write(letter);
          TimeUnit.SECONDS.sleep(2);
        }
        while (client.getInputStream().read() >= 0) {
          Thread.onSpinWait();
        }
      } catch (IOException | InterruptedException _) {
        // It went away.
      } finally {
        open.remove(client);
      }
    }

    @Override
    public void close() throws IOException {
      serverSocket.close();
      for (var client : open) {
        client.close();
      }
    }
  }
}
