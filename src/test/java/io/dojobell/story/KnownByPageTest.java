package io.dojobell.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.dojobell.demo.RunningDojobell;
import io.dojobell.demo.RunningDojobell.Answer;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Products, product types and engagements are known by their pages in DefectDojo first. */
class KnownByPageTest {
  private static final String DOJO = "https://dojo.example.com";
  private static final String SECRET = "Token hook-secret";

  @RegisterExtension private static final Story STORY = Story.withoutChannels();
  private static RunningDojobell dojobell;
  private static int sent;

  @BeforeAll
  static void start() {
    dojobell = STORY.start(Map.of("DOJOBELL_DEFECTDOJO_SECRET", SECRET));
    for (var user : List.of("alice", "bob")) {
      put("/api/v1/users/" + user, "{'email':'%s@example.com'}".formatted(user));
      put("/api/v1/settings/users/" + user, "{'channels':{'scan_added':['alert']}}");
    }
  }

  @BeforeEach
  void clearInventory() {
    for (var what : List.of("products", "product-types")) {
      keys(what).forEach(key -> dojobell.delete("/api/v1/" + what + "/" + key));
    }
  }

  private static JsonNode put(String path, String json) {
    var answer = dojobell.put(path, json.replace('\'', '"'));
    assertThat(answer.status()).as(answer.text()).isIn(200, 201);
    return answer.json();
  }

  private static JsonNode get(String path) {
    return dojobell.get(path).json();
  }

  /** Sends a body of DefectDojo's; the event that it became. */
  private static JsonNode receiveWebhook(String type, String json) {
    var body = json.replace('\'', '"').replaceFirst("\\{", "{\"title\":\"t%d\",".formatted(++sent));
    var answer =
        dojobell.send(
            HttpRequest.newBuilder(URI.create(dojobell.url() + "/hooks/defectdojo"))
                .header("Authorization", SECRET)
                .header("X-DefectDojo-Event", type)
                .POST(BodyPublishers.ofString(body)));
    return event(answer);
  }

  private static JsonNode event(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isIn(200, 202);
    return get("/api/v1/events/" + answer.json().path("id").asText());
  }

  /** An import into the product of that name and page. */
  private static JsonNode scan(String product, String page) {
    return receiveWebhook(
        "scan_added", "{'product':{'name':'%s','url_ui':'%s'}}".formatted(product, page));
  }

  /** An event of the API. */
  private static JsonNode post(String product) {
    var body = "{\"type\":\"scan_added\",\"title\":\"t%d\",\"product\":\"%s\"}";
    return event(dojobell.post("/api/v1/events", body.formatted(++sent, product)));
  }

  private static List<String> destinations(JsonNode event) {
    return Stream.of(event.path("deliveries"))
        .flatMap(JsonNode::valueStream)
        .filter(delivery -> !delivery.path("state").asText().equals("skipped"))
        .map(delivery -> delivery.path("destination").asText())
        .toList();
  }

  private static List<String> keys(String what) {
    return get("/api/v1/" + what)
        .path(what.replace('-', '_'))
        .valueStream()
        .map(thing -> thing.path("key").asText())
        .toList();
  }

  /** A product for members, of whom alice is the only one, as an admin makes one of a known one. */
  private static void membersOnly(String key) {
    put("/api/v1/products/" + key, "{'name':'%s','visibility':'members'}".formatted(key));
    put("/api/v1/products/" + key + "/members", "['alice']");
  }

  @Test
  void a_renamed_product_for_members_stays_for_its_members_under_its_new_name() {
    scan("shop", DOJO + "/product/3");
    membersOnly("shop");

    var after = scan("Shop EU", DOJO + "/product/3");

    assertThat(after.path("product").asText()).isEqualTo("shop");
    assertThat(destinations(after)).contains("alert:alice").doesNotContain("alert:bob");
    assertThat(keys("products")).containsExactly("shop");
    assertThat(get("/api/v1/products/shop").path("name").asText()).isEqualTo("Shop EU");
    assertThat(get("/api/v1/products/shop").path("visibility").asText()).isEqualTo("members");
  }

  @Test
  void what_was_set_for_a_product_holds_after_it_was_renamed() {
    scan("shop", DOJO + "/product/3");
    put(
        "/api/v1/settings/users/bob/products/shop",
        "{'channels':{'scan_added':[]},'min_severity':null}");
    var route =
        dojobell.post(
            "/api/v1/routes",
            "{\"events\":[],\"products\":[\"shop\"],\"product_types\":[],\"min_severity\":null,\"target\":{\"slack_channel\":\"C0SHOP\"},\"threads\":\"off\"}");
    assertThat(route.status()).as(route.text()).isEqualTo(201);

    var after = scan("Shop EU", DOJO + "/asset/3");

    assertThat(after.path("deliveries").toString()).contains("slack:C0SHOP");
    assertThat(destinations(after)).contains("alert:alice").doesNotContain("alert:bob");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://dojo.example.com/asset/3",
        "https://dojo.example.com/product/3/",
        "https://dojo.example.com/asset/3/edit",
        "https://dojo.example.com/product/3?tab=findings",
        "https://dojo.example.com/product/3#top",
        "https://DOJO.Example.COM/product/3",
        "https://dojo.example.com:443/product/3",
        "http://dojo.example.com/product/3",
        "https://dojo.example.comhttps://dojo.example.com/product/3",
      })
  void one_page_is_one_product_however_its_url_is_written(String page) {
    scan("shop", DOJO + "/product/3");

    assertThat(scan("Shop EU", page).path("product").asText()).isEqualTo("shop");
    assertThat(keys("products")).containsExactly("shop");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://dojo.example.com/product/30",
        "https://dojo.example.com/asset/4",
        "https://other.example.com/product/3",
        "https://dojo.example.com:8443/product/3",
        "https://dojo.example.com/staging/product/3",
      })
  void a_name_that_is_used_on_another_page_is_of_another_product(String page) {
    scan("shop", DOJO + "/product/3");
    membersOnly("shop");

    var other = scan("shop", page);

    assertThat(other.path("product").asText()).isEqualTo("shop-2");
    assertThat(destinations(other)).contains("alert:alice", "alert:bob");
    assertThat(scan("shop", page).path("product").asText()).isEqualTo("shop-2");
    assertThat(scan("shop", DOJO + "/product/3").path("product").asText()).isEqualTo("shop");
  }

  @Test
  void products_whose_names_differ_in_case_or_are_one_anothers_key_stay_apart() {
    assertThat(scan("web-api", DOJO + "/asset/2").path("product").asText()).isEqualTo("web-api");
    assertThat(scan("WEB API", DOJO + "/asset/3").path("product").asText()).isEqualTo("web-api-2");
    assertThat(scan("Web API", DOJO + "/asset/1").path("product").asText()).isEqualTo("web-api-3");

    assertThat(scan("WEB API", DOJO + "/asset/3").path("product").asText()).isEqualTo("web-api-2");
    assertThat(keys("products")).containsExactly("web-api", "web-api-2", "web-api-3");
  }

  @Test
  void products_that_swap_their_names_stay_the_products_they_are() {
    scan("one", DOJO + "/product/1");
    scan("two", DOJO + "/product/2");

    assertThat(scan("two", DOJO + "/product/1").path("product").asText()).isEqualTo("one");
    assertThat(scan("one", DOJO + "/product/2").path("product").asText()).isEqualTo("two");
  }

  @ParameterizedTest
  @CsvSource({"shop,shop", "shop,SHOP", "The Shop,the shop", "The Shop,shop"})
  void a_product_that_an_admin_made_without_a_page_takes_the_first_page_that_names_it(
      String name, String said) {
    put("/api/v1/products/shop", "{'name':'%s','visibility':'members'}".formatted(name));

    assertThat(scan(said, DOJO + "/product/3").path("product").asText()).isEqualTo("shop");
    assertThat(get("/api/v1/products/shop").path("url").asText()).isEqualTo(DOJO + "/product/3");
    assertThat(get("/api/v1/products/shop").path("name").asText()).isEqualTo(name);
    assertThat(scan(said, DOJO + "/product/9").path("product").asText()).isNotEqualTo("shop");
    assertThat(scan("Shop EU", DOJO + "/product/3").path("product").asText()).isEqualTo("shop");
  }

  @Test
  void a_page_that_an_admin_gave_a_product_is_known() {
    put(
        "/api/v1/products/shop",
        "{'name':'Our shop','url':'https://Dojo.example.com/asset/3/','visibility':'members'}");

    assertThat(scan("Shop EU", DOJO + "/product/3").path("product").asText()).isEqualTo("shop");
    assertThat(keys("products")).containsExactly("shop");
  }

  @Test
  void a_product_whose_url_is_a_page_elsewhere_is_known_by_its_name_and_then_by_its_page() {
    put(
        "/api/v1/products/shop",
        "{'name':'shop','url':'https://wiki.example.com/shop','visibility':'members'}");
    scan("shop", DOJO + "/product/3");

    assertThat(scan("Shop EU", DOJO + "/product/3").path("product").asText()).isEqualTo("shop");
    assertThat(get("/api/v1/products/shop").path("url").asText())
        .isEqualTo("https://wiki.example.com/shop");
  }

  @Test
  void the_name_that_an_admin_chose_stays_until_defectdojo_has_another() {
    scan("shop", DOJO + "/product/3");
    put("/api/v1/products/shop", "{'name':'Our shop','visibility':'open'}");

    scan("shop", DOJO + "/product/3");
    assertThat(get("/api/v1/products/shop").path("name").asText()).isEqualTo("Our shop");
    scan("Shop EU", DOJO + "/product/3");
    assertThat(get("/api/v1/products/shop").path("name").asText()).isEqualTo("Shop EU");
  }

  @Test
  void product_types_and_engagements_are_known_by_their_pages_too() {
    var json =
        "{'product_type':{'name':'%s','url_ui':'%s/organization/2'},"
            + "'product':{'name':'shop','url_ui':'%s/asset/3'},"
            + "'engagement':{'name':'%s','url_ui':'%s/engagement/5'}}";
    receiveWebhook("scan_added", json.formatted("Payments", DOJO, DOJO, "Nightly", DOJO));

    var after = receiveWebhook("scan_added", json.formatted("Money", DOJO, DOJO, "Weekly", DOJO));
    var closed =
        receiveWebhook(
            "engagement_closed", "{'url_ui':'%s/engagement/5/finding/all'}".formatted(DOJO));

    assertThat(after.path("product_type").asText()).isEqualTo("payments");
    assertThat(after.path("engagement").asText()).isEqualTo("nightly");
    assertThat(keys("product-types")).containsExactly("payments");
    assertThat(get("/api/v1/product-types/payments").path("name").asText()).isEqualTo("Money");
    assertThat(get("/api/v1/engagements/nightly").path("name").asText()).isEqualTo("Weekly");
    assertThat(closed.path("product").asText()).isEqualTo("shop");
  }

  @Test
  void engagements_of_one_name_in_one_product_stay_apart() {
    var json =
        "{'product':{'name':'shop','url_ui':'%s/asset/3'},"
            + "'engagement':{'name':'Nightly','url_ui':'%s/engagement/%d'}}";

    assertThat(
            receiveWebhook("scan_added", json.formatted(DOJO, DOJO, 5)).path("engagement").asText())
        .isEqualTo("nightly");
    assertThat(
            receiveWebhook("scan_added", json.formatted(DOJO, DOJO, 6)).path("engagement").asText())
        .isEqualTo("nightly-2");
  }

  @Test
  void the_page_of_the_body_is_the_products_where_the_product_has_none_of_its_own() {
    scan("shop", DOJO + "/product/3");

    var renamed =
        receiveWebhook(
            "product_added",
            "{'url_ui':'%s/asset/3','product':{'name':'Shop EU'}}".formatted(DOJO));

    assertThat(renamed.path("product").asText()).isEqualTo("shop");
  }

  @Test
  void the_api_names_a_product_by_its_key_then_by_its_name_as_written_then_in_any_case() {
    scan("Web API", DOJO + "/asset/1");
    scan("WEB API", DOJO + "/asset/3");

    assertThat(post("web-api-2").path("product").asText()).isEqualTo("web-api-2");
    assertThat(post("WEB API").path("product").asText()).isEqualTo("web-api-2");
    assertThat(post("Web API").path("product").asText()).isEqualTo("web-api");
    assertThat(post("web api").path("product").asText()).isIn("web-api", "web-api-2");
    assertThat(keys("products")).containsExactly("web-api", "web-api-2");
  }

  @Test
  void of_two_products_with_one_page_the_one_for_members_is_meant() {
    put("/api/v1/products/a-shop", "{'url':'%s/asset/3','visibility':'open'}".formatted(DOJO));
    put("/api/v1/products/shop", "{'url':'%s/product/3','visibility':'members'}".formatted(DOJO));

    assertThat(scan("a-shop", DOJO + "/asset/3").path("product").asText()).isEqualTo("shop");
  }
}
