package io.dojobell.workspace.blockkit;

import java.util.HashMap;
import java.util.Map;

/** The inside of a {@code rich_text} block. */
final class RichTextRules {
  private RichTextRules() {}

  static JsonRule sections() {
    JsonRule leaf = JsonRule.byType(leaves());
    JsonRule leaves = JsonRule.items(0, 1000, leaf);
    JsonRule border = JsonRule.integer(0, 1);
    ObjectRule section = ObjectRule.of("rich_text_section").required("elements", leaves);
    Map<String, JsonRule> all = new HashMap<>();
    all.put("rich_text_section", section);
    all.put(
        "rich_text_list",
        ObjectRule.of("rich_text_list")
            .required("style", JsonRule.oneOf("bullet", "ordered"))
            .required("elements", JsonRule.items(1, 1000, section))
            .optional("indent", JsonRule.integer(0, 8))
            .optional("offset", JsonRule.integer(0, Integer.MAX_VALUE))
            .optional("border", border));
    all.put(
        "rich_text_preformatted",
        ObjectRule.of("rich_text_preformatted")
            .required("elements", leaves)
            .optional("border", border)
            .optional("language", JsonRule.string(1, 50)));
    all.put(
        "rich_text_quote",
        ObjectRule.of("rich_text_quote").required("elements", leaves).optional("border", border));
    return JsonRule.items(1, 1000, JsonRule.byType(all));
  }

  private static Map<String, JsonRule> leaves() {
    JsonRule id = JsonRule.string(1, 50);
    ObjectRule style = new ObjectRule();
    for (String name :
        new String[] {
          "bold", "italic", "strike", "underline", "code", "highlight", "client_highlight", "unlink"
        }) {
      style.optional(name, JsonRule.bool());
    }
    Map<String, JsonRule> all = new HashMap<>();
    all.put("text", leaf("text", style).required("text", JsonRule.string(1, 3000)));
    all.put(
        "link",
        leaf("link", style)
            .required("url", JsonRule.string(1, 3000))
            .optional("text", JsonRule.string(0, 3000))
            .optional("unsafe", JsonRule.bool()));
    all.put(
        "emoji",
        leaf("emoji", style)
            .required("name", JsonRule.string(1, 100))
            .optional("unicode", JsonRule.string(1, 100)));
    all.put("user", leaf("user", style).required("user_id", id));
    all.put("channel", leaf("channel", style).required("channel_id", id));
    all.put("usergroup", leaf("usergroup", style).required("usergroup_id", id));
    all.put(
        "broadcast",
        leaf("broadcast", style).required("range", JsonRule.oneOf("here", "channel", "everyone")));
    all.put(
        "color",
        leaf("color", style).required("value", JsonRule.pattern("#[0-9a-fA-F]{6}", "color")));
    all.put(
        "date",
        leaf("date", style)
            .required("timestamp", JsonRule.integer(0, Long.MAX_VALUE))
            .required("format", JsonRule.string(1, 200))
            .optional("url", JsonRule.string(1, 3000))
            .optional("fallback", JsonRule.string(1, 200)));
    return all;
  }

  private static ObjectRule leaf(String type, JsonRule style) {
    return ObjectRule.of(type).optional("style", style);
  }
}
