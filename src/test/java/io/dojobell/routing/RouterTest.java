package io.dojobell.routing;

import static io.dojobell.routing.SampleSubscribers.LATER;
import static io.dojobell.routing.SampleSubscribers.from;
import static io.dojobell.routing.SampleSubscribers.mutedUntil;
import static io.dojobell.routing.SampleSubscribers.ofProduct;
import static io.dojobell.routing.SampleSubscribers.subscriber;
import static io.dojobell.routing.SampleSubscribers.user;
import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.model.AvailableChannels;
import io.dojobell.model.Channel;
import io.dojobell.model.ChannelPosting;
import io.dojobell.model.DeliveryPreferences;
import io.dojobell.model.DeliveryPreferences.Digest;
import io.dojobell.model.DeliveryPreferences.Kind;
import io.dojobell.model.DeliveryReason;
import io.dojobell.model.DeliveryReason.OfRoute;
import io.dojobell.model.DeliveryReason.PersonalSetting;
import io.dojobell.model.DeliveryReason.RequiredType;
import io.dojobell.model.DeliveryReason.SystemSetting;
import io.dojobell.model.Destination.SlackChannel;
import io.dojobell.model.Event.EventRecipients;
import io.dojobell.model.EventSample;
import io.dojobell.model.EventType;
import io.dojobell.model.Hold;
import io.dojobell.model.HoldReason;
import io.dojobell.model.Organisation;
import io.dojobell.model.OrganisationSettings;
import io.dojobell.model.Route;
import io.dojobell.model.Severity;
import io.dojobell.model.SkipReason;
import io.dojobell.model.SkipReason.MuteScope;
import io.dojobell.model.Subscriber;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RouterTest {
  private static final EventSample SCAN = EventSample.of(EventType.SCAN_ADDED);
  private static final EventSample REVIEW = EventSample.of(EventType.REVIEW_REQUESTED);
  private static final Subscriber BOB = subscriber("bob", Channel.ALERT);
  private static final SystemDestinations SYSTEM =
      new SystemDestinations(
          new Organisation(Map.of()).with(OrganisationSettings.SLACK_CHANNEL, "C1"),
          AvailableChannels.of(true, true, true));

  private static Route route(long id, @Nullable Severity min) {
    var target = new SlackChannel("C" + (id + 1));
    return new Route(id, Set.of(), List.of(), List.of(), min, target, Route.ThreadMode.OFF);
  }

  /** An audience of the team, with one route, and of these subscribers. */
  private static Audience audience(Subscriber... subscribers) {
    return new Audience(
        SYSTEM,
        Set.of(Channel.ALERT, Channel.SLACK),
        List.of(),
        List.of(route(1, null)),
        List.of(subscribers),
        false,
        Map.of());
  }

  private static Audience people(
      Set<Channel> systemRow, boolean isRequired, Subscriber... subscribers) {
    return new Audience(
        SYSTEM, systemRow, List.of(), List.of(), List.of(subscribers), isRequired, Map.of());
  }

  private static Audience ofRoutes(Map<String, DeliveryPreferences> mutes, Route... routes) {
    return new Audience(SYSTEM, Set.of(), List.of(), List.of(routes), List.of(), false, mutes);
  }

  private static List<String> texts(EventSample event, Audience audience) {
    return Router.route(event.event(), audience).stream()
        .map(planned -> planned.destination().text())
        .toList();
  }

  private static List<DeliveryReason> reasons(EventSample event, Audience audience) {
    return Router.route(event.event(), audience).stream().map(PlannedDelivery::reason).toList();
  }

  private static PlannedDelivery only(EventSample event, Audience audience) {
    var planned = Router.route(event.event(), audience);
    assertThat(planned).hasSize(1);
    return planned.getFirst();
  }

  @Test
  void the_system_comes_first_then_routes_then_people_each_for_its_reason() {
    assertThat(texts(SCAN, audience(BOB)))
        .containsExactly("slack:C1", "alert:system", "slack:C2", "alert:bob");
    assertThat(reasons(SCAN, audience(BOB)))
        .containsExactly(
            new SystemSetting(EventType.SCAN_ADDED, Channel.SLACK),
            new SystemSetting(EventType.SCAN_ADDED, Channel.ALERT),
            new OfRoute(1, EventType.SCAN_ADDED),
            new PersonalSetting(EventType.SCAN_ADDED, Channel.ALERT, null));
  }

  @Test
  void the_system_s_slack_channel_has_threads_where_the_setting_says_so() {
    assertThat(systemThreads(Route.ThreadMode.BROADCAST)).isEqualTo(Route.ThreadMode.BROADCAST);
    assertThat(systemThreads(Route.ThreadMode.ON)).isEqualTo(Route.ThreadMode.ON);
    assertThat(systemThreads(Route.ThreadMode.OFF)).isNull();
  }

  private static Route.@Nullable ThreadMode systemThreads(Route.ThreadMode mode) {
    var organisation = SYSTEM.organisation().with(OrganisationSettings.SLACK_THREADS, mode);
    var system = new SystemDestinations(organisation, SYSTEM.available());
    var audience =
        new Audience(
            system, Set.of(Channel.SLACK), List.of(), List.of(), List.of(), false, Map.of());
    return only(SCAN, audience).posting().threads();
  }

  @Test
  void every_endpoint_of_the_system_gets_it() {
    var audience =
        new Audience(
            SYSTEM,
            Set.of(Channel.WEBHOOK),
            List.of(3L, 4L),
            List.of(),
            List.of(),
            false,
            Map.of());
    assertThat(texts(SCAN, audience)).containsExactly("webhook:3", "webhook:4");
  }

  @Test
  void an_event_for_its_recipients_is_not_for_the_team() {
    assertThat(texts(REVIEW.to("bob"), audience(BOB))).containsExactly("alert:bob");
    var alone = new EventRecipients(List.of("bob"), false, false, true);
    assertThat(texts(SCAN.to(alone), audience(BOB))).containsExactly("alert:bob");
  }

  @Test
  void personal_settings_do_not_apply_without_users_unless_recipients_are_named() {
    var nobody = new EventRecipients(null, true, false);
    assertThat(texts(SCAN.to(nobody), audience(BOB))).doesNotContain("alert:bob");
    var named = new EventRecipients(List.of("bob"), true, false);
    assertThat(texts(SCAN.to(named), audience(BOB))).contains("alert:bob");
    assertThat(texts(SCAN.to("bob"), audience(BOB))).contains("alert:bob");
  }

  @Test
  void an_event_for_alerts_alone_goes_to_inboxes() {
    var alerts = new EventRecipients(null, false, true);
    assertThat(texts(SCAN.to(alerts), audience(subscriber("bob", Channel.SLACK, Channel.ALERT))))
        .containsExactly("alert:system", "alert:bob");
  }

  @Test
  void a_route_skips_what_is_below_its_severity() {
    var audience = ofRoutes(Map.of(), route(1, Severity.HIGH));
    assertThat(only(SCAN.rated(Severity.MEDIUM), audience))
        .isEqualTo(
            new PlannedDelivery(
                new SlackChannel("C2"),
                null,
                new OfRoute(1, EventType.SCAN_ADDED),
                new SkipReason.BelowSeverityOfRoute(Severity.MEDIUM, Severity.HIGH),
                null,
                new ChannelPosting(Route.ThreadMode.OFF, List.of())));
    assertThat(only(SCAN.rated(Severity.HIGH), audience).skipReason()).isNull();
    assertThat(only(SCAN, audience).skipReason()).isNull();
    assertThat(only(SCAN.rated(Severity.INFO), ofRoutes(Map.of(), route(1, null))).skipReason())
        .isNull();
  }

  @Test
  void a_muted_slack_channel_is_skipped_while_its_mute_lasts() {
    var routes = new Route[] {route(1, null), route(2, null), route(3, null)};
    var mutes =
        Map.of(
            "slack:C2", mutedUntil(LATER),
            "slack:C3", mutedUntil(EventSample.RECEIVED_AT));
    assertThat(Router.route(SCAN.event(), ofRoutes(mutes, routes)))
        .extracting(PlannedDelivery::skipReason)
        .containsExactly(
            new SkipReason.MutedInChannel(new MuteScope(Kind.ALL, "", LATER)), null, null);
  }

  @Test
  void a_product_setting_is_named_in_the_reason() {
    assertThat(only(SCAN.about("web"), people(Set.of(), false, ofProduct(BOB))).reason())
        .isEqualTo(new PersonalSetting(EventType.SCAN_ADDED, Channel.ALERT, "WEB"));
  }

  @Test
  void a_person_gets_what_the_organisation_requires_on_the_channels_not_chosen_already() {
    var systemRow = Set.of(Channel.SLACK, Channel.EMAIL, Channel.TEAMS);
    var bob = subscriber("bob", Channel.ALERT, Channel.SLACK);
    assertThat(reasons(REVIEW.to("bob"), people(systemRow, true, bob)))
        .containsExactly(
            new PersonalSetting(EventType.REVIEW_REQUESTED, Channel.SLACK, null),
            new PersonalSetting(EventType.REVIEW_REQUESTED, Channel.ALERT, null),
            new RequiredType(EventType.REVIEW_REQUESTED, Channel.EMAIL));
    assertThat(texts(REVIEW.to("bob"), people(systemRow, false, bob)))
        .containsExactly("slack:@bob", "alert:bob");
  }

  @Test
  void what_a_person_s_setting_leaves_out_is_skipped() {
    var fromHigh = from(Severity.HIGH, BOB);
    assertThat(only(SCAN.rated(Severity.LOW), people(Set.of(), false, fromHigh)).skipReason())
        .isEqualTo(new SkipReason.BelowSeverity(Severity.LOW, Severity.HIGH, null));
  }

  @Test
  void a_mute_of_a_person_counts_when_the_event_comes() {
    var ended =
        subscriber("bob", Channel.SLACK).withPreferences(mutedUntil(EventSample.RECEIVED_AT));
    assertThat(only(SCAN, people(Set.of(), false, ended)).skipReason()).isNull();
    var muted = ended.withPreferences(mutedUntil(EventSample.RECEIVED_AT.plusMillis(1)));
    assertThat(only(SCAN, people(Set.of(), false, muted)).skipReason())
        .isInstanceOf(SkipReason.MutedByPerson.class);
  }

  @Test
  void a_digest_holds_what_interrupts_and_nothing_else() {
    var digest =
        new DeliveryPreferences(
            List.of(), null, new Digest(null, LocalTime.of(11, 0)), ZoneOffset.UTC);
    var bob =
        subscriber("bob", Channel.SLACK, Channel.WEBHOOK, Channel.ALERT)
            .withEndpoints(List.of(3L))
            .withPreferences(digest);
    assertThat(Router.route(SCAN.event(), people(Set.of(), false, bob)))
        .extracting(PlannedDelivery::hold)
        .containsExactly(
            new Hold(
                LATER,
                new HoldReason.Digest(
                    HoldReason.Period.DAILY, LATER.atZone(ZoneOffset.UTC).toLocalDate())),
            null,
            null);
  }

  @Test
  void a_person_gets_it_on_each_endpoint_of_their_own() {
    var bob = subscriber("bob", Channel.WEBHOOK).withEndpoints(List.of(3L, 4L));
    assertThat(Router.route(SCAN.event(), people(Set.of(), false, bob)))
        .extracting(PlannedDelivery::destination, PlannedDelivery::username)
        .hasSize(2)
        .allSatisfy(one -> assertThat(one.toList()).contains("bob"));
    assertThat(texts(SCAN, people(Set.of(), false, bob))).containsExactly("webhook:3", "webhook:4");
  }

  @Test
  void a_person_without_an_address_gets_a_delivery_that_says_so() {
    var bob = subscriber(user("bob", null), Channel.EMAIL);
    var planned = only(SCAN, people(Set.of(), false, bob));
    assertThat(planned.destination().text()).isEqualTo("none:email:bob");
    assertThat(planned.skipReason()).isEqualTo(new SkipReason.NoAddressOf(Channel.EMAIL, "bob"));
  }
}
