package io.dojobell.api;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.dojobell.demo.RunningDojobell;
import io.dojobell.demo.RunningDojobell.Answer;
import io.dojobell.story.Story;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code POST /api/v1/events} takes CloudEvents 1.0, too. */
class CloudEventsTest {
  private static final String EVENT =
      """
      {"specversion":"1.0","id":"%s","source":"/ci/web","type":"com.example.scan_added",
       "subject":"Nightly scan","time":"2026-11-23T10:00:00Z","traceparent":"00-1-2-01",
       "datacontenttype":"application/json",
       "data":{"product":"web-api","severity":"high","url":"https://ci.example.com/1"}}\
      """;

  @RegisterExtension private final Story story = Story.withoutChannels();
  private RunningDojobell dojobell;

  @BeforeEach
  void start() {
    dojobell = story.start(Map.of());
  }

  private Answer post(String contentType, String body) {
    return dojobell.send(
        dojobell
            .request("/api/v1/events")
            .setHeader("Content-Type", contentType)
            .POST(BodyPublishers.ofString(body)));
  }

  @Test
  void
      a_structured_event_is_sent_by_its_type_subject_and_data_and_recognised_when_it_comes_again() {
    var first = post("application/cloudevents+json; charset=utf-8", EVENT.formatted("7"));
    assertThat(first.status()).isEqualTo(202);
    assertThat(first.json().path("status").asText()).isEqualTo("accepted");
    var stored = dojobell.get("/api/v1/events/" + first.json().path("id").asText()).json();
    assertThat(stored.path("type").asText()).isEqualTo("scan_added");
    assertThat(stored.path("title").asText()).isEqualTo("Nightly scan");
    assertThat(stored.path("severity").asText()).isEqualTo("high");
    assertThat(stored.path("occurred_at").asText()).startsWith("2026-11-23T10:00:00");

    var again = post("application/cloudevents+json", EVENT.formatted("7"));
    assertThat(again.json().path("status").asText()).isEqualTo("duplicate");
    assertThat(again.json().path("id")).isEqualTo(first.json().path("id"));
    var elsewhere = EVENT.formatted("7").replace("/ci/web", "/ci/api");
    assertThat(post("application/cloudevents+json", elsewhere).json().path("status").asText())
        .isEqualTo("accepted");
  }

  @Test
  void a_batch_is_stored_whole_or_not_at_all() {
    var batch = "[" + EVENT.formatted("a") + "," + EVENT.formatted("b") + "]";
    var answers = post("application/cloudevents-batch+json", batch);
    assertThat(answers.status()).isEqualTo(202);
    assertThat(answers.json()).hasSize(2);
    assertThat(post("application/cloudevents-batch+json", "[]").json()).isEmpty();

    var bad = "[" + EVENT.formatted("c") + ",{\"specversion\":\"0.3\",\"id\":\"d\"}]";
    var refused = post("application/cloudevents-batch+json", bad);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("[1].specversion", "must be 1.0", "[1].source", "[1].type");
    assertThat(post("application/cloudevents+json", EVENT.formatted("c")).json().path("status"))
        .hasToString("\"accepted\"");
  }

  @Test
  void a_binary_one_has_its_envelope_in_the_headers() {
    var answer =
        dojobell.send(
            dojobell
                .request("/api/v1/events")
                .header("ce-specversion", "1.0")
                .header("ce-id", "1")
                .header("ce-source", "urn:ci")
                .header("ce-type", "org.example.deployed")
                .header("ce-subject", "Caf%C3%A9%20+%201")
                .POST(
                    BodyPublishers.ofString(
                        "{\"product\":\"web-api\",\"id\":42,\"type\":\"theirs\",\"more\":{}}")));
    assertThat(answer.status()).isEqualTo(202);
    var stored = dojobell.get("/api/v1/events/" + answer.json().path("id").asText()).json();
    assertThat(stored.path("type").asText()).isEqualTo("org.example.deployed");
    assertThat(stored.path("title").asText()).isEqualTo("Café + 1");
  }

  @Test
  void what_is_wrong_in_the_data_is_named() {
    var wrong = EVENT.formatted("w").replace("\"high\"", "\"terrible\"");
    var refused = post("application/cloudevents+json", wrong);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().at("/errors/0/field").asText()).isEqualTo("data.severity");
    assertThat(post("application/cloudevents+json", "[]").status()).isEqualTo(422);
    assertThat(post("application/cloudevents+json", "{").status()).isEqualTo(400);
  }

  private Answer binary(String contentType, byte[] body) {
    var request =
        dojobell
            .request("/api/v1/events")
            .header("ce-specversion", "1.0")
            .header("ce-id", contentType + body.length)
            .header("ce-source", "urn:ci")
            .header("ce-type", "org.example.built")
            .POST(BodyPublishers.ofByteArray(body));
    return dojobell.send(request.setHeader("Content-Type", contentType));
  }

  private JsonNode stored(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(202);
    return dojobell.get("/api/v1/events/" + answer.json().path("id").asText()).json();
  }

  @Test
  void a_binary_one_may_have_no_data_or_data_of_any_type() {
    assertThat(stored(binary("application/json", new byte[0])).path("title").asText())
        .isEqualTo("org.example.built");
    assertThat(stored(binary("text/plain", "It was built.".getBytes(UTF_8))).path("description"))
        .hasToString("\"It was built.\"");
    assertThat(
            stored(binary("text/plain; charset=iso-8859-1", "Café".getBytes(ISO_8859_1)))
                .path("description"))
        .hasToString("\"Café\"");
    assertThat(stored(binary("application/xml", "<built/>".getBytes(UTF_8))).path("description"))
        .hasToString("\"<built/>\"");
    assertThat(stored(binary("application/octet-stream", new byte[] {0, -1})).path("description"))
        .hasToString("\"\"");
    assertThat(binary("application/json", "{".getBytes(UTF_8)).status()).isEqualTo(400);
    assertThat(binary("application/json", new byte[] {'"', -1, '"'}).status()).isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '§',
      value = {
        "\"data\":[{\"a\":1},2] ! §§",
        "\"data\":[] ! §§",
        "\"data\":42 ! 42",
        "\"data\":true ! true",
        "\"data\":null ! §§",
        "\"data\":\"Said so\" ! Said so",
        "\"datacontenttype\":\"text/plain\",\"data_base64\":\"U2FpZCBzbw==\" ! Said so",
        "\"data_base64\":\"eyJkZXNjcmlwdGlvbiI6IlNhaWQgc28ifQ==\" ! Said so",
        "\"datacontenttype\":\"image/png\",\"data_base64\":\"iVBORw0KGgo=\" ! §§"
      })
  void data_may_be_any_json_or_base64(String data, String description) {
    var event = "{\"specversion\":\"1.0\",\"id\":\"x\",\"source\":\"s\",\"type\":\"built\",%s}";
    var answer = post("application/cloudevents+json", event.formatted(data));

    assertThat(stored(answer).path("description").asText()).isEqualTo(description);
  }

  @Test
  void fields_of_another_program_s_data_are_passed_over_where_they_mean_something_else() {
    var answer =
        post(
            "application/cloudevents+json",
            """
            {"specversion":"1.0","id":"f","source":"s","type":"com.github.push","subject":"\\u200b",
             "data":{"severity":5,"product":{"id":1},"url":["a"],"findings":"none","recipients":"x",
               "title":"","test":7,"occurred_at":"yesterday","no_users":"no","severity":"P1",
               "description":"A push"}}\
            """
                .replace("\"severity\":5,", ""));

    assertThat(stored(answer).path("title").asText()).isEqualTo("com.github.push");
    assertThat(stored(answer).path("description").asText()).isEqualTo("A push");
    assertThat(answer.json().path("warnings").findValuesAsText("field"))
        .contains("data.severity", "data.product", "data.url", "data.findings", "data.occurred_at");
    var ofOurs = EVENT.formatted("o").replace("\"web-api\"", "{\"id\":1}");
    assertThat(post("application/cloudevents+json", ofOurs).status()).isEqualTo(202);
  }

  @Test
  void data_that_is_there_twice_or_not_base64_is_refused_and_so_are_other_forms() {
    var event = "{\"specversion\":\"1.0\",\"id\":\"x\",\"source\":\"s\",\"type\":\"t\",%s}";
    for (var data : List.of("\"data\":{},\"data_base64\":\"e30=\"", "\"data_base64\":\"%\"")) {
      var answer = post("application/cloudevents+json", event.replace("%s", data));
      assertThat(answer.status()).isEqualTo(422);
      assertThat(answer.text()).contains("data_base64");
    }
    assertThat(post("application/cloudevents+avro", "x").status()).isEqualTo(415);
  }
}
