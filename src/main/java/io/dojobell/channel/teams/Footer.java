package io.dojobell.channel.teams;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.message.Branding;
import java.util.ArrayList;
import java.util.List;

/** The end of every card: why it came, the disclaimer, the team's name. */
final class Footer {
  private Footer() {}

  static List<ObjectNode> of(String reason, Branding house, Room room) {
    var lines = new ArrayList<ObjectNode>();
    add(lines, reason, room.line());
    add(lines, house.disclaimer(), room.title());
    add(lines, house.teamName(), room.line());
    if (!lines.isEmpty()) {
      lines.getFirst().put("separator", true).put("spacing", "Medium");
    }
    return lines;
  }

  private static void add(List<ObjectNode> lines, String text, int letters) {
    var line = CardText.line(letters, text);
    if (!line.isEmpty()) {
      var run = Card.subtle(Card.small(Card.run(line)));
      lines.add(Card.spaced(Card.paragraph(run), "Small"));
    }
  }
}
