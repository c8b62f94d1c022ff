package io.dojobell.dispatch;

import io.dojobell.model.Channel;
import io.dojobell.model.Destination;
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
  private final Map<Channel, Service> services = new EnumMap<>(Channel.class);

  Conditions(InstantSource clock) {
    this.clock = clock;
  }

  private static final class Service {
    private int failures;
    private Instant failingSince = Instant.EPOCH;
    private boolean out;
    private Instant asked = Instant.EPOCH;
    private @Nullable Destination limited;
    private Instant limitedAt = Instant.EPOCH;
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
    return ended;
  }

  /** A message was not taken, and not for its own sake. */
  synchronized void failed(Channel channel) {
    if (!isShared(channel)) {
      return;
    }
    var now = clock.instant();
    var service = services.computeIfAbsent(channel, _ -> new Service());
    if (service.failures++ == 0) {
      service.failingSince = now;
    }
    service.out |=
        service.failures >= FAILURES && !now.isBefore(service.failingSince.plus(SILENCE));
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
    var now = clock.instant();
    var service = services.computeIfAbsent(destination.channel(), _ -> new Service());
    var other = service.limited != null && !service.limited.equals(destination);
    if (other
        && now.isBefore(service.limitedAt.plus(TOGETHER))
        && until.isAfter(service.notBefore)) {
      service.notBefore = until;
    }
    service.limited = destination;
    service.limitedAt = now;
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
    var now = clock.instant();
    var channels = new ArrayList<Channel>();
    services.forEach(
        (channel, service) -> {
          if (service.out && !now.isBefore(service.asked.plus(ASKED_EVERY))) {
            service.asked = now;
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
