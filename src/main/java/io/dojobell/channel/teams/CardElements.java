package io.dojobell.channel.teams;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.model.Severity;
import org.jspecify.annotations.Nullable;

/** Makes the parts of Adaptive Cards 1.4 that our cards consist of. */
final class CardElements {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private CardElements() {}

  static ObjectNode card(ArrayNode body, ArrayNode actions) {
    var card = element("AdaptiveCard");
    card.put("$schema", "http://adaptivecards.io/schemas/adaptive-card.json");
    card.put("version", "1.4");
    card.putObject("msteams").put("width", "Full");
    card.set("body", body);
    if (!actions.isEmpty()) {
      card.set("actions", actions);
    }
    return card;
  }

  /** Returns the message that a Teams Workflow takes. */
  static ObjectNode message(ObjectNode card) {
    var message = element("message");
    message
        .putArray("attachments")
        .addObject()
        .put("contentType", "application/vnd.microsoft.card.adaptive")
        .putNull("contentUrl")
        .set("content", card);
    return message;
  }

  static ArrayNode list() {
    return JSON.arrayNode();
  }

  /** Returns a paragraph of runs, which know no markdown. */
  static ObjectNode paragraph(ObjectNode... runs) {
    var block = element("RichTextBlock");
    var inlines = block.putArray("inlines");
    for (var run : runs) {
      inlines.add(run);
    }
    return block;
  }

  /** Returns a run of text, already escaped by {@link CardEscaper}. */
  static ObjectNode run(String text) {
    return element("TextRun").put("text", text);
  }

  static ObjectNode bold(ObjectNode run) {
    return run.put("weight", "Bolder");
  }

  static ObjectNode subtle(ObjectNode run) {
    return run.put("isSubtle", true);
  }

  static ObjectNode small(ObjectNode run) {
    return run.put("size", "Small");
  }

  static ObjectNode withLink(ObjectNode run, @Nullable String url) {
    return url == null ? run : withAction(run, url).put("color", "Accent");
  }

  /** Returns the run as a link in its own colour, for a ground on which a link's is not read. */
  static ObjectNode withAction(ObjectNode run, @Nullable String url) {
    if (url != null) {
      run.set("selectAction", openUrl("", url));
    }
    return run;
  }

  static ObjectNode withColour(ObjectNode run, Severity severity) {
    return run.put("color", colour(severity));
  }

  static ObjectNode withSpacing(ObjectNode element, String spacing) {
    return element.put("spacing", spacing);
  }

  static ObjectNode openUrl(String title, String url) {
    var action = element("Action.OpenUrl");
    if (!title.isEmpty()) {
      action.put("title", title);
    }
    return action.put("url", url);
  }

  /** Returns a box over the card's whole width in the severity's colour. */
  static ObjectNode banner(@Nullable Severity severity, ObjectNode... items) {
    var container = element("Container").put("bleed", true).put("style", style(severity));
    var list = container.putArray("items");
    for (var item : items) {
      list.add(item);
    }
    return container;
  }

  private static ObjectNode element(String type) {
    return JSON.objectNode().put("type", type);
  }

  private static String colour(Severity severity) {
    return switch (severity) {
      case CRITICAL, HIGH -> "Attention";
      case MEDIUM -> "Warning";
      case LOW, INFO -> "Accent";
    };
  }

  private static String style(@Nullable Severity severity) {
    return switch (severity) {
      case CRITICAL, HIGH -> "attention";
      case MEDIUM -> "warning";
      case LOW, INFO -> "accent";
      case null -> "emphasis";
    };
  }
}
