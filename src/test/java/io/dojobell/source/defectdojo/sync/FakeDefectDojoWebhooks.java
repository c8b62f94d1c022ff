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
record FakeDefectDojoWebhooks(
    FakeDefectDojoLists lists, DefectDojoEdition edition, String instance) {

  /** An endpoint as far as it goes, and what became of the request. */
  private sealed interface Response {
    record Of(int status) implements Response {}

    record None(boolean refused, String why) implements Response {}
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
  OptionalInt saveEndpoint(long id, Instant now) {
    var endpoint = lists.item("notification_webhooks", id).orElseThrow();
    var ping =
        FakeDefectDojoLists.fields(
            "'description':'Test webhook notification','title':null,'user':null");
    if (!(post(endpoint, "ping", ping) instanceof Response.Of(var status))) {
      return OptionalInt.empty();
    }
    if (status / 100 == 2) {
      lists.change(
          "notification_webhooks",
          id,
          FakeDefectDojoLists.fields(
              "'status':'active','first_error':null,'last_error':null,'note':''"),
          now);
    }
    return OptionalInt.of(status);
  }

  private void settle(ObjectNode endpoint, Response answer, Instant now) {
    switch (answer) {
      case Response.Of(var status) when status / 100 == 2 -> {}
      case Response.Of(var status) when status / 100 == 5 || status == 429 ->
          disable(endpoint, "inactive_tmp", "Response status code: " + status, now);
      case Response.Of(var status) ->
          disable(endpoint, "inactive_permanent", "Response status code: " + status, now);
      case Response.None(var refused, var why) when refused ->
          disable(endpoint, "inactive_permanent", "Exception: " + why, now);
      case Response.None(_, var why) ->
          disable(endpoint, "inactive_tmp", "Requests exception: " + why, now);
    }
  }

  private static void disable(ObjectNode endpoint, String status, String note, Instant now) {
    endpoint.put("status", status).put("note", note);
    endpoint.put("first_error", now.toString()).put("last_error", now.toString());
  }

  private Response post(JsonNode endpoint, String event, JsonNode body) {
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
      return new Response.Of(answer.statusCode());
    } catch (ConnectException refused) {
      return new Response.None(true, "Connection refused");
    } catch (IOException broken) {
      return new Response.None(false, "Read timed out");
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
