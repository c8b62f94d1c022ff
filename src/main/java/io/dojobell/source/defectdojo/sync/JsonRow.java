package io.dojobell.source.defectdojo.sync;

import com.fasterxml.jackson.databind.JsonNode;
import io.dojobell.model.TextSanitizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * An item in DefectDojo's JSON. Total: missing values and those of an unexpected kind are absent.
 */
record JsonRow(JsonNode json) {
  private static final int MAX_NAME_LENGTH = 200;
  private static final int MAX_TITLE_LENGTH = 500;

  /** Its id; those without one are left out before. */
  long id() {
    return json.path("id").asLong();
  }

  boolean hasId() {
    return json.path("id").canConvertToLong() && json.path("id").isIntegralNumber();
  }

  /** One line of at most 200 letters; empty if it is not there. */
  String name(String field) {
    return TextSanitizer.truncate(MAX_NAME_LENGTH, text(field));
  }

  /** Returns its name; without one, the name of the kind and its id. */
  String name(String field, String kind) {
    return name(field).isEmpty() ? kind + " " + id() : name(field);
  }

  /** One line of at most 500 letters; empty if it is not there. */
  String title(String field) {
    return TextSanitizer.truncate(MAX_TITLE_LENGTH, text(field));
  }

  private String text(String field) {
    var node = json.path(field);
    return node.isTextual() ? TextSanitizer.singleLine(node.textValue()) : "";
  }

  /** A whole number, as another thing's id. */
  @Nullable Long number(String field) {
    var node = json.path(field);
    return node.isIntegralNumber() && node.canConvertToLong() ? node.longValue() : null;
  }

  /** A number from 0 to that one. */
  @Nullable Double decimal(String field, int max) {
    var node = json.path(field);
    var number = node.isNumber() ? node.doubleValue() : -1;
    return number >= 0 && number <= max ? Double.valueOf(number) : null;
  }

  boolean flag(String field) {
    return json.path(field).asBoolean(false);
  }

  boolean has(String field) {
    return json.has(field);
  }

  /** A day, also of a field that has a time. */
  @Nullable LocalDate day(String field) {
    var text = text(field);
    try {
      return text.length() < 10 ? null : LocalDate.parse(text.substring(0, 10));
    } catch (DateTimeException _) {
      return null;
    }
  }

  @Nullable Instant time(@Nullable String field) {
    if (field == null) {
      return null;
    }
    try {
      return OffsetDateTime.parse(text(field)).toInstant();
    } catch (DateTimeException _) {
      return null;
    }
  }

  /** The part of that name; an empty one if it is not there. */
  JsonRow object(String field) {
    return new JsonRow(json.path(field));
  }

  /** Returns the parts in the list of that name. */
  List<JsonRow> objects(String field) {
    return StreamSupport.stream(json.path(field).spliterator(), false).map(JsonRow::new).toList();
  }

  /** The ids in a list of ids, or of things that have one. */
  List<Long> ids(String field) {
    return StreamSupport.stream(json.path(field).spliterator(), false)
        .map(item -> item.isObject() ? item.path("id") : item)
        .filter(item -> item.isIntegralNumber() && item.canConvertToLong())
        .map(JsonNode::longValue)
        .toList();
  }
}
