package io.dojobell.channel.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import io.dojobell.blockkit.Action;
import io.dojobell.blockkit.BlockKit;
import io.dojobell.blockkit.ModalId;
import io.dojobell.blockkit.SlackLimits;
import io.dojobell.channel.MessageBatch.PendingMessage;
import io.dojobell.message.MessageContent;
import io.dojobell.model.EventType;
import io.dojobell.model.Slug;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** The buttons and the menu below one event. */
record EventButtons(MessageContent content, PendingMessage message, @Nullable String link) {
  /** Returns the buttons and the menu as one block. */
  LayoutBlock block() {
    return BlockKit.actions(buttons());
  }

  /**
   * Returns the buttons; in a channel the menu is for an admin, while a person mutes and sets for
   * themselves.
   */
  private List<BlockElement> buttons() {
    var buttons = new ArrayList<BlockElement>();
    if (link != null && link.length() <= SlackLimits.MAX_BUTTON_URL_LENGTH) {
      buttons.add(BlockKit.linkButton(label(), link));
    }
    var personal = message.delivery().username() != null;
    buttons.add(BlockKit.select(Action.Menu.MUTE, "Mute", muteChoices()));
    var explain = new Action.ReplyAction.Explain(message.delivery().id());
    buttons.add(BlockKit.button(personal ? "Why me?" : "Why?", explain));
    if (personal) {
      buttons.add(BlockKit.button("Settings", new Action.OpenModal(ModalId.SETTINGS)));
    }
    return buttons;
  }

  /** Returns the choices of the menu; each stands for the command that does the same. */
  private SequencedMap<String, Action> muteChoices() {
    var mutes = new LinkedHashMap<String, Action>();
    var product = message.event().subject().product();
    for (var span : List.of("1 hour", "1 day", "1 week")) {
      if (product != null && Slug.isValid(product.key())) {
        mutes.put(
            "This product for " + span,
            new Action.Mute("mute \"" + product.key() + "\" for " + span));
      }
    }
    for (var span : List.of("1 hour", "1 day", "1 week")) {
      mutes.put(
          "This kind for " + span, new Action.Mute("mute " + muteArgument() + " for " + span));
    }
    return mutes;
  }

  /**
   * Returns the argument of the mute: an unknown type is muted by its own name, not with all
   * others.
   */
  private String muteArgument() {
    var name = message.event().typeName();
    return content.type() == EventType.OTHER
            && !name.equals(EventType.OTHER.wireName())
            && Slug.isValid(name)
        ? "type \"" + name + "\""
        : content.type().wireName();
  }

  private String label() {
    return switch (content.type()) {
      case REPORT_CREATED -> "Open report";
      case REVIEW_REQUESTED, CODE_REVIEW -> "Open review";
      default -> "Open";
    };
  }
}
