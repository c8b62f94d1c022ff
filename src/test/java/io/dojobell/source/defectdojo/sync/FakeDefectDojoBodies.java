package io.dojobell.source.defectdojo.sync;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The bodies of webhooks in their recorded shape. */
record FakeDefectDojoBodies(FakeDefectDojoLists lists, DefectDojoEdition edition, String url) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Returns the body of an event that is about a test. */
  ObjectNode ofTest(String event, String beginning, long testId) {
    var test = lists.item("tests", testId).orElseThrow();
    var engagement = lists.of("engagements", test.path("engagement"));
    var product = lists.of("products", engagement.path("product"));
    var type = lists.of("product_types", product.path("prod_type"));
    var scanner =
        RecordedShapes.of(edition).complete("tests", test).path("test_type_name").asText();
    var body = JSON.createObjectNode();
    body.put("description", "Event " + event + " has occurred.");
    body.put(
        "title",
        "%s %s: %s: %s"
            .formatted(beginning, name(product, "name"), name(engagement, "name"), scanner));
    body.putNull("user");
    body.put("url_ui", url + "/test/" + testId);
    body.put("url_api", url + "/api/v2/tests/" + testId + "/");
    body.set("product_type", thing(type, "name", edition.typePage(), "product_types"));
    body.set("product", thing(product, "name", edition.productPage(), "products"));
    body.set("engagement", thing(engagement, "name", "engagement", "engagements"));
    body.set("test", thing(test, "title", "test", "tests"));
    return body;
  }

  private static String name(JsonNode thing, String field) {
    return thing.path(field).asText();
  }

  private ObjectNode thing(JsonNode item, String title, String page, String list) {
    var thing = JSON.createObjectNode();
    var id = item.path("id").asLong();
    thing.set(title, item.hasNonNull(title) ? item.get(title) : JSON.nullNode());
    thing.put("id", id);
    thing.put("url_ui", url + "/" + page + "/" + id);
    thing.put("url_api", url + "/api/v2/" + list + "/" + id + "/");
    return thing;
  }

  /** Returns findings as {@code scan_added} names them. */
  ArrayNode findings(List<Long> ids) {
    var findings = JSON.createArrayNode();
    for (var id : ids) {
      var item = lists.of("findings", LongNode.valueOf(id));
      var finding = thing(item, "title", "finding", "findings");
      finding.set("severity", item.path("severity"));
      findings.add(finding);
    }
    return findings;
  }
}
