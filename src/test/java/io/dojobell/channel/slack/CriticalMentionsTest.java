package io.dojobell.channel.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import io.dojobell.blockkit.BlockKit;
import io.dojobell.channel.MessageBatch;
import io.dojobell.channel.MessageBatch.PendingMessage;
import io.dojobell.channel.SampleBatches;
import io.dojobell.model.ChannelPosting;
import io.dojobell.model.Delivery;
import io.dojobell.model.Destination;
import io.dojobell.model.Event;
import io.dojobell.model.EventType;
import io.dojobell.model.Findings;
import io.dojobell.model.Mention;
import java.util.List;
import org.junit.jupiter.api.Test;

class CriticalMentionsTest {
  private static final Destination CHANNEL = new Destination.SlackChannel("C1");
  private static final Mention ONCALL = new Mention("S0123");
  private static final Event CRITICAL = SampleBatches.scan();
  private static final Event WITHOUT_SEVERITY =
      SampleBatches.event(EventType.PRODUCT_ADDED, "New", "", Findings.NONE);

  private static PendingMessage message(Destination destination, Event event, Mention... mentions) {
    var sample = SampleBatches.message(1, destination, null, event).delivery();
    return new PendingMessage(
        new Delivery(
            sample.id(),
            sample.uid(),
            sample.event(),
            sample.destination(),
            null,
            sample.state(),
            sample.reason(),
            null,
            sample.attempts(),
            sample.times(),
            new ChannelPosting(null, List.of(mentions))),
        event);
  }

  private static String markup(Destination destination, PendingMessage... messages) {
    return CriticalMentions.markup(
        new MessageBatch(destination, List.of(messages), SampleBatches.BRANDING));
  }

  @Test
  void only_critical_events_mention() {
    assertThat(markup(CHANNEL, message(CHANNEL, WITHOUT_SEVERITY, Mention.HERE))).isEmpty();
    assertThat(markup(CHANNEL, message(CHANNEL, CRITICAL, Mention.HERE))).isEqualTo("<!here>");
  }

  @Test
  void the_mentions_of_all_critical_events_stand_once() {
    assertThat(
            markup(
                CHANNEL,
                message(CHANNEL, CRITICAL, Mention.HERE, ONCALL),
                message(CHANNEL, WITHOUT_SEVERITY, new Mention("S999")),
                message(CHANNEL, CRITICAL, ONCALL)))
        .isEqualTo("<!here> <!subteam^S0123>");
  }

  @Test
  void outside_of_channels_nobody_is_mentioned() {
    var bob = new Destination.SlackUser("bob");
    assertThat(markup(bob, message(bob, CRITICAL, Mention.HERE))).isEmpty();
  }

  @Test
  void mentions_stand_before_the_text_of_the_first_section() {
    var message =
        new SlackMessage("Push", List.of(BlockKit.section("*First*"), BlockKit.section("Second")))
            .withMentions("<!here>");
    assertThat(message.text()).isEqualTo("<!here> Push");
    assertThat(message.blocks()).hasSize(2);
    assertThat(textOfFirst(message)).isEqualTo("<!here> *First*");
  }

  @Test
  void before_small_print_or_a_full_section_they_have_a_section_of_their_own() {
    for (var first : List.of(BlockKit.context("Small"), BlockKit.section("x".repeat(2_995)))) {
      var message = new SlackMessage("Push", List.of(first)).withMentions("<!here>");
      assertThat(message.blocks()).hasSize(2).last().isEqualTo(first);
      assertThat(textOfFirst(message)).isEqualTo("<!here>");
    }
  }

  @Test
  void plain_text_has_them_and_without_mentions_nothing_changes() {
    var plain = new SlackMessage("Push", List.of());
    assertThat(plain.withMentions("<!here>").text()).isEqualTo("<!here> Push");
    assertThat(plain.withMentions("")).isEqualTo(plain);
  }

  private static String textOfFirst(SlackMessage message) {
    return ((MarkdownTextObject) ((SectionBlock) message.blocks().getFirst()).getText()).getText();
  }
}
