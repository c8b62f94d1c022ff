package io.dojobell.channel.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.blockkit.Blocks;
import io.dojobell.channel.MessageBatch.PendingMessage;
import io.dojobell.message.MessageContent;
import io.dojobell.model.EventType;
import io.dojobell.model.Slug;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The buttons and the menu below one event. */
record EventButtons(MessageContent brief, PendingMessage letter, @Nullable String link) {
  /** Returns them as one block. */
  ObjectNode block() {
    return Blocks.actions(buttons());
  }

  /** In a channel the menu is an admin's; a person mutes and sets for themselves. */
  private List<ObjectNode> buttons() {
    var buttons = new ArrayList<ObjectNode>();
    if (link != null && link.length() <= Blocks.BUTTON_URL) {
      buttons.add(Blocks.open(label(), link));
    }
    var personal = letter.delivery().username() != null;
    buttons.add(Blocks.menu("mute", "Mute", mutes()));
    var id = Long.toString(letter.delivery().id());
    buttons.add(Blocks.button(personal ? "Why me?" : "Why?", "why", id));
    if (personal) {
      buttons.add(Blocks.button("Settings", "settings", "open"));
    }
    return buttons;
  }

  /** What a choice does is the command that would do the same. */
  private Map<String, String> mutes() {
    var mutes = new LinkedHashMap<String, String>();
    var product = letter.event().subject().product();
    for (var span : List.of("1 hour", "1 day", "1 week")) {
      if (product != null && Slug.isValid(product.key())) {
        mutes.put("This product for " + span, "mute \"" + product.key() + "\" for " + span);
      }
    }
    for (var span : List.of("1 hour", "1 day", "1 week")) {
      mutes.put("This kind for " + span, "mute " + typed() + " for " + span);
    }
    return mutes;
  }

  /** An unknown type is muted by its own name, not with all others. */
  private String typed() {
    var name = letter.event().typeName();
    return brief.type() == EventType.OTHER
            && !name.equals(EventType.OTHER.wireName())
            && Slug.isValid(name)
        ? "type \"" + name + "\""
        : brief.type().wireName();
  }

  private String label() {
    return switch (brief.type()) {
      case REPORT_CREATED -> "Open report";
      case REVIEW_REQUESTED, CODE_REVIEW -> "Open review";
      default -> "Open";
    };
  }
}
