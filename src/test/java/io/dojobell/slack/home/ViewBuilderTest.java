package io.dojobell.slack.home;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import io.dojobell.blockkit.Action.HomeAction;
import io.dojobell.blockkit.BlockKit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ViewBuilderTest {
  private static final ButtonElement BUTTON =
      BlockKit.button("Label", new HomeAction.ShowPage(3, true));
  private static final LayoutBlock BACK_TO_START = pages(back(0));

  private final ViewBuilder view = new ViewBuilder();

  private static ButtonElement back(long offset) {
    return BlockKit.button("Back", new HomeAction.ShowPage(offset, true));
  }

  private static ButtonElement more(long offset) {
    return BlockKit.button("More", new HomeAction.ShowPage(offset, false));
  }

  private static LayoutBlock pages(BlockElement... buttons) {
    return ActionsBlock.builder().blockId("pages").elements(List.of(buttons)).build();
  }

  /** Returns the blocks below a page of ten entries from that one on. */
  private static List<LayoutBlock> below(long offset, long all) {
    var view = new ViewBuilder();
    view.pageButtons(HomeLocation.startOf(HomeTab.ROUTES).withOffset(offset), 10, all);
    return view.blocks();
  }

  @Test
  void blocks_stay_in_their_order() {
    var first = BlockKit.section("1");
    view.add(first);
    view.addAll(List.of(BlockKit.section("2"), BlockKit.section("3")));
    view.smallPrint("4");
    view.paragraph("5");
    assertThat(view.blocks())
        .containsExactly(
            first,
            BlockKit.section("2"),
            BlockKit.section("3"),
            BlockKit.context("4"),
            BlockKit.section("5"));
  }

  @Test
  void a_heading_is_a_header_below_a_line() {
    view.heading("Routes");
    assertThat(view.blocks())
        .containsExactly(
            DividerBlock.builder().build(),
            HeaderBlock.builder().text(BlockKit.plainText("Routes")).build());
  }

  @Test
  void a_paragraph_may_have_an_element_beside_it() {
    view.paragraph("route:1", "*1*", BUTTON);
    assertThat(view.blocks())
        .containsExactly(
            SectionBlock.builder()
                .blockId("route:1")
                .text(BlockKit.mrkdwn("*1*"))
                .accessory(BUTTON)
                .build());
  }

  @Test
  void a_row_of_no_buttons_is_left_out() {
    view.addButtons("none", List.of());
    assertThat(view.blocks()).isEmpty();
    view.addButtons("one", List.of(BUTTON));
    assertThat(view.blocks())
        .containsExactly(ActionsBlock.builder().blockId("one").elements(List.of(BUTTON)).build());
  }

  @Test
  void a_view_has_as_many_blocks_as_slack_accepts() {
    view.addAll(Stream.generate(() -> BlockKit.section("x")).limit(99).toList());
    assertThat(view.blocks()).hasSize(99);
    view.paragraph("100");
    view.paragraph("101");
    assertThat(view.blocks()).hasSize(100).endsWith(BlockKit.section("100"));
  }

  @Test
  void entries_that_fit_on_a_page_have_no_buttons() {
    assertThat(below(0, 0)).isEmpty();
    assertThat(below(0, 10)).isEmpty();
  }

  @Test
  void the_first_page_leads_on_and_the_last_leads_back() {
    assertThat(below(0, 11)).containsExactly(pages(more(10)), BlockKit.context("1–10 of 11"));
    assertThat(below(10, 11)).containsExactly(BACK_TO_START, BlockKit.context("11–11 of 11"));
    assertThat(below(10, 20)).containsExactly(BACK_TO_START, BlockKit.context("11–20 of 20"));
  }

  @Test
  void a_page_between_leads_both_ways() {
    assertThat(below(10, 21))
        .containsExactly(pages(back(0), more(20)), BlockKit.context("11–20 of 21"));
    assertThat(below(25, 40))
        .containsExactly(pages(back(15), more(35)), BlockKit.context("26–35 of 40"));
  }

  @Test
  void back_never_leads_before_the_start() {
    assertThat(below(3, 5)).containsExactly(BACK_TO_START);
  }

  @Test
  void a_page_whose_entries_are_gone_leads_back_and_counts_none() {
    assertThat(below(20, 20)).containsExactly(pages(back(10)));
    assertThat(below(19, 20)).containsExactly(pages(back(9)), BlockKit.context("20–20 of 20"));
    assertThat(below(40, 35)).noneMatch(ContextBlock.class::isInstance);
  }

  @Test
  void a_link_has_its_label_in_so_many_letters() {
    assertThat(ViewBuilder.link("https://example.com/", 5, "Label"))
        .isEqualTo("<https://example.com/|Label>");
    assertThat(ViewBuilder.link("https://example.com/", 4, "Label"))
        .isEqualTo("<https://example.com/|Lab…>");
  }

  @Test
  void without_a_url_or_with_one_too_long_once_escaped_there_is_the_label() {
    var longest = "https://example.com/" + "x".repeat(1_480);
    assertThat(ViewBuilder.link(null, 5, "Label")).isEqualTo("Label");
    assertThat(ViewBuilder.link(longest, 5, "Label")).isEqualTo("<" + longest + "|Label>");
    assertThat(ViewBuilder.link(longest + "x", 5, "Label")).isEqualTo("Label");
    assertThat(ViewBuilder.link(longest.substring(1) + "&", 5, "Label")).isEqualTo("Label");
  }
}
