package io.dojobell.source.defectdojo.sync;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** An answer of a real DefectDojo's API, as it was recorded. */
record RecordedResponse(String file, JsonNode json) {
  private static final Path SAMPLES = Path.of("src/test/resources/samples/defectdojo");
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Returns all recorded answers of an edition, in the order of their files' names. */
  static List<RecordedResponse> of(DefectDojoEdition edition) {
    try (var files = Files.list(SAMPLES.resolve(edition.folder()).resolve("api"))) {
      return files.sorted().map(RecordedResponse::read).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static RecordedResponse read(Path file) {
    try {
      return new RecordedResponse(
          file.getFileName().toString(), JSON.readTree(Files.readString(file)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Returns the path and query that were asked for. */
  String request() {
    return json.path("request").asText().replaceFirst("^GET ", "");
  }

  /** Returns the name of the list that was asked for. */
  String list() {
    return request().replaceFirst("^/api/v2/", "").replaceFirst("/.*", "");
  }

  int status() {
    return json.path("status").asInt();
  }

  String contentType() {
    return json.path("headers").path("Content-Type").asText();
  }

  JsonNode body() {
    return json.path("body");
  }
}
