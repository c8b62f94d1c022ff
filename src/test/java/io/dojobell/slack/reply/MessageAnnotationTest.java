package io.dojobell.slack.reply;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.element.ButtonElement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MessageAnnotationTest {
  private static final MessageAnnotation MUTED =
      new MessageAnnotation("Muted by bob", Optional.of("unmute web"));
  private static final LayoutBlock TEXT = SectionBlock.builder().blockId("text").build();
  private static final LayoutBlock BUTTONS = ActionsBlock.builder().blockId("buttons").build();
  private static final LayoutBlock FOOTER = SectionBlock.builder().blockId("footer").build();

  private static List<String> ids(Optional<List<LayoutBlock>> blocks) {
    return blocks.orElseThrow().stream().map(LayoutBlock::getBlockId).toList();
  }

  private static List<LayoutBlock> dividers(int count) {
    return Collections.nCopies(count, DividerBlock.builder().build());
  }

  @Test
  void the_line_stands_below_the_last_buttons() {
    assertThat(ids(MUTED.addTo(List.of(TEXT, BUTTONS, FOOTER))))
        .containsExactly("text", "buttons", "done", "footer");
    assertThat(ids(MUTED.addTo(List.of(BUTTONS, TEXT, BUTTONS, FOOTER))))
        .containsExactly("buttons", "text", "buttons", "done", "footer");
  }

  @Test
  void without_buttons_it_stands_at_the_end() {
    assertThat(ids(MUTED.addTo(List.of(TEXT, FOOTER)))).containsExactly("text", "footer", "done");
  }

  @Test
  void it_replaces_an_earlier_line() {
    var before = MUTED.addTo(List.of(TEXT, BUTTONS)).orElseThrow();
    var after = new MessageAnnotation("Unmuted by bob", Optional.empty()).addTo(before);

    assertThat(ids(after)).containsExactly("text", "buttons", "done");
    assertThat(((SectionBlock) after.orElseThrow().getLast()).getText().getText())
        .isEqualTo("Unmuted by bob");
  }

  @Test
  void a_message_has_at_most_50_blocks() {
    assertThat(MUTED.addTo(dividers(49))).hasValueSatisfying(all -> assertThat(all).hasSize(50));
    assertThat(MUTED.addTo(dividers(50))).isEmpty();
    var full = new ArrayList<>(MUTED.addTo(dividers(49)).orElseThrow());
    assertThat(MUTED.addTo(full)).isPresent();
  }

  @Test
  void a_reply_says_the_same_with_a_button_where_it_can_be_undone() {
    var block = (SectionBlock) MUTED.toReply().blocks().getFirst();
    var without = new MessageAnnotation("Done", Optional.empty()).toReply();

    assertThat(MUTED.toReply().text()).isEqualTo("Muted by bob");
    assertThat(block.getAccessory())
        .isInstanceOfSatisfying(
            ButtonElement.class, button -> assertThat(button.getValue()).isEqualTo("unmute web"));
    assertThat(((SectionBlock) without.blocks().getFirst()).getAccessory()).isNull();
  }
}
