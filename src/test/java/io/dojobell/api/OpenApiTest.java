package io.dojobell.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.dojobell.demo.RunningDojobell;
import io.dojobell.demo.RunningDojobell.Answer;
import io.dojobell.model.EventType;
import io.dojobell.story.Story;
import io.dojobell.workspace.Workspace;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The document against what is served. */
class OpenApiTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @RegisterExtension private static final Story story = Story.withRateLimits();
  private static final Workspace workspace = story.workspace();
  private static RunningDojobell dojobell;
  private static JsonNode document;

  @BeforeAll
  static void start() {
    dojobell = story.start(Map.of("DOJOBELL_DEFECTDOJO_SECRET", "secret"));
    document = dojobell.send(dojobell.request("/openapi.json").GET()).json();
  }

  @Test
  void it_is_openapi_3_1_and_every_reference_in_it_leads_somewhere() {
    assertThat(document.path("openapi").asText()).startsWith("3.1");
    var references = document.findValuesAsText("$ref");
    assertThat(references).hasSizeGreaterThan(50);
    assertThat(references)
        .allSatisfy(
            reference ->
                assertThat(document.at(reference.substring(1)).isMissingNode())
                    .as(reference)
                    .isFalse());
  }

  @Test
  void it_names_every_route_and_no_other() throws Exception {
    var documented = new TreeSet<String>();
    document
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .fieldNames()
                    .forEachRemaining(
                        method -> documented.add(method.toUpperCase() + " " + path.getKey())));
    // Slack's servlet stands beside the router.
    assertThat(documented.remove("POST /slack/events")).isTrue();

    assertThat(documented).isEqualTo(new TreeSet<>(dojobell.routes()));
  }

  @Test
  void it_names_every_event_type() {
    var types = new ArrayList<String>();
    document.at("/components/schemas/EventType/enum").forEach(type -> types.add(type.asText()));
    assertThat(types)
        .containsExactlyInAnyOrderElementsOf(
            List.of(EventType.values()).stream().map(EventType::wireName).toList());
  }

  @Test
  void every_answer_has_the_shape_that_it_says() {
    var user = "{\"email\":\"bob@example.com\"}";
    check("PUT", "/api/v1/users/{username}", Map.of("username", "bob"), user, 201);
    check("GET", "/api/v1/users/{username}", Map.of("username", "bob"), null, 200);
    check("GET", "/api/v1/users", Map.of(), null, 200);
    check("PUT", "/api/v1/product-types/{key}", Map.of("key", "payments"), "{}", 201);
    check("GET", "/api/v1/product-types/{key}", Map.of("key", "payments"), null, 200);
    check("GET", "/api/v1/product-types", Map.of(), null, 200);
    var product = "{\"product_type\":\"payments\",\"visibility\":\"members\"}";
    check("PUT", "/api/v1/products/{key}", Map.of("key", "web-api"), product, 201);
    check("GET", "/api/v1/products/{key}", Map.of("key", "web-api"), null, 200);
    check("GET", "/api/v1/products", Map.of(), null, 200);
    check("PUT", "/api/v1/products/{key}/members", Map.of("key", "web-api"), "[\"bob\"]", 200);
    check("GET", "/api/v1/products/{key}/members", Map.of("key", "web-api"), null, 200);
    settings();
    routes();
    webhooks();
    check("PUT", "/api/v1/system", Map.of(), "{\"team_name\":\"Security\"}", 200);
    check("GET", "/api/v1/system", Map.of(), null, 200);
    calendar();
    events();
    check("GET", "/health/live", Map.of(), null, 200);
    check("GET", "/health/ready", Map.of(), null, 200);
  }

  private static void settings() {
    var rows = "{\"channels\":{\"scan_added\":[\"slack\",\"alert\"]}";
    var organisations = rows + "}";
    var persons = rows + ",\"min_severity\":\"high\"}";
    var bob = Map.of("username", "bob", "key", "web-api");
    for (var path :
        List.of(
            "/api/v1/settings/system",
            "/api/v1/settings/template",
            "/api/v1/settings/users/{username}",
            "/api/v1/settings/users/{username}/products/{key}")) {
      var setting = path.contains("users") ? persons : organisations;
      check("PUT", path, bob, setting, 200);
      check("PATCH", path, bob, setting, 200);
      check("GET", path, bob, null, 200);
    }
    check("DELETE", "/api/v1/settings/users/{username}/products/{key}", bob, null, 204);
  }

  private static void routes() {
    var route =
        "{\"events\":[\"scan_added\"],\"target\":{\"slack_channel\":\"C0123\"},\"mention\":\"S0123\"}";
    var made = check("POST", "/api/v1/routes", Map.of(), route, 201).json().path("id").asText();
    var teams =
        "{\"min_severity\":\"low\",\"target\":{\"teams_url\":\"%s\"},\"threads\":\"off\"}"
            .formatted(workspace.teamsUrl("security"));
    check("PUT", "/api/v1/routes/{id}", Map.of("id", made), teams, 200);
    check("GET", "/api/v1/routes/{id}", Map.of("id", made), null, 200);
    check("GET", "/api/v1/routes", Map.of(), null, 200);
    check("DELETE", "/api/v1/routes/{id}", Map.of("id", made), null, 204);
  }

  private static void webhooks() {
    var hook = "{\"name\":\"ci\",\"url\":\"%s\"}".formatted(workspace.receiverUrl("ci"));
    var made = check("POST", "/api/v1/webhooks", Map.of(), hook, 201).json().path("id").asText();
    check("PUT", "/api/v1/webhooks/{id}", Map.of("id", made), hook, 200);
    check("GET", "/api/v1/webhooks/{id}", Map.of("id", made), null, 200);
    check("GET", "/api/v1/webhooks", Map.of(), null, 200);
    check("POST", "/api/v1/webhooks/{id}/ping", Map.of("id", made), null, 200);
  }

  private static void calendar() {
    var one = Map.of("key", "k1");
    var bodies =
        Map.of(
            "engagements",
            "{\"product\":\"web-api\",\"target_start\":\"2030-01-01\",\"target_end\":\"2030-02-01\"}",
            "findings",
            "{\"title\":\"XSS\",\"severity\":\"high\",\"found_on\":\"2030-01-01\",\"owner\":\"bob\"}",
            "risk-acceptances",
            "{\"name\":\"Legacy TLS\",\"expires\":\"2030-01-01\"}");
    for (var body : bodies.entrySet()) {
      var path = "/api/v1/" + body.getKey();
      check("PUT", path + "/{key}", one, body.getValue(), 201);
      check("PUT", path + "/{key}", one, body.getValue(), 200);
      check("GET", path + "/{key}", one, null, 200);
      check(
          "PUT", path, Map.of(), "[" + body.getValue().replace("{", "{\"key\":\"k2\",") + "]", 200);
      check("GET", path, Map.of(), null, 200);
      check("DELETE", path + "/{key}", one, null, 204);
      check("GET", path + "/{key}", one, null, 404);
    }
    var rules = "{\"calendar\":{\"auto_close_days\":14,\"sla_days\":{\"low\":null}}}";
    check("PUT", "/api/v1/system", Map.of(), rules, 200);
    check("PUT", "/api/v1/system", Map.of(), "{\"calendar\":{\"time_zone\":\"Mars\"}}", 422);
  }

  private static void events() {
    var event =
        """
        {"type":"scan_added","title":"New","product":"web-api","recipients":["bob","nobody"],
         "findings":{"new":[{"title":"XSS","severity":"high","id":"CVE-2026-1234",
           "component":"openssl","version":"3.0.1","fixed_in":"3.0.2","cvss":9.8,"epss":0.93,
           "kev":true,"cwe":79,"scanner":"Trivy","owner":"bob","due":"2026-12-01"}]},"id":"e-1",
         "occurred_at":"2026-11-24T10:00:00Z"}\
        """;
    check("POST", "/api/v1/events", Map.of(), event, 202);
    check("POST", "/api/v1/events", Map.of(), "[" + event + "]", 202);
    check("GET", "/api/v1/events/{id}", Map.of("id", "e-1"), null, 200);
    check("GET", "/api/v1/deliveries", Map.of(), null, 200);
    check("GET", "/api/v1/deliveries?state=sent&limit=1", Map.of(), null, 200);
    var inbox = check("GET", "/api/v1/alerts?user=bob", Map.of(), null, 200).json();
    var alert = Map.of("id", inbox.at("/alerts/0/id").asText());
    check("POST", "/api/v1/alerts/{id}/read", alert, null, 204);
    check("POST", "/api/v1/alerts/read", Map.of(), "{\"user\":\"bob\"}", 200);
    check("DELETE", "/api/v1/alerts/{id}", alert, null, 204);
    check("GET", "/api/v1/alerts/{id}", alert, null, 405);
    check("GET", "/api/v1/events/{id}", Map.of("id", "none"), null, 404);
    check("POST", "/api/v1/events", Map.of(), "{\"type\":3,\"colour\":\"red\"}", 422);
  }

  private static Answer check(
      String method, String template, Map<String, String> values, String body, int status) {
    var path = template;
    for (var value : values.entrySet()) {
      path = path.replace("{" + value.getKey() + "}", value.getValue());
    }
    var publisher = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
    var answer = dojobell.send(dojobell.request(path).method(method, publisher));
    assertThat(answer.status()).as("%s %s: %s", method, path, answer.text()).isEqualTo(status);
    if (body != null && status < 300) {
      var asked =
          document
              .path("paths")
              .path(template)
              .path(method.toLowerCase())
              .at("/requestBody/content/application~1json/schema");
      hold(asked, body, "the request of " + method + " " + path);
    }
    var said =
        document
            .path("paths")
            .path(template.replaceAll("\\?.*", ""))
            .path(method.toLowerCase())
            .path("responses")
            .path(Integer.toString(status));
    if (status == 405) {
      said = document.at("/components/responses/NotFound");
    } else if (said.has("$ref")) {
      said = document.at(said.path("$ref").asText().substring(1));
    }
    assertThat(said.isMissingNode()).as("%s %s has no %d", method, template, status).isFalse();
    if (said.has("content")) {
      var media = said.path("content").fieldNames().next();
      assertThat(answer.header("Content-Type")).startsWith(media);
      hold(said.path("content").path(media).path("schema"), answer.text(), method + " " + path);
    }
    return answer;
  }

  private static void hold(JsonNode schema, String json, String what) {
    assertThat(schema.isMissingNode()).as(what).isFalse();
    ObjectNode whole = schema.deepCopy();
    whole.set("components", document.path("components"));
    var problems =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(whole.toString())
            .validate(json, InputFormat.JSON);
    assertThat(problems).as("%s: %s", what, json).isEmpty();
  }

  @Test
  void a_shape_that_is_not_documented_is_noticed() throws Exception {
    var schema = document.at("/components/schemas/User");
    var user = JSON.createObjectNode().put("username", "bob").put("shoe_size", 43);
    ObjectNode whole = schema.deepCopy();
    whole.set("components", document.path("components"));
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole.toString())
                .validate(user.toString(), InputFormat.JSON))
        .isNotEmpty();
  }
}
