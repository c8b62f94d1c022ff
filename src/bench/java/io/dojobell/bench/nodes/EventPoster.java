package io.dojobell.bench.nodes;

import io.dojobell.demo.RunningDojobell;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Posts events to nodes at random, each until one answers 202; its id makes repeats one event. */
final class EventPoster implements AutoCloseable {
  private static final Duration ANSWER_TIMEOUT = Duration.ofSeconds(60);
  private static final Duration RETRY_INTERVAL = Duration.ofMillis(200);

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private final Supplier<List<String>> urls;
  private final Queue<SentEvent> sent = new ConcurrentLinkedQueue<>();
  private final AtomicInteger unavailable = new AtomicInteger();
  private final AtomicInteger unanswered = new AtomicInteger();

  /**
   * @param urls returns where nodes listen now
   */
  EventPoster(Supplier<List<String>> urls) {
    this.urls = urls;
  }

  /** Posts the event until it is accepted. */
  void send(int number, int product) throws InterruptedException {
    var body =
        """
        {"type":"sla_breach","title":"n%dn","product":"p%d","id":"k-%d","no_users":true}\
        """
            .formatted(number, product, number);
    var postedAt = System.nanoTime();
    while (status("POST", "/api/v1/events", body) != 202) {
      Thread.sleep(RETRY_INTERVAL);
    }
    sent.add(new SentEvent(number, product, postedAt, System.nanoTime()));
  }

  /** Sends a request for setting up, which has to be accepted. */
  void setUp(String method, String path, String body) throws InterruptedException {
    var status = status(method, path, body);
    if (status < 200 || status > 299) {
      throw new IllegalStateException(method + " " + path + ": " + status);
    }
  }

  /** Returns the status of the answer of a node; 0: there was none. */
  private int status(String method, String path, String body) throws InterruptedException {
    var nodes = urls.get();
    if (nodes.isEmpty()) {
      return 0;
    }
    var node = nodes.get(ThreadLocalRandom.current().nextInt(nodes.size()));
    var request =
        HttpRequest.newBuilder(URI.create(node + path))
            .header("Authorization", "Bearer " + RunningDojobell.TOKEN)
            .timeout(ANSWER_TIMEOUT)
            .method(method, BodyPublishers.ofString(body))
            .build();
    try {
      var answer = http.send(request, BodyHandlers.ofString());
      if (answer.statusCode() == 503) {
        unavailable.incrementAndGet();
      } else if (answer.statusCode() >= 300) {
        throw new IllegalStateException(answer.statusCode() + " " + answer.body());
      }
      return answer.statusCode();
    } catch (IOException _) {
      unanswered.incrementAndGet();
      return 0;
    }
  }

  /** Returns the events that were accepted. */
  List<SentEvent> sent() {
    return List.copyOf(sent);
  }

  int sentCount() {
    return sent.size();
  }

  /** Returns how many requests were answered 503. */
  int unavailable() {
    return unavailable.get();
  }

  /** Returns how many requests had no answer, as their node was killed. */
  int unanswered() {
    return unanswered.get();
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
