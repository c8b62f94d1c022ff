package io.dojobell.database;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The texts of JSON in columns, which each engine reads in its own way. */
public final class JsonText {
  private static final ObjectMapper JSON = new ObjectMapper();

  private JsonText() {}

  /** Returns the text of the field; empty where it is missing. */
  public static String field(String json, String name) {
    try {
      return JSON.readTree(json).path(name).asText();
    } catch (JsonProcessingException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
