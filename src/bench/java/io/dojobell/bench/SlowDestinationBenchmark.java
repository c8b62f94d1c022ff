package io.dojobell.bench;

import com.sun.net.httpserver.HttpServer;
import io.dojobell.demo.RunningDojobell;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** The effect of a destination that takes 5 s to answer on a hundred others. */
final class SlowDestinationBenchmark {
  private static final int OTHERS = 100;
  private static final int EVENTS = 20;

  private SlowDestinationBenchmark() {}

  static void run(Path folder) throws Exception {
    System.out.println("\nslow: 20 events to each of 100 webhooks, from taken in to received");
    System.out.println("  beside one that takes 5 s  " + measure(folder.resolve("slow"), true));
    System.out.println("  yardstick: all are quick   " + measure(folder.resolve("quick"), false));
  }

  private static String measure(Path folder, boolean slow) throws Exception {
    var received = new ConcurrentHashMap<String, Long>();
    var all = new CountDownLatch(OTHERS * EVENTS);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor();
        var dojobell =
            RunningDojobell.start(folder, Map.of("DOJOBELL_ALLOW_PRIVATE_TARGETS", "true"))) {
      var server = server(threads, received, all);
      try {
        var base = "http://127.0.0.1:" + server.getAddress().getPort();
        dojobell.put("/api/v1/settings/system", "{\"channels\":{\"other\":[\"webhook\"]}}");
        for (var n = 0; n < OTHERS; n++) {
          endpoint(dojobell, base + "/quick/" + n);
        }
        endpoint(dojobell, base + (slow ? "/slow" : "/quick/more"));
        var sent = new long[EVENTS];
        for (var n = 0; n < EVENTS; n++) {
          sent[n] = System.nanoTime();
          var answer =
              dojobell.post(
                  "/api/v1/events", "{\"type\":\"other\",\"title\":\"n%dn\"}".formatted(n));
          if (answer.status() != 202) {
            throw new IllegalStateException(answer.text());
          }
        }
        if (!all.await(2, TimeUnit.MINUTES)) {
          throw new IllegalStateException(all.getCount() + " never came");
        }
        return describe(received, sent);
      } finally {
        server.stop(0);
      }
    }
  }

  private static String describe(Map<String, Long> received, long[] sent) {
    var took =
        received.entrySet().stream()
            .mapToLong(
                entry ->
                    entry.getValue()
                        - sent[Integer.parseInt(entry.getKey().replaceAll(".*n(\\d+)n", "$1"))])
            .sorted()
            .toArray();
    return "p50 %6.1f ms, p99 %6.1f ms"
        .formatted(took[took.length / 2] / 1e6, took[took.length * 99 / 100] / 1e6);
  }

  private static HttpServer server(
      java.util.concurrent.Executor threads, Map<String, Long> received, CountDownLatch all)
      throws IOException {
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext(
        "/",
        exchange -> {
          var path = exchange.getRequestURI().getPath();
          var body =
              new String(
                  exchange.getRequestBody().readAllBytes(),
                  java.nio.charset.StandardCharsets.UTF_8);
          if (path.equals("/slow")) {
            try {
              TimeUnit.SECONDS.sleep(5);
            } catch (InterruptedException _) {
              Thread.currentThread().interrupt();
            }
          } else if (!path.equals("/quick/more")) {
            var title = body.replaceAll("(?s).*(n\\d+n).*", "$1");
            if (received.putIfAbsent(path + " " + title, System.nanoTime()) == null) {
              all.countDown();
            }
          }
          exchange.sendResponseHeaders(204, -1);
          exchange.close();
        });
    server.start();
    return server;
  }

  private static void endpoint(RunningDojobell dojobell, String url) {
    var answer =
        dojobell.post(
            "/api/v1/webhooks",
            "{\"name\":\"%s\",\"url\":\"%s\"}".formatted(url.replaceAll("[^a-z0-9]", ""), url));
    if (answer.status() != 201) {
      throw new IllegalStateException(answer.text());
    }
  }
}
