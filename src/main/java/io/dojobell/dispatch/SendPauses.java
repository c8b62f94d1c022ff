package io.dojobell.dispatch;

import io.dojobell.channel.MessageBatch.PendingMessage;
import io.dojobell.model.Delivery;
import io.dojobell.model.Destination;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks before each message whether the destination, its workspace or its channel has to wait. */
final class SendPauses {
  /** The interval at which deliveries are checked that wait for a service that is out. */
  private static final Duration OUTAGE_CHECK_INTERVAL = Duration.ofMinutes(1);

  private final ChannelCircuitBreaker circuitBreaker;
  private final SharedServices services;
  private final DeliveryRetries retries;
  private final InstantSource clock;

  SendPauses(
      ChannelCircuitBreaker circuitBreaker,
      SharedServices services,
      DeliveryRetries retries,
      InstantSource clock) {
    this.circuitBreaker = circuitBreaker;
    this.services = services;
    this.retries = retries;
    this.clock = clock;
  }

  /** Makes these wait where a pause is needed. Returns the end of their round; empty: none is. */
  Optional<RoundResult> check(Destination destination, List<PendingMessage> due) {
    var pause = circuitBreaker.pause(destination);
    if (pause.isPresent()) {
      var notBefore = waitUntried(due, pause.get().left(), pause.get().reason());
      return Optional.of(new RoundResult.Done(notBefore));
    }
    var outage = circuitBreaker.outage(destination.channel());
    if (outage.isPresent()) {
      var notBefore = waitUntried(due, OUTAGE_CHECK_INTERVAL, outage.get());
      return Optional.of(new RoundResult.ChannelDown(notBefore));
    }
    return workspaceWait(destination, due)
        .map(turn -> new RoundResult.Done(clock.instant().plus(turn)));
  }

  private Optional<Duration> workspaceWait(Destination destination, List<PendingMessage> due) {
    var wait = circuitBreaker.workspaceWait(destination, due.getFirst().delivery().id());
    return wait.isPresent() || services.takeTurn(destination)
        ? wait
        : Optional.of(WorkspaceRateLimit.INTERVAL);
  }

  private @Nullable Instant waitUntried(List<PendingMessage> due, Duration wait, String reason) {
    List<Delivery> deliveries = due.stream().map(PendingMessage::delivery).toList();
    return retries.waitUntried(deliveries, wait, reason).orElse(null);
  }
}
