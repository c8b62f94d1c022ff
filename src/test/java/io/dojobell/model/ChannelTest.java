package io.dojobell.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChannelTest {
  private static final User BOB =
      new User("bob", "Bob", "bob@example.com", null, null, false, true);
  private static final User WITHOUT_ADDRESS = new User("eve", "Eve", null, null, null, false, true);

  @Test
  void the_order_is_that_of_the_bits_in_stored_masks() {
    assertThat(Channel.values())
        .extracting(Channel::wireName)
        .startsWith("slack", "email", "teams", "webhook", "alert");
  }

  @Test
  void each_is_found_by_its_wire_name() {
    for (var channel : Channel.values()) {
      assertThat(Channel.of(channel.wireName())).contains(channel);
    }
  }

  @Test
  void any_other_text_is_no_channel() {
    assertThat(Channel.of("Slack")).isEmpty();
    assertThat(Channel.of("")).isEmpty();
  }

  @Test
  void labels_are_as_they_stand_within_a_sentence() {
    assertThat(Channel.SLACK.label()).isEqualTo("Slack");
    assertThat(Channel.EMAIL.label()).isEqualTo("email");
    assertThat(Channel.TEAMS.label()).isEqualTo("Microsoft Teams");
  }

  @Test
  void a_person_can_choose_all_channels_but_teams() {
    assertThat(Channel.personal())
        .startsWith(Channel.SLACK, Channel.EMAIL, Channel.WEBHOOK, Channel.ALERT)
        .doesNotContain(Channel.TEAMS);
  }

  @Test
  void every_channel_but_the_inbox_sends() {
    assertThat(Channel.sending())
        .startsWith(Channel.SLACK, Channel.EMAIL, Channel.TEAMS, Channel.WEBHOOK)
        .doesNotContain(Channel.ALERT);
  }

  @Test
  void only_what_people_read_as_it_comes_interrupts_them() {
    assertThat(Arrays.stream(Channel.values()).filter(Channel::interruptsPeople))
        .contains(Channel.SLACK, Channel.EMAIL, Channel.TEAMS)
        .doesNotContain(Channel.WEBHOOK, Channel.ALERT);
    assertThat(new Destination.NoAddress(Channel.SLACK, "bob").interruptsPeople()).isFalse();
    assertThat(new Destination.Mailbox("bob@example.com").interruptsPeople()).isTrue();
  }

  @Test
  void a_person_without_an_address_has_none_by_email_and_one_by_each_other_channel() {
    assertThat(Channel.EMAIL.addressesOf(BOB, List.of()))
        .containsExactly(new Destination.Mailbox("bob@example.com"));
    assertThat(Channel.EMAIL.addressesOf(WITHOUT_ADDRESS, List.of())).isEmpty();
    assertThat(Channel.SLACK.addressesOf(WITHOUT_ADDRESS, List.of()))
        .containsExactly(new Destination.SlackUser("eve"));
    assertThat(Channel.ALERT.addressesOf(WITHOUT_ADDRESS, List.of()))
        .containsExactly(new Destination.Inbox("eve"));
  }

  @Test
  void a_webhook_has_the_endpoints_of_its_owner_as_addresses() {
    assertThat(Channel.WEBHOOK.addressesOf(BOB, List.of(3L, 5L)))
        .containsExactly(new Destination.Endpoint(3), new Destination.Endpoint(5));
    assertThat(Channel.WEBHOOK.addressesOf(BOB, List.of())).isEmpty();
    assertThat(Channel.TEAMS.addressesOf(BOB, List.of(3L))).isEmpty();
  }

  /** Stored settings hold the bits, and buttons that were sent hold the letters. */
  @Test
  void each_channel_has_a_bit_and_a_first_letter_of_its_own() {
    assertThat(Arrays.stream(Channel.values()).mapToInt(Channel::bit))
        .startsWith(1, 2, 4, 8, 16)
        .doesNotHaveDuplicates()
        .allMatch(bit -> Integer.bitCount(bit) == 1);
    assertThat(Arrays.stream(Channel.values()).map(channel -> channel.wireName().charAt(0)))
        .doesNotHaveDuplicates();
  }

  @Test
  void the_team_is_reached_in_teams_where_a_webhook_is_set() {
    var never = Organisation.read(Map.of());
    var set = never.with(OrganisationSettings.TEAMS_WEBHOOK, Optional.of("f1"));

    assertThat(Channel.TEAMS.systemAddresses(set, List.of()))
        .containsExactly(new Destination.TeamsWebhook("f1"));
    assertThat(Channel.TEAMS.systemAddresses(never, List.of())).isEmpty();
  }
}
