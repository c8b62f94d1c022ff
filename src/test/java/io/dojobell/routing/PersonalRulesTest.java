package io.dojobell.routing;

import static io.dojobell.routing.SampleSubscribers.LATER;
import static io.dojobell.routing.SampleSubscribers.from;
import static io.dojobell.routing.SampleSubscribers.mutedUntil;
import static io.dojobell.routing.SampleSubscribers.ofProduct;
import static io.dojobell.routing.SampleSubscribers.subscriber;
import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.model.Channel;
import io.dojobell.model.DeliveryPreferences.Kind;
import io.dojobell.model.DeliveryPreferences.Mute;
import io.dojobell.model.Event;
import io.dojobell.model.EventSample;
import io.dojobell.model.EventType;
import io.dojobell.model.Severity;
import io.dojobell.model.SkipReason.BelowSeverity;
import io.dojobell.model.SkipReason.MuteScope;
import io.dojobell.model.SkipReason.MutedByPerson;
import io.dojobell.model.Subscriber;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PersonalRulesTest {
  private static final EventSample SCAN = EventSample.of(EventType.SCAN_ADDED);
  private static final EventSample LOW_OF_WEB = SCAN.about("web").rated(Severity.LOW);
  private static final Set<Channel> EVERY_CHANNEL = Set.of(Channel.values());
  private static final Subscriber FROM_HIGH = from(Severity.HIGH, subscriber("bob", Channel.SLACK));

  private static PersonalRules rules(
      EventSample event, Subscriber subscriber, Channel... required) {
    return new PersonalRules(
        event.event(), subscriber, Set.of(required), EventSample.RECEIVED_AT.plusSeconds(60));
  }

  private static Set<Channel> required(Event event, boolean isRequired) {
    return PersonalRules.requiredChannels(event, isRequired, EVERY_CHANNEL);
  }

  @Test
  void a_required_type_adds_the_channels_of_the_system_that_reach_every_account() {
    assertThat(required(SCAN.to("bob").event(), true))
        .containsExactlyInAnyOrder(Channel.SLACK, Channel.EMAIL, Channel.ALERT);
    assertThat(
            PersonalRules.requiredChannels(
                SCAN.to("bob").event(), true, Set.of(Channel.EMAIL, Channel.TEAMS)))
        .containsExactly(Channel.EMAIL);
  }

  @Test
  void nothing_is_added_for_another_type_or_without_recipients() {
    assertThat(required(SCAN.to("bob").event(), false)).isEmpty();
    assertThat(required(SCAN.event(), true)).isEmpty();
  }

  @Test
  void own_channels_are_those_that_a_person_can_choose() {
    assertThat(rules(SCAN, subscriber("bob", Channel.values())).ownChannels())
        .containsExactlyInAnyOrder(Channel.SLACK, Channel.EMAIL, Channel.WEBHOOK, Channel.ALERT);
  }

  @Test
  void a_channel_is_chosen_by_the_person_or_by_the_organisation() {
    var rules = rules(SCAN, subscriber("bob", Channel.SLACK, Channel.TEAMS), Channel.EMAIL);
    assertThat(rules.isChosen(Channel.SLACK)).isTrue();
    assertThat(rules.isChosen(Channel.EMAIL)).isTrue();
    assertThat(rules.isChosen(Channel.ALERT)).isFalse();
    assertThat(rules.isChosen(Channel.TEAMS)).isFalse();
  }

  @Test
  void a_product_setting_is_named_by_its_product() {
    var personal = subscriber("bob", Channel.SLACK);
    assertThat(rules(LOW_OF_WEB, ofProduct(personal)).settingProduct()).isEqualTo("WEB");
    assertThat(rules(LOW_OF_WEB, personal).settingProduct()).isNull();
    assertThat(rules(SCAN, ofProduct(personal)).settingProduct()).isNull();
  }

  @Test
  void without_a_minimum_severity_or_a_mute_nothing_is_skipped() {
    assertThat(rules(LOW_OF_WEB, subscriber("bob", Channel.SLACK)).skipReason(Channel.SLACK))
        .isNull();
  }

  @Test
  void an_event_below_the_minimum_severity_is_skipped_even_in_the_inbox() {
    assertThat(rules(LOW_OF_WEB, FROM_HIGH).skipReason(Channel.SLACK))
        .isEqualTo(new BelowSeverity(Severity.LOW, Severity.HIGH, null));
    assertThat(rules(LOW_OF_WEB, ofProduct(FROM_HIGH)).skipReason(Channel.ALERT))
        .isEqualTo(new BelowSeverity(Severity.LOW, Severity.HIGH, "WEB"));
  }

  @Test
  void an_event_of_the_minimum_severity_or_of_none_is_not_skipped() {
    assertThat(rules(SCAN.rated(Severity.HIGH), FROM_HIGH).skipReason(Channel.SLACK)).isNull();
    assertThat(rules(SCAN, FROM_HIGH).skipReason(Channel.SLACK)).isNull();
  }

  @Test
  void a_required_channel_has_no_minimum_severity() {
    var rules = rules(LOW_OF_WEB, FROM_HIGH, Channel.EMAIL);
    assertThat(rules.skipReason(Channel.EMAIL)).isNull();
    assertThat(rules.skipReason(Channel.SLACK)).isInstanceOf(BelowSeverity.class);
  }

  @Test
  void a_mute_skips_every_channel_but_the_inbox() {
    var muted = new MutedByPerson(new MuteScope(Kind.ALL, "", LATER));
    var all = subscriber("bob").withPreferences(mutedUntil(LATER));
    var severe = FROM_HIGH.withPreferences(mutedUntil(LATER));
    assertThat(rules(SCAN, all).skipReason(Channel.SLACK)).isEqualTo(muted);
    assertThat(rules(SCAN, all, Channel.SLACK).skipReason(Channel.SLACK)).isEqualTo(muted);
    assertThat(rules(SCAN.rated(Severity.CRITICAL), severe).skipReason(Channel.SLACK))
        .isEqualTo(muted);
    assertThat(rules(SCAN, all).skipReason(Channel.ALERT)).isNull();
  }

  @Test
  void a_mute_counts_at_the_moment_of_the_rules_and_not_of_the_event() {
    var ended =
        subscriber("bob").withPreferences(mutedUntil(SCAN.event().receivedAt().plusSeconds(30)));
    assertThat(rules(SCAN, ended).skipReason(Channel.SLACK)).isNull();
  }

  @Test
  void a_severity_is_below_another_if_there_is_one_and_it_is_less() {
    assertThat(PersonalRules.severityBelow(LOW_OF_WEB.event(), Severity.MEDIUM))
        .contains(Severity.LOW);
    assertThat(PersonalRules.severityBelow(LOW_OF_WEB.event(), Severity.LOW)).isEmpty();
    assertThat(PersonalRules.severityBelow(LOW_OF_WEB.event(), Severity.INFO)).isEmpty();
    assertThat(PersonalRules.severityBelow(SCAN.event(), Severity.MEDIUM)).isEmpty();
  }

  @Test
  void a_mute_of_a_product_has_the_product_s_name() {
    var mute = new Mute(Kind.PRODUCT, "web", LATER);
    assertThat(PersonalRules.scope(mute, LOW_OF_WEB.event()))
        .isEqualTo(new MuteScope(Kind.PRODUCT, "WEB", LATER));
    assertThat(PersonalRules.scope(mute, SCAN.event()))
        .isEqualTo(new MuteScope(Kind.PRODUCT, "web", LATER));
  }

  @Test
  void another_mute_keeps_its_subject_and_may_have_no_end() {
    var mute = new Mute(Kind.TYPE, "scan_added", Mute.UNTIL_UNMUTED);
    for (var event : List.of(LOW_OF_WEB.event(), SCAN.event())) {
      assertThat(PersonalRules.scope(mute, event))
          .isEqualTo(new MuteScope(Kind.TYPE, "scan_added", null));
    }
  }
}
