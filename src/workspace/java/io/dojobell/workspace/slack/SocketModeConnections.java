package io.dojobell.workspace.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.workspace.Json;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Socket Mode: the app's WebSocket connections, and the envelopes not yet acknowledged. */
public final class SocketModeConnections {
  /** One connection of the app. */
  public interface AppSocket {
    void send(String text);

    void close();
  }

  private final Set<String> tickets = new HashSet<>();
  private final List<AppSocket> open = new ArrayList<>();
  private final Map<String, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();

  synchronized String ticket() {
    String ticket = UUID.randomUUID().toString();
    tickets.add(ticket);
    return ticket;
  }

  /** Lets a connection in whose ticket is good; a ticket is good once. */
  public synchronized boolean connect(String ticket, AppSocket connection) {
    if (!tickets.remove(ticket)) {
      return false;
    }
    open.add(connection);
    ObjectNode hello = Json.object().put("type", "hello").put("num_connections", open.size());
    hello.putObject("connection_info").put("app_id", Installation.APP);
    hello
        .putObject("debug_info")
        .put("host", "applink-local")
        .put("build_number", 1)
        .put("approximate_connection_time", 18060);
    connection.send(hello.toString());
    return true;
  }

  /** The app closed it. */
  public synchronized void onClosed(AppSocket connection) {
    open.remove(connection);
  }

  /** The app acknowledged an envelope. */
  public void onMessage(String text) {
    JsonNode ack = Json.read(text).orElseGet(Json::object);
    CompletableFuture<JsonNode> future = waiting.remove(ack.path("envelope_id").asText());
    if (future != null) {
      future.complete(ack.path("payload"));
    }
  }

  synchronized boolean isConnected() {
    return !open.isEmpty();
  }

  synchronized int connectionCount() {
    return open.size();
  }

  /** Sends the oldest connection a disconnect, {@code warning} or {@code refresh_requested}. */
  void disconnect(String reason) {
    AppSocket oldest;
    synchronized (this) {
      if (open.isEmpty()) {
        return;
      }
      oldest = open.getFirst();
      if (!reason.equals("warning")) {
        open.removeFirst();
      }
    }
    ObjectNode message = Json.object().put("type", "disconnect").put("reason", reason);
    message.putObject("debug_info").put("host", "applink-local");
    oldest.send(message.toString());
    if (!reason.equals("warning")) {
      oldest.close();
    }
  }

  CommandReply send(
      AppConnection.RequestType kind,
      JsonNode payload,
      Map<String, String> headers,
      Duration patience) {
    long start = System.nanoTime();
    String id = UUID.randomUUID().toString();
    ObjectNode envelope = Json.object().put("envelope_id", id).put("type", kind.envelope);
    envelope.set("payload", payload);
    envelope.put("accepts_response_payload", kind.acceptsPayload);
    if (kind == AppConnection.RequestType.EVENT) {
      String attempt = headers.getOrDefault("X-Slack-Retry-Num", "0");
      envelope
          .put("retry_attempt", Integer.parseInt(attempt))
          .put("retry_reason", headers.getOrDefault("X-Slack-Retry-Reason", ""));
    }
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    waiting.put(id, answer);
    AppSocket to;
    synchronized (this) {
      to = open.getLast();
    }
    try {
      to.send(envelope.toString());
      JsonNode body = answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
      boolean empty = body.isNull() || (body.isObject() && body.isEmpty());
      return new CommandReply(
          200, empty ? MissingNode.getInstance() : body, AppConnection.since(start), "");
    } catch (TimeoutException e) {
      waiting.remove(id);
      return new CommandReply(
          0, MissingNode.getInstance(), AppConnection.since(start), "operation_timeout");
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
