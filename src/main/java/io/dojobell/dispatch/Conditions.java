package io.dojobell.dispatch;

import io.dojobell.model.Channel;
import io.dojobell.model.Destination;
import io.dojobell.model.Ticker;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the services stand that many destinations share: Slack's workspace, the mail server. When
 * nothing can be told there, whoever waits need not each find out by itself that it is over; when
 * two destinations are asked for a pause at once, it is the service that asks.
 */
final class Conditions {
  /** So many failures without a success between, over so long, are an outage. */
  private static final int FAILURES = 4;

  private static final Duration SILENCE = Duration.ofSeconds(8);

  /** How often a service that is out is asked whether it is back. */
  private static final Duration ASKED_EVERY = Duration.ofSeconds(3);

  /** Two destinations that are asked for a pause within this share the one who asks. */
  private static final Duration TOGETHER = Duration.ofSeconds(5);

  private final InstantSource clock;
  private final Ticker ticker;
  private final Map<Channel, Service> services = new EnumMap<>(Channel.class);

  Conditions(InstantSource clock, Ticker ticker) {
    this.clock = clock;
    this.ticker = ticker;
  }

  private static final class Service {
    private int failures;
    private long failingSince;
    private boolean out;
    private @Nullable String unreachable;
    private @Nullable Long asked;
    private @Nullable Destination limited;
    private long limitedAt;
    private Instant notBefore = Instant.EPOCH;
  }

  /** A message was taken; whether that ends an outage. */
  synchronized boolean worked(Channel channel) {
    var service = services.get(channel);
    if (service == null) {
      return false;
    }
    service.failures = 0;
    var ended = service.out;
    service.out = false;
    service.unreachable = null;
    return ended;
  }

  /**
   * A message was not taken, and not for its own sake.
   *
   * @param why for those that need not try by themselves while the service is out
   * @return whether that begins an outage
   */
  synchronized boolean failed(Channel channel, String why) {
    if (!isShared(channel)) {
      return false;
    }
    var service = services.computeIfAbsent(channel, _ -> new Service());
    if (service.failures++ == 0) {
      service.failingSince = ticker.nanos();
    }
    if (service.failures < FAILURES || !ticker.hasPassed(SILENCE, service.failingSince)) {
      return false;
    }
    var began = service.unreachable == null;
    service.out = true;
    service.unreachable = why;
    return began;
  }

  /** Returns why nothing can be delivered over the channel by anybody; empty: it can be tried. */
  synchronized Optional<String> outage(Channel channel) {
    return Optional.ofNullable(services.get(channel)).map(service -> service.unreachable);
  }

  /** The service refuses us altogether. */
  synchronized void refused(Channel channel) {
    if (isShared(channel)) {
      services.computeIfAbsent(channel, _ -> new Service()).out = true;
    }
  }

  /** The destination is to be left alone until then. */
  synchronized void limited(Destination destination, Instant until) {
    if (!isShared(destination.channel())) {
      return;
    }
    var service = services.computeIfAbsent(destination.channel(), _ -> new Service());
    var other = service.limited != null && !service.limited.equals(destination);
    if (other
        && !ticker.hasPassed(TOGETHER, service.limitedAt)
        && until.isAfter(service.notBefore)) {
      service.notBefore = until;
    }
    service.limited = destination;
    service.limitedAt = ticker.nanos();
  }

  /** When the destination's service may be used again; empty: now. */
  synchronized Optional<Instant> notBefore(Destination destination) {
    var service = services.get(destination.channel());
    return Optional.ofNullable(service)
        .map(shared -> shared.notBefore)
        .filter(until -> until.isAfter(clock.instant()));
  }

  /** Those that are out and have not been asked for a while; they count as asked now. */
  synchronized List<Channel> toBeAsked() {
    var channels = new ArrayList<Channel>();
    services.forEach(
        (channel, service) -> {
          var asked = service.asked;
          if (service.out && (asked == null || ticker.hasPassed(ASKED_EVERY, asked))) {
            service.asked = ticker.nanos();
            channels.add(channel);
          }
        });
    return channels;
  }

  /** Each Teams webhook and each endpoint is a service of its own. */
  private static boolean isShared(Channel channel) {
    return switch (channel) {
      case SLACK, EMAIL -> true;
      case TEAMS, WEBHOOK, ALERT -> false;
    };
  }
}
