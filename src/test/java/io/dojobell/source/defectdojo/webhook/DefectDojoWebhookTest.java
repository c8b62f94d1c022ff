package io.dojobell.source.defectdojo.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dojobell.demo.RunningDojobell;
import io.dojobell.demo.RunningDojobell.Answer;
import io.dojobell.model.EventType;
import io.dojobell.story.AdjustableClock;
import io.dojobell.story.Story;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** DefectDojo's webhooks, sent as DefectDojo sends them. */
class DefectDojoWebhookTest {
  private static final String SECRET = "Token hook-secret";
  private static final Path SAMPLES = Path.of("src/test/resources/samples/defectdojo");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> TO_RECIPIENTS =
      Set.of(
          "user_mentioned",
          "upcoming_engagement",
          "stale_engagement",
          "auto_close_engagement",
          "review_requested",
          "other");

  @RegisterExtension private static final Story STORY = Story.withoutChannels();
  private static RunningDojobell dojobell;

  @BeforeAll
  static void start() {
    dojobell = STORY.start(Map.of("DOJOBELL_DEFECTDOJO_SECRET", SECRET));
    dojobell.put("/api/v1/users/fifth", "{\"name\":\"Five\",\"email\":\"User5@email.com\"}");
    dojobell.put("/api/v1/users/other", "{\"name\":\"Other\",\"email\":\"other@email.com\"}");
    dojobell.put(
        "/api/v1/settings/system",
        "{\"channels\":{"
            + String.join(
                ",",
                Stream.of(EventType.values())
                    .map(type -> "\"" + type.wireName() + "\":[\"alert\"]")
                    .toList())
            + "}}");
  }

  static Stream<Path> bodies() throws IOException {
    return Stream.of("rendered", "documented")
        .map(SAMPLES::resolve)
        .flatMap(DefectDojoWebhookTest::files)
        .sorted();
  }

  private static Stream<Path> files(Path in) {
    try (var files = Files.list(in)) {
      return files.toList().stream();
    } catch (IOException failure) {
      throw new IllegalStateException(failure);
    }
  }

  @Test
  void there_is_a_body_of_every_event_that_defectdojo_emits() throws IOException {
    assertThat(bodies()).hasSize(38 + 6);
  }

  @ParameterizedTest
  @MethodSource("bodies")
  void every_body_is_taken_with_200_and_routed(Path file) throws IOException {
    var event = file.getFileName().toString().replace(".json", "");
    var body = JSON.readTree(Files.readString(file));

    var answer = send(event, instance(file), Files.readString(file));

    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    if (event.equals("ping")) {
      assertThat(answer.json().path("status").asText()).isEqualTo("pong");
      return;
    }
    assertThat(answer.json().path("status").asText()).isEqualTo("accepted");
    var json = event(answer);
    assertThat(json.path("type").asText()).isEqualTo(event);
    assertThat(json.path("title").asText()).isNotBlank();
    assertThat(json.path("title").asText())
        .doesNotContain(
            "Created/Updated", "created for", "jotted", "Deletion of", "Overdue notice");
    assertThat(json.path("url").asText()).doesNotMatch(".*http.*http.*");
    if (body.path("product").has("name")) {
      assertThat(json.path("product").asText()).isEqualTo("notif-prod");
      var product = dojobell.get("/api/v1/products/notif-prod").json();
      assertThat(product.path("name").asText()).isEqualTo("notif prod");
      assertThat(product.path("product_type").asText()).isEqualTo("notif-prod-type");
      assertThat(product.path("url").asText()).matches("http://localhost:8080/(asset|product)/4");
    }
    var type = EventType.routedAs(event);
    var toPerson = TO_RECIPIENTS.contains(event) && body.path("user").has("email");
    // The system gets all but what is for a person who was named.
    var isForOne = toPerson && (type.isPersonal() || event.equals("other"));
    assertThat(destinations(json).contains("alert:system")).isEqualTo(!isForOne);
    if (toPerson) {
      assertThat(json.path("recipients")).extracting(JsonNode::asText).containsExactly("fifth");
      assertThat(destinations(json)).contains("alert:fifth").doesNotContain("alert:other");
    } else {
      assertThat(json.path("recipients").isNull() || json.path("recipients").isMissingNode())
          .isTrue();
    }
  }

  @Test
  void findings_come_with_their_severity_and_page() throws IOException {
    var json = event(send("scan_added", "findings", sample("rendered/scan_added")));

    assertThat(json.at("/findings/new/0/severity").asText()).isEqualTo("critical");
    assertThat(json.at("/findings/new/0/url").asText())
        .isEqualTo("http://localhost:8080/finding/232");
    assertThat(json.at("/findings/mitigated/0/title").asText()).isEqualTo("Mitigated Finding");
    assertThat(json.path("engagement").asText()).isEqualTo("notif-eng");
    assertThat(json.path("test").asText()).isEqualTo("notif test");
  }

  @Test
  void a_review_names_who_asked_and_how_bad_the_finding_is() throws IOException {
    var json = event(send("review_requested", "review", sample("rendered/review_requested")));

    assertThat(json.path("requested_by").asText()).isEqualTo("Admin User (admin)");
    assertThat(json.path("severity").asText()).isEqualTo("critical");
  }

  @Test
  void what_names_only_its_page_is_about_what_has_that_page() throws IOException {
    send("engagement_added", "pages", sample("rendered/engagement_added"));

    var closed = event(send("engagement_closed", "pages", sample("rendered/engagement_closed")));
    var deleted = event(send("engagement_deleted", "pages", sample("rendered/engagement_deleted")));
    var older =
        event(
            send(
                "engagement_deleted",
                "pages",
                """
                {"title":"Deletion of old","description":"","url_ui":"http://localhost:8080/product/4"}\
                """));

    assertThat(closed.path("engagement").asText()).isEqualTo("notif-eng");
    assertThat(closed.path("product").asText()).isEqualTo("notif-prod");
    assertThat(deleted.path("product").asText()).isEqualTo("notif-prod");
    assertThat(older.path("product").asText()).isEqualTo("notif-prod");
  }

  @Test
  void a_title_is_made_where_the_body_has_none() throws IOException {
    var json = event(send("scan_added", "untitled", sample("documented/scan_added")));

    assertThat(json.path("title").asText())
        .isEqualTo("1 new, 1 reactivated, 1 closed · notif test");
  }

  @ParameterizedTest
  @CsvSource({
    "http://host:8080http://host:8080/finding/1, http://host:8080/finding/1",
    "https://host/dojohttps://host/dojo/finding/1, https://host/dojo/finding/1",
    "https://insidehttps://outside.example/finding/1, https://outside.example/finding/1",
    "https://host/finding/1?next=https://host/2, https://host/finding/1?next=https://host/2",
    "https://host/redirect/https://other/2, https://host/redirect/https://other/2",
  })
  void a_doubled_url_is_fixed_and_another_is_left(String sent, String fixed) {
    assertThat(DefectDojoJson.fixDoubledUrl(sent)).isEqualTo(fixed);
  }

  @Test
  void a_copy_for_another_endpoint_within_five_minutes_is_a_duplicate() throws IOException {
    var body = sample("rendered/test_added");
    send("test_added", "repeats", body);

    var another = body.replace("\"user\": null", "\"user\": {\"email\":\"other@email.com\"}");
    assertThat(another).isNotEqualTo(body);
    assertThat(send("test_added", "repeats", another).json().path("status").asText())
        .isEqualTo("duplicate");
    assertThat(send("test_deleted", "repeats", body).json().path("status").asText())
        .isEqualTo("accepted");
  }

  @Test
  void the_same_mention_of_two_people_reaches_both() throws IOException {
    var body = sample("rendered/user_mentioned");
    send("user_mentioned", "two", body);

    var other = event(send("user_mentioned", "two", body.replace("user5@", "other@")));

    assertThat(destinations(other)).containsExactly("alert:other");
  }

  @Test
  void the_same_is_a_new_event_after_five_minutes(@TempDir Path another) {
    var clock = new AdjustableClock();
    try (var own =
        RunningDojobell.start(another, Map.of("DOJOBELL_DEFECTDOJO_SECRET", SECRET), clock)) {
      var became = new ArrayList<String>();
      var minutes = Map.of("one", 0, "two", 4, "three", 2);
      for (var user : List.of("one", "two", "three")) {
        clock.advance(Duration.ofMinutes(minutes.get(user)));
        var body = "{\"title\":\"t\",\"user\":\"%s\"}".formatted(user);
        became.add(send(own, "test_added", "again", body).json().path("status").asText());
      }
      assertThat(became).containsExactly("accepted", "duplicate", "accepted");
    }
  }

  @Test
  void the_page_of_a_product_type_is_known_by_either_name() throws IOException {
    send("product_type_added", "types", sample("rendered/product_type_added"));

    for (var page : List.of("organization/4", "product/type/4", "organization/4/edit")) {
      var json =
          event(
              send(
                  "other",
                  "types",
                  "{\"title\":\"%s\",\"url_ui\":\"http://localhost:8080/%s\"}"
                      .formatted(page, page)));
      assertThat(json.path("product_type").asText()).as(page).isEqualTo("notif-prod-type");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sla_breach_combined|SLA alert (breached): Organization 'A ''b'' c', Asset 'x, y'|x--y",
        "sla_breach_combined|SLA alert (breached today): Product Type 'pt', Product 'Shop'|shop",
        "jira_update|Error pushing to JIRA (Web (old))|web--old-",
        "jira_update|Error pushing to JIRA (a name that is much to...)|",
        "other|Error pushing to JIRA (Web)|"
      })
  void a_product_that_stands_only_in_the_title_is_read_from_it(
      String type, String title, String key) throws IOException {
    var body = JSON.writeValueAsString(Map.of("title", title));

    var json = event(send(type, "titles", body));

    assertThat(json.path("product").asText(null)).isEqualTo(key);
  }

  @Test
  void the_stock_sentence_is_no_description() {
    var json =
        event(
            send(
                "jira_comment",
                "stock",
                "{\"title\":\"t\",\"description\":\"Event jira_comment has occurred.\"}"));

    assertThat(json.path("description").asText("")).isEmpty();
  }

  @Test
  void a_bare_string_is_the_description() {
    var json = event(send("sla_breach", "bare", "\"Finding 7 is overdue\""));

    assertThat(json.path("type").asText()).isEqualTo("sla_breach");
    assertThat(json.path("title").asText()).isEqualTo("SLA breach");
    assertThat(json.path("description").asText()).isEqualTo("Finding 7 is overdue");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{", "[1,2]", "7", "null", "<html>Oops</html>", "{\"a\":1} trailing {"})
  void what_cannot_be_understood_is_accepted_sent_as_other_and_counted(String body) {
    var before = notUnderstoodCount();

    var answer = send("scan_added", "puzzle", body);

    assertThat(answer.status()).isEqualTo(200);
    var json = event(answer);
    assertThat(json.path("type").asText()).isEqualTo("other");
    assertThat(json.path("title").asText()).contains("does not understand");
    assertThat(json.path("description").asText()).contains("scan_added");
    assertThat(notUnderstoodCount()).isEqualTo(before + 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"title\":7,\"description\":[],\"user\":\"x\",\"url_ui\":{},\"product\":3}",
        "{\"title\":null,\"findings\":{\"new\":{\"a\":1},\"mitigated\":[null,3,{}]}}",
        "{\"title\":\"t\",\"url_ui\":\"javascript:alert(1)\",\"product\":{\"name\":\" \"}}",
        "{\"title\":\"\\u0000\\ud800\",\"requested_by\":[1],\"test\":{\"id\":9}}"
      })
  void odd_bodies_are_events_all_the_same(String body) {
    var answer = send("scan_added", "odd", body);

    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    assertThat(event(answer).path("title").asText()).isNotBlank();
  }

  @Test
  void a_body_of_many_megabytes_and_one_without_an_event_get_no_4xx() {
    var many = "{\"title\":\"" + "x".repeat(20 << 20) + "\"}";
    assertThat(send("scan_added", "large", many).status()).isEqualTo(200);

    var nameless =
        dojobell.send(
            HttpRequest.newBuilder(URI.create(dojobell.url() + "/hooks/defectdojo"))
                .header("Authorization", SECRET)
                .POST(BodyPublishers.ofString("{\"title\":\"t\"}")));
    assertThat(nameless.status()).isEqualTo(200);
    assertThat(event(nameless).path("type").asText()).isEqualTo("other");
  }

  @Test
  void without_the_secret_nothing_is_taken() {
    for (var secret : List.of("", "Token", SECRET + "x")) {
      var request =
          HttpRequest.newBuilder(URI.create(dojobell.url() + "/hooks/defectdojo"))
              .header("X-DefectDojo-Event", "ping")
              .POST(BodyPublishers.ofString("{}"));
      if (!secret.isEmpty()) {
        request.header("Authorization", secret);
      }
      var refused = dojobell.send(request);
      assertThat(refused.status()).isEqualTo(401);
      assertThat(refused.header("WWW-Authenticate")).isNotEmpty();
      assertThat(refused.text()).doesNotContain("hook-secret");
    }
  }

  @Test
  void a_header_of_ones_own_may_carry_the_secret(@TempDir Path another) {
    var environment =
        Map.of("DOJOBELL_DEFECTDOJO_SECRET", "s3", "DOJOBELL_DEFECTDOJO_HEADER", "X-Hook-Secret");
    try (var own = RunningDojobell.start(another, environment)) {
      var request =
          HttpRequest.newBuilder(URI.create(own.url() + "/hooks/defectdojo"))
              .header("X-DefectDojo-Event", "ping")
              .header("X-Hook-Secret", "s3")
              .POST(BodyPublishers.ofString("{}"));
      assertThat(own.send(request).status()).isEqualTo(200);
    }
  }

  @Test
  void without_a_configured_secret_there_is_no_webhook(@TempDir Path another) {
    try (var off = RunningDojobell.start(another, Map.of())) {
      assertThat(off.post("/hooks/defectdojo", "{}").status()).isEqualTo(404);
    }
  }

  /** Each file is from an instance of its own, so that none is another's repeat. */
  private static String instance(Path file) {
    return "https://" + file.getParent().getFileName() + ".example.com";
  }

  private static String sample(String name) throws IOException {
    return Files.readString(SAMPLES.resolve(name + ".json"));
  }

  private static Answer send(String event, String instance, String body) {
    return send(dojobell, event, instance, body);
  }

  private static Answer send(RunningDojobell dojobell, String event, String instance, String body) {
    return dojobell.send(
        HttpRequest.newBuilder(URI.create(dojobell.url() + "/hooks/defectdojo"))
            .header("Authorization", SECRET)
            .header("Content-Type", "application/json")
            .header("X-DefectDojo-Event", event)
            .header("X-DefectDojo-Instance", instance)
            .POST(BodyPublishers.ofString(body)));
  }

  private static JsonNode event(Answer answer) {
    return dojobell.get("/api/v1/events/" + answer.json().path("id").asText()).json();
  }

  private static List<String> destinations(JsonNode event) {
    return Stream.of(event.path("deliveries"))
        .flatMap(deliveries -> deliveries.valueStream())
        .map(delivery -> delivery.path("destination").asText())
        .toList();
  }

  private static double notUnderstoodCount() {
    return dojobell
        .get("/metrics")
        .text()
        .lines()
        .filter(line -> line.startsWith("dojobell_hook_defectdojo_total{understood=\"false\"}"))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.indexOf(' ') + 1)))
        .sum();
  }
}
