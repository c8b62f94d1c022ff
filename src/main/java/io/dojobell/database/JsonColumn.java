package io.dojobell.database;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;

/** Encodes lists and records as JSON for a text column, and decodes them. */
public final class JsonColumn {
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private static final JsonMapper KNOWN =
      JSON.rebuild().serializationInclusion(JsonInclude.Include.NON_NULL).build();

  private JsonColumn() {}

  /** Returns whether Jdbi reads and binds values of that type as JSON: lists. */
  static boolean isList(Type type) {
    return type instanceof ParameterizedType list && list.getRawType() == List.class;
  }

  /** Returns the value as the column holds it. */
  public static String encode(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException failure) {
      throw new IllegalStateException("Not a value for a column: " + value, failure);
    }
  }

  /** Returns the parts of the record that are not null as the column holds them. */
  static String encodeKnown(Record value) {
    try {
      return KNOWN.writeValueAsString(value);
    } catch (JsonProcessingException failure) {
      throw new IllegalStateException("Not a value for a column: " + value, failure);
    }
  }

  /** Returns the value in the column; empty if it is none of that type. */
  public static <T> Optional<T> decode(String column, Class<T> type) {
    try {
      return Optional.of(JSON.readValue(column, type));
    } catch (JsonProcessingException _) {
      return Optional.empty();
    }
  }

  /** Returns the list in the column. */
  static Object decodeList(String column, Type type) {
    JavaType list = JSON.constructType(type);
    try {
      return JSON.readValue(column, list);
    } catch (JsonProcessingException failure) {
      throw new IllegalStateException("The database has no list in a column for one", failure);
    }
  }
}
