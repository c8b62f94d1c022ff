package io.dojobell.workspace.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.workspace.ChangeCounter;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Events to the app, sent again when they are not taken. */
final class EventSender {
  private final AppConnection app;
  private final PayloadBuilder payloads;
  private final ChangeCounter changes;
  private final List<Duration> retryDelays;
  private final List<EventDelivery> deliveries = new CopyOnWriteArrayList<>();
  private final ScheduledExecutorService scheduler =
      Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());

  EventSender(
      AppConnection gate, PayloadBuilder payloads, ChangeCounter changes, List<Duration> again) {
    this.app = gate;
    this.payloads = payloads;
    this.changes = changes;
    this.retryDelays = again;
  }

  /** Sends it and gives the first answer; tries again later where that was none. */
  CommandReply send(ObjectNode event) {
    return attempt(payloads.event(event), 0, "");
  }

  List<EventDelivery> deliveries() {
    return List.copyOf(deliveries);
  }

  private CommandReply attempt(ObjectNode body, int number, String reason) {
    Map<String, String> headers = new HashMap<>();
    if (number > 0) {
      headers.put("X-Slack-Retry-Num", Integer.toString(number));
      headers.put("X-Slack-Retry-Reason", reason);
    }
    CommandReply reply = app.send(AppConnection.RequestType.EVENT, body, headers);
    deliveries.add(new EventDelivery(body.path("event_id").asText(), number, reply));
    changes.increment();
    if (!reply.ok() && number < retryDelays.size()) {
      String why =
          reply.error().equals("operation_timeout")
              ? "http_timeout"
              : reply.status() == 0 ? "connection_failed" : "http_error";
      scheduler.schedule(
          () -> attempt(body, number + 1, why),
          retryDelays.get(number).toMillis(),
          TimeUnit.MILLISECONDS);
    }
    return reply;
  }

  void close() {
    scheduler.shutdownNow();
  }
}
