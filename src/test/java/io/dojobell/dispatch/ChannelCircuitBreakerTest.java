package io.dojobell.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.dispatch.ChannelCircuitBreaker.Pause;
import io.dojobell.model.Channel;
import io.dojobell.model.ChannelTraits;
import io.dojobell.model.ChannelTraits.Service;
import io.dojobell.model.Destination;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChannelCircuitBreakerTest {
  private static final Destination BOB = new Destination.Mailbox("bob@example.com");

  private Duration now = Duration.ofDays(1);
  private final ChannelCircuitBreaker breaker =
      new ChannelCircuitBreaker(
          Map.of(
              Channel.SLACK, traits(Service.SHARED_AND_LIMITED),
              Channel.EMAIL, traits(Service.SHARED),
              Channel.WEBHOOK, traits(Service.SEPARATE)),
          () -> now.toNanos());

  private static Destination slack(int n) {
    return new Destination.SlackChannel("C" + n);
  }

  private void pass(long millis) {
    now = now.plusMillis(millis);
  }

  private boolean fails(Channel channel) {
    return breaker.recordFailure(channel, "Timeout");
  }

  private void failsTimes(int times) {
    for (var n = 0; n < times; n++) {
      assertThat(fails(Channel.EMAIL)).isFalse();
    }
  }

  private void goesDown() {
    failsTimes(3);
    pass(8_000);
    assertThat(fails(Channel.EMAIL)).isTrue();
  }

  private static ChannelTraits traits(Service service) {
    return new ChannelTraits(1, 9, Duration.ZERO, 1, service, ChannelTraits.NOT_EDITABLE);
  }

  @Test
  void four_failures_over_eight_seconds_are_an_outage() {
    goesDown();
    assertThat(breaker.outage(Channel.EMAIL)).contains("Timeout");
    assertThat(breaker.outage(Channel.SLACK)).isEmpty();
  }

  @Test
  void fewer_or_quicker_failures_are_none() {
    failsTimes(1);
    pass(60_000);
    failsTimes(2);
    assertThat(breaker.outage(Channel.EMAIL)).isEmpty();

    breaker.recordSuccess(Channel.EMAIL);
    failsTimes(3);
    pass(7_999);
    failsTimes(5);
    assertThat(breaker.outage(Channel.EMAIL)).isEmpty();
    assertThat(breaker.channelsToProbe()).isEmpty();
  }

  @Test
  void an_outage_begins_once_and_has_the_last_reason() {
    goesDown();
    assertThat(breaker.recordFailure(Channel.EMAIL, "Refused")).isFalse();
    assertThat(breaker.outage(Channel.EMAIL)).contains("Refused");
  }

  @Test
  void a_success_ends_an_outage_once_and_failures_count_from_none() {
    goesDown();
    assertThat(breaker.recordSuccess(Channel.EMAIL)).isTrue();
    assertThat(breaker.recordSuccess(Channel.EMAIL)).isFalse();
    assertThat(breaker.outage(Channel.EMAIL)).isEmpty();
    assertThat(breaker.channelsToProbe()).isEmpty();
    failsTimes(3);
    goesDownWithTheNextAfter(8_000);
  }

  private void goesDownWithTheNextAfter(long millis) {
    pass(millis);
    assertThat(fails(Channel.EMAIL)).isTrue();
  }

  @Test
  void a_success_without_failures_ends_nothing() {
    assertThat(breaker.recordSuccess(Channel.SLACK)).isFalse();
    failsTimes(1);
    assertThat(breaker.recordSuccess(Channel.EMAIL)).isFalse();
  }

  @Test
  void destinations_with_services_of_their_own_are_never_out_together() {
    for (var n = 0; n < 10; n++) {
      assertThat(fails(Channel.WEBHOOK)).isFalse();
      assertThat(fails(Channel.TEAMS)).isFalse();
      pass(8_000);
    }
    breaker.recordRefusal(Channel.WEBHOOK);
    assertThat(breaker.outage(Channel.WEBHOOK)).isEmpty();
    assertThat(breaker.channelsToProbe()).isEmpty();
  }

  @Test
  void a_service_that_refuses_us_is_probed_until_it_accepts() {
    breaker.recordRefusal(Channel.SLACK);
    assertThat(breaker.outage(Channel.SLACK)).isEmpty();
    assertThat(breaker.channelsToProbe()).containsExactly(Channel.SLACK);
    assertThat(breaker.recordSuccess(Channel.SLACK)).isTrue();
    pass(3_000);
    assertThat(breaker.channelsToProbe()).isEmpty();
  }

  @Test
  void a_service_that_is_out_is_probed_every_three_seconds() {
    goesDown();
    assertThat(breaker.channelsToProbe()).containsExactly(Channel.EMAIL);
    pass(2_999);
    assertThat(breaker.channelsToProbe()).isEmpty();
    pass(1);
    assertThat(breaker.channelsToProbe()).containsExactly(Channel.EMAIL);
    assertThat(breaker.channelsToProbe()).isEmpty();
  }

  @Test
  void a_pause_lasts_as_long_as_it_was_asked_for() {
    breaker.recordPause(BOB, Duration.ofSeconds(10), "Slow down", false);
    pass(4_000);
    assertThat(breaker.pause(BOB)).contains(new Pause(Duration.ofSeconds(6), "Slow down"));
    assertThat(breaker.pause(new Destination.Mailbox("ann@example.com"))).isEmpty();
    pass(5_949);
    assertThat(breaker.pause(BOB)).contains(new Pause(Duration.ofMillis(51), "Slow down"));
    pass(1);
    assertThat(breaker.pause(BOB)).isEmpty();
  }

  @Test
  void an_admin_can_lift_a_pause() {
    breaker.recordPause(BOB, Duration.ofSeconds(10), "Slow down", false);
    breaker.liftPause(BOB);
    assertThat(breaker.pause(BOB)).isEmpty();
  }

  private void limits(int channels, boolean isMessageLimit) {
    for (var n = 1; n <= channels; n++) {
      breaker.recordPause(slack(n), Duration.ofSeconds(20), "Rate limit", isMessageLimit);
    }
  }

  /** Returns how long the second of two other channels waits. */
  private Duration secondWaits() {
    assertThat(breaker.workspaceWait(slack(8), 1)).isEmpty();
    return breaker.workspaceWait(slack(9), 2).orElse(Duration.ZERO);
  }

  @Test
  void limits_of_three_slack_channels_are_the_workspaces() {
    limits(3, true);
    assertThat(secondWaits()).isEqualTo(Duration.ofSeconds(1));
    assertThat(breaker.workspaceWait(BOB, 1)).isEmpty();
    pass(20_000);
    assertThat(secondWaits()).isZero();
  }

  @Test
  void limits_of_two_or_of_something_else_than_messages_are_not() {
    limits(2, true);
    assertThat(secondWaits()).isZero();
    limits(3, false);
    assertThat(secondWaits()).isZero();
  }

  @Test
  void limits_of_another_channel_are_not() {
    for (var n = 0; n < 3; n++) {
      breaker.recordPause(
          new Destination.Mailbox(n + "@example.com"), Duration.ofSeconds(20), "Limit", true);
    }
    assertThat(secondWaits()).isZero();
  }

  @Test
  void a_lifted_pause_counts_no_more_for_the_workspace() {
    limits(2, true);
    breaker.liftPause(slack(1));
    breaker.recordPause(slack(3), Duration.ofSeconds(20), "Rate limit", true);
    assertThat(secondWaits()).isZero();
  }
}
