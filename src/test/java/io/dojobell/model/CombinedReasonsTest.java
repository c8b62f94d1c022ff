package io.dojobell.model;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CombinedReasonsTest {
  private static final Destination MAIL = new Destination.Mailbox("bob@example.com");

  private static String combined(DeliveryReason... reasons) {
    return CombinedReasons.of(List.of(reasons), MAIL);
  }

  private static DeliveryReason mine(EventType type) {
    return new PersonalSetting(type, Channel.EMAIL, null);
  }

  private static DeliveryReason of(String product, EventType type) {
    return new PersonalSetting(type, Channel.EMAIL, product);
  }

  @Test
  void one_reason_is_said_as_it_is_and_once() {
    var reason = mine(EventType.SLA_BREACH);
    assertThat(combined(reason, reason)).isEqualTo(ReasonWords.of(reason, MAIL));
    assertThat(combined()).isEmpty();
  }

  @Test
  void one_setting_names_all_its_types_in_one_sentence() {
    assertThat(
            combined(
                mine(EventType.SLA_BREACH),
                mine(EventType.SCAN_ADDED),
                mine(EventType.USER_MENTIONED)))
        .isEqualTo(
            "You're subscribed to “SLA breach”, “Scan imported” and “User mentioned” by email");
    assertThat(combined(of("web-api", EventType.SLA_BREACH), of("web-api", EventType.SCAN_ADDED)))
        .isEqualTo("Your settings for web-api include “SLA breach” and “Scan imported” by email");
  }

  @Test
  void several_settings_of_a_person_are_named_together() {
    assertThat(
            combined(
                mine(EventType.SLA_BREACH),
                of("web-api", EventType.SLA_BREACH),
                of("shop", EventType.SCAN_ADDED)))
        .isEqualTo("Your settings include “SLA breach” and “Scan imported” by email");
  }

  @Test
  void system_routes_and_required_types_are_combined_too() {
    assertThat(
            combined(
                new SystemSetting(EventType.SLA_BREACH, Channel.EMAIL),
                new SystemSetting(EventType.SCAN_ADDED, Channel.EMAIL)))
        .isEqualTo("Team notifications include “SLA breach” and “Scan imported” by email");
    assertThat(combined(new OfRoute(3, EventType.SLA_BREACH), new OfRoute(3, EventType.SCAN_ADDED)))
        .isEqualTo("Route 3 sends “SLA breach” and “Scan imported” here");
    assertThat(combined(new OfRoute(3, EventType.SLA_BREACH), new OfRoute(5, EventType.SLA_BREACH)))
        .isEqualTo("Routes 3 and 5 send “SLA breach” here");
    assertThat(
            combined(
                new RequiredType(EventType.SLA_BREACH, Channel.EMAIL),
                new RequiredType(EventType.USER_MENTIONED, Channel.EMAIL)))
        .isEqualTo("Your organisation requires “SLA breach” and “User mentioned” notifications");
  }

  @Test
  void a_fallback_says_once_why_it_is_one() {
    assertThat(
            combined(
                new InPlaceOf(Channel.SLACK, "no such user", mine(EventType.SLA_BREACH)),
                new InPlaceOf(Channel.SLACK, "no such user", mine(EventType.SCAN_ADDED))))
        .isEqualTo(
            "Sent by email because Slack delivery failed: no such user. You're subscribed to"
                + " “SLA breach” and “Scan imported” by email");
  }

  @Test
  void reasons_of_other_kinds_are_counted() {
    assertThat(
            combined(
                mine(EventType.SLA_BREACH),
                new RequiredType(EventType.USER_MENTIONED, Channel.EMAIL),
                mine(EventType.SCAN_ADDED)))
        .isEqualTo(
            "You're subscribed to “SLA breach” and “Scan imported” by email, and there is 1 other"
                + " reason");
    assertThat(
            combined(
                new OfNotice(Notice.Kind.SLACK_REFUSED),
                new TestRequested(),
                mine(EventType.SCAN_ADDED)))
        .isEqualTo("You are an admin of Dojobell, and there are 2 other reasons");
  }

  static Stream<Arguments> otherReasons() {
    var access = new SkipReason.Deactivated("bob");
    var account = new SkipReason.NoAccount("bob");
    var chosen = mine(EventType.SLA_BREACH);
    return Stream.of(
        Arguments.of(
            new SameAddress(chosen, "rob", chosen), new SameAddress(chosen, "bobby", chosen)),
        Arguments.of(new NotSent(access, chosen), new NotSent(account, chosen)),
        Arguments.of(new NoLongerSent(access, chosen), new NoLongerSent(account, chosen)),
        Arguments.of(new Sentence("Bob is subscribed"), new Sentence("Route 3 sends it here")),
        Arguments.of(new OfLaterVersion("ON_CALL"), new OfLaterVersion("ESCALATION")));
  }

  @ParameterizedTest
  @MethodSource("otherReasons")
  void a_reason_that_has_no_type_is_said_as_it_is_and_others_like_it_are_counted(
      DeliveryReason one, DeliveryReason other) {
    var said = ReasonWords.of(one, MAIL);

    assertThat(combined(one)).isEqualTo(said);
    assertThat(combined(one, other)).isEqualTo(said + ", and there is 1 other reason");
  }

  @Test
  void many_types_are_counted() {
    var all = Arrays.stream(EventType.values()).map(CombinedReasonsTest::mine).toList();
    assertThat(CombinedReasons.of(all, MAIL))
        .endsWith(" and " + (all.size() - 4) + " more by email")
        .hasSizeLessThan(200);
  }
}
