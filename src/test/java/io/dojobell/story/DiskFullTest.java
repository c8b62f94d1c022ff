package io.dojobell.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.demo.RunningDojobell;
import io.dojobell.demo.ServiceProcess;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A full disk is 503, and nothing is half stored. A limit on the size of files stands for the full
 * disk.
 */
class DiskFullTest {
  private static final int MAX_EVENTS = 3_000;

  @TempDir Path folder;
  private final HttpClient http = HttpClient.newHttpClient();

  @Test
  void it_is_503_with_retry_after_nothing_is_half_stored_and_readiness_turns_false()
      throws Exception {
    var answers = new TreeMap<String, Integer>();
    String url;
    try (var service = ServiceProcess.serveWithin(8_000, RunningDojobell.withoutChannels(folder))) {
      url = service.url();
      HttpResponse<String> last = ready(url);
      assertThat(last.statusCode()).isEqualTo(200);
      for (var i = 0; i < MAX_EVENTS && last.statusCode() != 503; i++) {
        last = event(url, "full-" + i);
        answers.put("full-" + i, last.statusCode());
      }
      assertThat(last.statusCode()).isEqualTo(503);
      assertThat(Integer.parseInt(last.headers().firstValue("Retry-After").orElseThrow()))
          .isPositive();
      assertThat(last.headers().firstValue("Content-Type").orElseThrow())
          .startsWith("application/problem+json");

      var ready = ready(url);
      for (var end = System.nanoTime() + 5_000_000_000L;
          ready.statusCode() == 200 && System.nanoTime() < end;
          ready = ready(url)) {
        Thread.onSpinWait();
      }
      assertThat(ready.statusCode()).isEqualTo(503);
    }
    assertThat(answers.values()).contains(202);
    holdsWhatWasAccepted(answers);
  }

  private void holdsWhatWasAccepted(Map<String, Integer> answers) throws SQLException {
    try (var database =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("dojobell.db"));
        var statement = database.createStatement()) {
      try (var integrity = statement.executeQuery("pragma integrity_check")) {
        assertThat(integrity.getString(1)).isEqualTo("ok");
      }
      for (var answer : answers.entrySet()) {
        var sql =
            "select (select count(*) from events where id = '%s'), (select count(*) from deliveries where event = '%s')"
                .formatted(answer.getKey(), answer.getKey());
        try (var rows = statement.executeQuery(sql)) {
          var expected = answer.getValue() == 202 ? 1 : 0;
          assertThat(rows.getInt(1)).as(answer.getKey()).isEqualTo(expected);
          assertThat(rows.getInt(2)).as(answer.getKey()).isEqualTo(expected);
        }
      }
    }
  }

  private HttpResponse<String> ready(String url) throws Exception {
    return http.send(
        HttpRequest.newBuilder(URI.create(url + "/health/ready")).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> event(String url, String id) throws Exception {
    var body =
        "{\"type\":\"sla_breach\",\"title\":\"Disk\",\"id\":\"%s\",\"no_users\":true,\"description\":\"%s\"}"
            .formatted(id, "x".repeat(9_000));
    return http.send(
        HttpRequest.newBuilder(URI.create(url + "/api/v1/events"))
            .header("Authorization", "Bearer " + RunningDojobell.TOKEN)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }
}
