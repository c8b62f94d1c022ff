package io.dojobell.service.status;

import io.dojobell.model.Channel;
import io.dojobell.model.DeliveryState;
import io.dojobell.model.DeliveryStatus;
import io.dojobell.model.DeliveryStatus.Delivering;
import io.dojobell.model.DeliveryStatus.Off;
import io.dojobell.model.DeliveryStatus.Refused;
import io.dojobell.model.DeliveryStatus.Retrying;
import io.dojobell.store.Backlog;
import io.dojobell.store.Backlog.Waiting;
import io.dojobell.store.SystemSettings;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;

/** Returns the status of each channel from stored data: the same on all nodes and after a start. */
public final class ChannelStatuses {
  /** A delivery that has waited for its first attempt for longer counts as delayed. */
  private static final Duration MAX_DELAY = Duration.ofMinutes(1);

  private final Handle handle;
  private final Instant now;
  private final List<Waiting> waiting;

  ChannelStatuses(Handle handle, Instant now) {
    this.handle = handle;
    this.now = now;
    this.waiting = new Backlog(handle).waiting();
  }

  /**
   * Returns the status of each channel.
   *
   * @param on returns true for a channel that is configured and enabled
   */
  Map<Channel, DeliveryStatus> ofChannels(Predicate<Channel> on) {
    var statuses = new EnumMap<Channel, DeliveryStatus>(Channel.class);
    for (var channel : Channel.values()) {
      statuses.put(channel, on.test(channel) ? status(channel) : new Off());
    }
    return statuses;
  }

  private DeliveryStatus status(Channel channel) {
    var since = refusedSince(channel);
    if (since.isPresent()) {
      return new Refused(since.get(), lastError(channel));
    }
    var retrying = waiting(channel, DeliveryState.RETRYING);
    if (retrying.isPresent()) {
      return new Retrying(retrying.get().count(), retrying.get().oldest(), lastError(channel));
    }
    var queued = waiting(channel, DeliveryState.QUEUED);
    var sending = waiting(channel, DeliveryState.SENDING);
    var late =
        java.util.stream.Stream.of(queued, sending)
            .flatMap(Optional::stream)
            .filter(one -> one.oldest().isBefore(now.minus(MAX_DELAY)))
            .findFirst();
    var count = queued.map(Waiting::count).orElse(0L) + sending.map(Waiting::count).orElse(0L);
    return late.isPresent() ? new Retrying(count, late.get().oldest(), "") : new Delivering(count);
  }

  private Optional<Waiting> waiting(Channel channel, DeliveryState state) {
    return waiting.stream()
        .filter(one -> one.channel() == channel && one.state() == state)
        .findFirst();
  }

  private String lastError(Channel channel) {
    return new Backlog(handle).lastError(channel).orElse("");
  }

  private Optional<Instant> refusedSince(Channel channel) {
    var value = new SystemSettings(handle).value("trouble." + channel.wireName());
    try {
      return value.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(value));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
