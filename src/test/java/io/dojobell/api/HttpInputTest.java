package io.dojobell.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.demo.RunningDojobell;
import io.dojobell.demo.RunningDojobell.Answer;
import io.dojobell.story.Story;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests as clients, scanners and proxies really send them. */
class HttpInputTest {
  @RegisterExtension private static final Story STORY = Story.withoutChannels();
  private static RunningDojobell dojobell;

  @BeforeAll
  static void start() {
    dojobell = STORY.start(Map.of("DOJOBELL_ALLOW_PRIVATE_TARGETS", "true"));
    dojobell.put("/api/v1/users/bob", "{\"email\":\"bob@example.com\"}");
  }

  private static RawClient raw() {
    return new RawClient(URI.create(dojobell.url()));
  }

  private static Answer post(String fields) {
    return dojobell.post(
        "/api/v1/events", "{\"type\":\"other\",\"title\":\"A title\"," + fields + "}");
  }

  private static Answer stored(Answer accepted) {
    assertThat(accepted.status()).as(accepted.text()).isEqualTo(202);
    return dojobell.get("/api/v1/events/" + accepted.json().path("id").asText());
  }

  private static List<String> fields(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(422);
    return answer.json().path("errors").valueStream().map(e -> e.path("field").asText()).toList();
  }

  private static List<String> warned(Answer answer) {
    return answer.json().path("warnings").valueStream().map(w -> w.path("field").asText()).toList();
  }

  // URLs (case 12)

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://siem_collector:9000/x",
        "https://münchen.example/a b",
        "https://h/{\\\"a\\\":1}|x",
        "https://h/a\\\\b`^[0]%",
        "  https://h/x ",
        "https://h/<a>"
      })
  void an_event_s_url_is_taken_as_a_browser_takes_it(String url) {
    var answer = post("\"url\":\"" + url + "\"");

    assertThat(URI.create(stored(answer).json().path("url").asText()).getRawAuthority())
        .isNotNull();
    assertThat(warned(answer)).isEmpty();
  }

  @Test
  void a_link_that_cannot_be_used_is_left_out_with_a_warning_and_the_event_is_kept() {
    var answer =
        dojobell.post(
            "/api/v1/events",
            """
            [{"type":"other","title":"fine"},
             {"type":"other","title":"links","url":"https://h..example/",
              "findings":{"new":[{"title":"a","url":"javascript:alert(1)"},
                {"title":"b","url":"https://h/%s"}]}}]\
            """
                .formatted("x".repeat(2_000)));

    assertThat(answer.status()).isEqualTo(202);
    assertThat(answer.json().path(0).has("warnings")).isFalse();
    assertThat(answer.json().path(1).path("warnings").valueStream())
        .extracting(warning -> warning.path("field").asText())
        .containsExactly("url", "findings.new[0].url", "findings.new[1].url");
    assertThat(fields(post("\"url\":7"))).containsExactly("url");
  }

  @Test
  void a_calendar_item_with_a_link_that_cannot_be_used_is_kept_without_it() {
    var one = dojobell.put("/api/v1/engagements/e1", "{\"url\":\"https://a b/\"}");
    assertThat(one.status()).isEqualTo(201);
    assertThat(one.json().path("url").isNull()).isTrue();
    assertThat(warned(one)).containsExactly("url");

    var many =
        dojobell.put(
            "/api/v1/findings", "[{\"key\":\"f1\",\"title\":\"x\",\"url\":\"mailto:a@b.c\"}]");
    assertThat(many.status()).isEqualTo(200);
    assertThat(warned(many)).containsExactly("[0].url");
  }

  @Test
  void a_webhook_may_have_a_host_of_docker_s_or_of_any_script_and_no_other_nonsense() {
    var docker = dojobell.post("/api/v1/webhooks", "{\"url\":\"http://siem_collector:9000\"}");
    assertThat(docker.status()).as(docker.text()).isEqualTo(201);
    assertThat(docker.json().path("url").asText()).contains("siem_collector:9000");
    var script = dojobell.post("/api/v1/webhooks", "{\"url\":\"https://münchen.example/x\"}");
    assertThat(script.status()).as(script.text()).isEqualTo(201);
    assertThat(script.json().path("url").asText()).contains("xn--mnchen-3ya.example");
    assertThat(fields(dojobell.post("/api/v1/webhooks", "{\"url\":\"https://h..example/\"}")))
        .containsExactly("url");
    assertThat(
            fields(dojobell.post("/api/v1/webhooks", "{\"url\":\"https://h/\",\"secret\":\"\"}")))
        .containsExactly("secret");
    assertThat(fields(dojobell.put("/api/v1/system", "{\"teams_url\":\"https://a b/\"}")))
        .containsExactly("teams_url");
    var teams = dojobell.put("/api/v1/system", "{\"teams_url\":\"http://teams_relay/x\"}");
    assertThat(teams.json().path("teams_url").asText()).contains("teams_relay");
  }

  // Severities

  @ParameterizedTest
  @CsvSource({
    "Critical, critical",
    "IMPORTANT, high",
    "error, high",
    "warning, medium",
    "Moderate, medium",
    "low, low",
    "informational, info",
    "Information, info",
    "note, info",
    "negligible, info",
    "UNKNOWN, ''",
    "unassigned, ''",
    "None, ''",
    "'', ''"
  })
  void a_severity_may_be_said_in_any_scanner_s_word(String word, String severity) {
    var event =
        post(
            "\"severity\":\"%s\",\"findings\":{\"new\":[{\"title\":\"f\",\"severity\":\"%s\"}]}"
                .formatted(word, word));

    assertThat(stored(event).json().path("severity").asText("")).isEqualTo(severity);
    var tracked =
        dojobell.put(
            "/api/v1/findings/s1", "{\"title\":\"f\",\"severity\":\"%s\"}".formatted(word));
    assertThat(tracked.json().path("severity").asText("")).isEqualTo(severity);
  }

  @Test
  void any_other_word_is_no_severity_and_settings_have_the_five_alone() {
    assertThat(fields(post("\"severity\":\"terrible\""))).containsExactly("severity");
    for (var word : List.of("warning", "none", "informational", "")) {
      var setting = "{\"channels\":{},\"min_severity\":\"%s\"}".formatted(word);
      assertThat(fields(dojobell.put("/api/v1/settings/users/bob", setting)))
          .containsExactly("min_severity");
    }
  }

  @Test
  void a_misspelt_type_is_taken_with_a_warning() {
    var answer = dojobell.post("/api/v1/events", "{\"type\":\"scan_add\",\"title\":\"x\"}");
    assertThat(answer.status()).isEqualTo(202);
    assertThat(answer.json().at("/warnings/0/field").asText()).isEqualTo("type");
    assertThat(answer.json().at("/warnings/0/detail").asText()).contains("scan_added");
    for (var type : List.of("scan_added", "jira_comment", "engagement_closed", "deployed")) {
      var right = dojobell.post("/api/v1/events", "{\"type\":\"" + type + "\",\"title\":\"x\"}");
      assertThat(right.json().has("warnings")).as(type).isFalse();
    }
  }

  // Texts

  @Test
  void a_title_that_shows_nothing_is_missing() {
    for (var title : List.of("\\u200b", " \\u2060\\ufeff ", "\\u3164", "\\u2800", "\\ufe0f")) {
      var answer =
          dojobell.post("/api/v1/events", "{\"type\":\"other\",\"title\":\"" + title + "\"}");
      assertThat(fields(answer)).as(title).containsExactly("title");
    }
  }

  @Test
  void control_characters_in_names_are_dropped() {
    var product =
        dojobell.put("/api/v1/products/s8", "{\"name\":\"Web\\u0000\\u001b \\u0085API\"}");
    assertThat(product.json().path("name").asText()).isEqualTo("Web API");
  }

  // Dates and numbers (case 17, F11, F16, F17)

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+999999999-01-01T00:00:00Z",
        "-999999999-01-01T00:00:00Z",
        "+292278995-01-01T00:00:00Z",
        "+12345-01-01T00:00:00Z",
        "-0001-01-01T00:00:00Z",
        "1899-12-31T23:59:59Z",
        "9999-12-31T23:59:59-05:00"
      })
  void a_time_outside_the_years_1900_to_9999_is_422(String time) {
    assertThat(fields(post("\"occurred_at\":\"" + time + "\""))).containsExactly("occurred_at");
    var cloudEvent =
        dojobell
            .request("/api/v1/events")
            .setHeader("Content-Type", "application/cloudevents+json")
            .POST(
                BodyPublishers.ofString(
                    """
                    {"specversion":"1.0","id":"t","source":"s","type":"t","time":"%s"}\
                    """
                        .formatted(time)));
    assertThat(fields(dojobell.send(cloudEvent))).containsExactly("time");
  }

  @Test
  void times_at_the_bounds_are_taken() {
    for (var time : List.of("1900-01-01T00:00:00Z", "9999-12-31T23:59:59Z")) {
      assertThat(post("\"occurred_at\":\"" + time + "\"").status()).isEqualTo(202);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"+999999999-12-31", "-999999999-01-01", "1899-12-31", "0000-01-01"})
  void a_calendar_date_outside_the_years_1900_to_9999_is_422(String date) {
    assertThat(
            fields(
                dojobell.put("/api/v1/engagements/d", "{\"target_start\":\"%s\"}".formatted(date))))
        .containsExactly("target_start");
    assertThat(
            fields(
                dojobell.put(
                    "/api/v1/findings/d", "{\"title\":\"d\",\"sla_due\":\"%s\"}".formatted(date))))
        .containsExactly("sla_due");
    assertThat(fields(dojobell.put("/api/v1/risk-acceptances/d", "{\"expires\":\"" + date + "\"}")))
        .containsExactly("expires");
  }

  @Test
  void numbers_beyond_any_bound_are_422() {
    assertThat(
            fields(
                dojobell.put(
                    "/api/v1/system", "{\"fallback_after_seconds\":18446744073709551676}")))
        .containsExactly("fallback_after_seconds");
    assertThat(
            fields(
                dojobell.put(
                    "/api/v1/system", "{\"calendar\":{\"upcoming_days\":18446744073709551619}}")))
        .containsExactly("calendar.upcoming_days");
  }

  // Many errors (F12)

  @Test
  void of_a_hundred_thousand_wrong_fields_an_answer_names_a_hundred() {
    var body = new StringBuilder("{\"type\":\"other\",\"title\":\"x\"");
    for (var i = 0; body.length() < 1_000_000; i++) {
      body.append(",\"").append(Integer.toString(i, 36)).append("\":0");
    }
    var answer = dojobell.post("/api/v1/events", body.append('}').toString());

    assertThat(fields(answer)).hasSize(100);
    assertThat(answer.text().length()).isLessThan(100_000);
  }

  // Paging, bodies that contradict the path (S1, S2, S4)

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/users",
        "/products",
        "/product-types",
        "/deliveries",
        "/alerts?user=bob",
        "/engagements",
        "/findings",
        "/risk-acceptances"
      })
  void a_limit_above_200_is_422_as_one_of_0_is(String path) {
    var joiner = path.contains("?") ? "&" : "?";
    for (var limit : List.of("0", "201", "99999999999", "x")) {
      assertThat(fields(dojobell.get("/api/v1" + path + joiner + "limit=" + limit)))
          .containsExactly("limit");
    }
    assertThat(dojobell.get("/api/v1" + path + joiner + "limit=200").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/product-types/pt1, key, ''",
    "/api/v1/products/p1, key, ''",
    "/api/v1/users/u1, username, ''",
    "/api/v1/engagements/e9, key, ''",
    "/api/v1/findings/f9, key, ',\"title\":\"x\"'"
  })
  void a_key_in_the_body_is_the_one_in_the_path_or_422(String path, String name, String more) {
    var own = path.substring(path.lastIndexOf('/') + 1);
    for (var value : List.of("{}", "7", "\"other\"", "[]")) {
      var body = "{\"%s\":%s%s}".formatted(name, value, more == null ? "" : more);
      assertThat(fields(dojobell.put(path, body))).as(body).containsExactly(name);
    }
    var right = "{\"%s\":\"%s\"%s}".formatted(name, own, more == null ? "" : more);
    assertThat(dojobell.put(path, right).status()).isEqualTo(201);
  }

  @Test
  void a_user_in_the_body_is_the_one_in_the_query_or_422() {
    var path = "/api/v1/alerts/read?user=bob";
    assertThat(dojobell.post(path, "").status()).isEqualTo(200);
    assertThat(dojobell.post(path, "{\"user\":\"bob\"}").status()).isEqualTo(200);
    assertThat(fields(dojobell.post(path, "{\"user\":\"eve\"}"))).containsExactly("user");
    assertThat(fields(dojobell.post(path, "{\"users\":1}"))).containsExactly("users");
    assertThat(dojobell.post(path, "{").status()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/settings/system",
        "/api/v1/settings/template",
        "/api/v1/settings/users/bob"
      })
  void a_setting_put_without_channels_is_422_and_turns_nothing_off(String path) {
    var before = dojobell.get(path).json();
    for (var body : List.of("{}", "{\"channels\":null}")) {
      assertThat(fields(dojobell.put(path, body))).containsExactly("channels");
    }
    assertThat(dojobell.get(path).json()).isEqualTo(before);
  }

  // HTTP itself (X1, X3, X4, F10, F18, case 28)

  @ParameterizedTest
  @CsvSource({
    "/health/live, 200", "/health/ready, 200", "/openapi.json, 200", "/metrics, 200",
    "/api/v1/users, 401", "/api/v1/users/bob, 401", "/nothing, 404", "/api/v1/nothing, 404"
  })
  void head_is_answered_as_get_is_without_the_body(String path, int status) {
    var head = raw().send("HEAD " + path + " HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n");
    assertThat(head.status()).isEqualTo(status);
    assertThat(head.body()).isEmpty();
    assertThat(head.header("Content-Type")).isNotEmpty();
  }

  @Test
  void head_with_a_token_looks_for_the_thing() {
    for (var path : List.of("/api/v1/users/bob", "/api/v1/users/none")) {
      var head = dojobell.send(dojobell.request(path).method("HEAD", BodyPublishers.noBody()));
      assertThat(head.status()).isEqualTo(dojobell.get(path).status());
      assertThat(head.text()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/unsubscribe/%u0041",
        "/api/v1/users/%u0041",
        "/api/v1/users/%",
        "/api/v1/users/%4",
        "/api/v1/users/%zz",
        "/api/v1/users/%ff%fe",
        "/api/v1/users/%c0%af",
        "/api/v1/users/%ed%a0%80",
        "/api/v1/users/a%2fb",
        "/api/v1/users/%2e%2e",
        "/api/v1/users/a%00b",
        "/api/v1/users/..;/x",
        "/api/v1/users/%5c",
        "/api/v1/users?limit=%u0041",
        "/api/v1/users?cursor=%ff",
        "/%u0041",
        "//",
        "/api/v1/users/;a=b"
      })
  void a_path_that_cannot_be_is_the_client_s_mistake(String path) {
    var answer =
        raw()
            .send(
                "GET %s HTTP/1.1\r\nHost: h\r\nAuthorization: Bearer %s\r\nConnection: close\r\n\r\n"
                    .formatted(path, RunningDojobell.TOKEN));
    assertThat(answer.status()).as(answer.body()).isBetween(400, 422);
  }

  @Test
  void trace_is_not_allowed_and_echoes_nothing() {
    for (var path : List.of("/slack/events", "/api/v1/users", "/nothing")) {
      var answer =
          raw()
              .send(
                  "TRACE %s HTTP/1.1\r\nHost: h\r\nCookie: secret\r\nConnection: close\r\n\r\n"
                      .formatted(path));
      assertThat(answer.status()).isEqualTo(405);
      assertThat(answer.header("Allow")).contains("GET");
      assertThat(answer.body()).doesNotContain("secret");
    }
  }

  /** A client writes all of its body before it reads: a closed connection would hide the answer. */
  @ParameterizedTest
  @CsvSource({
    "POST, /api/v1/events, 401",
    "POST, /api/v1/nothing, 404",
    "PUT, /api/v1/events, 405",
    "POST, /hooks/defectdojo, 404",
    "TRACE, /api/v1/events, 405",
    "POST, /api/v1/events?title=%E4, 400"
  })
  void a_client_with_a_large_body_can_read_why_it_is_refused(
      String method, String path, int status) {
    var body = "x".repeat(8 << 20);

    var answer =
        raw()
            .send(
                """
                %s %s HTTP/1.1\r
                Host: h\r
                Content-Type: application/json\r
                Content-Length: %d\r
                Connection: close\r
                \r
                %s\
                """
                    .formatted(method, path, body.length(), body));

    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
  }

  @Test
  void what_waits_for_leave_to_send_a_body_too_large_gets_413_and_no_leave() {
    var answer =
        raw()
            .send(
                """
                POST /api/v1/events HTTP/1.1\r
                Host: h\r
                Authorization: Bearer %s\r
                Content-Type: application/json\r
                Content-Length: 9437184\r
                Expect: 100-continue\r
                \r
                """
                    .formatted(RunningDojobell.TOKEN));
    assertThat(answer.status()).isEqualTo(413);
  }

  @Test
  void a_charset_that_nobody_knows_is_415() {
    for (var type : List.of("text/plain; charset=x", "application/json; charset=\"a b\"")) {
      for (var path : List.of("/api/v1/events", "/slack/events", "/nothing")) {
        var request = dojobell.request(path).setHeader("Content-Type", type);
        assertThat(dojobell.send(request.POST(BodyPublishers.ofString("{}"))).status())
            .isEqualTo(415);
      }
    }
  }

  @Test
  void a_compressed_body_is_415_with_what_is_taken() {
    for (var coding : List.of("gzip", "br", "deflate, gzip")) {
      var answer =
          dojobell.send(
              dojobell
                  .request("/api/v1/events")
                  .header("Content-Encoding", coding)
                  .POST(BodyPublishers.ofByteArray(new byte[] {0x1f, (byte) 0x8b})));
      assertThat(answer.status()).isEqualTo(415);
      assertThat(answer.header("Accept-Encoding")).isEqualTo("identity");
    }
  }

  @Test
  void a_byte_order_mark_before_the_json_is_skipped() {
    var answer = dojobell.post("/api/v1/events", "\uFEFF{\"type\":\"other\",\"title\":\"bom\"}");
    assertThat(answer.status()).isEqualTo(202);
    var twice = "\uFEFF\uFEFF{}".getBytes(StandardCharsets.UTF_8);
    var request = dojobell.request("/api/v1/events").POST(BodyPublishers.ofByteArray(twice));
    assertThat(dojobell.send(request).status()).isEqualTo(400);
  }

  @Test
  void a_request_that_cannot_be_read_is_answered_and_the_connection_said_to_close() {
    var answer = raw().send("GET /%zz\u0001 HTTP/1.1\r\nHost: h\r\n\r\n");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.header("Connection")).isEqualTo("close");
  }

  @Test
  void an_unknown_method_is_refused() {
    var statuses = new ArrayList<Integer>();
    for (var method : List.of("FOO", "CONNECT", "PROPFIND", "OPTIONS")) {
      var request = method + " /api/v1/users HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n";
      statuses.add(raw().send(request).status());
    }
    assertThat(statuses).allSatisfy(status -> assertThat(status).isBetween(200, 499));
  }
}
