package io.dojobell.workspace.blockkit;

import java.util.HashMap;
import java.util.Map;

/** The inside of a {@code rich_text} block. */
final class RichText {
  private RichText() {}

  static Rule sections() {
    Rule leaf = Rule.byType(leaves());
    Rule leaves = Rule.items(0, 1000, leaf);
    Rule border = Rule.whole(0, 1);
    Shape section = Shape.of("rich_text_section").need("elements", leaves);
    Map<String, Rule> all = new HashMap<>();
    all.put("rich_text_section", section);
    all.put(
        "rich_text_list",
        Shape.of("rich_text_list")
            .need("style", Rule.oneOf("bullet", "ordered"))
            .need("elements", Rule.items(1, 1000, section))
            .may("indent", Rule.whole(0, 8))
            .may("offset", Rule.whole(0, Integer.MAX_VALUE))
            .may("border", border));
    all.put(
        "rich_text_preformatted",
        Shape.of("rich_text_preformatted")
            .need("elements", leaves)
            .may("border", border)
            .may("language", Rule.string(1, 50)));
    all.put(
        "rich_text_quote",
        Shape.of("rich_text_quote").need("elements", leaves).may("border", border));
    return Rule.items(1, 1000, Rule.byType(all));
  }

  private static Map<String, Rule> leaves() {
    Rule id = Rule.string(1, 50);
    Shape style = new Shape();
    for (String name :
        new String[] {
          "bold", "italic", "strike", "underline", "code", "highlight", "client_highlight", "unlink"
        }) {
      style.may(name, Rule.flag());
    }
    Map<String, Rule> all = new HashMap<>();
    all.put("text", leaf("text", style).need("text", Rule.string(1, 3000)));
    all.put(
        "link",
        leaf("link", style)
            .need("url", Rule.string(1, 3000))
            .may("text", Rule.string(0, 3000))
            .may("unsafe", Rule.flag()));
    all.put(
        "emoji",
        leaf("emoji", style).need("name", Rule.string(1, 100)).may("unicode", Rule.string(1, 100)));
    all.put("user", leaf("user", style).need("user_id", id));
    all.put("channel", leaf("channel", style).need("channel_id", id));
    all.put("usergroup", leaf("usergroup", style).need("usergroup_id", id));
    all.put(
        "broadcast",
        leaf("broadcast", style).need("range", Rule.oneOf("here", "channel", "everyone")));
    all.put("color", leaf("color", style).need("value", Rule.pattern("#[0-9a-fA-F]{6}", "color")));
    all.put(
        "date",
        leaf("date", style)
            .need("timestamp", Rule.whole(0, Long.MAX_VALUE))
            .need("format", Rule.string(1, 200))
            .may("url", Rule.string(1, 3000))
            .may("fallback", Rule.string(1, 200)));
    return all;
  }

  private static Shape leaf(String type, Rule style) {
    return Shape.of(type).may("style", style);
  }
}
