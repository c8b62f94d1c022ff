package io.dojobell.service.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChannelCheckTest {
  @Test
  void without_slack_no_channel_has_an_error() {
    assertThat(ChannelCheck.NONE.error("C0123")).isEmpty();
  }
}
