package io.dojobell.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.model.AvailableChannels;
import io.dojobell.model.Channel;
import io.dojobell.model.Destination;
import io.dojobell.model.Destination.Endpoint;
import io.dojobell.model.Destination.Mailbox;
import io.dojobell.model.Destination.NoAddress;
import io.dojobell.model.Destination.SlackChannel;
import io.dojobell.model.Destination.SlackIncomingWebhook;
import io.dojobell.model.Destination.SlackUser;
import io.dojobell.model.Organisation;
import io.dojobell.model.OrganisationSettings;
import io.dojobell.model.SkipReason;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SystemDestinationsTest {
  private static final Organisation UNSET = new Organisation(Map.of());
  private static final AvailableChannels ALL = AvailableChannels.of(true, true, true);
  private static final AvailableChannels NONE = AvailableChannels.of(false, false, false);

  private static List<Destination> addresses(
      Organisation organisation, AvailableChannels available, Channel channel, Long... endpoints) {
    return new SystemDestinations(organisation, available).of(channel, List.of(endpoints));
  }

  @Test
  void without_a_slack_channel_the_incoming_webhook_is_the_address() {
    assertThat(addresses(UNSET, ALL, Channel.SLACK)).containsExactly(new SlackIncomingWebhook());
  }

  @Test
  void an_incoming_webhook_that_is_not_configured_is_no_address() {
    assertThat(addresses(UNSET, NONE, Channel.SLACK))
        .containsExactly(new NoAddress(Channel.SLACK, "system"));
  }

  @Test
  void a_slack_channel_is_an_address_whether_or_not_slack_is_configured() {
    var organisation = UNSET.with(OrganisationSettings.SLACK_CHANNEL, "C1");
    assertThat(addresses(organisation, ALL, Channel.SLACK)).containsExactly(new SlackChannel("C1"));
    assertThat(addresses(organisation, NONE, Channel.SLACK))
        .containsExactly(new SlackChannel("C1"));
  }

  @Test
  void each_mailbox_is_an_address() {
    var organisation = UNSET.with(OrganisationSettings.EMAIL_TO, "a@example.com, b@example.com");
    assertThat(addresses(organisation, ALL, Channel.EMAIL))
        .containsExactly(new Mailbox("a@example.com"), new Mailbox("b@example.com"));
  }

  @Test
  void each_endpoint_is_an_address_of_webhooks_alone() {
    assertThat(addresses(UNSET, ALL, Channel.WEBHOOK, 3L, 4L))
        .containsExactly(new Endpoint(3), new Endpoint(4));
    assertThat(addresses(UNSET, ALL, Channel.EMAIL, 3L))
        .containsExactly(new NoAddress(Channel.EMAIL, "system"));
  }

  @ParameterizedTest
  @EnumSource(names = {"EMAIL", "TEAMS", "WEBHOOK"})
  void a_channel_without_an_address_has_a_place_for_it(Channel channel) {
    assertThat(addresses(UNSET, ALL, channel)).containsExactly(new NoAddress(channel, "system"));
  }

  @Test
  void what_is_configured_can_be_sent_to() {
    var all = new SystemDestinations(UNSET, ALL);
    assertThat(all.unavailableReason(new SlackUser("bob"))).isEmpty();
    assertThat(all.unavailableReason(new Endpoint(3))).isEmpty();
  }

  @Test
  void what_is_not_configured_cannot_be_sent_to() {
    assertThat(new SystemDestinations(UNSET, NONE).unavailableReason(new SlackUser("bob")))
        .contains(new SkipReason.NotConfigured(Channel.SLACK, "no bot token"));
  }

  @Test
  void a_missing_address_is_the_system_s_or_an_account_s() {
    var all = new SystemDestinations(UNSET, ALL);
    assertThat(all.unavailableReason(new NoAddress(Channel.TEAMS, "system")))
        .contains(new SkipReason.NoSystemAddress(Channel.TEAMS));
    assertThat(all.unavailableReason(new NoAddress(Channel.EMAIL, "bob")))
        .contains(new SkipReason.NoAddressOf(Channel.EMAIL, "bob"));
  }

  @Test
  void a_disabled_channel_is_the_first_reason() {
    var disabled = UNSET.with(OrganisationSettings.EMAIL_ENABLED, false);
    var none = new SystemDestinations(disabled, NONE);
    var reason = new SkipReason.ChannelDisabled(Channel.EMAIL);
    assertThat(none.unavailableReason(new NoAddress(Channel.EMAIL, "bob"))).contains(reason);
    assertThat(none.unavailableReason(new Mailbox("bob@example.com"))).contains(reason);
  }

  @Test
  void a_channel_is_disabled_by_its_own_switch_alone() {
    var disabled = UNSET.with(OrganisationSettings.EMAIL_ENABLED, false);
    assertThat(SystemDestinations.disabledReason(disabled, Channel.EMAIL))
        .contains(new SkipReason.ChannelDisabled(Channel.EMAIL));
    assertThat(SystemDestinations.disabledReason(disabled, Channel.SLACK)).isEmpty();
    assertThat(SystemDestinations.disabledReason(disabled, Channel.ALERT)).isEmpty();
  }
}
