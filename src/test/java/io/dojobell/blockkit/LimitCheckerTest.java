package io.dojobell.blockkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.ImageBlock;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.ConfirmationDialogObject;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.composition.TextObject;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.CheckboxesElement;
import com.slack.api.model.block.element.OverflowMenuElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import io.dojobell.blockkit.LimitChecker.Excess;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class LimitCheckerTest {
  /** A character of two chars, which Slack counts as one. */
  private static final String BELL = "\uD83D\uDD14";

  private static List<String> found(LayoutBlock... blocks) {
    return LimitChecker.ofMessage(List.of(blocks)).stream().map(Excess::toString).toList();
  }

  private static List<String> found(View view) {
    return LimitChecker.ofView(view).stream().map(Excess::toString).toList();
  }

  private static String text(int length) {
    return BELL.repeat(length);
  }

  private static List<OptionObject> options(int count) {
    return Collections.nCopies(count, BlockKit.option("One", "1"));
  }

  @Test
  void what_is_within_every_limit_has_none() {
    assertThat(found(BlockKit.section(text(3_000)), BlockKit.context(text(3_000)))).isEmpty();
    assertThat(found(BlockKit.actions(List.of(BlockKit.linkButton(text(75), "https://a.example")))))
        .isEmpty();
  }

  @Test
  void a_text_that_is_too_long_or_empty_is_named_with_its_block() {
    assertThat(found(BlockKit.context("a"), BlockKit.section(text(3_001))))
        .containsExactly("blocks[1].text (mrkdwn): text has 3,001, Slack takes at most 3,000");
    assertThat(found(BlockKit.section("")))
        .containsExactly("blocks[0].text (mrkdwn): text has 0, Slack takes at least 1");
    assertThat(found(BlockKit.fields(List.of("a", text(2_001)))))
        .containsExactly("blocks[0].fields[1] (fields): text has 2,001, Slack takes at most 2,000");
    assertThat(found(HeaderBlock.builder().text(BlockKit.plainText(text(151))).build()))
        .containsExactly("blocks[0] (header): text has 151, Slack takes at most 150");
  }

  @Test
  void a_message_has_limits_of_its_own() {
    assertThat(found(Collections.nCopies(51, BlockKit.section("a")).toArray(LayoutBlock[]::new)))
        .containsExactly("message: blocks has 51, Slack takes at most 50");
    assertThat(
            found(
                Collections.nCopies(4, BlockKit.section(text(3_000))).toArray(LayoutBlock[]::new)))
        .containsExactly("message: text has 12,000, Slack takes at most 11,300");
  }

  @Test
  void the_lists_of_blocks_and_elements_have_limits() {
    var fields = Collections.<TextObject>nCopies(11, BlockKit.mrkdwn("a"));
    assertThat(found(SectionBlock.builder().fields(fields).build()))
        .containsExactly("blocks[0] (section): fields has 11, Slack takes at most 10");
    assertThat(found(BlockKit.actions(Collections.nCopies(26, BlockKit.linkButton("a", "b")))))
        .containsExactly("blocks[0] (actions): elements has 26, Slack takes at most 25");
    assertThat(
            found(
                BlockKit.actions(
                    List.of(
                        OverflowMenuElement.builder().options(options(6)).build(),
                        CheckboxesElement.builder().options(options(11)).build(),
                        StaticSelectElement.builder().options(options(101)).build()))))
        .containsExactly(
            "blocks[0].elements[0] (overflow): options has 6, Slack takes at most 5",
            "blocks[0].elements[1] (checkboxes): options has 11, Slack takes at most 10",
            "blocks[0].elements[2] (static_select): options has 101, Slack takes at most 100");
  }

  @Test
  void the_parts_of_a_button_have_limits() {
    var confirm =
        ConfirmationDialogObject.builder()
            .title(BlockKit.plainText(text(101)))
            .text(BlockKit.mrkdwn(text(301)))
            .confirm(BlockKit.plainText(text(31)))
            .deny(BlockKit.plainText(text(31)))
            .build();
    var button =
        ButtonElement.builder()
            .text(BlockKit.plainText(text(76)))
            .actionId(text(256))
            .value(text(2_001))
            .url(text(3_001))
            .accessibilityLabel(text(76))
            .confirm(confirm)
            .build();
    assertThat(found(BlockKit.actions(List.of(button))))
        .containsExactlyInAnyOrder(
            "blocks[0].elements[0] (button): text has 76, Slack takes at most 75",
            "blocks[0].elements[0] (button): action_id has 256, Slack takes at most 255",
            "blocks[0].elements[0] (button): value has 2,001, Slack takes at most 2,000",
            "blocks[0].elements[0] (button): url has 3,001, Slack takes at most 3,000",
            "blocks[0].elements[0] (button): accessibility_label has 76, Slack takes at most 75",
            "blocks[0].elements[0].confirm (confirm): title has 101, Slack takes at most 100",
            "blocks[0].elements[0].confirm (confirm): text has 301, Slack takes at most 300",
            "blocks[0].elements[0].confirm (confirm): confirm has 31, Slack takes at most 30",
            "blocks[0].elements[0].confirm (confirm): deny has 31, Slack takes at most 30");
  }

  @Test
  void the_parts_of_an_option_and_an_image_have_limits() {
    var option =
        OptionObject.builder()
            .text(BlockKit.plainText(text(76)))
            .value(text(151))
            .description(BlockKit.plainText(text(76)))
            .build();
    var select =
        StaticSelectElement.builder()
            .placeholder(BlockKit.plainText(text(151)))
            .options(List.of(option))
            .build();
    assertThat(found(BlockKit.actions(List.of(select))))
        .containsExactlyInAnyOrder(
            "blocks[0].elements[0] (static_select): placeholder has 151, Slack takes at most 150",
            "blocks[0].elements[0].options[0] (option): text has 76, Slack takes at most 75",
            "blocks[0].elements[0].options[0] (option): value has 151, Slack takes at most 150",
            "blocks[0].elements[0].options[0] (option): description has 76,"
                + " Slack takes at most 75");
    assertThat(found(ImageBlock.builder().imageUrl(text(3_001)).altText(text(2_001)).build()))
        .containsExactlyInAnyOrder(
            "blocks[0] (image): image_url has 3,001, Slack takes at most 3,000",
            "blocks[0] (image): alt_text has 2,001, Slack takes at most 2,000");
  }

  @Test
  void a_modal_and_its_inputs_have_limits() {
    var input =
        InputBlock.builder()
            .blockId(text(256))
            .label(BlockKit.plainText(text(2_001)))
            .hint(BlockKit.plainText(text(2_001)))
            .element(PlainTextInputElement.builder().actionId("a").build())
            .build();
    var view =
        View.builder()
            .type("modal")
            .title(ViewTitle.builder().type("plain_text").text(text(25)).build())
            .submit(ViewSubmit.builder().type("plain_text").text(text(25)).build())
            .close(ViewClose.builder().type("plain_text").text(text(25)).build())
            .callbackId(text(256))
            .privateMetadata(text(3_001))
            .blocks(List.of(input))
            .build();
    assertThat(found(view))
        .containsExactlyInAnyOrder(
            "modal: title has 25, Slack takes at most 24",
            "modal: submit has 25, Slack takes at most 24",
            "modal: close has 25, Slack takes at most 24",
            "modal: callback_id has 256, Slack takes at most 255",
            "modal: private_metadata has 3,001, Slack takes at most 3,000",
            "blocks[0] (input): block_id has 256, Slack takes at most 255",
            "blocks[0] (input): label has 2,001, Slack takes at most 2,000",
            "blocks[0] (input): hint has 2,001, Slack takes at most 2,000");
  }

  @Test
  void app_home_has_a_hundred_blocks() {
    var view =
        View.builder().type("home").blocks(Collections.nCopies(101, BlockKit.section("a"))).build();
    assertThat(found(view)).containsExactly("home: blocks has 101, Slack takes at most 100");
  }

  @Test
  void a_message_that_exceeds_a_limit_is_logged_and_fails_a_test() {
    var section = BlockKit.section(text(3_001));
    assertThat(
            logged(() -> assertFails(() -> LimitChecker.checkMessage("channel", List.of(section)))))
        .containsExactly(
            "Slack's limits are exceeded destination=channel what=[blocks[0].text (mrkdwn): text"
                + " has 3,001, Slack takes at most 3,000]");
  }

  @Test
  void a_view_that_exceeds_a_limit_is_logged_by_its_kind_and_fails_a_test() {
    var view =
        View.builder().type("home").blocks(Collections.nCopies(101, BlockKit.section("a"))).build();
    assertThat(logged(() -> assertFails(() -> LimitChecker.checkView(view))))
        .containsExactly(
            "Slack's limits are exceeded destination=home what=[home: blocks has 101, Slack takes"
                + " at most 100]");
  }

  private static void assertFails(ThrowingCallable check) {
    assertThatThrownBy(check)
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("Slack's limits are exceeded: ");
  }

  @Test
  void what_is_within_every_limit_is_not_logged() {
    var section = BlockKit.section(text(3_000));
    var view = View.builder().type("home").blocks(List.of(section)).build();
    assertThat(logged(() -> LimitChecker.checkMessage("channel", List.of(section)))).isEmpty();
    assertThat(logged(() -> LimitChecker.checkView(view))).isEmpty();
  }

  private static List<String> logged(Runnable check) {
    var lines = new ListAppender<ILoggingEvent>();
    var logger = (Logger) LoggerFactory.getLogger(LimitChecker.class);
    lines.start();
    logger.addAppender(lines);
    logger.setAdditive(false);
    try {
      check.run();
    } finally {
      logger.setAdditive(true);
      logger.detachAppender(lines);
    }
    return lines.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
  }
}
