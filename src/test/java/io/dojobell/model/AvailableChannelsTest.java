package io.dojobell.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AvailableChannelsTest {
  @Test
  void what_is_configured_misses_nothing() {
    var available = AvailableChannels.of(true, true, true);
    assertThat(available.missing(new Destination.SlackUser("bob"))).isEmpty();
    assertThat(available.has(Destination.Mailbox.class)).isTrue();
  }

  @Test
  void what_is_not_configured_says_what_its_destinations_need() {
    var available = AvailableChannels.of(false, false, false);
    assertThat(available.missing(new Destination.SlackChannel("C1"))).contains("no bot token");
    assertThat(available.missing(new Destination.SlackUser("bob"))).contains("no bot token");
    assertThat(available.missing(new Destination.SlackIncomingWebhook()))
        .contains("no incoming webhook");
    assertThat(available.missing(new Destination.Mailbox("bob@example.com")))
        .contains("no mail server");
    assertThat(available.has(Destination.Mailbox.class)).isFalse();
  }

  @Test
  void destinations_that_need_nothing_are_always_available() {
    var available = AvailableChannels.of(false, false, false);
    assertThat(available.missing(new Destination.Endpoint(1))).isEmpty();
    assertThat(available.missing(new Destination.Inbox("bob"))).isEmpty();
  }
}
