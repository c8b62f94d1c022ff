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
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells one claimed destination what is due there, one message after the other, and gives it back:
 * when nothing is left, when its pace wants a pause, or when it cannot be told.
 */
final class Lane {
  private static final Logger LOG = LoggerFactory.getLogger(Lane.class);

  private final Outbox outbox;
  private final Function<Channel, Courier> couriers;
  private final Supplier<House> house;
  private final Backoff backoff;
  private final InstantSource clock;

  Lane(
      Outbox outbox,
      Function<Channel, Courier> couriers,
      Supplier<House> house,
      Backoff backoff,
      InstantSource clock) {
    this.outbox = outbox;
    this.couriers = couriers;
    this.house = house;
    this.backoff = backoff;
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
      while (!rest.isEmpty() && ours && notBefore == null && !stopping.getAsBoolean()) {
        var parcel = new Parcel(destination, together(rest), house.get());
        rest = rest.subList(parcel.letters().size(), rest.size());
        ours = outbox.begin(destination, deliveries(parcel));
        if (ours) {
          notBefore = settle(parcel, deliver(parcel));
        }
      }
    }
    if (ours) {
      outbox.release(destination, notBefore);
    }
  }

  /** How much of what waits is told in one message. Storms and digests are decided here. */
  private static List<Letter> together(List<Letter> due) {
    return due.subList(0, 1);
  }

  private Outcome deliver(Parcel parcel) {
    try {
      return couriers.apply(parcel.destination().channel()).deliver(parcel);
    } catch (RuntimeException failure) {
      // A courier that breaks its word breaks one message and no other.
      LOG.error("Delivery {} could not be made", parcel.first().delivery().id(), failure);
      return new Outcome.Refused("Dojobell could not make this message: an error of its own");
    }
  }

  /** Records the outcome; when the destination may be told again, null for at once. */
  private @Nullable Instant settle(Parcel parcel, Outcome outcome) {
    var deliveries = deliveries(parcel);
    return switch (outcome) {
      case Outcome.Sent(var reference) -> {
        outbox.sent(deliveries, reference);
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
    };
  }

  private @Nullable Instant again(List<Delivery> deliveries, @Nullable Instant when, String why) {
    var now = clock.instant();
    var first = deliveries.getFirst();
    if (Backoff.isOver(first.createdAt(), now)) {
      outbox.fail(deliveries, "Given up after 24 hours: " + why);
      return pause(first.destination());
    }
    var next =
        when != null && when.isAfter(now) ? when : now.plus(backoff.after(first.tries() + 1));
    outbox.retry(deliveries, next, why);
    return next;
  }

  private @Nullable Instant pause(Destination destination) {
    var pace = Pace.of(destination);
    return pace.equals(Duration.ZERO) ? null : clock.instant().plus(pace);
  }

  private static List<Delivery> deliveries(Parcel parcel) {
    return parcel.letters().stream().map(Letter::delivery).toList();
  }
}
