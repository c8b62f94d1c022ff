package io.dojobell.dispatch;

import io.dojobell.model.Channel;
import io.dojobell.model.Destination;
import io.dojobell.outbox.DestinationQueue;
import io.dojobell.outbox.WaitingDeliveries;

/**
 * Follows whether each channel and destination works, and reports changes to the log and to the
 * admins.
 */
final class ChannelMonitor {
  private final ChannelCircuitBreaker circuitBreaker;
  private final SharedServices services;
  private final ChannelHealthListener healthListener;
  private final StateLog log = new StateLog();
  private final DestinationQueue queue;
  private final WaitingDeliveries waitingDeliveries;

  ChannelMonitor(
      ChannelCircuitBreaker circuitBreaker,
      SharedServices services,
      ChannelHealthListener healthListener,
      DestinationQueue queue,
      WaitingDeliveries waitingDeliveries) {
    this.circuitBreaker = circuitBreaker;
    this.services = services;
    this.healthListener = healthListener;
    this.queue = queue;
    this.waitingDeliveries = waitingDeliveries;
  }

  /** Records that a message was sent to the destination. */
  void sent(Destination destination) {
    var channel = destination.channel();
    log.delivered(destination);
    log.channelRestored(channel, () -> queue.waiting(channel));
    if (circuitBreaker.recordSuccess(channel)) {
      services.restored(channel);
      waitingDeliveries.channelRestored(channel);
    }
    healthListener.channelWorks(channel);
  }

  /** Records that a try failed there, and that so many deliveries wait for the next. */
  void retried(Destination destination, int waiting, String reason) {
    log.deliveryRetried(destination, waiting, reason);
  }

  /** Records that a delivery to a channel or other shared place failed for good. */
  void failed(Destination destination, String reason) {
    healthListener.deliveryFailed(destination, reason);
  }

  /** Records that a probe reached the channel. */
  void probed(Channel channel) {
    if (circuitBreaker.recordSuccess(channel)) {
      services.restored(channel);
      log.channelRestored(channel, () -> queue.waiting(channel));
      waitingDeliveries.channelRestored(channel);
      healthListener.channelWorks(channel);
    }
  }

  /** Records that a message could not be sent as the channel's whole service may be out. */
  void serviceFailed(Channel channel, String reason) {
    if (circuitBreaker.recordFailure(channel, reason)) {
      services.down(channel, reason);
      log.channelDown(channel, "is out", () -> queue.waiting(channel), reason);
    }
  }

  /** Records that the whole channel refuses us; a probe finds when it no longer does. */
  void refused(Channel channel, String reason) {
    circuitBreaker.recordRefusal(channel);
    services.down(channel, null);
    misconfigured(channel, reason);
  }

  /** Records that the channel refuses us until somebody has changed a setting. */
  void misconfigured(Channel channel, String reason) {
    log.channelDown(channel, "is refused", () -> queue.waiting(channel), reason);
    healthListener.channelRefused(channel, reason);
  }

  /**
   * Makes the channel's destinations due that were left while it was out, if it was restored
   * meanwhile: nothing else wakes them.
   */
  void leftWhileOut(Channel channel) {
    if (circuitBreaker.outage(channel).isEmpty()) {
      waitingDeliveries.channelRestored(channel);
    }
  }
}
