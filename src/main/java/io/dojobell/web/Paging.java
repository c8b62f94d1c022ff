package io.dojobell.web;

import io.dojobell.service.Rejected;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code limit} and {@code cursor} of a list. A cursor means nothing to clients. */
public record Paging(int limit, String cursor) {
  private static final int BY_DEFAULT = 50;
  private static final int MOST = 200;

  public static Paging of(Context request) {
    return new Paging(limit(request.queryParam("limit")), cursor(request.queryParam("cursor")));
  }

  private static int limit(@Nullable String text) {
    if (text == null) {
      return BY_DEFAULT;
    }
    try {
      var limit = Integer.parseInt(text);
      if (limit >= 1 && limit <= MOST) {
        return limit;
      }
    } catch (NumberFormatException _) {
      // Said below.
    }
    throw new Rejected("limit", "must be a number from 1 to " + MOST);
  }

  private static String cursor(@Nullable String text) {
    if (text == null) {
      return "";
    }
    try {
      return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException _) {
      throw new Rejected("cursor", "is none that an answer gave as next_cursor");
    }
  }

  /** The cursor as the id before which to go on. */
  public long before() {
    if (cursor.isEmpty()) {
      return Long.MAX_VALUE;
    }
    try {
      return Long.parseLong(cursor);
    } catch (NumberFormatException _) {
      throw new Rejected("cursor", "is none that an answer gave as next_cursor");
    }
  }

  /** What {@code next_cursor} says; null at the end. */
  static @Nullable public String next(@Nullable Object position) {
    return Optional.ofNullable(position)
        .map(
            at ->
                Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(at.toString().getBytes(StandardCharsets.UTF_8)))
        .orElse(null);
  }
}
