package io.dojobell.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** An app that answers Slack as a test sets, and keeps the requests. */
final class ScriptedApp implements AutoCloseable {
  /** A request of Slack's. */
  record Request(Map<String, String> headers, String body) {
    /** The fields of a form. */
    Map<String, String> form() {
      Map<String, String> fields = new LinkedHashMap<>();
      for (String pair : body.split("&")) {
        String[] parts = pair.split("=", 2);
        fields.put(decode(parts[0]), decode(parts[1]));
      }
      return fields;
    }

    /** The body as JSON, or the JSON in the form's field {@code payload}. */
    JsonNode json() {
      return Json.parse(body.startsWith("{") ? body : form().get("payload"));
    }

    private static String decode(String text) {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
  }

  /** The app's handler of a request; it returns the body of the answer. */
  interface RequestHandler {
    String answer(Request request) throws Exception;
  }

  private final HttpServer server;
  private final List<Request> requests = new CopyOnWriteArrayList<>();
  private volatile RequestHandler handler = request -> "";
  private volatile int status = 200;

  ScriptedApp() {
    try {
      server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/slack/events", this::handle);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/slack/events");
  }

  void respondWith(RequestHandler next) {
    handler = next;
  }

  void respondWith(String body) {
    handler = request -> body;
  }

  void respondWithStatus(int code) {
    status = code;
  }

  List<Request> requests() {
    return requests;
  }

  Request lastRequest() {
    return requests.getLast();
  }

  private void handle(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Map<String, String> headers = new LinkedHashMap<>();
    exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.getFirst()));
    Request request = new Request(headers, body);
    requests.add(request);
    byte[] answer;
    try {
      answer = handler.answer(request).getBytes(StandardCharsets.UTF_8);
    } catch (Exception e) {
      status = 500;
      answer = e.toString().getBytes(StandardCharsets.UTF_8);
    }
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, answer.length == 0 ? -1 : answer.length);
    exchange.getResponseBody().write(answer);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
