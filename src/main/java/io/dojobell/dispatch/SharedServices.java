package io.dojobell.dispatch;

import io.dojobell.model.Channel;
import io.dojobell.model.Destination;
import io.dojobell.model.Ticker;
import io.dojobell.outbox.SharedStates;
import io.dojobell.store.ServiceStates.ServiceState;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Exchanges with the other nodes which services are down and which workspaces are limited. */
final class SharedServices {
  private static final Duration REFRESH_INTERVAL = Duration.ofMillis(500);

  private final SharedStates states;
  private final ChannelCircuitBreaker circuitBreaker;
  private final Ticker ticker;
  private final Set<Channel> down = ConcurrentHashMap.newKeySet();
  private @Nullable Long refreshedAt;

  SharedServices(SharedStates states, ChannelCircuitBreaker circuitBreaker, Ticker ticker) {
    this.states = states;
    this.circuitBreaker = circuitBreaker;
    this.ticker = ticker;
  }

  /** Adopts what other nodes have learned, where that was not done for a moment. */
  void refresh() {
    var at = refreshedAt;
    if (at != null && !ticker.hasPassed(REFRESH_INTERVAL, at)) {
      return;
    }
    refreshedAt = ticker.nanos();
    states.all().forEach(this::adopt);
  }

  private void adopt(ServiceState state) {
    var channel = state.channel();
    circuitBreaker.adoptLimit(channel, state.limited());
    if (state.isDown()) {
      down.add(channel);
      circuitBreaker.adoptOutage(channel, state.outage());
    } else if (down.remove(channel)) {
      circuitBreaker.recordSuccess(channel);
    }
  }

  /**
   * Has the other nodes know that the service is down.
   *
   * @param outage why it is out; null: it refuses us
   */
  void down(Channel channel, @Nullable String outage) {
    states.down(channel, outage);
    down.add(channel);
  }

  /** Has the other nodes know that the service takes messages again. */
  void restored(Channel channel) {
    down.remove(channel);
    states.restored(channel);
  }

  /** Has this node and the others keep the pause that the other side asks the destination for. */
  void pause(Destination destination, Duration pause, String reason, boolean isMessageLimit) {
    circuitBreaker.recordPause(destination, pause, reason, isMessageLimit);
    states.pause(
        destination,
        pause,
        reason,
        isMessageLimit && circuitBreaker.hasSharedLimit(destination.channel()));
  }

  /** Returns whether no other node sends at this moment, where the whole workspace is limited. */
  boolean takeTurn(Destination destination) {
    return !circuitBreaker.isLimited(destination.channel())
        || states.takeTurn(destination.channel(), WorkspaceRateLimit.INTERVAL);
  }
}
