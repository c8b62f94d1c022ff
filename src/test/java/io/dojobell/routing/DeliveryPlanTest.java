package io.dojobell.routing;

import static io.dojobell.routing.SampleSubscribers.LATER;
import static io.dojobell.routing.SampleSubscribers.user;
import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.model.AvailableChannels;
import io.dojobell.model.Channel;
import io.dojobell.model.ChannelPosting;
import io.dojobell.model.DeliveryPreferences.Kind;
import io.dojobell.model.DeliveryReason;
import io.dojobell.model.DeliveryReason.OfRoute;
import io.dojobell.model.DeliveryReason.PersonalSetting;
import io.dojobell.model.DeliveryReason.SameAddress;
import io.dojobell.model.Destination;
import io.dojobell.model.Destination.Inbox;
import io.dojobell.model.Destination.Mailbox;
import io.dojobell.model.Destination.SlackChannel;
import io.dojobell.model.Destination.SlackUser;
import io.dojobell.model.EventType;
import io.dojobell.model.Hold;
import io.dojobell.model.HoldReason;
import io.dojobell.model.Mention;
import io.dojobell.model.Organisation;
import io.dojobell.model.Route;
import io.dojobell.model.SkipReason;
import io.dojobell.model.SkipReason.MuteScope;
import io.dojobell.model.User;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DeliveryPlanTest {
  private static final Hold HELD = new Hold(LATER, new HoldReason.QuietHours());
  private static final Hold HELD_LONGER =
      new Hold(LATER.plusSeconds(1), new HoldReason.QuietHours());

  private static final Destination TEAM = new SlackChannel("C1");
  private static final DeliveryReason FIRST = new OfRoute(1, EventType.SCAN_ADDED);
  private static final DeliveryReason SECOND = new OfRoute(2, EventType.SCAN_ADDED);
  private static final SkipReason SKIPPED = new SkipReason.NoAccount("bob");
  private static final SkipReason MUTED =
      new SkipReason.MutedInChannel(new MuteScope(Kind.ALL, "", null));
  private static final User BOB = user("bob", "bob@example.com");
  private static final User ROBERT = user("robert", " BOB@example.com ");

  private static DeliveryPlan plan(
      boolean isSlackConfigured, boolean alertOnly, Destination... muted) {
    var available = AvailableChannels.of(isSlackConfigured, true, true);
    return new DeliveryPlan(
        new SystemDestinations(new Organisation(Map.of()), available),
        destination -> Optional.of(MUTED).filter(_ -> Set.of(muted).contains(destination)),
        alertOnly);
  }

  private static DeliveryPlan plan() {
    return plan(true, false);
  }

  private static PlannedDelivery planned(
      Destination destination,
      @Nullable String username,
      DeliveryReason reason,
      @Nullable SkipReason skipped,
      @Nullable Hold heldUntil) {
    return new PlannedDelivery(
        destination, username, reason, skipped, heldUntil, ChannelPosting.NONE);
  }

  private static List<PlannedDelivery> twice(
      @Nullable SkipReason skipped,
      @Nullable Hold held,
      @Nullable SkipReason thenSkipped,
      @Nullable Hold thenHeld) {
    var plan = plan();
    plan.add(TEAM, "bob", FIRST, skipped, held);
    plan.add(TEAM, "bob", SECOND, thenSkipped, thenHeld);
    return plan.deliveries();
  }

  private static List<PlannedDelivery> ofTwoAccounts(
      @Nullable SkipReason skipped,
      @Nullable Hold held,
      @Nullable SkipReason thenSkipped,
      @Nullable Hold thenHeld) {
    var plan = plan();
    plan.add(new SlackUser("bob"), BOB, FIRST, skipped, held);
    plan.add(new SlackUser("robert"), ROBERT, SECOND, thenSkipped, thenHeld);
    return plan.deliveries();
  }

  @Test
  void destinations_stay_in_the_order_in_which_they_were_added() {
    var plan = plan();
    plan.add(TEAM, null, FIRST, SKIPPED);
    plan.add(new SlackChannel("c1"), null, FIRST, null);
    plan.add(TEAM, null, SECOND, null);
    assertThat(plan.deliveries())
        .containsExactly(
            planned(TEAM, null, SECOND, null, null),
            planned(new SlackChannel("c1"), null, FIRST, null, null));
  }

  @Test
  void of_two_rules_that_do_the_same_the_first_counts() {
    assertThat(twice(null, null, null, null))
        .containsExactly(planned(TEAM, "bob", FIRST, null, null));
    assertThat(twice(null, HELD, null, HELD_LONGER))
        .containsExactly(planned(TEAM, "bob", FIRST, null, HELD));
    assertThat(twice(SKIPPED, null, MUTED, null))
        .containsExactly(planned(TEAM, "bob", FIRST, SKIPPED, null));
  }

  @Test
  void a_rule_that_sends_wins_over_one_that_does_not() {
    assertThat(twice(SKIPPED, null, null, HELD))
        .containsExactly(planned(TEAM, "bob", SECOND, null, HELD));
    assertThat(twice(null, HELD, SKIPPED, null))
        .containsExactly(planned(TEAM, "bob", FIRST, null, HELD));
  }

  @Test
  void a_rule_that_sends_at_once_wins_over_one_that_holds() {
    assertThat(twice(null, HELD, null, null))
        .containsExactly(planned(TEAM, "bob", SECOND, null, null));
    assertThat(twice(null, null, null, HELD))
        .containsExactly(planned(TEAM, "bob", FIRST, null, null));
  }

  @Test
  void a_route_s_delivery_keeps_how_it_is_posted_and_the_reason_why_it_is_not_sent() {
    var target = new SlackChannel("C2");
    var route = route(1, target, Mention.HERE);
    var sent = plan();
    sent.add(route, FIRST, null);
    assertThat(sent.deliveries())
        .containsExactly(new PlannedDelivery(target, null, FIRST, null, null, route.posting()));
    var skipped = plan();
    skipped.add(route, FIRST, SKIPPED);
    assertThat(skipped.deliveries())
        .containsExactly(new PlannedDelivery(target, null, FIRST, SKIPPED, null, route.posting()));
  }

  @Test
  void rules_that_lead_to_one_channel_give_one_delivery_with_the_mentions_of_all() {
    var oncall = new Mention("S0123");
    var plan = plan();
    plan.add(TEAM, null, FIRST, null);
    plan.add(route(1, TEAM, Mention.HERE), SECOND, null);
    plan.add(route(2, TEAM, oncall), SECOND, null);
    plan.add(route(3, TEAM, Mention.HERE), SECOND, null);
    assertThat(plan.deliveries())
        .containsExactly(
            new PlannedDelivery(
                TEAM,
                null,
                FIRST,
                null,
                null,
                new ChannelPosting(null, List.of(Mention.HERE, oncall))));
  }

  @Test
  void a_route_that_does_not_send_the_event_mentions_nobody() {
    var plan = plan();
    plan.add(TEAM, null, FIRST, null);
    plan.add(route(1, TEAM, Mention.HERE), SECOND, SKIPPED);
    assertThat(plan.deliveries()).containsExactly(planned(TEAM, null, FIRST, null, null));
  }

  private static Route route(long id, Destination target, Mention mention) {
    return new Route(
        id, Set.of(), List.of(), List.of(), null, target, Route.ThreadMode.BROADCAST, mention);
  }

  @Test
  void an_event_for_alerts_alone_gets_no_other_delivery() {
    var plan = plan(true, true);
    plan.add(TEAM, null, FIRST, null);
    plan.add(new Inbox("bob"), BOB, SECOND, null, null);
    assertThat(plan.deliveries())
        .containsExactly(planned(new Inbox("bob"), "bob", SECOND, null, null));
  }

  @Test
  void a_muted_destination_is_skipped_and_others_are_not() {
    var plan = plan(true, false, TEAM);
    plan.add(TEAM, null, FIRST, null);
    plan.add(new SlackChannel("C2"), null, FIRST, null);
    assertThat(plan.deliveries())
        .extracting(PlannedDelivery::skipReason)
        .containsExactly(MUTED, null);
  }

  @Test
  void a_destination_that_is_not_configured_is_skipped() {
    var plan = plan(false, false);
    plan.add(new SlackUser("bob"), BOB, FIRST, null, HELD);
    assertThat(plan.deliveries())
        .containsExactly(
            planned(
                new SlackUser("bob"),
                "bob",
                FIRST,
                new SkipReason.NotConfigured(Channel.SLACK, "no bot token"),
                HELD));
  }

  @Test
  void the_reason_of_the_rule_is_kept_before_a_mute_and_a_mute_before_the_configuration() {
    var plan = plan(false, false, TEAM, new SlackChannel("C2"));
    plan.add(TEAM, null, FIRST, SKIPPED);
    plan.add(new SlackChannel("C2"), null, FIRST, null);
    assertThat(plan.deliveries())
        .extracting(PlannedDelivery::skipReason)
        .containsExactly(SKIPPED, MUTED);
  }

  @Test
  void mailboxes_are_the_same_in_any_case() {
    var plan = plan();
    plan.add(new Mailbox("Bob@Example.com"), null, FIRST, null);
    plan.add(new Mailbox("bob@example.com"), null, SECOND, null);
    assertThat(plan.deliveries())
        .containsExactly(planned(new Mailbox("Bob@Example.com"), null, FIRST, null, null));
  }

  @Test
  void accounts_that_slack_has_by_one_address_get_one_message_for_both_reasons() {
    var both = new SameAddress(FIRST, "robert", SECOND);
    var bob = new SlackUser("bob");
    assertThat(ofTwoAccounts(null, null, null, null))
        .containsExactly(planned(bob, "bob", both, null, null));
    assertThat(ofTwoAccounts(null, HELD, null, HELD_LONGER))
        .containsExactly(planned(bob, "bob", both, null, HELD));
    assertThat(ofTwoAccounts(SKIPPED, null, MUTED, null))
        .containsExactly(planned(bob, "bob", both, SKIPPED, null));
  }

  @Test
  void the_account_that_gets_it_earlier_gets_it_for_its_own_reason() {
    assertThat(ofTwoAccounts(null, null, null, HELD))
        .containsExactly(planned(new SlackUser("bob"), "bob", FIRST, null, null));
    assertThat(ofTwoAccounts(null, HELD, null, null))
        .containsExactly(planned(new SlackUser("robert"), "robert", SECOND, null, null));
  }

  @Test
  void accounts_of_several_slack_addresses_or_of_none_are_several_people() {
    var plan = plan();
    for (var one :
        List.of(BOB, user("carol", "carol@example.com"), user("dave", null), user("eve", null))) {
      plan.add(new SlackUser(one.username()), one, FIRST, null, null);
    }
    assertThat(plan.deliveries())
        .extracting(PlannedDelivery::username)
        .containsExactly("bob", "carol", "dave", "eve");
  }

  @Test
  void one_address_in_slack_merges_neither_mailboxes_nor_inboxes() {
    var bsmith = new User("bsmith", "Bob", "b@x.com", "bob@example.com", null, false, true);
    var plan = plan();
    for (var one : List.of(BOB, bsmith)) {
      plan.add(new Mailbox(String.valueOf(one.email())), one, FIRST, null, null);
      plan.add(new Inbox(one.username()), one, FIRST, null, null);
    }
    assertThat(plan.deliveries())
        .extracting(one -> one.destination().text())
        .containsExactly("mailto:bob@example.com", "alert:bob", "mailto:b@x.com", "alert:bsmith");
  }

  @Test
  void a_destination_of_one_person_or_of_the_team_as_well_has_the_first_reason_alone() {
    var mailbox = new Mailbox("bob@example.com");
    var team = plan();
    team.add(mailbox, null, FIRST, null);
    team.add(mailbox, BOB, SECOND, null, null);
    assertThat(team.deliveries()).containsExactly(planned(mailbox, null, FIRST, null, null));
    var person = plan();
    person.add(mailbox, BOB, SECOND, null, null);
    person.add(mailbox, null, FIRST, null);
    person.add(
        mailbox, BOB, new PersonalSetting(EventType.SCAN_ADDED, Channel.EMAIL, null), null, null);
    assertThat(person.deliveries()).containsExactly(planned(mailbox, "bob", SECOND, null, null));
  }
}
