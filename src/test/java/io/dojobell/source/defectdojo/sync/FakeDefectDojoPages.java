package io.dojobell.source.defectdojo.sync;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows lists and items as DefectDojo does: filtered, ordered, a page at a time. */
record FakeDefectDojoPages(FakeDefectDojoLists lists, RecordedShapes shapes) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> PAGING = Set.of("limit", "offset", "o");

  /** What each list can be ordered by (DefectDojo's filters). */
  private static final Map<String, Set<String>> ORDERS =
      Map.of(
          "engagements", Set.of("name", "status", "created", "updated"),
          "findings", Set.of("id", "created", "last_status_update", "last_reviewed"),
          "test_imports", Set.of("id", "created", "modified"),
          "tests", Set.of("created", "updated"),
          "products", Set.of("id", "name", "created"),
          "risk_acceptance", Set.of("name", "created", "updated"));

  /** What each list can be filtered by, as far as anybody asks here. */
  private static final Map<String, Set<String>> FILTERS =
      Map.of(
          "findings",
              Set.of(
                  "id",
                  "active",
                  "duplicate",
                  "is_mitigated",
                  "risk_accepted",
                  "false_p",
                  "out_of_scope",
                  "known_exploited"),
          "test_imports", Set.of("test", "test_import_finding_action__action"),
          "products", Set.of("id", "prod_type"),
          "product_types", Set.of("id", "name"),
          "engagements", Set.of("id", "active", "status", "product"),
          "tests", Set.of("id", "engagement"),
          "users", Set.of("id", "username", "is_active", "is_superuser", "email"),
          "product_members", Set.of("id", "product", "user"),
          "product_groups", Set.of("id", "product", "group"),
          "notification_webhooks", Set.of("id", "status", "owner"));

  static boolean takes(String list, String parameter) {
    return PAGING.contains(parameter)
        || parameter.equals("related_fields") && list.equals("findings")
        || FILTERS.getOrDefault(list, Set.of()).contains(parameter);
  }

  static boolean canBeOrdered(String list, String field) {
    return ORDERS.getOrDefault(list, Set.of()).contains(field);
  }

  /** Returns what a query is answered with, of those items that may be seen. */
  JsonNode page(String list, Map<String, String> query, String host, Predicate<ObjectNode> seen) {
    var limit = Integer.parseInt(query.getOrDefault("limit", "25"));
    var offset = Integer.parseInt(query.getOrDefault("offset", "0"));
    List<ObjectNode> things =
        ordered(list, query.getOrDefault("o", ""))
            .filter(seen)
            .filter(thing -> matches(list, thing, query))
            .toList();
    var page = JSON.createObjectNode();
    page.put("count", things.size());
    page.put(
        "next", offset + limit < things.size() ? url(host, list, query, offset + limit) : null);
    page.put("previous", offset > 0 ? url(host, list, query, Math.max(0, offset - limit)) : null);
    var results = page.putArray("results");
    things.stream()
        .skip(offset)
        .limit(limit)
        .forEach(thing -> results.add(shown(list, thing, query)));
    if (shapes.hasPrefetch(list)) {
      page.putObject("prefetch");
    }
    return page;
  }

  private static String url(String host, String list, Map<String, String> query, int offset) {
    var parameters = new TreeMap<>(query);
    parameters.put("offset", "" + offset);
    if (offset == 0) {
      parameters.remove("offset");
    }
    return host
        + "/api/v2/%s/?".formatted(list)
        + parameters.entrySet().stream()
            .map(one -> one.getKey() + "=" + one.getValue())
            .collect(Collectors.joining("&"));
  }

  private static boolean matches(String list, JsonNode thing, Map<String, String> query) {
    return FILTERS.getOrDefault(list, Set.of()).stream()
        .filter(query::containsKey)
        .allMatch(filter -> matches(thing, filter, query.get(filter)));
  }

  private static boolean matches(JsonNode thing, String filter, String value) {
    if (filter.startsWith("test_import_finding_action__")) {
      return thing.path("test_import_finding_action_set").findValuesAsText("action").stream()
          .anyMatch(value::equals);
    }
    if (filter.equals("id")) {
      return Arrays.asList(value.replace("%2C", ",").split(","))
          .contains(thing.path("id").asText());
    }
    var has = thing.path(filter);
    return (has.isMissingNode() ? "false" : has.asText()).equals(value);
  }

  /** Returns an item with all fields of the edition. */
  ObjectNode shown(String list, ObjectNode thing, Map<String, String> query) {
    if (lists.isExact(list, thing.path("id").asLong())) {
      return thing;
    }
    var shown = shapes.complete(list, thing);
    if (list.equals("products") || list.equals("product_types")) {
      var kind = list.substring(0, list.length() - 1);
      fillIds(shown, "members", thing, kind, "user");
      fillIds(shown, "authorization_groups", thing, kind, "group");
    }
    if (!list.equals("findings")) {
      return shown;
    }
    if (!"true".equals(query.get("related_fields"))) {
      shown.putNull("related_fields");
    } else if (!thing.has("related_fields")) {
      fillRelated(shown.path("related_fields").path("test"), thing);
    }
    return shown;
  }

  /** Names the users or groups whose membership is in the list of memberships. */
  private void fillIds(ObjectNode shown, String field, JsonNode thing, String kind, String holder) {
    if (!shown.has(field) || thing.has(field)) {
      return;
    }
    var ids = shown.putArray(field);
    lists
        .all(kind + (holder.equals("user") ? "_members" : "_groups"))
        .filter(one -> one.path(kind).asLong() == thing.path("id").asLong())
        .forEach(one -> ids.add(one.path(holder).asLong()));
  }

  /** Fills the related fields of a finding from its test, where that is there. */
  private void fillRelated(JsonNode related, JsonNode finding) {
    if (!(lists.of("tests", finding.path("test")) instanceof ObjectNode known)) {
      return;
    }
    var test = shapes.complete("tests", known);
    var engagement = lists.of("engagements", test.path("engagement"));
    var product = lists.of("products", engagement.path("product"));
    take(related, test);
    ((ObjectNode) related.path("test_type")).set("name", test.path("test_type_name"));
    take(related.path("engagement"), engagement);
    take(related.path("engagement").path("product"), product);
    take(
        related.path("engagement").path("product").path("prod_type"),
        lists.of("product_types", product.path("prod_type")));
  }

  /** Takes the values of fields that both have, but not those of parts. */
  private static void take(JsonNode into, JsonNode from) {
    into.fieldNames()
        .forEachRemaining(
            field -> {
              if (from.has(field) && !into.path(field).isObject()) {
                ((ObjectNode) into).set(field, from.get(field));
              }
            });
  }

  /** As PostgreSQL orders: what is null comes last, and first backwards. */
  private Stream<ObjectNode> ordered(String list, String order) {
    var field = order.replaceFirst("^-", "");
    if (field.isEmpty()) {
      return lists.all(list);
    }
    var by =
        field.equals("id")
            ? Comparator.comparingLong((ObjectNode thing) -> thing.path("id").asLong())
            : Comparator.comparing((ObjectNode thing) -> time(thing.path(field)));
    return lists.all(list).sorted(order.startsWith("-") ? by.reversed() : by);
  }

  private static Instant time(JsonNode value) {
    return value.isTextual() ? Instant.parse(value.asText()) : Instant.MAX;
  }

  static JsonNode detail(String why) {
    return JsonNodeFactory.instance.objectNode().put("detail", why);
  }
}
