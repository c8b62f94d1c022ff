package io.dojobell.workspace.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** Slack's cursors. */
final class CursorPages {
  private CursorPages() {}

  /** Puts the page that the call asks for into the answer, and the next one's cursor. */
  static void addPage(
      ApiCall call, List<ObjectNode> all, String field, int size, ObjectNode answer) {
    int limit = call.number("limit", 0);
    if (limit < 0 || limit > 1000) {
      throw new ApiErrorException("invalid_limit");
    }
    int count = limit == 0 ? size : limit;
    int from = call.has("cursor") ? position(call.text("cursor")) : 0;
    int to = Math.min(all.size(), from + count);
    answer.putArray(field).addAll(all.subList(Math.min(from, to), to));
    String next = to < all.size() ? cursor(to) : "";
    answer.putObject("response_metadata").put("next_cursor", next);
  }

  private static String cursor(int position) {
    byte[] text = ("next:" + position).getBytes(StandardCharsets.UTF_8);
    return Base64.getEncoder().encodeToString(text);
  }

  private static int position(String cursor) {
    try {
      String text = new String(Base64.getDecoder().decode(cursor), StandardCharsets.UTF_8);
      if (text.startsWith("next:")) {
        return Integer.parseInt(text.substring(5));
      }
    } catch (IllegalArgumentException e) {
      // Answered below as for every other cursor that is none.
    }
    throw new ApiErrorException("invalid_cursor");
  }
}
