package io.dojobell.demo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Stands before the nodes as a load balancer: each request goes to the next node that is up, and
 * its answer says which that was, in {@code X-Node}.
 */
final class NodeProxy implements AutoCloseable {
  private static final Duration TIMEOUT = Duration.ofSeconds(60);

  /** Headers of one connection, which are not passed on. */
  private static final Set<String> OWN =
      Set.of(
          "host",
          "connection",
          "content-length",
          "transfer-encoding",
          "upgrade",
          "http2-settings",
          "expect",
          ":status");

  private final DemoNodes nodes;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private NodeProxy(DemoNodes nodes, HttpServer server) {
    this.nodes = nodes;
    this.server = server;
  }

  static NodeProxy start(int port, DemoNodes nodes) throws IOException {
    var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    var proxy = new NodeProxy(nodes, HttpServer.create(address, 0));
    proxy.server.setExecutor(proxy.threads);
    proxy.server.createContext("/", proxy::handle);
    proxy.server.start();
    return proxy;
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      var body = exchange.getRequestBody().readAllBytes();
      for (var node : nodes.urls()) {
        var answer = forward(exchange, node, body);
        if (answer.isPresent()) {
          send(exchange, node, answer.get());
          return;
        }
      }
      var none = "No node is up.\n".getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Retry-After", "5");
      exchange.sendResponseHeaders(503, none.length);
      exchange.getResponseBody().write(none);
    }
  }

  /** Returns the node's answer; empty: it is down, so another can be asked. */
  private Optional<HttpResponse<byte[]>> forward(HttpExchange exchange, URI node, byte[] body)
      throws IOException {
    var request =
        HttpRequest.newBuilder(node.resolve(exchange.getRequestURI().toString()))
            .timeout(TIMEOUT)
            .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body));
    exchange
        .getRequestHeaders()
        .forEach(
            (name, values) -> {
              if (!OWN.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
              }
            });
    try {
      return Optional.of(http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
    } catch (IOException _) {
      return Optional.empty();
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IOException(stop);
    }
  }

  private void send(HttpExchange exchange, URI node, HttpResponse<byte[]> answer)
      throws IOException {
    answer
        .headers()
        .map()
        .forEach(
            (name, values) -> {
              if (!OWN.contains(name.toLowerCase(Locale.ROOT))) {
                exchange.getResponseHeaders().put(name, values);
              }
            });
    var isShown = exchange.getRequestMethod().equals("POST");
    exchange.getResponseHeaders().set("X-Node", nodes.answered(node, isShown));
    var body = answer.body();
    exchange.sendResponseHeaders(answer.statusCode(), body.length == 0 ? -1 : body.length);
    if (body.length > 0 && !exchange.getRequestMethod().equals("HEAD")) {
      exchange.getResponseBody().write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.close();
    http.close();
  }
}
