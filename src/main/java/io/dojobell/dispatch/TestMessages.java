package io.dojobell.dispatch;

import io.dojobell.app.Couriers;
import io.dojobell.channel.MessageBatch;
import io.dojobell.channel.MessageBatch.PendingMessage;
import io.dojobell.channel.Outcome;
import io.dojobell.crypto.SecretBox;
import io.dojobell.database.Database;
import io.dojobell.model.Channel;
import io.dojobell.model.Delivery;
import io.dojobell.model.DeliveryState;
import io.dojobell.model.Destination;
import io.dojobell.model.Endpoint;
import io.dojobell.model.Event;
import io.dojobell.model.EventType;
import io.dojobell.model.Findings;
import io.dojobell.model.User;
import io.dojobell.outbox.Outbox;
import io.dojobell.routing.PlannedDelivery;
import io.dojobell.service.delivery.TestDelivery;
import io.dojobell.store.Events;
import io.dojobell.store.Webhooks;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Sends people test messages by the couriers themselves, so that each says how it went. */
public final class TestMessages implements TestDelivery {
  private static final String ASKED_FOR = "You asked for a test";

  private final Database database;
  private final Outbox outbox;
  private final SecretBox secrets;
  private final Couriers couriers;
  private final InstantSource clock;

  public TestMessages(Database database, Outbox outbox, SecretBox secrets, Couriers couriers) {
    this.database = database;
    this.secrets = secrets;
    this.couriers = couriers;
    this.outbox = outbox;
    this.clock = InstantSource.system();
  }

  @Override
  public List<TestResult> send(User user, Optional<Channel> over) {
    var event = event(clock.instant());
    var results = new ArrayList<TestResult>();
    for (var channel : Channel.values()) {
      if (over.isEmpty() ? channel != Channel.TEAMS : over.get() == channel) {
        results.addAll(send(user, channel, event, over.isPresent()));
      }
    }
    return results;
  }

  private List<TestResult> send(User user, Channel channel, Event event, boolean asked) {
    return switch (channel) {
      case SLACK -> List.of(by(new Destination.SlackUser(user.username()), user, event));
      case EMAIL ->
          List.of(
              user.email() == null
                  ? new TestResult(channel, false, "your account has no address")
                  : by(new Destination.Mailbox(user.email()), user, event));
      case TEAMS ->
          List.of(
              new TestResult(
                  channel, false, "Teams reaches no single person; admins send there by routes"));
      case WEBHOOK -> webhooks(user, event, asked);
      case ALERT -> List.of(alert(user, event));
    };
  }

  private List<TestResult> webhooks(User user, Event event, boolean asked) {
    var own =
        database.read(handle -> new Webhooks(handle, secrets).all()).stream()
            .filter(endpoint -> user.username().equals(endpoint.owner()))
            .toList();
    if (own.isEmpty()) {
      return asked
          ? List.of(new TestResult(Channel.WEBHOOK, false, "you have no webhook endpoint"))
          : List.of();
    }
    return own.stream().map(endpoint -> named(endpoint, user, event)).toList();
  }

  private TestResult named(Endpoint endpoint, User user, Event event) {
    var result = by(new Destination.Endpoint(endpoint.id()), user, event);
    return new TestResult(
        result.channel(), result.arrived(), endpoint.name() + ", " + result.detail());
  }

  private TestResult alert(User user, Event event) {
    database.run(
        handle -> {
          var inbox = new Destination.Inbox(user.username());
          new Events(handle).add("test", event);
          outbox.add(
              handle, event, List.of(PlannedDelivery.now(inbox, user.username(), ASKED_FOR)));
        });
    return new TestResult(Channel.ALERT, true, "in your inbox, see /dojo alerts");
  }

  private TestResult by(Destination destination, User user, Event event) {
    var delivery = delivery(destination, user, event);
    var parcel =
        new MessageBatch(
            destination, List.of(new PendingMessage(delivery, event)), couriers.house());
    var channel = destination.channel();
    return switch (couriers.of(channel).deliver(parcel)) {
      case Outcome.Sent _ -> new TestResult(channel, true, "sent");
      case Outcome.RetryAt retry ->
          new TestResult(channel, false, "not just now: " + retry.reason());
      case Outcome.ContentRefused refused -> new TestResult(channel, false, refused.reason());
      case Outcome.Failed(var why) -> new TestResult(channel, false, why);
      case Outcome.DestinationDown(_, var why) -> new TestResult(channel, false, why);
      case Outcome.Misconfigured(var why) -> new TestResult(channel, false, why);
      case Outcome.ChannelDown(var why) -> new TestResult(channel, false, why);
    };
  }

  /** It never was in the outbox, so its id is one that no other delivery gets. */
  private Delivery delivery(Destination destination, User user, Event event) {
    var now = clock.instant();
    return new Delivery(
        Long.MAX_VALUE - now.toEpochMilli(),
        event.id(),
        destination,
        user.username(),
        DeliveryState.SENDING,
        ASKED_FOR,
        1,
        null,
        now,
        null,
        null,
        null,
        Delivery.newUid());
  }

  private static Event event(Instant now) {
    return new Event(
        "test-" + UUID.randomUUID(),
        EventType.OTHER,
        "test",
        new Event.Content(
            "A test from Dojobell",
            "You asked for it with /dojo test. Nothing happened, and nothing is to be done.",
            null,
            null,
            Findings.NONE,
            null,
            now),
        Event.Subject.NONE,
        new Event.EventRecipients(List.of(), true, false),
        now);
  }
}
