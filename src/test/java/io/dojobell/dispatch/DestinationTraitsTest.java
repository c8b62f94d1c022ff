package io.dojobell.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dojobell.channel.email.EmailNotifier;
import io.dojobell.channel.slack.SlackNotifier;
import io.dojobell.model.Channel;
import io.dojobell.model.Destination;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DestinationTraitsTest {
  private final DestinationTraits traits =
      new DestinationTraits(
          Map.of(Channel.SLACK, SlackNotifier.TRAITS, Channel.EMAIL, EmailNotifier.TRAITS));

  @Test
  void only_what_the_bot_posted_can_be_edited() {
    assertThat(traits.isEditable(new Destination.SlackChannel("C1"))).isTrue();
    assertThat(traits.isEditable(new Destination.SlackUser("bob"))).isTrue();
    assertThat(traits.isEditable(new Destination.SlackIncomingWebhook())).isFalse();
    assertThat(traits.isEditable(new Destination.Mailbox("bob@example.com"))).isFalse();
  }

  @Test
  void a_channel_that_delivers_nothing_has_no_traits() {
    var inbox = new Destination.Inbox("bob");
    assertThatThrownBy(() -> traits.of(inbox)).hasMessage("alert:bob");
  }
}
