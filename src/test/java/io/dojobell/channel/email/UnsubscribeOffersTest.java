package io.dojobell.channel.email;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.channel.MessageBatch;
import io.dojobell.channel.SampleBatches;
import io.dojobell.model.Destination;
import io.dojobell.model.Event;
import io.dojobell.model.EventType;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UnsubscribeOffersTest {
  private static final Destination BOB = new Destination.Mailbox("bob@example.com");

  private static Optional<URI> link(String username, List<Event> events) {
    return Optional.of(
        URI.create(
            username
                + "/"
                + events.stream()
                    .map(event -> event.type().wireName())
                    .distinct()
                    .collect(Collectors.joining("+"))));
  }

  private static MessageBatch batch(@Nullable String user) {
    return SampleBatches.summary(BOB, user, 20);
  }

  @Test
  void each_type_has_a_link_and_all_have_one_together() {
    var offers = UnsubscribeOffers.of(batch("bob"), UnsubscribeOffersTest::link);

    assertThat(offers.all()).isEqualTo(URI.create("bob/scan_added+sla_breach"));
    assertThat(offers.byType().keySet())
        .containsExactly(EventType.SCAN_ADDED, EventType.SLA_BREACH);
    assertThat(offers.byType().get(EventType.SLA_BREACH)).isEqualTo(URI.create("bob/sla_breach"));
  }

  @Test
  void a_type_that_comes_all_the_same_is_in_no_link() {
    UnsubscribeLinks links =
        (user, events) ->
            events.stream().anyMatch(event -> event.type() == EventType.SLA_BREACH)
                ? Optional.empty()
                : link(user, events);

    var offers = UnsubscribeOffers.of(batch("bob"), links);

    assertThat(offers.all()).isEqualTo(URI.create("bob/scan_added"));
    assertThat(offers.byType().keySet()).containsExactly(EventType.SCAN_ADDED);
  }

  @Test
  void mail_to_the_team_has_none() {
    assertThat(UnsubscribeOffers.of(batch(null), UnsubscribeOffersTest::link).all()).isNull();
  }
}
