package io.dojobell.workspace.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.workspace.Changes;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Events to the app, sent again when they are not taken. */
final class Events {
  private final AppGate gate;
  private final Payloads payloads;
  private final Changes changes;
  private final List<Duration> again;
  private final List<EventDelivery> deliveries = new CopyOnWriteArrayList<>();
  private final ScheduledExecutorService later =
      Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());

  Events(AppGate gate, Payloads payloads, Changes changes, List<Duration> again) {
    this.gate = gate;
    this.payloads = payloads;
    this.changes = changes;
    this.again = again;
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
    CommandReply reply = gate.send(AppGate.Kind.EVENT, body, headers);
    deliveries.add(new EventDelivery(body.path("event_id").asText(), number, reply));
    changes.mark();
    if (!reply.ok() && number < again.size()) {
      String why =
          reply.error().equals("operation_timeout")
              ? "http_timeout"
              : reply.status() == 0 ? "connection_failed" : "http_error";
      later.schedule(
          () -> attempt(body, number + 1, why),
          again.get(number).toMillis(),
          TimeUnit.MILLISECONDS);
    }
    return reply;
  }

  void close() {
    later.shutdownNow();
  }
}
