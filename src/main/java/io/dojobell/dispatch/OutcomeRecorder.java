package io.dojobell.dispatch;

import io.dojobell.channel.MessageBatch;
import io.dojobell.channel.MessageBatch.PendingMessage;
import io.dojobell.channel.Outcome;
import io.dojobell.model.Delivery;
import io.dojobell.model.Destination;
import io.dojobell.model.EventFingerprint;
import io.dojobell.outbox.Settlement;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Records the outcome of an attempt, with the deliveries and with their channel. */
final class OutcomeRecorder {
  private static final Logger LOG = LoggerFactory.getLogger(OutcomeRecorder.class);

  private final Settlement settlement;
  private final DeliveryRetries retries;
  private final BatchSplits splits;
  private final ChannelMonitor monitor;
  private final SendIntervals intervals;
  private final DestinationTraits traits;

  OutcomeRecorder(
      Settlement settlement,
      DeliveryRetries retries,
      BatchSplits splits,
      ChannelMonitor monitor,
      SendIntervals intervals,
      DestinationTraits traits) {
    this.settlement = settlement;
    this.retries = retries;
    this.splits = splits;
    this.monitor = monitor;
    this.intervals = intervals;
    this.traits = traits;
  }

  /** Records the outcome. Returns when the destination may be sent to again, null for at once. */
  @Nullable Instant record(MessageBatch batch, Outcome outcome) {
    var deliveries = batch.messages().stream().map(PendingMessage::delivery).toList();
    var channel = batch.destination().channel();
    return switch (outcome) {
      case Outcome.Sent(var reference) -> {
        sent(batch, deliveries, reference);
        splits.settled(batch);
        monitor.sent(batch.destination());
        yield intervals.next(batch.destination());
      }
      case Outcome.RetryAt retry -> retry(batch, deliveries, retry);
      case Outcome.DestinationDown(var until, var reason) ->
          retry(batch, deliveries, new Outcome.RetryAt(until, reason));
      case Outcome.Failed(var reason) -> fail(batch, deliveries, reason);
      case Outcome.ContentRefused refused ->
          deliveries.size() == 1
              ? fail(batch, deliveries, refused.reason())
              : split(batch, deliveries, refused);
      case Outcome.Misconfigured(var reason) -> {
        monitor.misconfigured(channel, reason);
        yield retries.waitForFix(deliveries, reason);
      }
      case Outcome.ChannelDown(var reason) -> {
        settlement.refused(deliveries, reason);
        monitor.refused(channel, reason);
        yield intervals.next(batch.destination());
      }
    };
  }

  /**
   * Returns what was being sent there to the queue, as the attempt was interrupted on our side.
   * Returns when the destination may be sent to again.
   */
  Instant interrupted(Destination destination, String reason) {
    settlement.returnInterrupted(destination, reason);
    return intervals.afterInterruption();
  }

  private void sent(MessageBatch batch, List<Delivery> deliveries, @Nullable String reference) {
    var earlier = batch.earlier();
    if (earlier != null && earlier.reference().equals(reference)) {
      settlement.mergedInto(deliveries, earlier.message().delivery().id());
    } else if (traits.isEditable(batch.destination())) {
      var shown = batch.messages().stream().map(one -> EventFingerprint.of(one.event())).toList();
      settlement.sentAsNew(deliveries, reference, shown);
    } else {
      settlement.sent(deliveries, reference);
    }
  }

  private @Nullable Instant retry(
      MessageBatch batch, List<Delivery> deliveries, Outcome.RetryAt retry) {
    var notBefore = retries.retry(deliveries, retry);
    return notBefore.isPresent() ? notBefore.get() : intervals.next(batch.destination());
  }

  private @Nullable Instant fail(MessageBatch batch, List<Delivery> deliveries, String reason) {
    LOG.warn(
        "Failed delivery={} destination={} why={}",
        batch.firstMessage().delivery().id(),
        batch.destination().channel().wireName(),
        reason);
    settlement.fail(deliveries, reason);
    if (batch.firstMessage().delivery().username() == null) {
      monitor.failed(batch.destination(), reason);
    }
    splits.settled(batch);
    return intervals.next(batch.destination());
  }

  /** Makes half of the batch the next to be tried. */
  private @Nullable Instant split(
      MessageBatch batch, List<Delivery> deliveries, Outcome.ContentRefused refused) {
    LOG.warn(
        "Refused as a whole, sent in parts delivery={} destination={} events={} why={}",
        batch.firstMessage().delivery().id(),
        batch.destination().channel().wireName(),
        batch.messages().size(),
        refused.reason());
    splits.refused(batch, refused);
    settlement.split(deliveries, refused.reason());
    return intervals.next(batch.destination());
  }
}
