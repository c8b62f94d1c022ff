package io.dojobell.dispatch;

import io.dojobell.channel.MessageBatch;
import io.dojobell.channel.MessageBatch.PendingMessage;
import io.dojobell.channel.Notifier;
import io.dojobell.channel.Outcome;
import io.dojobell.database.Database;
import io.dojobell.message.Branding;
import io.dojobell.model.Channel;
import io.dojobell.model.Delivery;
import io.dojobell.model.DeliveryReason;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

/** Sends people test messages by the notifiers themselves, so that each returns how it went. */
public final class TestNotificationSender {
  private static final DeliveryReason REASON = new DeliveryReason.TestRequested();

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
    var endpoints = endpoints(user);
    var results = new ArrayList<TestResult>();
    for (var channel : over.map(List::of).orElseGet(Channel::personal)) {
      results.addAll(send(user, endpoints, channel, event, over.isPresent()));
    }
    return results;
  }

  private List<TestResult> send(
      User user, Map<Long, Endpoint> endpoints, Channel channel, Event event, boolean asked) {
    var addresses = channel.addressesOf(user, List.copyOf(endpoints.keySet()));
    if (!addresses.isEmpty()) {
      return addresses.stream().map(address -> send(address, endpoints, user, event)).toList();
    }
    return asked || channel.reachesEveryAccount()
        ? List.of(new TestResult(channel, false, channel.words().noOwnAddress()))
        : List.of();
  }

  private TestResult send(
      Destination address, Map<Long, Endpoint> endpoints, User user, Event event) {
    if (address instanceof Destination.Inbox) {
      return addAlert(user, event);
    }
    var result = deliver(address, user, event);
    return address instanceof Destination.Endpoint(var id)
        ? new TestResult(
            result.channel(),
            result.arrived(),
            Objects.requireNonNull(endpoints.get(id)).name() + ", " + result.detail())
        : result;
  }

  /** Returns the person's own webhook endpoints by their ids, in their order. */
  private Map<Long, Endpoint> endpoints(User user) {
    var own = new LinkedHashMap<Long, Endpoint>();
    database.read(handle -> webhooksTable.apply(handle).all()).stream()
        .filter(endpoint -> user.username().equals(endpoint.owner()))
        .forEach(endpoint -> own.put(endpoint.id(), endpoint));
    return own;
  }

  private TestResult addAlert(User user, Event event) {
    database.run(
        handle -> {
          new Events(handle).add("test", List.of(event));
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
          new TestResult(channel, false, "not at the moment: " + retry.reason());
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
        Delivery.newUid(),
        event.id(),
        destination,
        user.username(),
        DeliveryState.SENDING,
        REASON,
        null,
        Delivery.Attempts.FIRST,
        Delivery.Times.createdAt(now));
  }

  private static Event event(Instant now) {
    return new Event(
        "test-" + UUID.randomUUID(),
        EventType.OTHER,
        "test",
        new Event.Content(
            "A test from Dojobell",
            "You asked for it with /dojo test. This is a test; no action needed.",
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
