package io.dojobell.dispatch;

import io.dojobell.model.Channel;
import io.dojobell.model.ChannelTraits;
import io.dojobell.model.Destination;
import io.dojobell.model.Ticker;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The state of the services that many destinations share, such as Slack's workspace and the mail
 * server: when one is out, its destinations need not each find that out. And the pauses that the
 * other side asks for, each for the destinations it applies to.
 */
final class ChannelCircuitBreaker {
  /**
   * The failures without a success between them, over {@code FAILURE_PERIOD}, that make an outage.
   */
  private static final int FAILURE_THRESHOLD = 4;

  private static final Duration FAILURE_PERIOD = Duration.ofSeconds(8);

  /** The interval at which a service that is out is probed. */
  private static final Duration PROBE_INTERVAL = Duration.ofSeconds(3);

  /** The rest of a pause that is ignored. */
  private static final Duration TOLERANCE = Duration.ofMillis(50);

  private final Map<Channel, ChannelTraits> traits;
  private final Ticker ticker;
  private final Map<Destination, RequestedPause> pauses = new HashMap<>();
  private final Map<Channel, WorkspaceRateLimit> workspaces = new EnumMap<>(Channel.class);
  private final Map<Channel, Service> services = new EnumMap<>(Channel.class);

  ChannelCircuitBreaker(Map<Channel, ChannelTraits> traits, Ticker ticker) {
    this.traits = traits;
    this.ticker = ticker;
  }

  private static final class Service {
    private int failures;
    private long failingSince;
    private boolean isDown;
    private @Nullable String outage;
    private @Nullable Long probedAt;
  }

  /** Records that a message was accepted. Returns whether that ends an outage. */
  synchronized boolean recordSuccess(Channel channel) {
    var service = services.get(channel);
    if (service == null) {
      return false;
    }
    service.failures = 0;
    var ended = service.isDown;
    service.isDown = false;
    service.outage = null;
    return ended;
  }

  /**
   * Records that a message was not accepted, for no reason of its own.
   *
   * @param why the reason for those that need not try by themselves while the service is out
   * @return whether that begins an outage
   */
  synchronized boolean recordFailure(Channel channel, String why) {
    if (!isShared(channel)) {
      return false;
    }
    var service = services.computeIfAbsent(channel, _ -> new Service());
    if (service.failures++ == 0) {
      service.failingSince = ticker.nanos();
    }
    if (service.failures < FAILURE_THRESHOLD
        || !ticker.hasPassed(FAILURE_PERIOD, service.failingSince)) {
      return false;
    }
    var began = service.outage == null;
    service.isDown = true;
    service.outage = why;
    return began;
  }

  /** Returns why nothing can be delivered over the channel by anybody; empty: it can be tried. */
  synchronized Optional<String> outage(Channel channel) {
    return Optional.ofNullable(services.get(channel)).map(service -> service.outage);
  }

  /**
   * Adopts what another node knows: the service is down.
   *
   * @param why it is out; null: it refuses us
   */
  synchronized void adoptOutage(Channel channel, @Nullable String why) {
    if (isShared(channel)) {
      var service = services.computeIfAbsent(channel, _ -> new Service());
      service.isDown = true;
      service.outage = why;
    }
  }

  /** Adopts that the whole workspace is limited for so long; not positive: it is not. */
  synchronized void adoptLimit(Channel channel, Duration left) {
    if (hasSharedLimit(channel) && left.isPositive()) {
      workspace(channel).limitUntil(elapsed().plus(left));
    }
  }

  /** Returns whether the channel's whole workspace is limited. */
  synchronized boolean isLimited(Channel channel) {
    return hasSharedLimit(channel) && workspace(channel).isLimited(elapsed());
  }

  /** Records that the service refuses us altogether. */
  synchronized void recordRefusal(Channel channel) {
    if (isShared(channel)) {
      services.computeIfAbsent(channel, _ -> new Service()).isDown = true;
    }
  }

  /**
   * A pause that the other side has asked a destination for.
   *
   * @param left the time it still lasts
   * @param reason in words
   */
  record Pause(Duration left, String reason) {}

  private record RequestedPause(long at, Duration length, String reason) {}

  /**
   * Records that the other side asks the destination for a pause.
   *
   * @param isMessageLimit whether it limits messages there, so that it may be the workspace's limit
   */
  synchronized void recordPause(
      Destination destination, Duration pause, String why, boolean isMessageLimit) {
    pauses.put(destination, new RequestedPause(ticker.nanos(), pause, why));
    if (isMessageLimit && hasSharedLimit(destination.channel())) {
      workspace(destination.channel()).recordPause(destination, elapsed().plus(pause), elapsed());
    }
  }

  /** Adopts the pause that any node was asked for; null: there is none, or it was lifted. */
  synchronized void adoptPause(Destination destination, @Nullable Pause pause) {
    if (pause == null) {
      pauses.remove(destination);
    } else {
      pauses.put(destination, new RequestedPause(ticker.nanos(), pause.left(), pause.reason()));
    }
  }

  /** Returns the pause that the destination is asked for; empty: none, or it is over. */
  synchronized Optional<Pause> pause(Destination destination) {
    var asked = pauses.get(destination);
    if (asked == null) {
      return Optional.empty();
    }
    var left = asked.length().minusNanos(ticker.nanos() - asked.at());
    if (left.compareTo(TOLERANCE) <= 0) {
      pauses.remove(destination);
      return Optional.empty();
    }
    return Optional.of(new Pause(left, asked.reason()));
  }

  /**
   * Returns how long the destination waits for its turn while the whole workspace is limited;
   * empty: it may be sent to now.
   *
   * @param oldest the id of its oldest delivery
   */
  synchronized Optional<Duration> workspaceWait(Destination destination, long oldest) {
    if (!hasSharedLimit(destination.channel())) {
      return Optional.empty();
    }
    var now = elapsed();
    return workspace(destination.channel())
        .notBefore(destination, oldest, now)
        .map(at -> Duration.between(now, at));
  }

  /** Ends the destination's pause: an admin wants it tried at once. */
  synchronized void liftPause(Destination destination) {
    pauses.remove(destination);
    workspace(destination.channel()).liftPause(destination);
  }

  /** Returns the elapsed time as a moment that never goes back. */
  private Instant elapsed() {
    return Instant.EPOCH.plusNanos(ticker.nanos());
  }

  /**
   * Returns the channels that are out and have not been probed for a while; they count as probed
   * now.
   */
  synchronized List<Channel> channelsToProbe() {
    var channels = new ArrayList<Channel>();
    services.forEach(
        (channel, service) -> {
          var asked = service.probedAt;
          if (service.isDown && (asked == null || ticker.hasPassed(PROBE_INTERVAL, asked))) {
            service.probedAt = ticker.nanos();
            channels.add(channel);
          }
        });
    return channels;
  }

  /**
   * Returns whether its destinations share a service; each Teams webhook and each endpoint is one
   * of its own.
   */
  private boolean isShared(Channel channel) {
    var its = traits.get(channel);
    return its != null && its.isSharedService();
  }

  private WorkspaceRateLimit workspace(Channel channel) {
    return workspaces.computeIfAbsent(channel, _ -> new WorkspaceRateLimit());
  }

  /** Returns whether the channel's service limits the messages to all destinations together. */
  boolean hasSharedLimit(Channel channel) {
    var its = traits.get(channel);
    return its != null && its.hasSharedLimit();
  }
}
