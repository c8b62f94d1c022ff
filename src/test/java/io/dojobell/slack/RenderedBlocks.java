package io.dojobell.slack;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** An answer as a person reads it: its paragraphs, then what can be pressed, in brackets. */
record RenderedBlocks(List<String> lines) {
  private static final Pattern DATE = Pattern.compile("<!date\\^(\\d+)\\^[^|>]*\\|[^>]*>");
  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ofPattern("MMM d, yyyy 'at' HH:mm", Locale.ENGLISH);
  private static final Pattern LINK = Pattern.compile("<https?://[^|>]*\\|([^>]*)>");

  static RenderedBlocks of(JsonNode blocks, ZoneId zone) {
    var lines = new ArrayList<String>();
    for (var block : blocks) {
      switch (block.path("type").asText()) {
        case "section" -> {
          lines.addAll(lines(block.path("text"), zone));
          for (var field : block.path("fields")) {
            lines.addAll(lines(field, zone));
          }
          if (block.has("accessory")) {
            lines.add(element(block.path("accessory")));
          }
        }
        case "context" ->
            block.path("elements").forEach(element -> lines.addAll(lines(element, zone)));
        case "header" -> lines.addAll(lines(block.path("text"), zone));
        case "actions" -> {
          var pressed = new ArrayList<String>();
          block.path("elements").forEach(element -> pressed.add(element(element)));
          lines.add(String.join(" ", pressed));
        }
        case "divider" -> lines.add("---");
        default -> throw new IllegalArgumentException("No words for a block " + block.path("type"));
      }
    }
    return new RenderedBlocks(lines);
  }

  /** Returns where a button of that label stands; empty: nowhere. */
  static List<JsonNode> buttons(JsonNode blocks, String label) {
    return blocks.findParents("action_id").stream()
        .filter(element -> element.at("/text/text").asText().equals(label))
        .toList();
  }

  private static String element(JsonNode element) {
    return switch (element.path("type").asText()) {
      case "button" -> "[" + element.at("/text/text").asText() + "]";
      case "overflow" -> "[…]";
      default -> "[" + element.at("/placeholder/text").asText() + " ▾]";
    };
  }

  /** Slack shows a date in the reader's time zone. */
  private static List<String> lines(JsonNode text, ZoneId zone) {
    var plain =
        DATE.matcher(text.path("text").asText())
            .replaceAll(
                date ->
                    LOCAL.format(
                        Instant.ofEpochSecond(Long.parseLong(date.group(1))).atZone(zone)));
    plain = LINK.matcher(plain).replaceAll("$1");
    return plain.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&").lines().toList();
  }
}
