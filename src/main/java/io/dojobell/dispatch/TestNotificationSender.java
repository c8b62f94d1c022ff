package io.dojobell.dispatch;

import io.dojobell.channel.MessageBatch;
import io.dojobell.channel.MessageBatch.PendingMessage;
import io.dojobell.channel.Notifier;
import io.dojobell.channel.Outcome;
import io.dojobell.database.Database;
import io.dojobell.message.Branding;
import io.dojobell.model.Channel;
import io.dojobell.model.Delivery;
import io.dojobell.model.DeliveryState;
import io.dojobell.model.Destination;
import io.dojobell.model.Endpoint;
import io.dojobell.model.Event;
import io.dojobell.model.EventType;
import io.dojobell.model.Findings;
import io.dojobell.model.TestResult;
import io.dojobell.model.User;
import io.dojobell.outbox.Outbox;
import io.dojobell.store.Events;
import io.dojobell.store.Webhooks;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

/** Sends people test messages by the notifiers themselves, so that each returns how it went. */
public final class TestNotificationSender {
  private static final String REASON = "You asked for a test";

  private final Database database;
  private final Outbox outbox;
  private final Function<Handle, Webhooks> webhooksTable;
  private final Function<Channel, Notifier> notifiers;
  private final Supplier<Branding> branding;
  private final InstantSource clock;

  /**
   * @param webhooks opens the table of webhook endpoints
   */
  public TestNotificationSender(
      Database database,
      Outbox outbox,
      Function<Handle, Webhooks> webhooks,
      Function<Channel, Notifier> notifiers,
      Supplier<Branding> branding) {
    this.database = database;
    this.outbox = outbox;
    this.webhooksTable = webhooks;
    this.notifiers = notifiers;
    this.branding = branding;
    this.clock = InstantSource.system();
  }

  /** Sends a test over that channel, or over each that can reach the person; blocks. */
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
      case SLACK -> List.of(deliver(new Destination.SlackUser(user.username()), user, event));
      case EMAIL ->
          List.of(
              user.email() == null
                  ? new TestResult(channel, false, "your account has no address")
                  : deliver(new Destination.Mailbox(user.email()), user, event));
      case TEAMS ->
          List.of(
              new TestResult(
                  channel, false, "Teams reaches no single person; admins send there by routes"));
      case WEBHOOK -> sendToWebhooks(user, event, asked);
      case ALERT -> List.of(addAlert(user, event));
    };
  }

  private List<TestResult> sendToWebhooks(User user, Event event, boolean asked) {
    var own =
        database.read(handle -> webhooksTable.apply(handle).all()).stream()
            .filter(endpoint -> user.username().equals(endpoint.owner()))
            .toList();
    if (own.isEmpty()) {
      return asked
          ? List.of(new TestResult(Channel.WEBHOOK, false, "you have no webhook endpoint"))
          : List.of();
    }
    return own.stream().map(endpoint -> sendToEndpoint(endpoint, user, event)).toList();
  }

  private TestResult sendToEndpoint(Endpoint endpoint, User user, Event event) {
    var result = deliver(new Destination.Endpoint(endpoint.id()), user, event);
    return new TestResult(
        result.channel(), result.arrived(), endpoint.name() + ", " + result.detail());
  }

  private TestResult addAlert(User user, Event event) {
    database.run(
        handle -> {
          new Events(handle).add("test", event);
          outbox.addAlert(handle, event, user.username(), REASON);
        });
    return new TestResult(Channel.ALERT, true, "in your inbox, see /dojo alerts");
  }

  private TestResult deliver(Destination destination, User user, Event event) {
    var delivery = delivery(destination, user, event);
    var batch =
        new MessageBatch(destination, List.of(new PendingMessage(delivery, event)), branding.get());
    var channel = destination.channel();
    return switch (notifiers.apply(channel).deliver(batch)) {
      case Outcome.Sent _ -> new TestResult(channel, true, "sent");
      case Outcome.RetryAt retry ->
          new TestResult(channel, false, "not just now: " + retry.reason());
      case Outcome.ContentRefused refused -> new TestResult(channel, false, refused.reason());
      case Outcome.Failed(var reason) -> new TestResult(channel, false, reason);
      case Outcome.DestinationDown(_, var reason) -> new TestResult(channel, false, reason);
      case Outcome.Misconfigured(var reason) -> new TestResult(channel, false, reason);
      case Outcome.ChannelDown(var reason) -> new TestResult(channel, false, reason);
    };
  }

  /** Returns a delivery with an id that no other one gets, as it never was in the outbox. */
  private Delivery delivery(Destination destination, User user, Event event) {
    var now = clock.instant();
    return new Delivery(
        Long.MAX_VALUE - now.toEpochMilli(),
        event.id(),
        destination,
        user.username(),
        DeliveryState.SENDING,
        REASON,
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
