package io.dojobell.channel.slack;

import static io.dojobell.intake.EventBuilder.event;
import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.channel.MessageBatch;
import io.dojobell.channel.MessageBatch.PendingMessage;
import io.dojobell.intake.TestInstallation;
import io.dojobell.message.Branding;
import io.dojobell.model.Channel;
import io.dojobell.model.Delivery;
import io.dojobell.model.Destination;
import io.dojobell.model.EventType;
import io.dojobell.model.Route;
import io.dojobell.store.Deliveries;
import io.dojobell.store.Events;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KnownThreadsTest {
  private final TestInstallation house = new TestInstallation();
  private final KnownThreads threads = new KnownThreads(house.database(), InstantSource.system());

  @BeforeEach
  void route() {
    house.openProduct("web");
    house.system(EventType.SLA_BREACH, Channel.ALERT);
    house.route(
        new Route(
            0,
            Set.of(),
            List.of(),
            List.of(),
            null,
            new Destination.SlackChannel("C9"),
            Route.ThreadMode.ON));
  }

  @AfterEach
  void close() {
    house.close();
  }

  private MessageBatch parcel(String title) {
    var delivery =
        house.deliveries(event("sla_breach").title(title).product("web").noUsers()).stream()
            .filter(one -> one.destination().channel() == Channel.SLACK)
            .findFirst()
            .orElseThrow();
    var event =
        house.database().read(handle -> new Events(handle).event(delivery.event())).orElseThrow();
    return new MessageBatch(
        delivery.destination(), List.of(new PendingMessage(delivery, event)), Branding.NONE);
  }

  private void sent(Delivery delivery, String reference) {
    house
        .database()
        .run(handle -> new Deliveries(handle).markSent(delivery.id(), Instant.now(), reference));
  }

  @Test
  void the_first_message_is_redrawn_with_what_has_come_since() {
    var first = parcel("One");
    threads.recordRoot(first, "1.1");
    sent(first.firstMessage().delivery(), "C9/1.1");

    var redrawn = threads.recordSent(parcel("Two")).orElseThrow();

    assertThat(redrawn.reference()).isEqualTo("C9/1.1");
    assertThat(redrawn.message().event().content().title()).isEqualTo("One");
    assertThat(redrawn.notes()).singleElement().asString().contains("2 events; last");
  }

  @Test
  void a_message_that_tells_the_first_event_again_after_a_crash_is_not_overwritten() {
    var first = parcel("One");
    threads.recordRoot(first, "1.1");
    // Killed before that was settled; told again, together with others, which must stay readable.
    sent(first.firstMessage().delivery(), "C9/2.2");

    assertThat(threads.recordSent(parcel("Two"))).isEmpty();
  }
}
