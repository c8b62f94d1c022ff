package io.dojobell.source.defectdojo.sync;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Posts news to the endpoints of {@code notification_webhooks} as DefectDojo does: once to each,
 * and to one that failed never again until it is saved in DefectDojo's pages.
 */
record StandInWebhooks(StandInLists lists, StandInEdition edition, String instance) {

  /** An endpoint as far as it goes, and what became of the request. */
  private sealed interface Answer {
    record Of(int status) implements Answer {}

    record None(boolean refused, String why) implements Answer {}
  }

  /** Sends that news to the system's endpoints. */
  void send(String event, ObjectNode body, Instant now) {
    for (var endpoint : lists.all("notification_webhooks").toList()) {
      var status = endpoint.path("status").asText("active");
      if (!endpoint.path("owner").isNumber() && status.startsWith("active")) {
        settle(endpoint, post(endpoint, event, body), now);
      }
    }
  }

  /** Saves an endpoint as its page does: with a ping, which has to be answered. */
  OptionalInt save(long id, Instant now) {
    var endpoint = lists.item("notification_webhooks", id).orElseThrow();
    var ping =
        StandInLists.fields("'description':'Test webhook notification','title':null,'user':null");
    if (!(post(endpoint, "ping", ping) instanceof Answer.Of(var status))) {
      return OptionalInt.empty();
    }
    if (status / 100 == 2) {
      lists.change(
          "notification_webhooks",
          id,
          StandInLists.fields("'status':'active','first_error':null,'last_error':null,'note':''"),
          now);
    }
    return OptionalInt.of(status);
  }

  private void settle(ObjectNode endpoint, Answer answer, Instant now) {
    switch (answer) {
      case Answer.Of(var status) when status / 100 == 2 -> {}
      case Answer.Of(var status) when status / 100 == 5 || status == 429 ->
          off(endpoint, "inactive_tmp", "Response status code: " + status, now);
      case Answer.Of(var status) ->
          off(endpoint, "inactive_permanent", "Response status code: " + status, now);
      case Answer.None(var refused, var why) when refused ->
          off(endpoint, "inactive_permanent", "Exception: " + why, now);
      case Answer.None(_, var why) ->
          off(endpoint, "inactive_tmp", "Requests exception: " + why, now);
    }
  }

  private static void off(ObjectNode endpoint, String status, String note, Instant now) {
    endpoint.put("status", status).put("note", note);
    endpoint.put("first_error", now.toString()).put("last_error", now.toString());
  }

  private Answer post(JsonNode endpoint, String event, JsonNode body) {
    try (var http = HttpClient.newHttpClient()) {
      var request =
          HttpRequest.newBuilder(URI.create(endpoint.path("url").asText()))
              .timeout(Duration.ofSeconds(10))
              .header("Content-Type", "application/json")
              .header("User-Agent", "DefectDojo-" + edition.version())
              .header("X-DefectDojo-Event", event)
              .header("X-DefectDojo-Instance", instance)
              .POST(HttpRequest.BodyPublishers.ofString(body.toString()));
      header(endpoint).forEach(request::header);
      var answer = http.send(request.build(), HttpResponse.BodyHandlers.discarding());
      return new Answer.Of(answer.statusCode());
    } catch (ConnectException refused) {
      return new Answer.None(true, "Connection refused");
    } catch (IOException broken) {
      return new Answer.None(false, "Read timed out");
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stop);
    }
  }

  private static Map<String, String> header(JsonNode endpoint) {
    var name = endpoint.path("header_name").asText("");
    return name.isEmpty() ? Map.of() : Map.of(name, endpoint.path("header_value").asText(""));
  }
}
