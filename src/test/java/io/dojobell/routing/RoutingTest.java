package io.dojobell.routing;

import static io.dojobell.intake.EventBuilder.event;
import static io.dojobell.model.Channel.ALERT;
import static io.dojobell.model.Channel.EMAIL;
import static io.dojobell.model.Channel.SLACK;
import static io.dojobell.model.Channel.TEAMS;
import static io.dojobell.model.Channel.WEBHOOK;
import static io.dojobell.model.EventType.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.intake.EventBuilder;
import io.dojobell.intake.EventSource;
import io.dojobell.intake.TestInstallation;
import io.dojobell.model.AvailableChannels;
import io.dojobell.model.Destination;
import io.dojobell.model.EventType;
import io.dojobell.model.Route;
import io.dojobell.model.Setting;
import io.dojobell.model.Severity;
import io.dojobell.model.User;
import io.dojobell.model.Visibility;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The recipients of an event, rule by rule, against a real database. */
class RoutingTest {

  /** A row: its rule, the installation, the event, and the expected destinations. */
  private static Arguments arguments(
      String rule, Supplier<TestInstallation> household, EventBuilder event, String... told) {
    return Arguments.of(rule, household, event, new TreeSet<>(Arrays.asList(told)));
  }

  private static TestInstallation quiet() {
    return new TestInstallation().withEmptySystemSetting();
  }

  private static Route route(long id, Set<EventType> events, List<String> products) {
    return new Route(
        id,
        events,
        products,
        List.of(),
        null,
        new Destination.SlackChannel("C7"),
        Route.ThreadMode.ON);
  }

  static Stream<Arguments> table() {
    return Stream.of(
        arguments(
            "2: a team event goes where the system setting says, once on each channel",
            () ->
                quiet()
                    .system(SCAN_ADDED, SLACK, TEAMS, EMAIL, WEBHOOK, ALERT)
                    .endpoint(null)
                    .endpoint(null),
            event("scan_added"),
            "slack:C1",
            "teams",
            "mailto:team@example.com",
            "webhook:1",
            "webhook:2",
            "alert:system"),
        arguments(
            "2: a team event with recipients goes to the system's channel as well",
            () -> quiet().system(UPCOMING_ENGAGEMENT, SLACK).user("bob"),
            event("upcoming_engagement").recipients("bob"),
            "slack:C1"),
        arguments(
            "2: an event for a person with recipients is not the system's",
            () -> quiet().system(USER_MENTIONED, SLACK).systemSetting("required", "").user("bob"),
            event("user_mentioned").recipients("bob")),
        arguments(
            "2: an event for a person without recipients is the system's",
            () -> quiet().system(USER_MENTIONED, SLACK),
            event("user_mentioned"),
            "slack:C1"),
        arguments(
            "2: another type's row says nothing",
            () -> quiet().system(TEST_ADDED, SLACK),
            event("scan_added")),
        arguments(
            "2: a route that matches adds its destination",
            () ->
                quiet()
                    .openProduct("web-api")
                    .route(route(1, Set.of(SCAN_ADDED), List.of("web-api"))),
            event("scan_added").product("web-api"),
            "slack:C7"),
        arguments(
            "2: a route of another product does not match",
            () ->
                quiet()
                    .openProduct("web-api")
                    .route(route(1, Set.of(SCAN_ADDED), List.of("web-api"))),
            event("scan_added").product("billing")),
        arguments(
            "2: a route of another type does not match",
            () -> quiet().route(route(1, Set.of(TEST_ADDED), List.of())),
            event("scan_added")),
        arguments(
            "2: a route with empty lists matches all",
            () -> quiet().route(route(1, Set.of(), List.of())),
            event("nobody_knows_this_type"),
            "slack:C7"),
        arguments(
            "2: a route of a product type matches its products",
            () ->
                quiet()
                    .product("web-api", "payments", Visibility.OPEN)
                    .route(
                        new Route(
                            1,
                            Set.of(),
                            List.of("else"),
                            List.of("payments"),
                            null,
                            new Destination.SlackChannel("C7"),
                            Route.ThreadMode.ON)),
            event("scan_added").product("web-api"),
            "slack:C7"),
        arguments(
            "2: a destination named by the system setting and two routes gets one delivery",
            () ->
                quiet()
                    .systemSetting("slack_channel", "C7")
                    .system(SCAN_ADDED, SLACK)
                    .route(route(1, Set.of(SCAN_ADDED), List.of()))
                    .route(route(2, Set.of(), List.of())),
            event("scan_added"),
            "slack:C7"),
        arguments(
            "3: recipients and no others, each by their own setting",
            () ->
                quiet()
                    .user("bob")
                    .user("carol")
                    .user("dave")
                    .subscribes("bob", CODE_REVIEW, SLACK)
                    .subscribes("carol", CODE_REVIEW, EMAIL)
                    .subscribes("dave", CODE_REVIEW, SLACK),
            event("code_review").recipients("bob", "carol"),
            "slack:@bob",
            "mailto:carol@example.com"),
        arguments(
            "3: an empty list of recipients is nobody",
            () -> quiet().user("bob").subscribes("bob", SCAN_ADDED, SLACK).openProduct("web-api"),
            event("scan_added").product("web-api").recipients()),
        arguments(
            "3: an inactive recipient is not told",
            () ->
                quiet()
                    .user(new User("bob", "Bob", "bob@example.com", null, null, false, false))
                    .subscribes("bob", CODE_REVIEW, SLACK),
            event("code_review").recipients("bob")),
        arguments(
            "3: a required type adds the system's channels that reach a person",
            () -> quiet().system(USER_MENTIONED, SLACK, EMAIL, TEAMS).user("bob"),
            event("user_mentioned").recipients("bob"),
            "slack:@bob",
            "mailto:bob@example.com"),
        arguments(
            "3: a type that is not required adds nothing",
            () -> quiet().system(CODE_REVIEW, SLACK).user("bob"),
            event("code_review").recipients("bob")),
        arguments(
            "3: which types are required is a system setting",
            () ->
                quiet()
                    .systemSetting("required", "code_review")
                    .system(CODE_REVIEW, SLACK)
                    .user("bob"),
            event("code_review").recipients("bob"),
            "slack:@bob"),
        arguments(
            "3: a recipient may be named by address",
            () -> quiet().user("bob").subscribes("bob", CODE_REVIEW, ALERT),
            event("code_review").recipients("BOB@example.com"),
            "alert:bob"),
        arguments(
            "3 and 8: a recipient who may not view the product is not told of it",
            () ->
                quiet()
                    .user("bob")
                    .user("carol")
                    .subscribes("bob", CODE_REVIEW, SLACK)
                    .subscribes("carol", CODE_REVIEW, SLACK)
                    .closedProduct("secret", "carol"),
            event("code_review").product("secret").recipients("bob", "carol"),
            "slack:@carol"),
        arguments(
            "4: each active user who may view the product, by their own setting",
            () ->
                quiet()
                    .openProduct("web-api")
                    .user("bob")
                    .user("carol")
                    .user("dave")
                    .subscribes("bob", SCAN_ADDED, SLACK, ALERT)
                    .subscribes("carol", TEST_ADDED, SLACK),
            event("scan_added").product("web-api"),
            "slack:@bob",
            "alert:bob"),
        arguments(
            "4: no_users leaves the personal settings unasked",
            () -> quiet().openProduct("web-api").user("bob").subscribes("bob", SCAN_ADDED, SLACK),
            event("scan_added").product("web-api").noUsers()),
        arguments(
            "4: who caused the event has no say in it",
            () -> quiet().openProduct("web-api").user("bob").subscribes("bob", SCAN_ADDED, SLACK),
            event("scan_added").product("web-api").requestedBy("bob"),
            "slack:@bob"),
        arguments(
            "4: a product type without a product: those who may view a product of it",
            () ->
                quiet()
                    .user("bob")
                    .user("carol")
                    .subscribes("bob", PRODUCT_TYPE_ADDED, SLACK)
                    .subscribes("carol", PRODUCT_TYPE_ADDED, SLACK)
                    .product("secret", "payments", Visibility.MEMBERS)
                    .members("secret", "carol"),
            event("product_type_added").productType("payments"),
            "slack:@carol"),
        arguments(
            "4: a product type with an open product: all active users",
            () ->
                quiet()
                    .user("bob")
                    .subscribes("bob", PRODUCT_TYPE_ADDED, SLACK)
                    .product("secret", "payments", Visibility.MEMBERS)
                    .product("shop", "payments", Visibility.OPEN),
            event("product_type_added").productType("payments"),
            "slack:@bob"),
        arguments(
            "4: neither product nor product type: admins only",
            () ->
                quiet()
                    .user("bob")
                    .admin("root")
                    .subscribes("bob", OTHER, SLACK)
                    .subscribes("root", OTHER, SLACK),
            event("something_else"),
            "slack:@root"),
        arguments(
            "5: the product setting's row goes before the personal one",
            () ->
                quiet()
                    .openProduct("web-api")
                    .user("bob")
                    .subscribes("bob", SCAN_ADDED, EMAIL)
                    .subscribesForProduct("bob", "web-api", SCAN_ADDED, SLACK),
            event("scan_added").product("web-api"),
            "slack:@bob"),
        arguments(
            "5: an empty row of the product setting is nothing",
            () ->
                quiet()
                    .openProduct("web-api")
                    .user("bob")
                    .subscribes("bob", SCAN_ADDED, EMAIL)
                    .subscribesForProduct("bob", "web-api", SCAN_ADDED),
            event("scan_added").product("web-api")),
        arguments(
            "5: a row the product setting does not hold is the personal one's",
            () ->
                quiet()
                    .openProduct("web-api")
                    .user("bob")
                    .subscribes("bob", SCAN_ADDED, EMAIL)
                    .subscribesForProduct("bob", "web-api", TEST_ADDED, SLACK),
            event("scan_added").product("web-api"),
            "mailto:bob@example.com"),
        arguments(
            "5: the setting for one product says nothing of another",
            () ->
                quiet()
                    .openProduct("web-api")
                    .openProduct("billing")
                    .user("bob")
                    .subscribesForProduct("bob", "web-api", SCAN_ADDED, SLACK),
            event("scan_added").product("billing")),
        arguments(
            "5: teams is not for persons",
            () ->
                quiet()
                    .openProduct("web-api")
                    .user("bob")
                    .subscribes("bob", SCAN_ADDED, TEAMS, ALERT),
            event("scan_added").product("web-api"),
            "alert:bob"),
        arguments(
            "5: a person's webhook is their own endpoint, not the system's",
            () ->
                quiet()
                    .openProduct("web-api")
                    .user("bob")
                    .endpoint(null)
                    .endpoint("bob")
                    .subscribes("bob", SCAN_ADDED, WEBHOOK),
            event("scan_added").product("web-api"),
            "webhook:2"),
        arguments(
            "6: alert_only leaves only alert",
            () ->
                quiet()
                    .openProduct("web-api")
                    .system(SCAN_ADDED, SLACK, ALERT)
                    .user("bob")
                    .subscribes("bob", SCAN_ADDED, SLACK, EMAIL, ALERT),
            event("scan_added").product("web-api").alertOnly(),
            "alert:system",
            "alert:bob"),
        arguments(
            "7: a channel that is switched off is left out",
            () ->
                quiet()
                    .systemSetting("slack_enabled", "false")
                    .openProduct("web-api")
                    .system(SCAN_ADDED, SLACK, ALERT)
                    .user("bob")
                    .subscribes("bob", SCAN_ADDED, SLACK, EMAIL),
            event("scan_added").product("web-api"),
            "alert:system",
            "mailto:bob@example.com"),
        arguments(
            "8: a closed product is its members' and the admins'",
            () ->
                quiet()
                    .user("bob")
                    .user("carol")
                    .admin("root")
                    .subscribes("bob", SCAN_ADDED, SLACK)
                    .subscribes("carol", SCAN_ADDED, SLACK)
                    .subscribes("root", SCAN_ADDED, SLACK)
                    .closedProduct("secret", "carol"),
            event("scan_added").product("secret"),
            "slack:@carol",
            "slack:@root"),
        arguments(
            "8: a product setting does not let anybody view the product",
            () ->
                quiet()
                    .user("bob")
                    .closedProduct("secret")
                    .subscribesForProduct("bob", "secret", SCAN_ADDED, SLACK),
            event("scan_added").product("secret")),
        arguments(
            "11: below the personal setting's severity it is left out",
            () ->
                quiet()
                    .openProduct("web-api")
                    .user("bob")
                    .subscribes("bob", SCAN_ADDED, SLACK)
                    .minSeverity("bob", Severity.HIGH),
            event("scan_added").product("web-api").newFindings(Severity.MEDIUM, Severity.LOW)),
        arguments(
            "11: the worst of the new findings decides",
            () ->
                quiet()
                    .openProduct("web-api")
                    .user("bob")
                    .subscribes("bob", SCAN_ADDED, SLACK)
                    .minSeverity("bob", Severity.HIGH),
            event("scan_added").product("web-api").newFindings(Severity.LOW, Severity.HIGH),
            "slack:@bob"),
        arguments(
            "11: untouched and closed findings have no say",
            () ->
                quiet()
                    .openProduct("web-api")
                    .user("bob")
                    .subscribes("bob", SCAN_ADDED, SLACK)
                    .minSeverity("bob", Severity.HIGH),
            event("scan_added").product("web-api").oldFindings(Severity.LOW),
            "slack:@bob"),
        arguments(
            "11: the stated severity goes before the findings'",
            () ->
                quiet()
                    .openProduct("web-api")
                    .user("bob")
                    .subscribes("bob", SCAN_ADDED, SLACK)
                    .minSeverity("bob", Severity.HIGH),
            event("scan_added")
                .product("web-api")
                .severity(Severity.LOW)
                .newFindings(Severity.CRITICAL)),
        arguments(
            "11: an event without a severity passes",
            () ->
                quiet()
                    .openProduct("web-api")
                    .user("bob")
                    .subscribes("bob", SCAN_ADDED, SLACK)
                    .minSeverity("bob", Severity.CRITICAL),
            event("scan_added").product("web-api"),
            "slack:@bob"),
        arguments(
            "11: the product setting's severity goes with its row",
            () ->
                quiet()
                    .openProduct("web-api")
                    .user("bob")
                    .subscribes("bob", SCAN_ADDED, SLACK)
                    .productSetting(
                        "bob",
                        "web-api",
                        Setting.EMPTY
                            .withChannels(SCAN_ADDED, Set.of(SLACK))
                            .withMinSeverity(Severity.CRITICAL)),
            event("scan_added").product("web-api").severity(Severity.HIGH)),
        arguments(
            "11: a route below its severity is left out",
            () ->
                quiet()
                    .route(
                        new Route(
                            1,
                            Set.of(),
                            List.of(),
                            List.of(),
                            Severity.HIGH,
                            new Destination.SlackChannel("C7"),
                            Route.ThreadMode.ON)),
            event("scan_added").severity(Severity.MEDIUM)),
        arguments(
            "section 2: engagement_closed is routed as close_engagement",
            () -> quiet().system(CLOSE_ENGAGEMENT, SLACK),
            event("engagement_closed"),
            "slack:C1"),
        arguments(
            "section 2: jira_comment is routed as other",
            () -> quiet().system(OTHER, SLACK).system(JIRA_UPDATE),
            event("jira_comment"),
            "slack:C1"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("table")
  void an_event_is_delivered_where_the_rules_say(
      String rule, Supplier<TestInstallation> household, EventBuilder event, Set<String> told) {
    try (var installation = household.get()) {
      assertThat(installation.deliveredTo(event)).as(rule).isEqualTo(told);
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_new_setting_has_the_default_channels(EventType type) {
    var expected = type == SCAN_ADDED_EMPTY ? Set.of() : Set.of(ALERT);
    assertThat(Setting.defaults().channelsFor(type)).isEqualTo(expected);
  }

  @Test
  void what_was_chosen_and_not_sent_is_recorded_with_why() {
    try (var installation =
        new TestInstallation(AvailableChannels.of(false, false, false))
            .withEmptySystemSetting()
            .system(SCAN_ADDED, SLACK, EMAIL, TEAMS)
            .openProduct("web-api")
            .user("bob")
            .subscribes("bob", SCAN_ADDED, ALERT)
            .minSeverity("bob", Severity.HIGH)) {
      var records =
          installation
              .deliveries(event("scan_added").product("web-api").severity(Severity.LOW))
              .stream()
              .map(delivery -> delivery.state().wireName() + " " + delivery.reasonText())
              .toList();
      assertThat(records)
          .containsExactly(
              "skipped Slack is not configured: no team channel is set. Chosen because: Team"
                  + " notifications include “Scan imported” in Slack",
              "skipped Email is not configured: no team address is set. Chosen because: Team"
                  + " notifications include “Scan imported” by email",
              "skipped Microsoft Teams is not configured: no webhook URL is set. Chosen because:"
                  + " Team notifications include “Scan imported” in Microsoft Teams",
              "skipped Not sent: low is below your minimum (high). Chosen because: You're"
                  + " subscribed to “Scan imported” as in-app alerts");
    }
  }

  @Test
  void every_delivery_says_which_rule_chose_it() {
    try (var installation =
        new TestInstallation()
            .withEmptySystemSetting()
            .system(SCAN_ADDED, SLACK)
            .openProduct("web-api")
            .route(route(1, Set.of(), List.of()))
            .user("bob")
            .user("carol")
            .subscribes("bob", SCAN_ADDED, ALERT)
            .subscribesForProduct("carol", "web-api", SCAN_ADDED, EMAIL)) {
      var reasons =
          installation.deliveries(event("scan_added").product("web-api")).stream()
              .map(delivery -> delivery.destination().text() + ": " + delivery.reasonText())
              .toList();
      assertThat(reasons)
          .containsExactlyInAnyOrder(
              "slack:C1: Team notifications include “Scan imported” in Slack",
              "slack:C7: Route 1 sends “Scan imported” here",
              "alert:bob: You're subscribed to “Scan imported” as in-app alerts",
              "mailto:carol@example.com: Your settings for web-api include “Scan imported” by"
                  + " email");
    }
  }

  @Test
  void an_unknown_recipient_is_reported_and_the_others_are_notified() {
    try (var installation = quiet().user("bob").subscribes("bob", CODE_REVIEW, ALERT)) {
      var accepted =
          installation
              .intake()
              .accept(
                  EventSource.of("test"),
                  List.of(event("code_review").recipients("bob", "nobody").draft()));
      assertThat(accepted.getFirst().unknownRecipients()).containsExactly("nobody");
    }
  }
}
