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
import io.dojobell.store.DeliveryStates;
import io.dojobell.store.Events;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SlackThreadsTest {
  private final TestInstallation installation = new TestInstallation();
  private final SlackThreads threads =
      new SlackThreads(installation.database(), InstantSource.system());

  @BeforeEach
  void route() {
    installation.openProduct("web");
    installation.system(EventType.SLA_BREACH, Channel.ALERT);
    installation.route(
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
    installation.close();
  }

  private MessageBatch batch(String title) {
    var delivery =
        installation.deliveries(event("sla_breach").title(title).product("web").noUsers()).stream()
            .filter(one -> one.destination().channel() == Channel.SLACK)
            .findFirst()
            .orElseThrow();
    var event =
        installation
            .database()
            .read(handle -> new Events(handle).event(delivery.event()))
            .orElseThrow();
    return new MessageBatch(
        delivery.destination(), List.of(new PendingMessage(delivery, event)), Branding.NONE);
  }

  private void sent(Delivery delivery, String reference) {
    installation
        .database()
        .run(
            handle -> new DeliveryStates(handle).markSent(delivery.id(), Instant.now(), reference));
  }

  @Test
  void the_first_message_is_redrawn_with_what_has_come_since() {
    var first = batch("One");
    threads.recordRoot(first, "1.1");
    sent(first.firstMessage().delivery(), "C9/1.1");

    var redrawn = threads.recordSent(batch("Two")).orElseThrow();

    assertThat(redrawn.reference()).isEqualTo("C9/1.1");
    assertThat(redrawn.message().event().content().title()).isEqualTo("One");
    assertThat(redrawn.notes()).singleElement().asString().contains("2 events; last");
  }

  @Test
  void a_message_that_repeats_the_first_event_after_a_crash_is_not_overwritten() {
    var first = batch("One");
    threads.recordRoot(first, "1.1");
    // Killed before that was settled; sent again, together with others, which must stay readable.
    sent(first.firstMessage().delivery(), "C9/2.2");

    assertThat(threads.recordSent(batch("Two"))).isEmpty();
  }
}
