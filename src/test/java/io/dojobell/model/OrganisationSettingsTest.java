package io.dojobell.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.model.SettingKey.ChannelSwitch;
import io.dojobell.model.SettingKey.Text;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrganisationSettingsTest {
  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ALERT")
  void each_channel_but_the_inbox_has_one_switch(Channel channel) {
    assertThat(OrganisationSettings.switchOf(channel))
        .map(ChannelSwitch::channel)
        .contains(channel);
  }

  @Test
  void the_switches_stand_in_the_order_of_the_form() {
    assertThat(OrganisationSettings.channelSwitches())
        .extracting(ChannelSwitch::name)
        .containsExactly("slack_enabled", "email_enabled", "teams_enabled", "webhooks_enabled");
    assertThat(OrganisationSettings.switchOf(Channel.ALERT)).isEmpty();
  }

  @Test
  void every_setting_is_described_for_the_api() {
    assertThat(OrganisationSettings.ALL)
        .hasSizeGreaterThan(10)
        .allSatisfy(key -> assertThat(key.description()).isNotBlank());
  }

  @Test
  void names_of_senders_and_addresses_are_checked() {
    assertThat(OrganisationSettings.EMAIL_FROM.problem().apply("Sec <sec@example.com>")).isEmpty();
    assertThat(OrganisationSettings.EMAIL_FROM.problem().apply("nobody")).isPresent();
    assertThat(OrganisationSettings.EMAIL_TO.problem().apply("a@b.example, c@d.example")).isEmpty();
    assertThat(OrganisationSettings.EMAIL_TO.problem().apply("a@b.example, nobody")).isPresent();
  }

  @Test
  void the_team_s_slack_channel_has_no_threads_until_they_are_turned_on() {
    var threads = OrganisationSettings.SLACK_THREADS;
    assertThat(threads.decode(Map.of())).isEqualTo(Route.ThreadMode.OFF);
    assertThat(threads.decode(Map.of("slack_threads", "of a later version")))
        .isEqualTo(Route.ThreadMode.OFF);
    for (var mode : Route.ThreadMode.values()) {
      assertThat(threads.decode(threads.encode(mode))).isEqualTo(mode);
    }
  }

  @Test
  void free_texts_may_say_anything() {
    for (Text text :
        java.util.List.of(
            OrganisationSettings.SLACK_USERNAME,
            OrganisationSettings.TEAM_NAME,
            OrganisationSettings.DISCLAIMER,
            OrganisationSettings.SUPPORT_CONTACT)) {
      assertThat(text.problem().apply("<*any*> text")).isEmpty();
    }
  }
}
