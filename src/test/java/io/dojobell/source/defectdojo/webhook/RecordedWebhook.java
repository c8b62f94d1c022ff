package io.dojobell.source.defectdojo.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.demo.RunningDojobell;
import io.dojobell.demo.RunningDojobell.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A webhook as a real DefectDojo sent it, to be posted with its own headers.
 *
 * @param name of the file: {@code recorded/webhooks/ping}
 */
public record RecordedWebhook(String name, JsonNode headers, ObjectNode body) {
  /** The content of the recorded webhooks. */
  public static final String SECRET = "Token webhook-secret";

  private static final Path SAMPLES = Path.of("src/test/resources/samples/defectdojo");
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Reads the one of that name: {@code recorded/webhooks/ping}. */
  public static RecordedWebhook read(String name) {
    try {
      var json = JSON.readTree(Files.readString(SAMPLES.resolve(name + ".json")));
      return new RecordedWebhook(name, json.path("headers"), (ObjectNode) json.path("body"));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  /** The same of DefectDojo 3.2.0. */
  public static RecordedWebhook of320(String name) {
    return read("recorded/webhooks/" + name);
  }

  /** The event's name. */
  public String event() {
    return headers.path("X-DefectDojo-Event").asText();
  }

  /** The same for the endpoint of another user; null: of the system. */
  public RecordedWebhook to(String username) {
    var copy = body.deepCopy();
    if (username == null) {
      copy.putNull("user");
    } else {
      copy.putObject("user")
          .put("id", username.hashCode() & 0xffff)
          .put("email", username + "@example.com")
          .put("username", username);
    }
    return new RecordedWebhook(name, headers, copy);
  }

  /** The same with another value of a field. */
  public RecordedWebhook with(String field, String value) {
    return new RecordedWebhook(name, headers, body.deepCopy().put(field, value));
  }

  /** Posts it; what became of it. */
  public Answer post(RunningDojobell dojobell) {
    var request =
        HttpRequest.newBuilder(URI.create(dojobell.url() + "/hooks/defectdojo"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body.toString()));
    for (var header : List.of("Authorization", "X-DefectDojo-Event", "X-DefectDojo-Instance")) {
      request.header(header, headers.path(header).asText());
    }
    return dojobell.send(request);
  }

  /** Posts it; the event that it became. */
  public JsonNode sentTo(RunningDojobell dojobell) {
    var id = post(dojobell).json().path("id").asText();
    return dojobell.get("/api/v1/events/" + id).json();
  }
}
