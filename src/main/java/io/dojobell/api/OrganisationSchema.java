package io.dojobell.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.model.CalendarRule;
import io.dojobell.model.CalendarSettings;
import io.dojobell.model.Channel;
import io.dojobell.model.DetailLevel;
import io.dojobell.model.OrganisationSettings;
import io.dojobell.model.Route;
import io.dojobell.model.SettingKey;
import io.dojobell.model.WebUrl;
import java.util.Arrays;

/** Describes the organisation's settings in the API's document, as they are declared. */
final class OrganisationSchema {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private OrganisationSchema() {}

  /** Adds the settings to the schemas of what is read and of a change. */
  static void addTo(ObjectNode document) {
    var schemas = (ObjectNode) document.at("/components/schemas");
    var now = (ObjectNode) schemas.get("System");
    var change = (ObjectNode) schemas.get("SystemChange");
    for (var key : OrganisationSettings.ALL) {
      now.withObject("/properties").set(key.name(), described(key, value(key)));
      now.withArray("/required").add(key.name());
      change.withObject("/properties").set(key.name(), described(key, changed(key)));
    }
    var rules = (ObjectNode) schemas.get("CalendarRules");
    for (var rule : CalendarSettings.ALL) {
      rules.withObject("/properties").set(rule.name(), described(rule, changed(rule)));
    }
  }

  private static ObjectNode described(SettingKey<?> key, ObjectNode schema) {
    return schema.put("description", key.description());
  }

  private static ObjectNode value(SettingKey<?> key) {
    return switch (key) {
      case SettingKey.ChannelSwitch _ -> type("boolean");
      case SettingKey.Text _, SettingKey.SlackConversation _ -> type("string");
      case SettingKey.SecretUrl _ -> orNull(type("string"));
      case SettingKey.Period period -> number(0, period.max().toSeconds());
      case SettingKey.DetailLevels _ -> levels();
      case SettingKey.Threads _ -> threads();
      case SettingKey.EventTypes _ -> {
        var types = type("array");
        types.putObject("items").put("$ref", "#/components/schemas/EventType");
        yield types;
      }
      case CalendarRule<?> rule -> rule(rule);
    };
  }

  private static ObjectNode rule(CalendarRule<?> rule) {
    return switch (rule) {
      case CalendarRule.Days days -> number(days.min(), days.max());
      case CalendarRule.DaysOrNever days -> number(0, days.max());
      case CalendarRule.Flag _ -> type("boolean");
      case CalendarRule.TimeZone _ -> type("string").put("maxLength", CalendarRule.TimeZone.MAX);
      case CalendarRule.DaysBySeverity days -> {
        var all = type("object").put("additionalProperties", false);
        for (var severity : CalendarRule.DaysBySeverity.SEVERITIES) {
          var schema = orNull(number(0, days.max())).put("description", "null: not watched");
          all.withObject("/properties").set(severity.wireName(), schema);
        }
        yield all;
      }
    };
  }

  private static ObjectNode number(int min, long max) {
    return type("integer").put("minimum", min).put("maximum", max);
  }

  /** Returns the schema of a value in a change, where null is allowed. */
  private static ObjectNode changed(SettingKey<?> key) {
    var schema = orNull(value(key));
    return switch (key) {
      case SettingKey.Text text -> schema.put("maxLength", text.max());
      case SettingKey.SlackConversation _ ->
          schema.put("maxLength", SettingKey.SlackConversation.MAX);
      case SettingKey.SecretUrl _ ->
          schema.put("format", "uri").put("maxLength", WebUrl.MAX_LENGTH);
      case SettingKey.DetailLevels _ -> {
        var either = JSON.objectNode();
        either.putArray("anyOf").add(level()).add(levels()).add(type("null"));
        yield either;
      }
      case SettingKey.Threads _ -> {
        schema.withArray("/enum").addNull();
        yield schema;
      }
      case SettingKey.ChannelSwitch _,
          SettingKey.Period _,
          SettingKey.EventTypes _,
          CalendarRule<?> _ ->
          schema;
    };
  }

  private static ObjectNode levels() {
    var levels = type("object").put("additionalProperties", false);
    for (var channel : Channel.values()) {
      levels.withObject("/properties").set(channel.wireName(), level());
    }
    return levels;
  }

  private static ObjectNode level() {
    ArrayNode names = JSON.arrayNode();
    Arrays.stream(DetailLevel.values()).map(DetailLevel::wireName).forEach(names::add);
    return JSON.objectNode().set("enum", names);
  }

  private static ObjectNode threads() {
    ArrayNode names = JSON.arrayNode();
    Arrays.stream(Route.ThreadMode.values()).map(Route.ThreadMode::apiName).forEach(names::add);
    return JSON.objectNode().set("enum", names);
  }

  private static ObjectNode type(String name) {
    return JSON.objectNode().put("type", name);
  }

  private static ObjectNode orNull(ObjectNode schema) {
    if (schema.path("type").isTextual()) {
      var type = schema.get("type").asText();
      schema.putArray("type").add(type).add("null");
    }
    return schema;
  }
}
