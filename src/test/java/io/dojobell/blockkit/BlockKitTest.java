package io.dojobell.blockkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.slack.api.model.block.LayoutBlock;
import io.dojobell.workspace.blockkit.BlockKitValidator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlockKitTest {
  private static final BlockKitValidator RULES = BlockKitValidator.withStandardLimits();

  private static List<LayoutBlock> message() {
    var choices = new LinkedHashMap<String, Action>();
    choices.put("Everything for 1 hour", new Action.Mute("mute all for 1 hour"));
    return List.of(
        BlockKit.section("*Title*"),
        BlockKit.fields(List.of("*A*\n1", "*B*\n2")),
        BlockKit.context("small"),
        BlockKit.actions(
            List.of(
                BlockKit.linkButton("Open", "https://dojo.example/1"),
                BlockKit.button("Why?", new Action.ReplyAction.Explain(7L)),
                BlockKit.overflow(Action.Menu.ROUTE, choices))));
  }

  @Test
  void every_block_is_one_that_slack_takes() throws IOException {
    var json = new ObjectMapper().readTree(BlockKit.toJson(message()));
    assertThat(RULES.findMessageErrors(json, "/blocks")).isEmpty();
  }

  @Test
  void the_length_is_that_of_all_texts_in_code_points() {
    assertThat(BlockKit.length(List.of(BlockKit.section("a😀&amp;")))).isEqualTo(7);
    assertThat(BlockKit.length(message()))
        .isEqualTo("*Title**A*\n1*B*\n2smallOpenWhy?Everything for 1 hour".length());
    assertThat(BlockKit.length(List.of())).isZero();
  }

  @Test
  void no_more_fields_are_shown_than_slack_takes() throws IOException {
    var fields = BlockKit.fields(List.of("a b c d e f g h i j k".split(" ")));
    var json = new ObjectMapper().readTree(BlockKit.toJson(List.of(fields)));
    assertThat(json.at("/0/fields")).hasSize(10);
    assertThat(json.at("/0/fields/0/verbatim").asBoolean()).isTrue();
  }

  @Test
  void only_the_primary_button_of_a_message_stands_out() throws IOException {
    var action = new Action.OpenModal(ModalId.SETTINGS);
    var buttons =
        BlockKit.actions(
            List.of(BlockKit.primaryButton("Open", action), BlockKit.button("Open", action)));
    var json = new ObjectMapper().readTree(BlockKit.toJson(List.of(buttons)));
    assertThat(json.at("/0/elements/0/style").asText()).isEqualTo("primary");
    assertThat(json.at("/0/elements/0/text/text").asText()).isEqualTo("Open");
    assertThat(json.at("/0/elements/1").has("style")).isFalse();
  }
}
