package io.dojobell.dispatch;

import io.dojobell.channel.Courier;
import io.dojobell.channel.Outcome;
import io.dojobell.channel.Parcel;
import io.dojobell.channel.Parcel.Letter;
import io.dojobell.model.Channel;
import io.dojobell.model.Delivery;
import io.dojobell.model.Destination;
import io.dojobell.model.House;
import io.dojobell.outbox.Outbox;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells one claimed destination what is due there, one message after the other, and gives it back:
 * when nothing is left, when its pace wants a pause, or when it cannot be told.
 *
 * <p>What waits together is told together (SPEC section 4, storms): the first of a storm is told at
 * once, and what came while the pace was kept follows in one message.
 */
final class Lane {
  private static final Logger LOG = LoggerFactory.getLogger(Lane.class);

  private static final Outcome BROKEN =
      new Outcome.Refused("Dojobell could not make this message: an error of its own");

  private final Outbox outbox;
  private final Function<Channel, Courier> couriers;
  private final Supplier<House> house;
  private final Backoff backoff;
  private final ChannelWatch watch;
  private final InstantSource clock;

  Lane(
      Outbox outbox,
      Function<Channel, Courier> couriers,
      Supplier<House> house,
      Backoff backoff,
      ChannelWatch watch,
      InstantSource clock) {
    this.outbox = outbox;
    this.couriers = couriers;
    this.house = house;
    this.backoff = backoff;
    this.watch = watch;
    this.clock = clock;
  }

  /** Works until the destination is given back, or, between messages, until told to stop. */
  void work(Destination destination, BooleanSupplier stopping) {
    @Nullable Instant notBefore = null;
    var ours = true;
    while (ours && notBefore == null && !stopping.getAsBoolean()) {
      var due =
          outbox.due(destination).entrySet().stream()
              .map(entry -> new Letter(entry.getKey(), entry.getValue()))
              .toList();
      if (due.isEmpty()) {
        break;
      }
      var rest = due;
      var most = mostTogether(destination);
      while (!rest.isEmpty() && ours && notBefore == null && !stopping.getAsBoolean()) {
        var together = rest.subList(0, Math.min(most, rest.size()));
        var parcel = new Parcel(destination, together, house.get());
        ours = outbox.begin(destination, deliveries(parcel));
        if (ours) {
          var outcome = deliver(parcel);
          if (outcome.isEmpty() && together.size() > 1) {
            most = 1; // One of them breaks the message; told alone, it breaks its own only.
          } else {
            notBefore = settle(parcel, outcome.orElse(BROKEN));
            rest = rest.subList(together.size(), rest.size());
          }
        }
      }
    }
    if (ours) {
      outbox.release(destination, notBefore);
    }
  }

  /** People are told together what waits; a machine gets each event by itself. */
  private static int mostTogether(Destination destination) {
    return switch (destination) {
      case Destination.SlackChannel _,
          Destination.SlackPerson _,
          Destination.SlackIncomingWebhook _,
          Destination.Mailbox _,
          Destination.TeamsWebhook _ ->
          Integer.MAX_VALUE;
      case Destination.Endpoint _, Destination.Inbox _, Destination.Nowhere _ -> 1;
    };
  }

  /** Empty: the message could not be made. */
  private Optional<Outcome> deliver(Parcel parcel) {
    try {
      return Optional.of(couriers.apply(parcel.destination().channel()).deliver(parcel));
    } catch (RuntimeException failure) {
      LOG.error("Delivery {} could not be made", parcel.first().delivery().id(), failure);
      return Optional.empty();
    }
  }

  /** Records the outcome; when the destination may be told again, null for at once. */
  private @Nullable Instant settle(Parcel parcel, Outcome outcome) {
    var deliveries = deliveries(parcel);
    return switch (outcome) {
      case Outcome.Sent(var reference) -> {
        outbox.sent(deliveries, reference);
        watch.works(parcel.destination().channel());
        yield pause(parcel.destination());
      }
      case Outcome.RetryAt(var when, var why) -> again(deliveries, when, why);
      case Outcome.DestinationDown(var until, var why) -> again(deliveries, until, why);
      case Outcome.Refused(var why) -> {
        LOG.warn(
            "Given up delivery={} destination={} why={}",
            deliveries.getFirst().id(),
            parcel.destination().channel().word(),
            why);
        outbox.fail(deliveries, why);
        yield pause(parcel.destination());
      }
      case Outcome.ChannelDown(var why) -> {
        outbox.fail(deliveries, why);
        watch.refuses(parcel.destination().channel(), why);
        yield pause(parcel.destination());
      }
    };
  }

  private @Nullable Instant again(List<Delivery> deliveries, @Nullable Instant when, String why) {
    var now = clock.instant();
    var first = deliveries.getFirst();
    if (Backoff.isOver(first.createdAt(), now)) {
      outbox.fail(deliveries, "Given up after 24 hours: " + why);
      return pause(first.destination());
    }
    if (when != null && when.isAfter(now)) {
      outbox.retry(deliveries, when, why);
      return when;
    }
    var next = now.plus(backoff.after(first.tries() + 1));
    // What is to be told elsewhere after a while is looked at then, not a pause later.
    var elsewhere = outbox.fallsBackAt(first).filter(at -> at.isAfter(now) && at.isBefore(next));
    outbox.retry(deliveries, elsewhere.orElse(next), why);
    return elsewhere.orElse(next);
  }

  private @Nullable Instant pause(Destination destination) {
    var pace = Pace.of(destination);
    return pace.equals(Duration.ZERO) ? null : clock.instant().plus(pace);
  }

  private static List<Delivery> deliveries(Parcel parcel) {
    return parcel.letters().stream().map(Letter::delivery).toList();
  }
}
