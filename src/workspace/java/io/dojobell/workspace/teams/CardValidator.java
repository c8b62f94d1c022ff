package io.dojobell.workspace.teams;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks a post to Teams: the message around it, and an Adaptive Card of version 1.4 at most. */
final class CardValidator {
  private static final String CARD = "application/vnd.microsoft.card.adaptive";
  private static final Set<String> COMMON =
      Set.of("type", "id", "isVisible", "separator", "spacing", "height", "fallback", "requires");
  private static final Map<String, Set<String>> ELEMENTS = new HashMap<>();
  private static final Map<String, Set<String>> ACTIONS = new HashMap<>();
  private static final Map<String, Set<String>> REQUIRED = new HashMap<>();

  static {
    element(
        "TextBlock",
        "text! color fontType horizontalAlignment isSubtle maxLines size weight wrap style");
    element("RichTextBlock", "inlines! horizontalAlignment");
    element(
        "Image", "url! altText backgroundColor horizontalAlignment selectAction size style width");
    element("ImageSet", "images! imageSize");
    element("Media", "sources! poster altText");
    element(
        "Container",
        "items! selectAction style verticalContentAlignment bleed backgroundImage minHeight rtl");
    element("ColumnSet", "columns selectAction style bleed minHeight horizontalAlignment");
    element(
        "Column",
        "items backgroundImage bleed minHeight rtl selectAction style verticalContentAlignment"
            + " width");
    element("FactSet", "facts!");
    element("ActionSet", "actions!");
    element(
        "Input.Text",
        "id! isMultiline maxLength placeholder regex style inlineAction value errorMessage"
            + " isRequired label");
    element("Input.Toggle", "id! title! value valueOff valueOn wrap errorMessage isRequired label");
    element(
        "Input.ChoiceSet",
        "id! choices isMultiSelect style value placeholder wrap errorMessage isRequired label");
    for (String input : List.of("Input.Number", "Input.Date", "Input.Time")) {
      element(input, "id! max min placeholder value errorMessage isRequired label");
    }
    action("Action.OpenUrl", "url!");
    action("Action.Submit", "data associatedInputs");
    action("Action.ShowCard", "card");
    action("Action.ToggleVisibility", "targetElements!");
    action("Action.Execute", "verb data associatedInputs");
  }

  private final List<String> problems = new ArrayList<>();

  private static void element(String type, String fields) {
    put(ELEMENTS, type, fields);
  }

  private static void action(String type, String fields) {
    put(ACTIONS, type, fields + " title iconUrl style tooltip isEnabled mode");
  }

  private static void put(Map<String, Set<String>> to, String type, String fields) {
    List<String> names = new ArrayList<>(List.of(fields.split(" ")));
    REQUIRED.put(
        type,
        Set.copyOf(
            names.stream()
                .filter(n -> n.endsWith("!"))
                .map(n -> n.substring(0, n.length() - 1))
                .toList()));
    List<String> all = new ArrayList<>(COMMON);
    names.forEach(n -> all.add(n.replace("!", "")));
    to.put(type, Set.copyOf(all));
  }

  /** Returns what is wrong with the post; empty: nothing. */
  static List<String> findErrors(JsonNode message) {
    CardValidator check = new CardValidator();
    check.envelope(message);
    return List.copyOf(check.problems);
  }

  private void envelope(JsonNode message) {
    expect(message.path("type").asText().equals("message"), "type: must be \"message\"");
    JsonNode attachments = message.path("attachments");
    expect(attachments.isArray() && !attachments.isEmpty(), "attachments: at least one");
    for (int i = 0; i < attachments.size(); i++) {
      String at = "attachments/" + i;
      JsonNode one = attachments.get(i);
      expect(one.path("contentType").asText().equals(CARD), at + "/contentType: must be " + CARD);
      card(at + "/content", one.path("content"));
    }
  }

  private void card(String at, JsonNode card) {
    checkKnownFields(
        at,
        card,
        Set.of(
            "type",
            "version",
            "body",
            "actions",
            "$schema",
            "fallbackText",
            "msteams",
            "speak",
            "lang",
            "minHeight",
            "backgroundImage",
            "selectAction",
            "verticalContentAlignment",
            "rtl",
            "refresh",
            "authentication",
            "metadata"));
    expect(card.path("type").asText().equals("AdaptiveCard"), at + "/type: must be AdaptiveCard");
    String version = card.path("version").asText();
    expect(version.matches("1\\.[0-4]"), at + "/version: 1.4 at most, not " + version);
    expect(
        card.path("body").size() + card.path("actions").size() > 0,
        at + ": body or actions needed");
    elements(at + "/body", card.path("body"));
    actions(at + "/actions", card.path("actions"));
  }

  private void elements(String at, JsonNode elements) {
    for (int i = 0; i < elements.size(); i++) {
      element(at + "/" + i, elements.get(i));
    }
  }

  private void element(String at, JsonNode element) {
    String type = element.path("type").asText();
    if (!ELEMENTS.containsKey(type)) {
      problems.add(at + "/type: unknown element " + type);
      return;
    }
    checkRequiredFields(at, element, type);
    checkKnownFields(at, element, ELEMENTS.get(type));
    values(at, element);
    elements(at + "/items", element.path("items"));
    elements(at + "/images", element.path("images"));
    for (int i = 0; i < element.path("columns").size(); i++) {
      JsonNode column = element.path("columns").get(i);
      String where = at + "/columns/" + i;
      checkKnownFields(where, column, ELEMENTS.get("Column"));
      values(where, column);
      elements(where + "/items", column.path("items"));
    }
    for (JsonNode fact : element.path("facts")) {
      checkKnownFields(at + "/facts", fact, Set.of("title", "value"));
      expect(
          fact.path("title").isTextual() && fact.path("value").isTextual(),
          at + "/facts: title and value are strings");
    }
    actions(at + "/actions", element.path("actions"));
    if (element.has("selectAction")) {
      action(at + "/selectAction", element.get("selectAction"));
    }
  }

  private void values(String at, JsonNode element) {
    oneOf(
        at,
        element,
        "size",
        "default",
        "small",
        "medium",
        "large",
        "extraLarge",
        "auto",
        "stretch");
    oneOf(at, element, "weight", "default", "lighter", "bolder");
    oneOf(
        at, element, "color", "default", "dark", "light", "accent", "good", "warning", "attention");
    oneOf(
        at,
        element,
        "spacing",
        "default",
        "none",
        "small",
        "medium",
        "large",
        "extraLarge",
        "padding");
    oneOf(at, element, "fontType", "default", "monospace");
    oneOf(at, element, "horizontalAlignment", "left", "center", "right");
    for (String flag : List.of("wrap", "separator", "isSubtle", "isVisible", "bleed")) {
      expect(!element.has(flag) || element.get(flag).isBoolean(), at + "/" + flag + ": a boolean");
    }
    expect(!element.has("text") || element.get("text").isTextual(), at + "/text: a string");
  }

  private void oneOf(String at, JsonNode element, String field, String... allowed) {
    if (element.has(field)) {
      String value = element.get(field).asText();
      boolean good = List.of(allowed).stream().anyMatch(value::equalsIgnoreCase);
      expect(good, at + "/" + field + ": unknown value " + value);
    }
  }

  private void actions(String at, JsonNode actions) {
    // Teams shows six at most.
    expect(actions.size() <= 6, at + ": more than 6 actions");
    for (int i = 0; i < actions.size(); i++) {
      action(at + "/" + i, actions.get(i));
    }
  }

  private void action(String at, JsonNode action) {
    String type = action.path("type").asText();
    if (!ACTIONS.containsKey(type)) {
      problems.add(at + "/type: unknown action " + type);
      return;
    }
    checkRequiredFields(at, action, type);
    checkKnownFields(at, action, ACTIONS.get(type));
    if (action.has("url")) {
      String url = action.get("url").asText();
      expect(url.matches("https?://\\S+"), at + "/url: no web address: " + url);
    }
    if (action.has("card")) {
      card(at + "/card", action.get("card"));
    }
  }

  private void checkRequiredFields(String at, JsonNode node, String type) {
    for (String field : REQUIRED.get(type)) {
      expect(node.has(field), at + ": " + type + " needs " + field);
    }
  }

  private void checkKnownFields(String at, JsonNode node, Set<String> fields) {
    node.fieldNames()
        .forEachRemaining(name -> expect(fields.contains(name), at + ": unknown field " + name));
  }

  private void expect(boolean holds, String otherwise) {
    if (!holds) {
      problems.add(otherwise);
    }
  }
}
