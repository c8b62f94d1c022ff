package io.dojobell.dispatch;

import io.dojobell.model.Destination;
import io.dojobell.model.StoreUnavailable;
import io.dojobell.outbox.DueDeliveries;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivers to one claimed destination what is due there, one message after the other, and releases
 * it when nothing is left, when its rate limit requires a pause, or when it cannot be delivered to.
 *
 * <p>Deliveries that wait together are sent together (src/docs/reference.md, Summaries): the first
 * of a storm goes out at once, and those that came during the pause follow in one message.
 */
final class DestinationWorker {
  private static final Logger LOG = LoggerFactory.getLogger(DestinationWorker.class);

  private final DueDeliveries dueDeliveries;
  private final MessageRound round;
  private final OutcomeRecorder outcomes;
  private final ChannelMonitor monitor;
  private final LeaseRenewer leases;
  private final ReadAheadLimit readAhead;
  private final ConcurrencyLimit concurrencyLimit;

  DestinationWorker(
      DueDeliveries dueDeliveries,
      MessageRound round,
      OutcomeRecorder outcomes,
      ChannelMonitor monitor,
      LeaseRenewer leases,
      ReadAheadLimit readAhead,
      ConcurrencyLimit concurrencyLimit) {
    this.dueDeliveries = dueDeliveries;
    this.round = round;
    this.outcomes = outcomes;
    this.monitor = monitor;
    this.leases = leases;
    this.readAhead = readAhead;
    this.concurrencyLimit = concurrencyLimit;
  }

  /** Delivers until the destination is released, or, between messages, until asked to stop. */
  void work(Destination destination, BooleanSupplier stopping) {
    readAhead.join(destination);
    try {
      concurrencyLimit.run(destination, () -> deliverWhatIsDue(destination, stopping));
    } catch (StoreUnavailable unavailable) {
      // Nothing is in flight: results of attempts are stored however long that takes.
      LOG.warn("Left for now destination={} why={}", destination, unavailable.getMessage());
      leases.release(destination, outcomes.interrupted(destination, "The database did not answer"));
    } finally {
      readAhead.leave(destination);
    }
  }

  private void deliverWhatIsDue(Destination destination, BooleanSupplier stopping) {
    RoundResult result = new RoundResult.Continue();
    while (result instanceof RoundResult.Continue && !stopping.getAsBoolean()) {
      result = readAndSend(destination, stopping);
    }
    switch (result) {
      case RoundResult.Continue() -> leases.release(destination, null);
      case RoundResult.Done(var notBefore) -> leases.release(destination, notBefore);
      case RoundResult.ChannelDown(var notBefore) -> {
        leases.release(destination, notBefore);
        monitor.leftWhileOut(destination.channel());
      }
      case RoundResult.LeaseLost() -> {}
    }
  }

  private RoundResult readAndSend(Destination destination, BooleanSupplier stopping) {
    var least = readAhead.minRead(destination);
    var maxRead = readAhead.reserve(destination, least, readAhead.maxRead(destination));
    DueDeliveries.Due due;
    var size = 0;
    try {
      due = dueDeliveries.due(destination, maxRead, round.countsRepeats(destination));
      size = due.deliveries().size();
    } finally {
      readAhead.release(destination, maxRead - Math.max(least, size));
    }
    try {
      return round.send(destination, due, stopping);
    } finally {
      readAhead.release(destination, size - least);
    }
  }
}
