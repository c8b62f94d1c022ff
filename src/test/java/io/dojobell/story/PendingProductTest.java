package io.dojobell.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.dojobell.demo.RunningDojobell;
import io.dojobell.source.defectdojo.sync.DefectDojoEdition;
import io.dojobell.source.defectdojo.sync.FakeDefectDojo;
import io.dojobell.source.defectdojo.sync.FakeScanImport;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * With a sync, a product that it has not read yet is read before its first event is sent: only who
 * may view it in DefectDojo gets the event.
 */
class PendingProductTest {
  private static final String SECRET = "Token hook-secret";
  private static final String WRONG = "a-wrong-token-0123456789";
  private static final Duration TIMEOUT = Duration.ofSeconds(60);

  @RegisterExtension private final Story story = Story.withoutChannels();
  private FakeDefectDojo defectDojo;
  private RunningDojobell dojobell;

  @BeforeEach
  void open() {
    defectDojo = new FakeDefectDojo(Instant::now).isOf(DefectDojoEdition.WITHOUT_ROLES);
    for (var name : List.of("alice", "bob", "carol", "dave")) {
      defectDojo.has(
          "users", id(name), "'username':'%s','email':'%s@example.com'".formatted(name, name));
    }
    defectDojo.changes("users", id("dave"), "'is_superuser':true");
    defectDojo.has("product_types", 1, "'name':'Payments'");
    hasProduct(1, "Known", "'authorized_users':[2]");
  }

  @AfterEach
  void close() {
    story.stop();
    defectDojo.close();
  }

  private static long id(String name) {
    return name.charAt(0) - 'a' + 1;
  }

  /** A product with an engagement and a test of the same id. */
  private void hasProduct(long id, String name, String grants) {
    defectDojo.has("products", id, "'name':'%s','prod_type':1,%s".formatted(name, grants));
    defectDojo.has("engagements", id, "'name':'E%d','product':%d".formatted(id, id));
    defectDojo.has("tests", id, "'engagement':%d".formatted(id));
  }

  private void start(String token, Map<String, String> settings) {
    var all = new HashMap<String, String>(settings);
    all.put("DOJOBELL_DEFECTDOJO_URL", defectDojo.url());
    all.put("DOJOBELL_DEFECTDOJO_TOKEN", token);
    all.put("DOJOBELL_DEFECTDOJO_SECRET", SECRET);
    dojobell = story.start(all);
    defectDojo.has(
        "notification_webhooks",
        1,
        "'url':'%s/hooks/defectdojo','header_name':'Authorization','header_value':'%s','status':'active'"
            .formatted(dojobell.url(), SECRET));
  }

  private void start() {
    start(FakeDefectDojo.TOKEN, Map.of());
    until(() -> dojobell.get("/api/v1/products/known/members").text().contains("bob"));
    for (var name : List.of("alice", "bob", "carol", "dave")) {
      dojobell.put(
          "/api/v1/settings/users/" + name,
          "{\"channels\":{\"scan_added\":[\"alert\"],\"sla_breach_combined\":[\"alert\"]}}");
    }
  }

  /** Waits until that is so. */
  private static void until(BooleanSupplier done) {
    var end = System.nanoTime() + TIMEOUT.toNanos();
    while (!done.getAsBoolean()) {
      assertThat(System.nanoTime()).as("in time").isLessThan(end);
      java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
    }
  }

  private void imports(long test) {
    defectDojo.has("findings", test, "'title':'F','severity':'High','test':%d".formatted(test));
    defectDojo.imports(FakeScanImport.into(test).creates(test));
  }

  private List<JsonNode> scans() {
    return dojobell
        .get("/api/v1/deliveries?limit=200")
        .json()
        .path("deliveries")
        .valueStream()
        .filter(one -> !one.path("state").asText().equals("skipped"))
        .map(one -> dojobell.get("/api/v1/events/" + one.path("event").asText()).json())
        .filter(event -> event.path("type").asText().equals("scan_added"))
        .distinct()
        .toList();
  }

  /** Returns who got the scan of that product; waits until it is routed. */
  private List<String> got(String product) {
    until(() -> scans().stream().anyMatch(event -> isOf(event, product)));
    return scans().stream()
        .filter(event -> isOf(event, product))
        .flatMap(event -> Stream.of(event.path("deliveries")))
        .flatMap(JsonNode::valueStream)
        .filter(one -> !one.path("state").asText().equals("skipped"))
        .map(one -> one.path("destination").asText())
        .filter(to -> to.startsWith("alert:") && !to.equals("alert:system"))
        .sorted()
        .toList();
  }

  private static boolean isOf(JsonNode event, String product) {
    return event.path("product").asText().equals(product);
  }

  @Test
  void the_first_event_of_a_new_product_reaches_those_who_may_view_it_and_nobody_else() {
    start();
    hasProduct(7, "New", "'authorized_users':[1]");

    imports(7);

    assertThat(got("new")).containsExactly("alert:alice", "alert:dave");
    assertThat(dojobell.get("/api/v1/products/new").json().path("visibility").asText())
        .isEqualTo("members");
    assertThat(defectDojo.errors()).isEmpty();
  }

  @Test
  void whom_the_type_of_a_new_product_lets_view_gets_its_first_event_also_a_new_user() {
    start();
    defectDojo.has("users", 9, "'username':'ivan','email':'ivan@example.com'");
    defectDojo.has("product_types", 2, "'name':'New type','authorized_users':[3,9]");
    hasProduct(7, "New", "'authorized_users':[]");
    defectDojo.changes("products", 7, "'prod_type':2");

    imports(7);

    assertThat(got("new")).containsExactly("alert:carol", "alert:dave", "alert:ivan");
  }

  @Test
  void in_an_edition_with_roles_the_members_and_groups_of_a_new_product_get_its_first_event() {
    defectDojo.isOf(DefectDojoEdition.WITH_ROLES);
    defectDojo.has("product_members", 1, "'user':2,'product':1,'role':5");
    defectDojo.has("dojo_group_members", 1, "'user':3,'group':20,'role':5");
    start();
    hasProduct(7, "New", "'findings_count':0");
    defectDojo.has("product_members", 2, "'user':1,'product':7,'role':5");
    defectDojo.has("product_groups", 1, "'group':20,'product':7,'role':5");

    imports(7);

    assertThat(got("new")).containsExactly("alert:alice", "alert:carol", "alert:dave");
  }

  @Test
  void a_product_that_was_renamed_or_made_under_an_old_name_is_distinguished_by_its_page() {
    start();
    defectDojo.changes("products", 1, "'name':'Renamed'");
    hasProduct(7, "Known", "'authorized_users':[1]");

    imports(1);
    imports(7);

    assertThat(got("known")).containsExactly("alert:bob", "alert:dave");
    assertThat(got("known-2")).containsExactly("alert:alice", "alert:dave");
    assertThat(dojobell.get("/api/v1/products/known").json().path("name").asText())
        .isEqualTo("Renamed");
  }

  @Test
  void a_product_that_an_event_places_in_another_type_is_for_those_who_may_view_that() {
    defectDojo.changes("product_types", 1, "'authorized_users':[1]");
    start();
    defectDojo.has("product_types", 2, "'name':'Other','authorized_users':[3]");
    defectDojo.changes("products", 1, "'prod_type':2");

    imports(1);

    assertThat(got("known")).containsExactly("alert:bob", "alert:carol", "alert:dave");
  }

  /** Sends what DefectDojo's SLA job sends, which names the product in its title only. */
  private JsonNode sendsSlaAlert(String kind, String product) {
    var title = "SLA alert (%s): Organization 'Payments', Asset '%s'".formatted(kind, product);
    var answer =
        dojobell.send(
            dojobell
                .request("/hooks/defectdojo")
                .setHeader("Authorization", SECRET)
                .header("X-DefectDojo-Event", "sla_breach_combined")
                .POST(
                    java.net.http.HttpRequest.BodyPublishers.ofString(
                        "{\"title\":\"%s\",\"user\":null}".formatted(title))));
    var event = "/api/v1/events/" + answer.json().path("id").asText();
    until(() -> !dojobell.get(event).json().path("deliveries").isEmpty());
    return dojobell.get(event).json();
  }

  private static List<String> people(JsonNode event) {
    return event
        .path("deliveries")
        .valueStream()
        .map(one -> one.path("destination").asText())
        .filter(to -> to.startsWith("alert:") && !to.equals("alert:system"))
        .sorted()
        .toList();
  }

  @Test
  void a_product_that_is_only_named_is_the_one_that_has_this_name_now() {
    defectDojo.changes("users", id("dave"), "'is_superuser':false");
    hasProduct(2, "Other", "'authorized_users':[1]");
    start();
    until(() -> dojobell.get("/api/v1/products/other/members").text().contains("alice"));
    dojobell.put("/api/v1/users/dave", "{\"email\":\"dave@example.com\",\"admin\":true}");

    assertThat(people(sendsSlaAlert("prebreach", "Known")))
        .containsExactly("alert:bob", "alert:dave");

    defectDojo.changes("products", 1, "'name':'Other'").changes("products", 2, "'name':'Known'");
    assertThat(people(sendsSlaAlert("breached", "Known"))).containsExactly("alert:dave");
  }

  @Test
  void what_cannot_be_read_reaches_admins_and_the_system_and_nobody_else() {
    start();
    dojobell.put("/api/v1/users/alice", "{\"email\":\"alice@example.com\",\"admin\":true}");
    hasProduct(7, "New", "'authorized_users':[2]");
    defectDojo.refuses("products", 403);

    imports(7);

    assertThat(got("new")).containsExactly("alert:alice");
  }

  @Test
  void with_a_wrong_token_the_webhook_opens_no_product() {
    start(WRONG, Map.of());
    for (var name : List.of("alice", "bob")) {
      dojobell.put("/api/v1/users/" + name, "{\"admin\":%s}".formatted(name.equals("alice")));
      dojobell.put("/api/v1/settings/users/" + name, "{\"channels\":{\"scan_added\":[\"alert\"]}}");
    }

    imports(1);

    assertThat(got("known")).containsExactly("alert:alice");
  }

  @Test
  void an_event_held_while_dojobell_stops_is_routed_after_the_next_start() {
    start();
    hasProduct(7, "New", "'authorized_users':[1]");
    defectDojo.isDownUntil(Instant.now().plusSeconds(3_600));
    imports(7);
    story.stop();
    defectDojo.isDownUntil(Instant.MIN);

    dojobell =
        story.start(
            Map.of(
                "DOJOBELL_DEFECTDOJO_URL",
                defectDojo.url(),
                "DOJOBELL_DEFECTDOJO_TOKEN",
                FakeDefectDojo.TOKEN));

    assertThat(got("new")).containsExactly("alert:alice", "alert:dave");
  }

  @Test
  void with_a_default_visibility_of_open_a_new_product_is_open_and_one_closed_by_an_admin_is_not() {
    start(FakeDefectDojo.TOKEN, Map.of("DOJOBELL_DEFAULT_VISIBILITY", "open"));
    until(() -> dojobell.get("/api/v1/products/known/members").text().contains("bob"));
    dojobell.put("/api/v1/products/known", "{\"name\":\"Known\",\"visibility\":\"members\"}");
    for (var name : List.of("alice", "bob")) {
      dojobell.put("/api/v1/settings/users/" + name, "{\"channels\":{\"scan_added\":[\"alert\"]}}");
    }
    hasProduct(7, "New", "'authorized_users':[1]");

    imports(1);
    imports(7);

    assertThat(got("new")).contains("alert:alice", "alert:bob");
    assertThat(got("known")).contains("alert:bob").doesNotContain("alert:alice");
  }
}
