package io.dojobell.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.model.Channel;
import io.dojobell.model.DeliveryPreferences.Kind;
import io.dojobell.model.DeliveryReason;
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
import io.dojobell.model.EventType;
import io.dojobell.model.Notice;
import io.dojobell.model.Severity;
import io.dojobell.model.SkipReason;
import io.dojobell.model.SkipReason.MuteScope;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DeliveryReasonJsonTest {
  private static final Instant UNTIL = Instant.parse("2026-12-01T08:30:15.123Z");
  private static final DeliveryReason ROUTE = new OfRoute(3, EventType.SCAN_ADDED);
  private static final DeliveryReason PERSONAL =
      new PersonalSetting(EventType.SLA_BREACH, Channel.SLACK, "web \"api\"\n{");

  private static Stream<DeliveryReason> reasons() {
    return Stream.concat(
        Stream.of(
            new SystemSetting(EventType.SCAN_ADDED_EMPTY, Channel.TEAMS),
            ROUTE,
            PERSONAL,
            new PersonalSetting(EventType.OTHER, Channel.EMAIL, null),
            new RequiredType(EventType.USER_MENTIONED, Channel.ALERT),
            new TestRequested(),
            new SameAddress(PERSONAL, "bob2", new Sentence("Your personal setting")),
            new InPlaceOf(Channel.SLACK, "invalid_auth", PERSONAL),
            new NoLongerSent(new SkipReason.Deactivated("bob"), new OfLaterVersion("moon_phase")),
            new OfNotice(Notice.Kind.LINK_CODE),
            new Sentence("Route 1 sends “Scan imported” here"),
            new Sentence("")),
        skipReasons().map(why -> new NotSent(why, ROUTE)));
  }

  private static Stream<SkipReason> skipReasons() {
    return Stream.of(
        new SkipReason.BelowSeverity(Severity.LOW, Severity.HIGH, "web-api"),
        new SkipReason.BelowSeverity(Severity.INFO, Severity.CRITICAL, null),
        new SkipReason.BelowSeverityOfRoute(Severity.LOW, Severity.MEDIUM),
        new SkipReason.MutedByPerson(new MuteScope(Kind.ALL, "", UNTIL)),
        new SkipReason.MutedByPerson(new MuteScope(Kind.TYPE, "scan_added", null)),
        new SkipReason.MutedInChannel(new MuteScope(Kind.PRODUCT, "web-api", null)),
        new SkipReason.ChannelDisabled(Channel.WEBHOOK),
        new SkipReason.NoSystemAddress(Channel.EMAIL),
        new SkipReason.NoAddressOf(Channel.EMAIL, "bob"),
        new SkipReason.NotConfigured(Channel.SLACK, "no bot token"),
        new SkipReason.EndpointNotOfOrganisation(),
        new SkipReason.EndpointNotOfPerson("bob"),
        new SkipReason.NoAccount("bob"),
        new SkipReason.Deactivated("bob"),
        new SkipReason.NoAccess("bob", "web-api", null),
        new SkipReason.NoAccess("bob", null, "payments"),
        new SkipReason.NoAccess("bob", null, null),
        new SkipReason.NotChosen(EventType.CODE_REVIEW, Channel.EMAIL, null),
        new SkipReason.NoEmailAddress("bob"),
        new SkipReason.OtherEmailAddress(),
        new SkipReason.NewAddressServed(),
        new SkipReason.OtherAccountServed("bob"));
  }

  @ParameterizedTest
  @MethodSource("reasons")
  void each_reason_is_read_as_it_was_written(DeliveryReason reason) {
    assertThat(DeliveryReasonJson.decode(DeliveryReasonJson.encode(reason))).isEqualTo(reason);
  }

  @Test
  void there_is_an_example_of_every_kind() {
    assertThat(kinds(reasons().map(Object::getClass)))
        .containsAll(
            kinds(
                Stream.of(DeliveryReason.class.getPermittedSubclasses())
                    .filter(kind -> kind != OfLaterVersion.class)));
    assertThat(kinds(skipReasons().map(Object::getClass)))
        .containsAll(kinds(Stream.of(SkipReason.class.getPermittedSubclasses())));
  }

  private static Set<String> kinds(Stream<Class<?>> classes) {
    return classes.map(Class::getSimpleName).collect(Collectors.toSet());
  }

  /** What is stored stays readable: these texts are in databases. */
  @Test
  void a_reason_is_stored_as_a_code_with_its_parameters() {
    assertThat(DeliveryReasonJson.encode(ROUTE))
        .isEqualTo("{\"code\":\"route\",\"route\":3,\"type\":\"scan_added\"}");
    assertThat(
            DeliveryReasonJson.encode(
                new NotSent(
                    new SkipReason.MutedByPerson(new MuteScope(Kind.ALL, "", UNTIL)),
                    new PersonalSetting(EventType.OTHER, Channel.EMAIL, null))))
        .isEqualTo(
            "{\"code\":\"not_sent\",\"reason\":{\"code\":\"muted_by_person\",\"mute\":{\"kind\":"
                + "\"ALL\",\"subject\":\"\",\"until\":\"2026-12-01T08:30:15.123Z\"}},\"chosen\":"
                + "{\"code\":\"personal_setting\",\"type\":\"other\",\"channel\":\"email\"}}");
  }

  @Test
  void the_sentence_and_the_kind_that_an_earlier_version_stored_stay_what_they_are() {
    assertThat(DeliveryReasonJson.decode("Your personal setting sends “Other” by email"))
        .isEqualTo(new Sentence("Your personal setting sends “Other” by email"));
    assertThat(DeliveryReasonJson.decode("slack_refused"))
        .isEqualTo(new OfNotice(Notice.Kind.SLACK_REFUSED));
  }

  @Test
  void a_code_or_a_parameter_of_a_later_version_is_shown_as_one() {
    var unknown = DeliveryReasonJson.decode("{\"code\":\"moon_phase\",\"phase\":\"full\"}");
    assertThat(unknown).isEqualTo(new OfLaterVersion("moon_phase"));
    assertThat(
            DeliveryReasonJson.decode(
                "{\"code\":\"system_setting\",\"type\":\"other\",\"channel\":\"pigeon\"}"))
        .isEqualTo(new OfLaterVersion("system_setting"));
    assertThat(
            DeliveryReasonJson.decode(
                "{\"code\":\"not_sent\",\"reason\":{\"code\":\"moon\"},\"chosen\":{\"code\":"
                    + "\"test_requested\"}}"))
        .isEqualTo(new OfLaterVersion("not_sent"));
  }

  @Test
  void a_parameter_that_a_later_version_added_is_ignored() {
    assertThat(
            DeliveryReasonJson.decode(
                "{\"code\":\"route\",\"route\":3,\"type\":\"scan_added\",\"since\":5}"))
        .isEqualTo(ROUTE);
  }

  @Test
  void whatever_else_a_column_holds_is_shown_as_it_is() {
    assertThat(DeliveryReasonJson.decode("{ not JSON")).isEqualTo(new Sentence("{ not JSON"));
    assertThat(DeliveryReasonJson.decode("{\"a\":1}")).isEqualTo(new Sentence("{\"a\":1}"));
  }
}
