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
import io.dojobell.blockkit.Mrkdwn;
import io.dojobell.slack.reply.Reply;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The blocks of a view in the making, never more than Slack takes. */
final class Canvas {
  /** Slack's limit for a view. */
  static final int MOST_BLOCKS = 100;

  private static final int LONGEST_URL = 1_500;

  private final List<LayoutBlock> blocks = new ArrayList<>();

  List<LayoutBlock> blocks() {
    return blocks.subList(0, Math.min(blocks.size(), MOST_BLOCKS));
  }

  void add(LayoutBlock block) {
    blocks.add(block);
  }

  void addAll(List<LayoutBlock> more) {
    blocks.addAll(more);
  }

  void heading(String text) {
    blocks.add(divider());
    blocks.add(header(block -> block.text(plain(text))));
  }

  void says(String mrkdwn) {
    blocks.add(section(block -> block.text(Reply.markdown(mrkdwn))));
  }

  /** A paragraph with something to press beside it. */
  void says(String id, String mrkdwn, BlockElement beside) {
    blocks.add(section(block -> block.blockId(id).text(Reply.markdown(mrkdwn)).accessory(beside)));
  }

  void notes(String mrkdwn) {
    blocks.add(context(List.of(Reply.markdown(mrkdwn))));
  }

  /** Things to press; nothing where there are none. */
  void row(String id, List<? extends BlockElement> elements) {
    if (!elements.isEmpty()) {
      blocks.add(actions(block -> block.blockId(id).elements(List.copyOf(elements))));
    }
  }

  /**
   * Buttons to the pages before and after, where there are any.
   *
   * @param all how many there are
   */
  void pages(Place place, int size, long all) {
    var buttons = new ArrayList<BlockElement>();
    if (place.from() > 0) {
      buttons.add(button("Back", "home:page:back", "" + Math.max(0, place.from() - size)));
    }
    if (place.from() + size < all) {
      buttons.add(button("More", "home:page:more", "" + (place.from() + size)));
    }
    row("pages", buttons);
    if (all > size) {
      notes("%d–%d of %d".formatted(place.from() + 1, Math.min(all, place.from() + size), all));
    }
  }

  /** A link; without it where its URL, once escaped, would fill the block. */
  static String link(@Nullable String url, int most, String label) {
    return Mrkdwn.link(
        url == null || Mrkdwn.url(url).length() > LONGEST_URL ? null : url, most, label);
  }

  static ButtonElement button(String label, String action, String value) {
    return Reply.button(label, action, value);
  }

  /** A menu of choices, each by its label; what is chosen comes as the value. */
  static OverflowMenuElement menu(String action, Map<String, String> choices) {
    var options = new ArrayList<OptionObject>();
    new LinkedHashMap<>(choices).forEach((label, value) -> options.add(option(label, value)));
    return OverflowMenuElement.builder().actionId(action).options(options).build();
  }

  static OptionObject option(String label, String value) {
    return OptionObject.builder().text(plain(label)).value(value).build();
  }

  static PlainTextObject plain(String text) {
    return PlainTextObject.builder().text(text).build();
  }
}
