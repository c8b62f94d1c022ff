package io.dojobell.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.demo.RunningDojobell;
import io.dojobell.workspace.Workspace;
import io.dojobell.workspace.receiver.ReceivedRequest;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The links that commit 8b02140 mailed, and the webhooks that it sent, after an upgrade. */
class RecordedDeliveriesTest {
  private static final Path FOLDER = Path.of("src/test/resources/recorded/8b02140");
  private static final Duration SOON = Duration.ofSeconds(30);

  /** What differs from one delivery to the next. */
  private static final List<String> OF_ITS_OWN =
      List.of("event", "delivery", "received_at", "occurred_at");

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir static Path folder;
  private static Workspace workspace;
  private static RunningDojobell dojobell;

  @BeforeAll
  static void start() throws Exception {
    var database = RecordedDatabase.read(FOLDER, "database");
    var clock = database.clock();
    workspace = RecordedDatabase.workspace(clock);
    database.restore(folder.resolve("dojobell.db"), workspace);
    dojobell =
        RunningDojobell.start(folder, workspace, RecordedDatabase.environment(workspace), clock);
  }

  @AfterAll
  static void stop() {
    dojobell.close();
    workspace.close();
  }

  @Test
  void every_unsubscribe_link_that_was_mailed_ends_those_mails() throws IOException {
    var mails = read("mails.json");
    assertThat(mails).isNotEmpty();
    var seen = new HashSet<String>();
    for (var mail : mails) {
      if (!seen.add(mail.path("List-Unsubscribe").asText())) {
        continue;
      }
      var header = mail.path("List-Unsubscribe").asText();
      var link = URI.create(header.substring(1, header.length() - 1)).getPath();
      var user = mail.path("to").asText().replace("@example.com", "");
      var type = type(link);
      dojobell.put(
          "/api/v1/settings/users/" + user,
          "{\"channels\":{\"%s\":[\"email\",\"alert\"]}}".formatted(type));
      assertThat(dojobell.get(link).text()).contains("<code>" + user + "</code>");

      var done = dojobell.post(link, "List-Unsubscribe=One-Click");
      assertThat(done.status()).as(done.text()).isEqualTo(200);

      assertThat(dojobell.get("/api/v1/settings/users/" + user).json().at("/channels/" + type))
          .as(done.text())
          .hasToString("[\"alert\"]");
    }
  }

  @Test
  void a_webhook_of_the_same_event_is_still_the_same() throws IOException {
    // It came after the events and has the name of the engagement that they had made.
    dojobell.delete("/api/v1/engagements/q4");
    for (var then : read("webhooks.json")) {
      if (!then.has("posted")) {
        continue;
      }
      var name = then.path("to").asText();
      var before = workspace.receiver().requests(name).size();
      dojobell.post("/api/v1/events", then.path("posted").toString());
      var now =
          workspace
              .receiver()
              .awaitRequest(
                  name,
                  one ->
                      one.text().contains(then.at("/posted/title").asText())
                          && workspace.receiver().requests(name).indexOf(one) >= before,
                  SOON);

      assertThat(withoutItsOwn(JSON.readTree(now.text())))
          .isEqualTo(inWordsOfNow(withoutItsOwn(JSON.readTree(then.path("body").asText()))));
      then.path("headers")
          .properties()
          .forEach(header -> isSent(header.getKey(), header.getValue(), now));
    }
  }

  @Test
  void a_receiver_checks_then_and_now_by_the_same_secret() throws Exception {
    for (var then : read("webhooks.json")) {
      if (then.path("to").asText().equals("siem")) {
        assertThat(then.at("/headers/X-Dojobell-Signature-256").asText())
            .isEqualTo(signature(then.path("body").asText()));
      }
    }
    dojobell.post(
        "/api/v1/events", "{\"type\":\"scan_added\",\"title\":\"Signed\",\"severity\":\"high\"}");
    var now =
        workspace.receiver().awaitRequest("siem", one -> one.text().contains("\"Signed\""), SOON);
    assertThat(now.header("X-Dojobell-Signature-256")).isEqualTo(signature(now.text()));
  }

  /** Links hold the account's name and the type of event, each on a line. */
  private static String type(String link) {
    var token = link.substring("/unsubscribe/".length(), link.indexOf('.'));
    return new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8).split("\n")[1];
  }

  private static void isSent(String name, JsonNode then, ReceivedRequest now) {
    var changes =
        List.of(
            "X-Dojobell-Delivery",
            "Idempotency-Key",
            "X-Dojobell-Signature-256",
            "Content-Length",
            "Host");
    if (!changes.contains(name)) {
      assertThat(now.header(name)).as(name).isEqualTo(then.asText());
    } else {
      assertThat(now.header(name)).as(name).isNotEmpty();
    }
  }

  /** The reason is for people to read, and its words may change. */
  private static JsonNode inWordsOfNow(ObjectNode body) {
    assertThat(body.path("reason").asText())
        .isEqualTo("The system setting sends “Scan imported” to the system webhooks");
    return body.put("reason", "Team notifications include “Scan imported” by webhook");
  }

  private static ObjectNode withoutItsOwn(JsonNode body) {
    var copy = (ObjectNode) body.deepCopy();
    copy.remove(OF_ITS_OWN);
    return copy;
  }

  private static String signature(String body) throws Exception {
    var mac = Mac.getInstance("HmacSHA256");
    mac.init(
        new SecretKeySpec(
            "recorded-signing-secret".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    return "sha256=" + HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
  }

  private static JsonNode read(String name) throws IOException {
    return JSON.readTree(Files.readString(FOLDER.resolve(name)));
  }
}
