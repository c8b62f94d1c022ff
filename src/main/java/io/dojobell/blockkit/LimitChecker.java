package io.dojobell.blockkit;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compares what is to be sent with {@link SlackLimits}. Whatever exceeds one is an error of ours:
 * it is logged and sent all the same, since Slack decides, and what it refuses is sent smaller;
 * where assertions are enabled, as in tests, it is an error.
 */
public final class LimitChecker {
  private static final Logger LOG = LoggerFactory.getLogger(LimitChecker.class);
  private static final Gson GSON = GsonFactory.createSnakeCase();

  /** What the objects in a field are, where their own type does not say it. */
  private static final Map<String, String> KINDS =
      Map.of("options", "option", "initial_option", "option", "initial_options", "option");

  private final List<Excess> found = new ArrayList<>();

  private LimitChecker() {}

  /**
   * A limit that is exceeded.
   *
   * @param block its path, such as {@code blocks[2].elements[0]}, with the type
   * @param length in code points; of a list, its items
   */
  public record Excess(String block, String field, int limit, int length) {
    @Override
    public String toString() {
      return "%s: %s has %,d, Slack takes at %s %,d"
          .formatted(block, field, length, length < limit ? "least" : "most", limit);
    }
  }

  /** Checks the blocks of a message to that kind of destination. */
  public static void checkMessage(String destination, List<? extends LayoutBlock> blocks) {
    report(destination, ofMessage(blocks));
  }

  /** Checks a modal or App Home. */
  public static void checkView(View view) {
    report(view.getType(), ofView(view));
  }

  private static void report(String destination, List<Excess> found) {
    if (!found.isEmpty()) {
      LOG.error("Slack's limits are exceeded destination={} what={}", destination, found);
    }
    assert found.isEmpty() : "Slack's limits are exceeded: " + found;
  }

  /** Returns the limits that a message's blocks exceed. */
  public static List<Excess> ofMessage(List<? extends LayoutBlock> blocks) {
    var checker = new LimitChecker();
    var message = new JsonObject();
    var json = GSON.toJsonTree(blocks);
    message.add("blocks", json);
    checker.check("message", "", message);
    checker.compare("message", "text", SlackLimits.MAX_MESSAGE_LENGTH, BlockKit.length(json));
    return checker.found;
  }

  /** Returns the limits that a view exceeds. */
  public static List<Excess> ofView(View view) {
    var checker = new LimitChecker();
    checker.check(view.getType(), "", GSON.toJsonTree(view).getAsJsonObject());
    return checker.found;
  }

  private void check(String kind, String path, JsonObject object) {
    var block = path.isEmpty() ? kind : path + " (" + kind + ")";
    for (var field : object.entrySet()) {
      var name = field.getKey();
      var anywhere = SlackLimits.ANYWHERE.getOrDefault(name, Integer.MAX_VALUE);
      var limit = SlackLimits.OF_FIELDS.getOrDefault(kind + "." + name, anywhere);
      compare(block, name, limit, length(field.getValue()));
      checkWithin(name, path.isEmpty() ? name : path + "." + name, field.getValue());
    }
    var text = object.get("text");
    if (text != null && text.isJsonPrimitive() && text.getAsString().isEmpty()) {
      found.add(new Excess(block, "text", 1, 0));
    }
  }

  private void checkWithin(String name, String path, JsonElement value) {
    if (value.isJsonArray()) {
      var n = 0;
      for (var item : value.getAsJsonArray()) {
        checkWithin(name, path + "[" + n++ + "]", item);
      }
    } else if (value.isJsonObject()) {
      check(kind(name, value.getAsJsonObject()), path, value.getAsJsonObject());
    }
  }

  private static String kind(String name, JsonObject object) {
    if (name.equals("fields")) {
      return name;
    }
    return object.has("type") ? object.get("type").getAsString() : KINDS.getOrDefault(name, name);
  }

  /** Returns the code points of a text, or of the text in a text object; the items of a list. */
  private static int length(JsonElement value) {
    if (value.isJsonArray()) {
      return value.getAsJsonArray().size();
    }
    if (value.isJsonObject()) {
      var text = value.getAsJsonObject().get("text");
      return text != null && text.isJsonPrimitive() ? BlockKit.length(text.getAsString()) : 0;
    }
    return value.isJsonPrimitive() ? BlockKit.length(value.getAsString()) : 0;
  }

  private void compare(String block, String field, int limit, int length) {
    if (length > limit) {
      found.add(new Excess(block, field, limit, length));
    }
  }
}
