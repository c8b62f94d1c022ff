package io.dojobell.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Words, numbers, dates and JSON that programs stumble over. */
final class FuzzValues {
  /** Stands in much of what is sent, and must stand nowhere in the log. */
  static final String MARK = "r4w1nput";

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "0",
          "-1",
          "null",
          "true",
          "web-api",
          "system",
          "scan_added",
          "other",
          "slack",
          "critical",
          "warning",
          "unknown",
          "2026-11-23",
          "2026-11-23T10:00:00Z",
          "+999999999-01-01T00:00:00Z",
          "-999999999-12-31",
          "0000-00-00",
          "9999-12-31T23:59:60Z",
          "1900-01-01T00:00:00+18:00",
          "https://example.com/x",
          "http://h_h:99999/",
          "https://[::1",
          "https://münchen.example/a b|{}%",
          "javascript:alert(1)",
          "bob@example.com",
          "a@b@c",
          "..",
          "../../etc/passwd",
          "%u0041",
          "%",
          "%zz",
          "%ff",
          "%00",
          "%2e%2e%2f",
          ";x=y",
          "*bold* `code` :red_circle: <!channel>",
          "\u0000",
          "\r\n\u001b[31mFORGED " + MARK,
          MARK,
          "\ud800",
          "\ufeff",
          "\u202e\u2066",
          "\u200b",
          "🚨",
          "é".repeat(600),
          "x".repeat(3_000),
          "Europe/Berlin",
          "1e999",
          "Infinity",
          "{}",
          "[]",
          "'; drop table events; --",
          "{{7*7}}",
          "${jndi:ldap://127.0.0.1/x}",
          "<script>alert(1)</script>");
  private static final List<String> NAMES =
      List.of(
          "type",
          "title",
          "description",
          "url",
          "product",
          "product_type",
          "engagement",
          "test",
          "severity",
          "findings",
          "new",
          "reactivated",
          "recipients",
          "no_users",
          "alert_only",
          "occurred_at",
          "id",
          "key",
          "name",
          "username",
          "email",
          "slack_email",
          "admin",
          "active",
          "channels",
          "min_severity",
          "scan_added",
          "events",
          "products",
          "target",
          "slack_channel",
          "teams_url",
          "threads",
          "secret",
          "header_name",
          "header_value",
          "owner",
          "status",
          "visibility",
          "members",
          "target_start",
          "target_end",
          "sla_due",
          "found_on",
          "expires",
          "calendar",
          "upcoming_days",
          "sla_days",
          "time_zone",
          "fallback_after_seconds",
          "repeat_window_seconds",
          "required",
          "details",
          "destination",
          "user",
          "users",
          "lead",
          "specversion",
          "source",
          "subject",
          "time",
          "data",
          "data_base64",
          "datacontenttype");

  private FuzzValues() {}

  static <T> T pick(List<T> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }

  static String text(Random random) {
    return switch (random.nextInt(8)) {
      case 0 -> pick(TEXTS, random) + pick(TEXTS, random);
      case 1 -> Character.toString(random.nextInt(0x3000));
      case 2 -> year(random) + "-" + random.nextInt(20) + "-" + random.nextInt(40);
      default -> pick(TEXTS, random);
    };
  }

  private static String year(Random random) {
    return random.nextBoolean() ? Integer.toString(random.nextInt()) : "+" + random.nextLong();
  }

  /** A segment of a path or value of a query: escaped, half escaped or raw. */
  static String segment(Random random) {
    var word = text(random);
    return random.nextInt(3) > 0
        ? URLEncoder.encode(word, StandardCharsets.UTF_8)
        : word.replaceAll("[\\s\\p{Cntrl}\ufeff\ud800-\udfff]", "");
  }

  static JsonNode json(int depth, Random random) {
    return switch (random.nextInt(depth > 0 ? 10 : 7)) {
      case 0 -> JSON.nullNode();
      case 1 -> JSON.booleanNode(random.nextBoolean());
      case 2 -> number(random);
      case 7, 8 -> object(depth - 1, random);
      case 9 -> array(depth - 1, random);
      default -> JSON.textNode(text(random));
    };
  }

  private static JsonNode number(Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> JSON.numberNode(new BigInteger(200, random).negate());
      case 1 -> JSON.numberNode(new BigInteger("18446744073709551676"));
      case 2 -> JSON.numberNode(random.nextDouble() * 1e300);
      case 3 -> JSON.numberNode(random.nextLong());
      default -> JSON.numberNode(random.nextInt(400) - 10);
    };
  }

  static ObjectNode object(int depth, Random random) {
    var object = JSON.objectNode();
    for (var count = random.nextInt(6); count > 0; count--) {
      var name = random.nextInt(12) == 0 ? text(random) : pick(NAMES, random);
      object.set(name, json(depth, random));
    }
    return object;
  }

  private static ArrayNode array(int depth, Random random) {
    var array = JSON.arrayNode();
    for (var count = random.nextInt(4); count > 0; count--) {
      array.add(json(depth, random));
    }
    return array;
  }

  /** The object with a few of its parts, at any depth, replaced, removed or added. */
  static ObjectNode changed(ObjectNode object, Random random) {
    for (var count = random.nextInt(4); count > 0; count--) {
      var at = inner(object, random);
      var names = new ArrayList<String>();
      at.fieldNames().forEachRemaining(names::add);
      var name =
          names.isEmpty() || random.nextInt(4) == 0 ? pick(NAMES, random) : pick(names, random);
      if (random.nextInt(5) == 0) {
        at.remove(name);
      } else {
        at.set(name, json(2, random));
      }
    }
    return object;
  }

  private static ObjectNode inner(ObjectNode object, Random random) {
    var found = object;
    for (var step = random.nextInt(5); step > 0; step--) {
      var parts = new ArrayList<ObjectNode>();
      found.forEach(
          part -> {
            if (part instanceof ObjectNode inside) {
              parts.add(inside);
            } else if (part instanceof ArrayNode list && list.path(0) instanceof ObjectNode first) {
              parts.add(first);
            }
          });
      found = parts.isEmpty() ? found : pick(parts, random);
    }
    return found;
  }
}
