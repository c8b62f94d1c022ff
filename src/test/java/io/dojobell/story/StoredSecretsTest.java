package io.dojobell.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.dojobell.demo.RunningDojobell;
import io.dojobell.demo.ServiceProcess;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The storage of webhook URLs, which are often keys, and the limits on their answers. */
class StoredSecretsTest {
  private static final String URL = "https://siem.example.com:8443/in/key-in-the-path?k=secret";

  @RegisterExtension private final Story story = Story.withoutChannels();

  @Test
  void a_webhooks_url_is_stored_encrypted_and_only_an_admins_token_reads_it() throws Exception {
    var dojobell = story.start(Map.of());
    var made = dojobell.post("/api/v1/webhooks", "{\"name\":\"siem\",\"url\":\"" + URL + "\"}");
    assertThat(made.json().path("url").asText()).isEqualTo(URL);
    assertThat(dojobell.get("/api/v1/webhooks/1").json().path("url").asText()).isEqualTo(URL);

    var read = token(dojobell, "read");
    assertThat(as(dojobell, read, "/api/v1/webhooks/1").path("url").asText())
        .isEqualTo("https://siem.example.com/…");
    assertThat(as(dojobell, read, "/api/v1/webhooks").path("webhooks").path(0).path("url"))
        .hasToString("\"https://siem.example.com/…\"");
    assertThat(stored()).doesNotContain("key-in-the-path");
  }

  @Test
  void urls_that_an_earlier_version_stored_in_clear_are_encrypted_at_the_start() throws Exception {
    var dojobell = story.start(Map.of());
    dojobell.post("/api/v1/webhooks", "{\"name\":\"siem\",\"url\":\"https://example.com\"}");
    story.stop();
    sql("update webhooks set url = '" + URL + "', url_secret = null");

    dojobell = story.start(Map.of());
    assertThat(dojobell.get("/api/v1/webhooks/1").json().path("url").asText()).isEqualTo(URL);
    assertThat(column("select url from webhooks")).isEmpty();
  }

  @Test
  void responses_are_neither_cached_nor_sniffed() {
    var dojobell = story.start(Map.of());
    for (var path : new String[] {"/api/v1/users", "/nowhere", "/health/live", "/unsubscribe/a"}) {
      var answer = dojobell.get(path);
      assertThat(answer.header("X-Content-Type-Options")).as(path).isEqualTo("nosniff");
      assertThat(answer.header("Cache-Control")).as(path).isEqualTo("no-store");
    }
    assertThat(dojobell.get("/unsubscribe/a").header("Content-Security-Policy"))
        .contains("frame-ancestors 'none'");
  }

  private static JsonNode as(RunningDojobell dojobell, String token, String path) {
    var request =
        HttpRequest.newBuilder(java.net.URI.create(dojobell.url() + path))
            .header("Authorization", "Bearer " + token);
    return dojobell.send(request).json();
  }

  private String token(RunningDojobell dojobell, String role) throws Exception {
    assertThat(dojobell.get("/health/live").status()).isEqualTo(200);
    try (var process =
        ServiceProcess.start(
            java.util.List.of("token", "create", "--role", role),
            RunningDojobell.withoutChannels(story.folder()))) {
      assertThat(process.exitCode()).isZero();
      return process.output().lines().reduce((_, last) -> last).orElseThrow();
    }
  }

  private String stored() throws IOException {
    var text = new StringBuilder();
    try (var files = Files.list(story.folder())) {
      for (var file : files.toList()) {
        text.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return text.toString();
  }

  private void sql(String statement) throws Exception {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + database());
        var run = connection.createStatement()) {
      run.execute(statement);
    }
  }

  private String column(String query) throws Exception {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + database());
        var run = connection.createStatement();
        var rows = run.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }

  private Path database() {
    return story.folder().resolve("dojobell.db");
  }
}
