package io.dojobell.slack.home;

import static com.slack.api.model.block.Blocks.actions;
import static com.slack.api.model.block.Blocks.divider;
import static com.slack.api.model.block.Blocks.header;
import static com.slack.api.model.block.Blocks.section;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.DispatchActionConfig;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import io.dojobell.blockkit.Action.HomeAction;
import io.dojobell.blockkit.BlockKit;
import io.dojobell.blockkit.Mrkdwn;
import io.dojobell.blockkit.SlackLimits;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds the blocks of a view, never more than Slack accepts. */
final class ViewBuilder {
  private static final int MAX_URL_LENGTH = 1_500;

  private final List<LayoutBlock> blocks = new ArrayList<>();

  List<LayoutBlock> blocks() {
    return blocks.subList(0, Math.min(blocks.size(), SlackLimits.MAX_VIEW_BLOCKS));
  }

  void add(LayoutBlock block) {
    blocks.add(block);
  }

  void addAll(List<LayoutBlock> more) {
    blocks.addAll(more);
  }

  void heading(String text) {
    blocks.add(divider());
    blocks.add(header(block -> block.text(BlockKit.plainText(text))));
  }

  void paragraph(String mrkdwn) {
    blocks.add(BlockKit.section(mrkdwn));
  }

  /** Adds a paragraph with an element beside it. */
  void paragraph(String id, String mrkdwn, BlockElement beside) {
    blocks.add(section(block -> block.blockId(id).text(BlockKit.mrkdwn(mrkdwn)).accessory(beside)));
  }

  void smallPrint(String mrkdwn) {
    blocks.add(BlockKit.context(mrkdwn));
  }

  /**
   * Adds a field that searches on Enter.
   *
   * @param search the action, whose words the person enters
   */
  void search(String label, HomeLocation place, HomeAction search) {
    var words =
        PlainTextInputElement.builder()
            .actionId(search.encode().id())
            .initialValue(place.search().isEmpty() ? null : place.search())
            .maxLength(100)
            .dispatchActionConfig(
                DispatchActionConfig.builder()
                    .triggerActionsOn(List.of("on_enter_pressed"))
                    .build())
            .build();
    blocks.add(
        InputBlock.builder()
            .blockId("search")
            .label(BlockKit.plainText(label))
            .dispatchAction(true)
            .optional(true)
            .element(words)
            .build());
  }

  /** Adds buttons; nothing if there are none. */
  void addButtons(String id, List<? extends BlockElement> elements) {
    if (!elements.isEmpty()) {
      blocks.add(actions(block -> block.blockId(id).elements(List.copyOf(elements))));
    }
  }

  /**
   * Adds buttons to the pages before and after, if there are any, and which entries are shown; a
   * page whose entries were deleted shows none.
   *
   * @param all the number of all entries
   */
  void pageButtons(HomeLocation place, int size, long all) {
    var buttons = new ArrayList<BlockElement>();
    if (place.offset() > 0) {
      buttons.add(
          BlockKit.button(
              "Back", new HomeAction.ShowPage(Math.max(0, place.offset() - size), true)));
    }
    if (place.offset() + size < all) {
      buttons.add(BlockKit.button("More", new HomeAction.ShowPage(place.offset() + size, false)));
    }
    addButtons("pages", buttons);
    if (all > size && place.offset() < all) {
      smallPrint(
          "%d–%d of %d".formatted(place.offset() + 1, Math.min(all, place.offset() + size), all));
    }
  }

  /** Returns a link; only its label if the URL, once escaped, would fill the block. */
  static String link(@Nullable String url, int most, String label) {
    return Mrkdwn.link(
        url == null || Mrkdwn.url(url).length() > MAX_URL_LENGTH ? null : url, most, label);
  }
}
