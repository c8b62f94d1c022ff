package io.dojobell.channel;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A message's form as text that a person can judge; what is only for the eye is left out. */
public final class ReadableForm {
  private static final Pattern LINK =
      Pattern.compile("<a [^>]*href=\"([^\"]*)\"[^>]*>(.*?)</a>", Pattern.DOTALL);

  private ReadableForm() {}

  /** Slack's blocks, one under the other, their text as it is sent. */
  public static String blocks(JsonNode blocks) {
    var lines = new ArrayList<String>();
    for (var block : blocks) {
      var type = "[" + block.path("type").asText() + "] ";
      if (block.has("text")) {
        lines.add(type + block.at("/text/text").asText());
      }
      for (var part : List.of("fields", "elements")) {
        if (block.has(part)) {
          var sort = part.equals("fields") ? "[fields] " : type;
          lines.add(sort + joined(block.path(part), ReadableForm::element));
        }
      }
    }
    return String.join("\n", lines);
  }

  private static String element(JsonNode element) {
    if (element.path("type").asText().endsWith("mrkdwn")) {
      return element.path("text").asText().replace("\n", " ");
    }
    var label = element.at("/text/text").asText(element.at("/placeholder/text").asText());
    var options = joined(element.path("options"), option -> option.path("value").asText());
    return "(%s)%s%s"
        .formatted(
            label,
            element.has("url") ? " → " + element.path("url").asText() : "",
            options.isEmpty() ? "" : " {" + options + "}");
  }

  /** An Adaptive Card, a line for each paragraph or row. */
  public static String card(JsonNode card) {
    var lines = new ArrayList<String>();
    card.path("body").forEach(element -> card(element, lines));
    card.path("actions")
        .forEach(
            action ->
                lines.add(
                    "(" + action.path("title").asText() + ") → " + action.path("url").asText()));
    return String.join("\n", lines);
  }

  private static void card(JsonNode element, List<String> lines) {
    switch (element.path("type").asText()) {
      case "Container" -> {
        lines.add("[" + element.path("style").asText() + "]");
        element.path("items").forEach(item -> card(item, lines));
      }
      case "ColumnSet" ->
          lines.add(
              joined(
                  element.path("columns"),
                  column -> {
                    var cells = new ArrayList<String>();
                    column.path("items").forEach(item -> card(item, cells));
                    return String.join(" ", cells);
                  }));
      default ->
          lines.add(
              element
                  .path("inlines")
                  .valueStream()
                  .map(ReadableForm::run)
                  .collect(Collectors.joining()));
    }
  }

  private static String run(JsonNode run) {
    var url = run.at("/selectAction/url").asText();
    return run.path("text").asText() + (url.isEmpty() ? "" : " <" + url + ">");
  }

  /** Returns what an HTML mail shows, its links after their labels; entities as they are sent. */
  public static String html(String html) {
    var body = html.replaceAll("(?s)^.*?<body[^>]*>", "").replaceAll("[\\r\\n]+", " ");
    return LINK.matcher(body)
        .replaceAll("$2 →$1← ")
        .replaceAll("(?i)<(br|/tr|/p|/div|/h1|/h2)[^>]*>", "\n")
        .replaceAll("<[^>]*>", "")
        .replace("&nbsp;", " ")
        .lines()
        .map(line -> line.replaceAll("\\s+", " ").strip())
        .filter(line -> !line.isEmpty())
        .map(line -> line.replace("→", "<").replace("←", ">"))
        .collect(Collectors.joining("\n"));
  }

  private static String joined(JsonNode parts, java.util.function.Function<JsonNode, String> text) {
    return parts.valueStream().map(text).collect(Collectors.joining(" | "));
  }
}
