package io.dojobell.slack.home;

import static com.slack.api.model.block.Blocks.actions;
import static com.slack.api.model.block.Blocks.context;
import static com.slack.api.model.block.Blocks.divider;
import static com.slack.api.model.block.Blocks.header;
import static com.slack.api.model.block.Blocks.section;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.OverflowMenuElement;
import io.dojobell.blockkit.Action;
import io.dojobell.blockkit.Action.HomeAction;
import io.dojobell.blockkit.Mrkdwn;
import io.dojobell.slack.reply.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** Builds the blocks of a view, never more than Slack accepts. */
final class ViewBuilder {
  /** Slack's limit for a view. */
  static final int MAX_BLOCKS = 100;

  private static final int MAX_URL_LENGTH = 1_500;

  private final List<LayoutBlock> blocks = new ArrayList<>();

  List<LayoutBlock> blocks() {
    return blocks.subList(0, Math.min(blocks.size(), MAX_BLOCKS));
  }

  void add(LayoutBlock block) {
    blocks.add(block);
  }

  void addAll(List<LayoutBlock> more) {
    blocks.addAll(more);
  }

  void heading(String text) {
    blocks.add(divider());
    blocks.add(header(block -> block.text(plainText(text))));
  }

  void paragraph(String mrkdwn) {
    blocks.add(section(block -> block.text(Reply.mrkdwn(mrkdwn))));
  }

  /** Adds a paragraph with an element beside it. */
  void paragraph(String id, String mrkdwn, BlockElement beside) {
    blocks.add(section(block -> block.blockId(id).text(Reply.mrkdwn(mrkdwn)).accessory(beside)));
  }

  void smallPrint(String mrkdwn) {
    blocks.add(context(List.of(Reply.mrkdwn(mrkdwn))));
  }

  /** Adds buttons; nothing if there are none. */
  void addButtons(String id, List<? extends BlockElement> elements) {
    if (!elements.isEmpty()) {
      blocks.add(actions(block -> block.blockId(id).elements(List.copyOf(elements))));
    }
  }

  /**
   * Adds buttons to the pages before and after, if there are any.
   *
   * @param all the number of all entries
   */
  void pageButtons(HomeLocation place, int size, long all) {
    var buttons = new ArrayList<BlockElement>();
    if (place.offset() > 0) {
      buttons.add(
          button("Back", new HomeAction.ShowPage(Math.max(0, place.offset() - size), true)));
    }
    if (place.offset() + size < all) {
      buttons.add(button("More", new HomeAction.ShowPage(place.offset() + size, false)));
    }
    addButtons("pages", buttons);
    if (all > size) {
      smallPrint(
          "%d–%d of %d".formatted(place.offset() + 1, Math.min(all, place.offset() + size), all));
    }
  }

  /** Returns a link; only its label if the URL, once escaped, would fill the block. */
  static String link(@Nullable String url, int most, String label) {
    return Mrkdwn.link(
        url == null || Mrkdwn.url(url).length() > MAX_URL_LENGTH ? null : url, most, label);
  }

  static ButtonElement button(String label, Action action) {
    return Reply.button(label, action);
  }

  /** Returns a menu of actions, by their labels. */
  static OverflowMenuElement menu(Action.Menu menu, SequencedMap<String, Action> choices) {
    var options =
        choices.entrySet().stream()
            .map(choice -> option(choice.getKey(), choice.getValue().encode().value()))
            .toList();
    return OverflowMenuElement.builder().actionId(menu.id()).options(options).build();
  }

  static OptionObject option(String label, String value) {
    return OptionObject.builder().text(plainText(label)).value(value).build();
  }

  static PlainTextObject plainText(String text) {
    return PlainTextObject.builder().text(text).build();
  }
}
