package io.dojobell.source.defectdojo.sync;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The stand-in answers as the DefectDojos did that were recorded. */
class FakeDefectDojoTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The same things under their new names, which nobody here asks for. */
  private static final Set<String> NOT_REQUESTED = Set.of("assets", "organizations");

  @TestFactory
  Stream<DynamicTest> answers_have_the_statuses_types_and_fields_of_the_recorded_ones() {
    return Stream.of(DefectDojoEdition.values())
        .flatMap(
            edition ->
                RecordedResponse.of(edition).stream()
                    .filter(answer -> !NOT_REQUESTED.contains(answer.list()))
                    .map(
                        answer ->
                            DynamicTest.dynamicTest(
                                edition.folder() + "/" + answer.file(),
                                () -> compare(edition, answer))));
  }

  private static void compare(DefectDojoEdition edition, RecordedResponse recorded)
      throws Exception {
    try (var dojo = new FakeDefectDojo(Instant::now)) {
      fill(dojo.isOf(edition));
      var answer = request(dojo, recorded.request(), token(recorded.file()));

      assertThat(answer.statusCode()).isEqualTo(recorded.status());
      assertThat(answer.headers().firstValue("Content-Type")).hasValue(recorded.contentType());
      assertThat(dojo.errors()).isEmpty();
      if (recorded.body().isTextual()) {
        assertThat(answer.body().strip()).startsWith("<!DOCTYPE html>");
        return;
      }
      var body = JSON.readTree(answer.body());
      if (recorded.status() != 200) {
        assertThat(body).isEqualTo(recorded.body());
        return;
      }
      var expected = shape(recorded.body());
      var shown = shape(body);
      if (recorded.body().path("results").isEmpty()) {
        assertThat(body.path("results")).isEmpty();
      } else {
        assertThat(body.path("results")).isNotEmpty();
      }
      assertThat(common(shown, expected)).as("fields").isEqualTo(common(expected, shown));
      var types = types(recorded.list());
      shown.forEach(
          (field, of) -> assertThat(types.getOrDefault(field, of)).as(field).containsAll(of));
    }
  }

  /** Returns the types that the fields of a list were recorded with; {@code next} is of each. */
  private static Map<String, Set<String>> types(String list) {
    var types = new TreeMap<String, Set<String>>();
    Stream.of(DefectDojoEdition.values())
        .flatMap(edition -> RecordedResponse.of(edition).stream())
        .filter(answer -> answer.list().equals(list))
        .forEach(answer -> add(types, "", answer.body()));
    types.put("/next", Set.of("NULL", "STRING"));
    return types;
  }

  /** Returns the fields of parts that both have; a part may be null, and a list empty. */
  private static Set<String> common(Map<String, Set<String>> one, Map<String, Set<String>> other) {
    var fields = new TreeSet<String>();
    for (var field : one.keySet()) {
      var parent = field.contains("/") ? field.replaceFirst("/[^/]*$", "") : "";
      if (parent.isEmpty() || has(other, parent)) {
        fields.add(field);
      }
    }
    return fields;
  }

  private static boolean has(Map<String, Set<String>> shape, String parent) {
    return shape.keySet().stream().anyMatch(field -> field.startsWith(parent + "/"));
  }

  /** Returns the JSON types of each field, by its path; lists by their items. */
  private static Map<String, Set<String>> shape(JsonNode body) {
    var shape = new TreeMap<String, Set<String>>();
    add(shape, "", body);
    return shape;
  }

  private static void add(Map<String, Set<String>> shape, String path, JsonNode value) {
    if (value.isArray()) {
      value.forEach(item -> add(shape, path + "[]", item));
    }
    value
        .fields()
        .forEachRemaining(
            field -> {
              var name = path + "/" + field.getKey();
              shape
                  .computeIfAbsent(name, _ -> new TreeSet<>())
                  .add(field.getValue().getNodeType().name());
              add(shape, name, field.getValue());
            });
  }

  private static String token(String file) {
    if (file.contains("no-token")) {
      return "";
    }
    if (file.contains("wrong-token")) {
      return "wrong";
    }
    return Stream.of("global-reader", "reader", "limited-user", "no-right")
        .filter(file::contains)
        .findFirst()
        .orElse(FakeDefectDojo.TOKEN);
  }

  private static HttpResponse<String> request(FakeDefectDojo dojo, String request, String token)
      throws Exception {
    try (var http = HttpClient.newHttpClient()) {
      var asked = HttpRequest.newBuilder(URI.create(dojo.url() + request));
      if (!token.isEmpty()) {
        asked.header("Authorization", "Token " + token);
      }
      return http.send(asked.build(), HttpResponse.BodyHandlers.ofString());
    }
  }

  private static void fill(FakeDefectDojo dojo) {
    dojo.has("users", 1, "'username':'admin','is_superuser':true");
    dojo.has("users", 2, "'username':'reader'").takesToken("reader", 2);
    dojo.takesToken("limited-user", 2).takesToken("no-right", 2);
    dojo.has("users", 3, "'username':'global'").takesToken("global-reader", 3);
    dojo.has("product_types", 1, "'name':'Payments'").has("product_types", 2, "'name':'Other'");
    for (var id = 1; id <= 12; id++) {
      dojo.has("products", id, "'name':'P%d','prod_type':2,'authorized_users':[2]".formatted(id));
      dojo.has("engagements", id, "'name':'E%d','product':%d".formatted(id, id));
      dojo.has("tests", id, "'engagement':%d".formatted(id));
      dojo.has("product_members", id, "'product':%d,'user':2,'role':5".formatted(id));
    }
    for (var state : List.of("active", "duplicate", "risk_accepted", "false_p", "out_of_scope")) {
      var id = 1 + state.length();
      dojo.has("findings", id, "'title':'F','test':1,'active':false,'%s':true".formatted(state));
    }
    dojo.has("findings", 30, "'title':'F','test':1,'known_exploited':true");
    dojo.has("risk_acceptance", 1, "'name':'R','owner':1,'accepted_findings':[2]");
    dojo.has("sla_configurations", 1, "'name':'Default'");
    dojo.has("notification_webhooks", 1, "'url':'http://127.0.0.1:1/','status':'active'");
    dojo.has("dojo_groups", 1, "'name':'G','users':[1]");
    dojo.has("dojo_group_members", 1, "'group':1,'user':1,'role':4");
    dojo.has("global_roles", 1, "'user':3,'group':null,'role':5");
    dojo.has("product_groups", 1, "'product':1,'group':1,'role':5");
    dojo.has("product_type_members", 1, "'product_type':1,'user':1,'role':4");
    dojo.has("roles", 1, "'name':'Reader','is_owner':false");
    dojo.has(
        "test_imports",
        1,
        "'test':1,'type':'reimport','findings_affected':[2],'test_import_finding_action_set':"
            + "[{'id':1,'created':'2026-11-26T00:58:45Z','modified':'2026-11-26T00:58:45Z',"
            + "'action':'R','test_import':1,'finding':2}]");
  }

  @Test
  void what_is_gone_answers_404_as_json_and_what_there_is_alone_is_as_in_its_list()
      throws Exception {
    try (var dojo = new FakeDefectDojo(Instant::now)) {
      fill(dojo);

      var one = request(dojo, "/api/v2/products/7/", FakeDefectDojo.TOKEN);
      var gone = request(dojo, "/api/v2/products/77/", FakeDefectDojo.TOKEN);
      var hidden = request(dojo, "/api/v2/products/7/", "no-right");

      assertThat(JSON.readTree(one.body()).path("name").asText()).isEqualTo("P7");
      assertThat(gone.statusCode()).isEqualTo(404);
      assertThat(gone.headers().firstValue("Content-Type")).hasValue("application/json");
      assertThat(hidden.statusCode()).isEqualTo(200);
    }
  }

  @Test
  void a_staff_user_sees_all_products_of_3_and_another_only_those_that_name_them()
      throws Exception {
    try (var dojo = new FakeDefectDojo(Instant::now)) {
      dojo.isOf(DefectDojoEdition.WITHOUT_ROLES);
      dojo.has("users", 1, "'username':'staff','is_staff':true").takesToken("staff", 1);
      dojo.has("users", 2, "'username':'bob'").takesToken("bob", 2);
      dojo.has("product_types", 1, "'name':'T','authorized_users':[2]");
      dojo.has("products", 1, "'name':'A','prod_type':1");
      dojo.has("products", 2, "'name':'B','authorized_users':[1]");

      assertThat(names(dojo, "staff")).containsExactly("A", "B");
      assertThat(names(dojo, "bob")).containsExactly("A");
      assertThat(request(dojo, "/api/v2/users/", "staff").statusCode()).isEqualTo(403);
      assertThat(request(dojo, "/api/v2/notification_webhooks/", "staff").statusCode())
          .isEqualTo(403);
    }
  }

  private static List<String> names(FakeDefectDojo dojo, String token) throws Exception {
    var names = new ArrayList<String>();
    JSON.readTree(request(dojo, "/api/v2/products/", token).body())
        .path("results")
        .forEach(product -> names.add(product.path("name").asText()));
    return names;
  }
}
