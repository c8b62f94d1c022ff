package io.dojobell.workspace.blockkit;

import com.fasterxml.jackson.databind.JsonNode;
import io.dojobell.workspace.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Block Kit's numbers, from {@code block-kit-limits.json}; counted in code points. */
record BlockKitLimits(JsonNode json) {
  static BlockKitLimits standard() {
    try (InputStream in = BlockKitLimits.class.getResourceAsStream("block-kit-limits.json")) {
      if (in == null) {
        throw new IllegalStateException("block-kit-limits.json is not on the class path");
      }
      return new BlockKitLimits(Json.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The longest string, by its path: {@code button.text}. */
  int length(String path) {
    return get(path, "max_length");
  }

  int items(String path) {
    return get(path, "max_items");
  }

  int number(String path, String bound) {
    return get(path, bound);
  }

  private int get(String path, String bound) {
    JsonNode limit = json.at("/" + path.replace('.', '/')).path(bound);
    if (!limit.isNumber()) {
      throw new IllegalArgumentException("No limit " + bound + " of " + path);
    }
    return limit.asInt();
  }
}
