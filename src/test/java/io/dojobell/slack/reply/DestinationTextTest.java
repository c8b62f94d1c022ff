package io.dojobell.slack.reply;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.model.Destination;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DestinationTextTest {
  @ParameterizedTest
  @CsvSource({
    "slack:C0WEBAPI, <#C0WEBAPI>",
    "slack:#security, #security",
    "slack:@bob, direct messages to bob",
    "slack:incoming-webhook, Slack's incoming webhook",
    "mailto:a&b@example.com, a&amp;b@example.com",
    "teams:0123456789abcdef, Teams webhook 01234567",
    "webhook:3, webhook 3",
    "alert:bob, in-app alerts of bob",
    "alert:system, in-app alerts of the team",
    "none:email:bob, Email of bob (no address)",
  })
  void destinations_are_named_for_people(String key, String name) {
    assertThat(DestinationText.of(Destination.parse(key))).isEqualTo(name);
  }
}
