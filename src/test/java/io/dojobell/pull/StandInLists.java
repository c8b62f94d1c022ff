package io.dojobell.pull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What DefectDojo has, a list each. */
final class StandInLists {
  static final Set<String> NAMES =
      Set.of(
          "dojo_group_members",
          "global_roles",
          "product_type_members",
          "product_type_groups",
          "product_members",
          "product_groups",
          "users",
          "product_types",
          "products",
          "engagements",
          "findings",
          "risk_acceptance");

  /** What each list can be ordered by (DefectDojo's filters). */
  private static final Map<String, Set<String>> ORDERS =
      Map.of(
          "engagements", Set.of("name", "status", "created", "updated"),
          "findings", Set.of("id", "created", "last_status_update", "last_reviewed"),
          "risk_acceptance", Set.of("name", "created", "updated"));

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, TreeMap<Long, ObjectNode>> lists = new HashMap<>();

  StandInLists() {
    NAMES.forEach(list -> lists.put(list, new TreeMap<>()));
  }

  /** Fields as JSON with {@code '} for quotes. */
  private static ObjectNode fields(String text) {
    try {
      return (ObjectNode) JSON.readTree("{" + text.replace('\'', '"') + "}");
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
  }

  void put(String list, long id, String fields, Instant now) {
    var known = lists.get(list).get(id);
    var thing = fields(fields);
    thing.put("id", id);
    thing.put("created", known == null ? now.toString() : known.path("created").asText());
    lists.get(list).put(id, stamped(thing, now));
  }

  void change(String list, long id, String fields, Instant now) {
    var thing = lists.get(list).get(id);
    thing.setAll(fields(fields));
    stamped(thing, now);
  }

  private static ObjectNode stamped(ObjectNode thing, Instant now) {
    thing.put("updated", now.toString());
    thing.put("last_status_update", now.toString());
    return thing;
  }

  void delete(String list, long id) {
    lists.get(list).remove(id);
  }

  static boolean canBeOrdered(String list, String field) {
    return ORDERS.getOrDefault(list, Set.of()).contains(field);
  }

  /** What a query is answered with. */
  String page(String list, Map<String, String> query, String next) {
    var limit = Integer.parseInt(query.getOrDefault("limit", "25"));
    var offset = Integer.parseInt(query.getOrDefault("offset", "0"));
    List<ObjectNode> things =
        ordered(list, query.getOrDefault("o", "")).filter(thing -> isAsked(thing, query)).toList();
    var page = JSON.createObjectNode();
    page.put("count", things.size());
    page.put(
        "next",
        offset + limit < things.size()
            ? next + "/api/v2/%s/?limit=%d&offset=%d".formatted(list, limit, offset + limit)
            : null);
    page.putNull("previous");
    var results = page.putArray("results");
    things.stream().skip(offset).limit(limit).forEach(thing -> results.add(shown(thing, query)));
    page.putObject("prefetch");
    return page.toString();
  }

  private static boolean isAsked(JsonNode thing, Map<String, String> query) {
    return !query.containsKey("active")
        || thing.path("active").asBoolean() == Boolean.parseBoolean(query.get("active"));
  }

  /** Related fields only where they are asked for. */
  private static JsonNode shown(ObjectNode thing, Map<String, String> query) {
    return "true".equals(query.get("related_fields"))
        ? thing
        : thing.deepCopy().without("related_fields");
  }

  /** As PostgreSQL orders: what is null comes last, and first backwards. */
  private Stream<ObjectNode> ordered(String list, String order) {
    var things = lists.get(list).values().stream();
    if (order.isEmpty() || order.equals("id")) {
      return things;
    }
    var by =
        Comparator.comparing(
            (ObjectNode thing) -> {
              var value = thing.path(order.replaceFirst("^-", ""));
              return value.isTextual() ? Instant.parse(value.asText()) : Instant.MAX;
            });
    return things.sorted(order.startsWith("-") ? by.reversed() : by);
  }
}
