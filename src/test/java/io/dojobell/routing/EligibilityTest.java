package io.dojobell.routing;

import static io.dojobell.routing.SampleSubscribers.from;
import static io.dojobell.routing.SampleSubscribers.mutedUntil;
import static io.dojobell.routing.SampleSubscribers.ofProduct;
import static io.dojobell.routing.SampleSubscribers.subscriber;
import static io.dojobell.routing.SampleSubscribers.user;
import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.model.Channel;
import io.dojobell.model.Delivery;
import io.dojobell.model.DeliveryReason.TestRequested;
import io.dojobell.model.DeliveryState;
import io.dojobell.model.Destination;
import io.dojobell.model.Destination.Endpoint;
import io.dojobell.model.Destination.Inbox;
import io.dojobell.model.Destination.Mailbox;
import io.dojobell.model.Destination.SlackChannel;
import io.dojobell.model.Destination.SlackUser;
import io.dojobell.model.Event;
import io.dojobell.model.EventSample;
import io.dojobell.model.EventType;
import io.dojobell.model.Organisation;
import io.dojobell.model.OrganisationSettings;
import io.dojobell.model.Severity;
import io.dojobell.model.SkipReason;
import io.dojobell.model.Subscriber;
import io.dojobell.model.User;
import io.dojobell.routing.Eligibility.Eligible;
import io.dojobell.routing.Eligibility.Ineligible;
import io.dojobell.routing.Eligibility.Moved;
import io.dojobell.routing.Eligibility.Person;
import io.dojobell.routing.Eligibility.Rules;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EligibilityTest {
  private static final Instant NOW = EventSample.RECEIVED_AT.plusSeconds(60);
  private static final EventSample SCAN = EventSample.of(EventType.SCAN_ADDED);
  private static final Organisation UNSET = new Organisation(Map.of());
  private static final Organisation NO_EMAIL =
      UNSET.with(OrganisationSettings.EMAIL_ENABLED, false);
  private static final Destination MAILBOX = new Mailbox("bob@example.com");
  private static final Subscriber BOB = subscriber("bob", Channel.EMAIL, Channel.WEBHOOK);
  private static final User INACTIVE =
      new User("bob", "Bob", "bob@example.com", null, null, false, false);

  private static Delivery delivery(Destination destination) {
    return new Delivery(
        1,
        "uid",
        "ev-1",
        destination,
        "bob",
        DeliveryState.SENDING,
        new TestRequested(),
        null,
        Delivery.Attempts.FIRST,
        Delivery.Times.createdAt(EventSample.RECEIVED_AT));
  }

  /** Returns the result of checking a delivery that its own channel's setting chose. */
  private static Eligibility check(Event event, Destination destination, Subscriber subscriber) {
    return check(event, destination, new Person(subscriber, true), UNSET);
  }

  private static Eligibility check(
      Event event, Destination destination, Person person, Organisation organisation) {
    var rules = new Rules(organisation, Set.of(Channel.EMAIL), NOW);
    return Eligibility.ofPerson(event, delivery(destination), destination.channel(), person, rules);
  }

  private static Event notice() {
    var event = SCAN.event();
    return new Event(
        "",
        event.type(),
        event.typeName(),
        event.content(),
        event.subject(),
        event.recipients(),
        event.receivedAt());
  }

  private static Ineligible because(SkipReason reason) {
    return new Ineligible(reason);
  }

  @Test
  void a_delivery_to_the_team_is_sent() {
    assertThat(Eligibility.ofTeam(delivery(MAILBOX), false, UNSET)).isEqualTo(new Eligible());
    assertThat(Eligibility.ofTeam(delivery(new SlackChannel("C1")), false, NO_EMAIL))
        .isEqualTo(new Eligible());
  }

  @Test
  void a_delivery_to_an_endpoint_that_is_a_person_s_now_is_not_the_team_s() {
    assertThat(Eligibility.ofTeam(delivery(new Endpoint(3)), true, UNSET))
        .isEqualTo(because(new SkipReason.EndpointNotOfOrganisation()));
  }

  @Test
  void nothing_goes_over_a_disabled_channel() {
    var disabled = because(new SkipReason.ChannelDisabled(Channel.EMAIL));
    assertThat(Eligibility.ofTeam(delivery(MAILBOX), true, NO_EMAIL)).isEqualTo(disabled);
    assertThat(check(SCAN.event(), MAILBOX, Person.UNKNOWN, NO_EMAIL)).isEqualTo(disabled);
    assertThat(check(SCAN.event(), new Endpoint(3), Person.UNKNOWN, NO_EMAIL))
        .isEqualTo(because(new SkipReason.NoAccount("bob")));
  }

  @Test
  void a_notice_is_sent_over_a_disabled_channel_whatever_the_person_chose_or_may_view() {
    var nothing = subscriber("bob").withPreferences(mutedUntil(NOW.plusSeconds(1)));
    assertThat(check(notice(), MAILBOX, new Person(nothing, false), NO_EMAIL))
        .isEqualTo(new Eligible());
    assertThat(check(notice(), new SlackUser("bob"), nothing)).isEqualTo(new Eligible());
  }

  @Test
  void a_notice_is_not_sent_to_an_address_that_is_not_the_account_s_any_more() {
    assertThat(check(notice(), new Mailbox("BOB@example.com"), BOB)).isEqualTo(new Eligible());
    assertThat(check(notice(), new Mailbox("other@example.com"), BOB))
        .isEqualTo(because(new SkipReason.OtherEmailAddress()));
    assertThat(check(notice(), MAILBOX, subscriber(user("bob", null))))
        .isEqualTo(because(new SkipReason.NoEmailAddress("bob")));
  }

  @Test
  void a_deleted_or_deactivated_account_gets_neither_events_nor_notices() {
    for (var event : List.of(SCAN.event(), notice())) {
      assertThat(check(event, MAILBOX, Person.UNKNOWN, UNSET))
          .isEqualTo(because(new SkipReason.NoAccount("bob")));
      assertThat(check(event, MAILBOX, subscriber(INACTIVE, Channel.EMAIL)))
          .isEqualTo(because(new SkipReason.Deactivated("bob")));
    }
  }

  @Test
  void a_person_without_access_is_not_sent_it_by_the_name_of_what_it_is_about() {
    var person = new Person(BOB, false);
    assertThat(check(SCAN.event(), MAILBOX, person, UNSET))
        .isEqualTo(because(new SkipReason.NoAccess("bob", null, null)));
    assertThat(check(SCAN.about("web").event(), MAILBOX, person, UNSET))
        .isEqualTo(because(new SkipReason.NoAccess("bob", "WEB", null)));
    assertThat(check(SCAN.ofProductType("shop").event(), MAILBOX, person, UNSET))
        .isEqualTo(because(new SkipReason.NoAccess("bob", null, "SHOP")));
    assertThat(check(SCAN.ofProductType("shop").about("web").event(), MAILBOX, person, UNSET))
        .isEqualTo(because(new SkipReason.NoAccess("bob", "WEB", null)));
  }

  @Test
  void a_channel_that_is_not_chosen_any_more_gets_nothing() {
    assertThat(check(SCAN.event(), new SlackUser("bob"), BOB))
        .isEqualTo(because(new SkipReason.NotChosen(EventType.SCAN_ADDED, Channel.SLACK, null)));
    assertThat(check(SCAN.about("web").event(), new SlackUser("bob"), ofProduct(BOB)))
        .isEqualTo(because(new SkipReason.NotChosen(EventType.SCAN_ADDED, Channel.SLACK, "WEB")));
  }

  @Test
  void a_fallback_is_sent_where_the_channel_that_chose_it_still_is() {
    var rules = new Rules(UNSET, Set.of(), NOW);
    var slack = new Person(subscriber("bob", Channel.SLACK), true);
    assertThat(Eligibility.ofPerson(SCAN.event(), delivery(MAILBOX), Channel.SLACK, slack, rules))
        .isEqualTo(new Eligible());
    assertThat(
            Eligibility.ofPerson(
                SCAN.event(), delivery(MAILBOX), Channel.SLACK, new Person(BOB, true), rules))
        .isEqualTo(because(new SkipReason.NotChosen(EventType.SCAN_ADDED, Channel.SLACK, null)));
  }

  @Test
  void a_required_type_is_sent_to_its_recipients_over_the_system_s_channels() {
    var mention = EventSample.of(EventType.USER_MENTIONED).to("bob").event();
    var bob = new Person(subscriber("bob"), true);
    assertThat(check(mention, MAILBOX, bob, UNSET)).isEqualTo(new Eligible());
    assertThat(check(mention, MAILBOX, bob, UNSET.with(OrganisationSettings.REQUIRED, Set.of())))
        .isInstanceOf(Ineligible.class);
    assertThat(check(mention, new SlackUser("bob"), bob, UNSET)).isInstanceOf(Ineligible.class);
  }

  @Test
  void what_the_person_s_setting_leaves_out_now_is_not_sent() {
    assertThat(check(SCAN.rated(Severity.LOW).event(), MAILBOX, from(Severity.HIGH, BOB)))
        .isEqualTo(because(new SkipReason.BelowSeverity(Severity.LOW, Severity.HIGH, null)));
    assertThat(check(SCAN.event(), MAILBOX, BOB.withPreferences(mutedUntil(NOW.plusSeconds(1)))))
        .extracting("reason")
        .isInstanceOf(SkipReason.MutedByPerson.class);
    assertThat(check(SCAN.event(), MAILBOX, BOB.withPreferences(mutedUntil(NOW))))
        .isEqualTo(new Eligible());
  }

  @Test
  void mail_follows_the_account_to_its_address() {
    assertThat(check(SCAN.event(), new Mailbox("BOB@example.com"), BOB)).isEqualTo(new Eligible());
    assertThat(check(SCAN.event(), new Mailbox("old@example.com"), BOB))
        .isEqualTo(new Moved(MAILBOX));
    assertThat(check(SCAN.event(), MAILBOX, subscriber(user("bob", null), Channel.EMAIL)))
        .isEqualTo(because(new SkipReason.NoEmailAddress("bob")));
  }

  @Test
  void an_endpoint_gets_it_while_it_is_the_person_s() {
    var owner = BOB.withEndpoints(List.of(3L));
    assertThat(check(SCAN.event(), new Endpoint(3), owner)).isEqualTo(new Eligible());
    assertThat(check(SCAN.event(), new Endpoint(4), owner))
        .isEqualTo(because(new SkipReason.EndpointNotOfPerson("bob")));
  }

  @Test
  void all_other_destinations_name_the_account() {
    var all = subscriber("bob", Channel.SLACK, Channel.ALERT);
    assertThat(check(SCAN.event(), new SlackUser("bob"), all)).isEqualTo(new Eligible());
    assertThat(check(SCAN.event(), new Inbox("bob"), all)).isEqualTo(new Eligible());
  }
}
