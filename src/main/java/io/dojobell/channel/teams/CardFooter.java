package io.dojobell.channel.teams;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.message.Branding;
import java.util.ArrayList;
import java.util.List;

/** The end of every card: why it came, the disclaimer, the team's name. */
final class CardFooter {
  private CardFooter() {}

  static List<ObjectNode> of(String reason, Branding branding, CardLimits limits) {
    var lines = new ArrayList<ObjectNode>();
    add(lines, reason, limits.maxLine());
    add(lines, branding.disclaimer(), limits.maxTitle());
    add(lines, branding.teamName(), limits.maxLine());
    if (!lines.isEmpty()) {
      lines.getFirst().put("separator", true).put("spacing", "Medium");
    }
    return lines;
  }

  private static void add(List<ObjectNode> lines, String text, int codePoints) {
    var line = CardEscaper.escapeLine(codePoints, text);
    if (!line.isEmpty()) {
      var run = CardElements.subtle(CardElements.small(CardElements.run(line)));
      lines.add(CardElements.withSpacing(CardElements.paragraph(run), "Small"));
    }
  }
}
