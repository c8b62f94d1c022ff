package io.dojobell.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.model.DeliveryPreferences.Kind;
import io.dojobell.model.DeliveryReason.InPlaceOf;
import io.dojobell.model.DeliveryReason.NoLongerSent;
import io.dojobell.model.DeliveryReason.NotSent;
import io.dojobell.model.DeliveryReason.OfLaterVersion;
import io.dojobell.model.DeliveryReason.OfNotice;
import io.dojobell.model.DeliveryReason.OfRoute;
import io.dojobell.model.DeliveryReason.PersonalSetting;
import io.dojobell.model.DeliveryReason.RequiredType;
import io.dojobell.model.DeliveryReason.SameAddress;
import io.dojobell.model.DeliveryReason.Sentence;
import io.dojobell.model.DeliveryReason.SystemSetting;
import io.dojobell.model.DeliveryReason.TestRequested;
import io.dojobell.model.SkipReason.MuteScope;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ReasonWordsTest {
  private static final DeliveryReason MINE =
      new PersonalSetting(EventType.OTHER, Channel.EMAIL, null);

  @Test
  void team_notifications_name_the_type_and_the_channel() {
    assertThat(
            Arrays.stream(Channel.values())
                .limit(5)
                .map(channel -> text(new SystemSetting(EventType.SCAN_ADDED, channel))))
        .containsExactly(
            "Team notifications include “Scan imported” in Slack",
            "Team notifications include “Scan imported” by email",
            "Team notifications include “Scan imported” in Microsoft Teams",
            "Team notifications include “Scan imported” by webhook",
            "Team notifications include “Scan imported” as in-app alerts");
  }

  @Test
  void a_slack_channel_is_named_where_its_name_is_known() {
    var reason = new SystemSetting(EventType.SCAN_ADDED, Channel.SLACK);
    assertThat(ReasonWords.of(reason, new Destination.SlackChannel("#security")))
        .isEqualTo("Team notifications include “Scan imported” in #security");
    assertThat(ReasonWords.of(reason, new Destination.SlackChannel("C0SECURITY")))
        .isEqualTo("Team notifications include “Scan imported” in Slack");
  }

  @Test
  void each_rule_that_chooses_says_which_it_is() {
    assertThat(text(new OfRoute(7, EventType.SLA_BREACH)))
        .isEqualTo("Route 7 sends “SLA breach” here");
    assertThat(text(MINE)).isEqualTo("You're subscribed to “Other” by email");
    assertThat(text(new PersonalSetting(EventType.OTHER, Channel.WEBHOOK, "web-api")))
        .isEqualTo("Your settings for web-api include “Other” by webhook");
    assertThat(text(new RequiredType(EventType.USER_MENTIONED, Channel.SLACK)))
        .isEqualTo("Your organisation requires “User mentioned” notifications");
    assertThat(text(new TestRequested())).isEqualTo("You asked for a test");
  }

  @Test
  void a_delivery_in_place_of_others_names_them() {
    assertThat(text(new SameAddress(MINE, "bob2", MINE)))
        .isEqualTo(
            "You're subscribed to “Other” by email. The account bob2 has the same address: You're"
                + " subscribed to “Other” by email");
    assertThat(text(new InPlaceOf(Channel.SLACK, "invalid_auth", MINE)))
        .isEqualTo(
            "Sent by email because Slack delivery failed: invalid_auth. You're subscribed to"
                + " “Other” by email");
  }

  @Test
  void notices_earlier_sentences_and_later_codes_have_words() {
    assertThat(text(new OfNotice(Notice.Kind.ROUTE_FAILED))).isEqualTo("route_failed");
    assertThat(text(new Sentence("Because"))).isEqualTo("Because");
    assertThat(text(new OfLaterVersion("moon_phase")))
        .isEqualTo("A reason that only a later version knows: moon_phase");
  }

  @Test
  void what_is_not_sent_says_why_before_why_it_was_chosen() {
    var why = new SkipReason.ChannelDisabled(Channel.WEBHOOK);
    assertThat(text(new NotSent(why, MINE)))
        .isEqualTo(
            "Webhook delivery is disabled for the organisation. Chosen because: You're subscribed"
                + " to “Other” by email");
    assertThat(text(new NoLongerSent(why, MINE)))
        .isEqualTo(
            "Not sent: Webhook delivery is disabled for the organisation. Chosen because: You're"
                + " subscribed to “Other” by email");
  }

  @Test
  void severities_are_named_with_the_setting_that_asks_for_them() {
    assertThat(first(new SkipReason.BelowSeverity(Severity.LOW, Severity.HIGH, null)))
        .isEqualTo("Not sent: low is below your minimum (high)");
    assertThat(first(new SkipReason.BelowSeverity(Severity.LOW, Severity.HIGH, "web-api")))
        .isEqualTo("Not sent: low is below your minimum for web-api (high)");
    assertThat(first(new SkipReason.BelowSeverityOfRoute(Severity.INFO, Severity.MEDIUM)))
        .isEqualTo("Not sent: info is below the route's minimum (medium)");
  }

  @Test
  void mutes_say_what_they_cover_and_until_when() {
    var until = Instant.parse("2026-12-01T08:30:15.123Z");
    assertThat(first(new SkipReason.MutedByPerson(new MuteScope(Kind.ALL, "", until))))
        .isEqualTo("Muted: everything until 1 Dec 2026 08:30 UTC");
    assertThat(first(new SkipReason.MutedByPerson(new MuteScope(Kind.TYPE, "scan_added", null))))
        .isEqualTo("Muted: “Scan imported”");
    assertThat(first(new SkipReason.MutedByPerson(new MuteScope(Kind.TYPE, "jira_comment", null))))
        .isEqualTo("Muted: “jira_comment”");
    assertThat(first(new SkipReason.MutedInChannel(new MuteScope(Kind.PRODUCT, "web-api", null))))
        .isEqualTo("Muted in this channel: the product web-api");
  }

  @Test
  void missing_addresses_and_configuration_are_named() {
    assertThat(first(new SkipReason.NoSystemAddress(Channel.SLACK)))
        .isEqualTo("Slack is not configured: no team channel is set");
    assertThat(first(new SkipReason.NoAddressOf(Channel.EMAIL, "bob")))
        .isEqualTo("The account bob has no email address");
    assertThat(first(new SkipReason.NotConfigured(Channel.EMAIL, "no mail server")))
        .isEqualTo("Email is not configured: no mail server");
  }

  @Test
  void within_a_sentence_a_reason_begins_in_lower_case_unless_it_begins_with_a_name() {
    assertThat(ReasonWords.within(new SkipReason.BelowSeverity(Severity.LOW, Severity.HIGH, null)))
        .isEqualTo("low is below your minimum (high)");
    assertThat(ReasonWords.within(new SkipReason.MutedByPerson(new MuteScope(Kind.ALL, "", null))))
        .isEqualTo("you muted everything");
    assertThat(ReasonWords.within(new SkipReason.ChannelDisabled(Channel.SLACK)))
        .isEqualTo("Slack is disabled for the organisation");
    assertThat(ReasonWords.within(new SkipReason.NoAccess("Muted", "web-api", null)))
        .isEqualTo("Muted no longer has access to web-api");
  }

  @Test
  void what_changed_while_it_waited_is_said() {
    assertThat(ReasonWords.within(new SkipReason.NoAccess("bob", null, "payments")))
        .isEqualTo("bob no longer has access to any product of the type payments");
    assertThat(ReasonWords.within(new SkipReason.NoAccess("bob", null, null)))
        .isEqualTo("bob no longer has access to what only admins get");
    assertThat(
            ReasonWords.within(
                new SkipReason.NotChosen(EventType.CODE_REVIEW, Channel.EMAIL, "web-api")))
        .isEqualTo("your settings for web-api no longer include “Code review” by email");
    assertThat(ReasonWords.within(new SkipReason.Deactivated("bob")))
        .isEqualTo("the account bob is deactivated");
    assertThat(ReasonWords.within(new SkipReason.NoAccount("bob")))
        .isEqualTo("the account bob no longer exists");
    assertThat(ReasonWords.within(new SkipReason.NoEmailAddress("bob")))
        .isEqualTo("the account bob no longer has an email address");
    assertThat(ReasonWords.within(new SkipReason.OtherEmailAddress()))
        .isEqualTo("the account has another email address now");
    assertThat(ReasonWords.within(new SkipReason.EndpointNotOfPerson("bob")))
        .isEqualTo("the webhook endpoint no longer belongs to bob");
    assertThat(ReasonWords.within(new SkipReason.EndpointNotOfOrganisation()))
        .isEqualTo("the webhook endpoint is no longer one of the organisation's");
    assertThat(ReasonWords.within(new SkipReason.NewAddressServed()))
        .isEqualTo("it goes to the new address by another delivery");
    assertThat(ReasonWords.within(new SkipReason.OtherAccountServed("bob")))
        .isEqualTo("the account bob gets it by another delivery");
  }

  private static String text(DeliveryReason reason) {
    return ReasonWords.of(reason, new Destination.Mailbox("bob@example.com"));
  }

  private static String first(SkipReason why) {
    var text = text(new NotSent(why, MINE));
    return text.substring(0, text.indexOf(". Chosen because: "));
  }
}
