package io.dojobell.source.defectdojo.sync;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The fields of each list's items as they were recorded, with neutral values: null, false, an empty
 * list or text where that was recorded anywhere, else zero or the recorded text.
 */
final class RecordedShapes {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What a test means where it says nothing else. */
  private static final Map<String, Map<String, JsonNode>> DEFAULTS =
      Map.of(
          "users", Map.of("is_active", JSON.getNodeFactory().booleanNode(true)),
          "findings", Map.of("active", JSON.getNodeFactory().booleanNode(true)),
          "engagements", Map.of("active", JSON.getNodeFactory().booleanNode(true)));

  /** Not recorded; its fields are those of DefectDojo 3.2.0's serializer. */
  private static final String TEST =
      """
      {"id":0,"tags":[],"test_type_name":"Generic Findings Import","finding_groups":[],
      "scan_type":"Generic Findings Import","title":null,"description":null,
      "target_start":"2026-11-26T00:00:00Z","target_end":"2026-11-26T00:00:00Z",
      "percent_complete":100,"updated":null,"created":null,"version":"","build_id":"",
      "commit_hash":"","branch_tag":"","engagement":0,"lead":null,"test_type":157,
      "environment":1,"api_scan_configuration":null,"notes":[],"files":[]}\
      """;

  /** The recorded list is empty. */
  private static final String TYPE_GROUP = "{\"id\":0,\"product_type\":0,\"group\":0,\"role\":5}";

  private static final Map<DefectDojoEdition, RecordedShapes> BY_EDITION =
      new EnumMap<>(DefectDojoEdition.class);

  private final Map<String, ObjectNode> shapes = new TreeMap<>();
  private final Set<String> withPrefetch;

  private RecordedShapes(List<RecordedResponse> answers) {
    var items = new TreeMap<String, List<JsonNode>>();
    for (var answer : answers) {
      var known = items.computeIfAbsent(answer.list(), _ -> new ArrayList<>());
      answer.body().path("results").forEach(known::add);
    }
    items.forEach(
        (list, recorded) -> {
          if (!recorded.isEmpty()) {
            var shape = (ObjectNode) neutral(recorded);
            forgetNames(shape.path("related_fields"));
            shape.setAll(DEFAULTS.getOrDefault(list, Map.of()));
            shapes.put(list, shape);
          }
        });
    withPrefetch =
        Set.copyOf(
            answers.stream()
                .filter(answer -> answer.body().has("prefetch"))
                .map(RecordedResponse::list)
                .toList());
    shapes.put("tests", read(TEST));
    shapes.putIfAbsent("product_type_groups", read(TYPE_GROUP));
  }

  /** Returns the shapes of an edition; what was not recorded of it is as in the other. */
  static synchronized RecordedShapes of(DefectDojoEdition edition) {
    return BY_EDITION.computeIfAbsent(
        edition,
        _ -> {
          var shapes = new RecordedShapes(RecordedResponse.of(edition));
          var others = new RecordedShapes(RecordedResponse.of(DefectDojoEdition.WITHOUT_ROLES));
          others.shapes.forEach(shapes.shapes::putIfAbsent);
          return shapes;
        });
  }

  private static ObjectNode read(String text) {
    try {
      return (ObjectNode) JSON.readTree(text);
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
  }

  private static JsonNode neutral(List<JsonNode> recorded) {
    var first = recorded.getFirst();
    if (recorded.stream().anyMatch(JsonNode::isNull)) {
      return JSON.nullNode();
    }
    if (first.isArray()) {
      return JSON.createArrayNode();
    }
    if (first.isBoolean()) {
      return JSON.getNodeFactory().booleanNode(recorded.stream().allMatch(JsonNode::asBoolean));
    }
    if (first.isNumber()) {
      return JSON.getNodeFactory().numberNode(0);
    }
    if (first.isTextual()) {
      var isEmpty = recorded.stream().anyMatch(text -> text.asText().isEmpty());
      return JSON.getNodeFactory().textNode(isEmpty ? "" : first.asText());
    }
    var shape = JSON.createObjectNode();
    first
        .fieldNames()
        .forEachRemaining(
            field ->
                shape.set(field, neutral(recorded.stream().map(one -> one.path(field)).toList())));
    return shape;
  }

  /** Related things are nothing of what the tests know. */
  private static void forgetNames(JsonNode part) {
    part.fields()
        .forEachRemaining(
            field -> {
              if (field.getKey().equals("name")) {
                field.setValue(JSON.getNodeFactory().textNode(""));
              }
              forgetNames(field.getValue());
            });
  }

  /** Returns the item with the fields that the edition's items have besides. */
  ObjectNode complete(String list, ObjectNode item) {
    return merge(shapes.getOrDefault(list, JSON.createObjectNode()), item);
  }

  private static ObjectNode merge(JsonNode shape, ObjectNode given) {
    var merged = JSON.createObjectNode();
    shape
        .fieldNames()
        .forEachRemaining(
            field -> {
              var value = given.get(field);
              merged.set(
                  field,
                  value == null
                      ? shape.get(field).deepCopy()
                      : shape.get(field).isObject() && value.isObject()
                          ? merge(shape.get(field), (ObjectNode) value)
                          : value.deepCopy());
            });
    return merged;
  }

  /** Returns whether that list's items have that field. */
  boolean has(String list, String field) {
    return shapes.containsKey(list) && shapes.get(list).has(field);
  }

  /** Returns whether a page of that list has the part {@code prefetch}. */
  boolean hasPrefetch(String list) {
    return withPrefetch.contains(list);
  }
}
