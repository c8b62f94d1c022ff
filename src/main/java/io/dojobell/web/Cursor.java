package io.dojobell.web;

import io.dojobell.service.ValidationException;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** {@code limit} and {@code cursor} of a list. The cursor is opaque to clients. */
public record Cursor(int limit, String position) {
  private static final int DEFAULT_LIMIT = 50;
  private static final int MAX_LIMIT = 200;

  /** Reads {@code limit} and {@code cursor} of a request's query; 422 if they are invalid. */
  public static Cursor of(Context request) {
    return new Cursor(limit(request.queryParam("limit")), cursor(request.queryParam("cursor")));
  }

  private static int limit(@Nullable String text) {
    if (text == null) {
      return DEFAULT_LIMIT;
    }
    try {
      var limit = Integer.parseInt(text);
      if (limit >= 1 && limit <= MAX_LIMIT) {
        return limit;
      }
    } catch (NumberFormatException _) {
      // Rejected below.
    }
    throw new ValidationException("limit", "must be a number from 1 to " + MAX_LIMIT);
  }

  private static String cursor(@Nullable String text) {
    if (text == null) {
      return "";
    }
    try {
      return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException _) {
      throw new ValidationException("cursor", "is none that an answer gave as next_cursor");
    }
  }

  /** Returns the cursor as the id before which the list continues. */
  public long beforeId() {
    if (position.isEmpty()) {
      return Long.MAX_VALUE;
    }
    try {
      return Long.parseLong(position);
    } catch (NumberFormatException _) {
      throw new ValidationException("cursor", "is none that an answer gave as next_cursor");
    }
  }

  /** Returns the value of {@code next_cursor}; null at the end. */
  public static @Nullable String next(@Nullable Object position) {
    return position == null
        ? null
        : Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(position.toString().getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Makes the answer of a list from its items and {@code next_cursor}, which is null at the end.
   */
  @FunctionalInterface
  public interface PageAnswer<T> {
    Record of(List<T> items, @Nullable String nextCursor);
  }

  /**
   * Returns a page of a list as it is answered.
   *
   * @param found the items from the cursor on, one more than the limit if there are more
   * @param key the position of an item
   */
  public <T> Record page(List<T> found, Function<T, String> key, PageAnswer<T> answer) {
    if (found.size() <= limit) {
      return answer.of(found, null);
    }
    var items = found.subList(0, limit);
    return answer.of(items, next(key.apply(items.getLast())));
  }
}
