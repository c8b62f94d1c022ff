package io.dojobell.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationTest {
  static Stream<Arguments> destinations() {
    return Stream.of(
        Arguments.of("slack:C0123", new Destination.SlackChannel("C0123"), Channel.SLACK),
        Arguments.of("slack:@bob", new Destination.SlackUser("bob"), Channel.SLACK),
        Arguments.of(
            "slack:incoming-webhook", new Destination.SlackIncomingWebhook(), Channel.SLACK),
        Arguments.of("mailto:a@b.example", new Destination.Mailbox("a@b.example"), Channel.EMAIL),
        Arguments.of("teams:f1", new Destination.TeamsWebhook("f1"), Channel.TEAMS),
        Arguments.of("webhook:7", new Destination.Endpoint(7), Channel.WEBHOOK),
        Arguments.of("alert:bob", new Destination.Inbox("bob"), Channel.ALERT),
        Arguments.of(
            "none:email:bob", new Destination.NoAddress(Channel.EMAIL, "bob"), Channel.EMAIL),
        Arguments.of(
            "none:teams:a:b", new Destination.NoAddress(Channel.TEAMS, "a:b"), Channel.TEAMS));
  }

  @ParameterizedTest
  @MethodSource("destinations")
  void its_text_names_it_and_is_read_again(String text, Destination destination, Channel channel) {
    assertThat(destination.text()).isEqualTo(text);
    assertThat(Destination.parse(text)).isEqualTo(destination);
    assertThat(destination.channel()).isEqualTo(channel);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "C0123",
        "slack",
        "mailto",
        "teams",
        "webhook",
        "alert",
        "none",
        ":bob",
        "sms:1",
        "none:",
        "none:bob",
        "none::bob",
        "none:sms:bob",
        "webhook:x"
      })
  void any_other_text_is_refused(String text) {
    assertThatThrownBy(() -> Destination.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_refusal_says_what_is_no_destination() {
    assertThatThrownBy(() -> Destination.parse("sms:1")).hasMessage("Not a destination: sms:1");
    assertThatThrownBy(() -> Destination.parse("none:sms:bob"))
        .hasMessage("Not a destination: none:sms:bob");
  }

  @ParameterizedTest
  @ValueSource(strings = {"C0", "C0123ABC", "G9"})
  void ids_of_channels_begin_with_c_or_g(String id) {
    assertThat(Destination.SlackChannel.isId(id)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "C", "U0123", "c0123", "C0123a", "#C0123", "C 1"})
  void a_name_is_no_id(String name) {
    assertThat(Destination.SlackChannel.isId(name)).isFalse();
  }
}
