package io.dojobell.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.dojobell.demo.RunningDojobell;
import io.dojobell.demo.RunningDojobell.Answer;
import io.dojobell.demo.ServiceProcess;
import io.dojobell.story.Story;
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

/** The answers to invalid input, over HTTP (src/docs/reference.md, Errors). */
class InvalidInputTest {
  private static final String PROBLEM = "application/problem+json";

  @RegisterExtension private static final Story STORY = Story.withoutChannels();
  private static RunningDojobell dojobell;

  @BeforeAll
  static void start() {
    dojobell = STORY.start(Map.of());
    dojobell.put("/api/v1/users/bob", "{\"email\":\"bob@example.com\"}");
  }

  private static List<String> fields(Answer answer) {
    assertThat(answer.header("Content-Type")).startsWith(PROBLEM);
    assertThat(answer.status()).as(answer.text()).isEqualTo(422);
    assertThat(answer.json().path("status").asInt()).isEqualTo(422);
    var fields = new ArrayList<String>();
    answer.json().path("errors").forEach(error -> fields.add(error.path("field").asText()));
    return fields;
  }

  private static String detail(Answer answer) {
    var details = new ArrayList<String>();
    answer.json().path("errors").forEach(error -> details.add(error.path("detail").asText()));
    return String.join("; ", details);
  }

  /** Returns what is stored, as far as the log and the inbox show. */
  private static JsonNode stored() {
    return dojobell.get("/api/v1/alerts?user=system").json();
  }

  private static Answer post(byte[] body) {
    return dojobell.send(dojobell.request("/api/v1/events").POST(BodyPublishers.ofByteArray(body)));
  }

  // Tokens

  @Test
  void without_a_token_or_with_a_wrong_one_it_is_401_with_a_challenge() {
    for (var authorization : List.of("", "Bearer wrong", "Basic Ym9iOmJvYg==", "Bearer")) {
      var request = dojobell.request("/api/v1/users").GET();
      request.setHeader("Authorization", authorization);
      var answer = dojobell.send(request);

      assertThat(answer.status()).as(authorization).isEqualTo(401);
      assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
      assertThat(answer.header("Content-Type")).startsWith(PROBLEM);
    }
  }

  @Test
  void every_route_of_the_api_needs_a_token() {
    var routes = dojobell.routes().stream().filter(route -> route.contains(" /api/")).toList();
    assertThat(routes).hasSizeGreaterThan(50);
    for (var route : routes) {
      var method = route.split(" ")[0];
      var path = route.split(" ")[1].replaceAll("\\{\\w+}", "1");
      var request = dojobell.request(path).method(method, BodyPublishers.noBody());
      request.setHeader("Authorization", "");
      assertThat(dojobell.send(request).status()).as(route).isEqualTo(401);
    }
  }

  @Test
  void a_token_of_another_role_gets_403_that_names_the_role_it_takes() throws Exception {
    var ingest = token("ingest");
    var read = token("read");

    assertThat(as(ingest, "POST", "/api/v1/events", "{\"type\":\"other\",\"title\":\"a\"}"))
        .isEqualTo(202);
    assertThat(as(ingest, "GET", "/api/v1/users", "")).isEqualTo(403);
    assertThat(as(read, "GET", "/api/v1/users", "")).isEqualTo(200);
    assertThat(as(read, "POST", "/api/v1/events", "{\"type\":\"other\",\"title\":\"a\"}"))
        .isEqualTo(403);
    assertThat(as(read, "PUT", "/api/v1/users/eve", "{}")).isEqualTo(403);
    assertThat(as(ingest, "PUT", "/api/v1/system", "{}")).isEqualTo(403);
    assertThat(dojobell.get("/api/v1/users/eve").status()).isEqualTo(404);
  }

  private static String token(String role) throws Exception {
    try (var process =
        ServiceProcess.start(
            List.of("token", "create", "--role", role), STORY.processEnvironment())) {
      assertThat(process.exitCode()).isZero();
      return process.output().lines().reduce((_, last) -> last).orElseThrow();
    }
  }

  private static int as(String token, String method, String path, String body) {
    var request = dojobell.request(path).method(method, BodyPublishers.ofString(body));
    request.setHeader("Authorization", "Bearer " + token);
    return dojobell.send(request).status();
  }

  // Bodies

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "{\"type\":", "nope", "{\"a\":1}{\"b\":2}", "{'a':1}"})
  void what_is_no_json_is_400_and_nothing_is_stored(String body) {
    var before = stored();
    var answer = post(body.getBytes(StandardCharsets.UTF_8));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.header("Content-Type")).startsWith(PROBLEM);
    assertThat(answer.json().path("detail").asText()).isNotBlank();
    assertThat(stored()).isEqualTo(before);
  }

  @Test
  void what_is_not_utf_8_is_400() {
    var latin = "{\"type\":\"other\",\"title\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(post(latin).status()).isEqualTo(400);
    assertThat(post(latin).json().path("detail").asText()).contains("UTF-8");
  }

  @Test
  void a_body_above_1_mib_is_413_be_its_length_said_or_not() {
    var large = new byte[(1 << 20) + 1];
    java.util.Arrays.fill(large, (byte) ' ');
    assertThat(post(large).status()).isEqualTo(413);
    var unsaid =
        dojobell.send(
            dojobell
                .request("/api/v1/events")
                .POST(BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(large))));
    assertThat(unsaid.status()).isEqualTo(413);
    assertThat(unsaid.header("Content-Type")).startsWith(PROBLEM);
  }

  @Test
  void a_body_of_1_mib_is_read() {
    var start = "{\"type\":\"other\",\"title\":\"full\"}";
    assertThat(post((start + " ".repeat((1 << 20) - start.length())).getBytes()).status())
        .isEqualTo(202);
  }

  @Test
  void json_that_is_nested_too_deep_is_400() {
    var deep = "[".repeat(100_000) + "]".repeat(100_000);
    assertThat(post(deep.getBytes(StandardCharsets.UTF_8)).status()).isEqualTo(400);
  }

  // Fields

  @Test
  void every_field_that_is_not_right_is_named_at_once() {
    var before = stored();
    var answer =
        dojobell.post(
            "/api/v1/events",
            """
            {"title":7,"colour":"red","severity":"terrible","url":"ftp://example.com/",
             "occurred_at":"yesterday","recipients":"bob","no_users":"yes",
             "findings":{"new":[{"severity":"high"},{"title":"ok","cvss":98},
               {"title":"ok","epss":"0.9","kev":"yes","cwe":0,"due":"soon","cve":"CVE-2026-1"}],"closed":[]}}\
            """);

    assertThat(fields(answer))
        .containsExactlyInAnyOrder(
            "type",
            "title",
            "colour",
            "severity",
            "occurred_at",
            "recipients",
            "no_users",
            "findings.new[0].title",
            "findings.new[1].cvss",
            "findings.new[2].epss",
            "findings.new[2].kev",
            "findings.new[2].cwe",
            "findings.new[2].due",
            "findings.new[2].cve",
            "findings.closed");
    assertThat(stored()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({
    "title, 500",
    "description, 10000",
    "product, 200",
    "engagement, 200",
    "test, 200",
    "requested_by, 200",
    "id, 200"
  })
  void a_text_may_be_as_long_as_it_may_and_no_letter_longer(String field, int most) {
    // Letters are counted, not UTF-16's halves of them.
    var longest = "🚨".repeat(most);
    assertThat(with(field, longest).status()).isEqualTo(202);
    assertThat(fields(with(field, longest + "x"))).containsExactly(field);
  }

  private static Answer with(String field, String value) {
    var title = field.equals("title") ? value : "A title";
    var more = field.equals("title") ? "" : ",\"" + field + "\":\"" + value + "\"";
    return dojobell.post(
        "/api/v1/events", "{\"type\":\"other\",\"title\":\"" + title + "\"" + more + "}");
  }

  @Test
  void a_misspelt_field_gets_the_right_one_proposed() {
    var answer = dojobell.post("/api/v1/events", "{\"type\":\"other\",\"titel\":\"x\"}");
    assertThat(fields(answer)).containsExactlyInAnyOrder("title", "titel");
    assertThat(detail(answer)).contains("did you mean “title”");
  }

  @Test
  void null_is_the_same_as_absent() {
    var answer =
        dojobell.post(
            "/api/v1/events",
            """
            {"type":"other","title":"Nulls","description":null,"url":null,"product":null,
             "product_type":null,"engagement":null,"test":null,"severity":null,"findings":null,
             "requested_by":null,"recipients":null,"no_users":null,"alert_only":null,
             "occurred_at":null,"id":null}\
            """);
    assertThat(answer.status()).as(answer.text()).isEqualTo(202);
  }

  @Test
  void one_bad_event_in_an_array_is_named_by_its_index_and_none_is_stored() {
    var before = stored();
    var answer =
        dojobell.post(
            "/api/v1/events",
            """
            [{"type":"other","title":"one","id":"array-1"},
             {"type":"other","id":"array-2"},
             {"type":"other","title":"three","id":"array-3"}]\
            """);

    assertThat(fields(answer)).containsExactly("[1].title");
    assertThat(stored()).isEqualTo(before);
    assertThat(dojobell.get("/api/v1/events/array-1").status()).isEqualTo(404);
  }

  @Test
  void an_array_holds_1_to_1000_events() {
    assertThat(fields(dojobell.post("/api/v1/events", "[]"))).containsExactly("(body)");
    var event = "{\"type\":\"other\",\"title\":\"x\",\"no_users\":true}";
    var many = "[" + (event + ",").repeat(1_000) + event + "]";
    assertThat(fields(dojobell.post("/api/v1/events", many))).containsExactly("(body)");
  }

  // Paths

  @Test
  void an_unknown_path_or_id_is_404() {
    for (var path :
        List.of(
            "/",
            "/api/v1/nothing",
            "/api/v1/events/none",
            "/api/v1/users/none",
            "/api/v1/products/none",
            "/api/v1/products/none/members",
            "/api/v1/product-types/none",
            "/api/v1/routes/4711",
            "/api/v1/routes/x",
            "/api/v1/webhooks/4711",
            "/api/v1/settings/users/none",
            "/api/v1/settings/users/bob/products/none",
            "/api/v1/alerts?user=none")) {
      var answer = dojobell.get(path);
      assertThat(answer.status()).as(path).isEqualTo(404);
      assertThat(answer.header("Content-Type")).as(path).startsWith(PROBLEM);
    }
    assertThat(dojobell.post("/api/v1/deliveries/4711/retry", "").status()).isEqualTo(404);
    assertThat(dojobell.post("/api/v1/alerts/4711/read", "").status()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({
    "DELETE, /api/v1/events, POST",
    "POST, /api/v1/users/bob, 'DELETE, GET, HEAD, PUT'",
    "PUT, /api/v1/routes, 'GET, HEAD, POST'",
    "POST, /health/live, 'GET, HEAD'"
  })
  void a_wrong_method_is_405_with_what_is_allowed(String method, String path, String allowed) {
    var answer = dojobell.send(dojobell.request(path).method(method, BodyPublishers.noBody()));

    assertThat(answer.status()).isEqualTo(405);
    assertThat(List.of(answer.header("Allow").split(", "))).isSubsetOf(allowed.split(", "));
    assertThat(answer.header("Content-Type")).startsWith(PROBLEM);
  }

  // Settings

  @Test
  void settings_that_cannot_be_are_named() {
    var wrong =
        dojobell.put(
            "/api/v1/settings/system",
            "{\"channels\":{\"scan_add\":[\"slack\"],\"sla_breach\":[\"pigeon\"]},\"min\":1}");
    assertThat(fields(wrong))
        .containsExactlyInAnyOrder("channels.scan_add", "channels.sla_breach", "min");
    assertThat(detail(wrong)).contains("did you mean scan_added", "pigeon");

    for (var path :
        List.of(
            "/api/v1/settings/users/bob",
            "/api/v1/settings/template",
            "/api/v1/settings/users/bob/products/web")) {
      dojobell.put("/api/v1/products/web", "{}");
      var teams = dojobell.put(path, "{\"channels\":{\"scan_added\":[\"teams\"]}}");
      assertThat(fields(teams)).as(path).containsExactly("channels.scan_added");
      assertThat(detail(teams)).contains("teams");
    }
  }

  @Test
  void a_key_that_cannot_be_and_things_that_are_not_there_are_named() {
    assertThat(fields(dojobell.put("/api/v1/users/b%20b", "{}"))).containsExactly("username");
    assertThat(fields(dojobell.put("/api/v1/products/" + "x".repeat(101), "{}")))
        .containsExactly("key");
    assertThat(fields(dojobell.put("/api/v1/users/bob", "{\"email\":\"bob\\r\\nBcc: eve@x\"}")))
        .containsExactly("email");
    assertThat(fields(dojobell.put("/api/v1/products/web", "{\"visibility\":\"hidden\"}")))
        .containsExactly("visibility");
    dojobell.put("/api/v1/products/web", "{}");
    assertThat(
            dojobell.put("/api/v1/products/web/members", "[\"bob\",\"nobody\"]").json().toString())
        .contains("nobody");
    assertThat(fields(dojobell.post("/api/v1/routes", "{\"events\":[\"scans\"]}")))
        .containsExactlyInAnyOrder("events", "target");
    assertThat(
            fields(
                dojobell.post(
                    "/api/v1/webhooks", "{\"url\":\"file:///etc/passwd\",\"owner\":\"nobody\"}")))
        .contains("url");
    assertThat(fields(dojobell.put("/api/v1/system", "{\"slack_threads\":\"always\"}")))
        .containsExactly("slack_threads");
    assertThat(fields(dojobell.put("/api/v1/system", "{\"fallback_after_seconds\":-1}")))
        .containsExactly("fallback_after_seconds");
    assertThat(fields(dojobell.get("/api/v1/deliveries?state=lost&channel=fax")))
        .containsExactlyInAnyOrder("state", "channel");
    assertThat(fields(dojobell.get("/api/v1/users?limit=0"))).containsExactly("limit");
    assertThat(fields(dojobell.get("/api/v1/users?cursor=%21"))).containsExactly("cursor");
  }

  @Test
  void private_targets_are_refused_unless_they_are_allowed() {
    for (var url :
        List.of("http://example.com/hook", "https://127.0.0.1/hook", "https://[::1]/hook")) {
      assertThat(fields(dojobell.post("/api/v1/webhooks", "{\"url\":\"" + url + "\"}")))
          .as(url)
          .containsExactly("url");
      assertThat(fields(dojobell.put("/api/v1/system", "{\"teams_url\":\"" + url + "\"}")))
          .as(url)
          .containsExactly("teams_url");
    }
  }
}
