package io.dojobell.channel.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import io.dojobell.blockkit.Action;
import io.dojobell.blockkit.BlockKit;
import io.dojobell.blockkit.ModalId;
import io.dojobell.blockkit.Mrkdwn;
import io.dojobell.blockkit.SlackLimits;
import io.dojobell.channel.MessageBatch.PendingMessage;
import io.dojobell.message.EventKind;
import io.dojobell.model.Event;
import io.dojobell.model.EventType;
import io.dojobell.model.NamedRef;
import io.dojobell.model.Slug;
import io.dojobell.model.TextSanitizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * The overflow menu of a message: mute its product or its type, each by a form, why it was sent,
 * and the settings. In a channel all see the same menu.
 *
 * @param product null: the message is about none, or about several
 * @param type an event of the only type in the message; null: it has several
 * @param first names the delivery that is explained
 */
record MessageMenu(@Nullable NamedRef product, @Nullable Event type, PendingMessage first) {
  private static final int MAX_NAME_LENGTH = SlackLimits.MAX_OPTION_LENGTH - "Mute …".length();

  /** Returns the menu of a message about that event alone. */
  static MessageMenu of(PendingMessage message) {
    var event = message.event();
    return new MessageMenu(event.subject().product(), event, message);
  }

  /**
   * Returns the menu as a block, beside a button that opens the page and others.
   *
   * @param link null: there is no page; one that is too long for a button has none
   */
  LayoutBlock beside(String label, @Nullable String link, BlockElement... others) {
    var elements = new ArrayList<BlockElement>();
    if (link != null && link.length() <= SlackLimits.MAX_BUTTON_URL_LENGTH) {
      elements.add(BlockKit.linkButton(label, link));
    }
    elements.addAll(List.of(others));
    elements.add(BlockKit.overflow(Action.Menu.MESSAGE, choices()));
    return BlockKit.actions(elements);
  }

  private SequencedMap<String, Action> choices() {
    var choices = new LinkedHashMap<String, Action>();
    if (product != null && Slug.isValid(product.key())) {
      choices.put(muteLabel(product.name()), new Action.OpenMuteForm("\"" + product.key() + "\""));
    }
    if (type != null) {
      muteArgument(type)
          .ifPresent(
              argument ->
                  choices.put(
                      muteLabel(EventKind.of(type.type(), type.typeName())),
                      new Action.OpenMuteForm(argument)));
    }
    var isPersonal = first.delivery().username() != null;
    choices.put(
        isPersonal ? "Why me?" : "Why?", new Action.ReplyAction.Explain(first.delivery().id()));
    choices.put("Settings", new Action.OpenModal(ModalId.SETTINGS));
    return choices;
  }

  private static String muteLabel(String name) {
    var line = Mrkdwn.escapePlainText(TextSanitizer.singleLine(name));
    return "Mute " + TextSanitizer.truncate(MAX_NAME_LENGTH, line) + "…";
  }

  /**
   * Returns the argument of the command that mutes the type: an unknown type is muted by its own
   * name, not with all others.
   */
  private static Optional<String> muteArgument(Event event) {
    var name = event.typeName();
    if (event.type() != EventType.OTHER || name.equals(EventType.OTHER.wireName())) {
      return Optional.of(event.type().wireName());
    }
    return Optional.of(Slug.isValid(name) ? "type \"" + name + "\"" : event.type().wireName());
  }
}
