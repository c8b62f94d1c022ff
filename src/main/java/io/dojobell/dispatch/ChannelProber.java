package io.dojobell.dispatch;

import io.dojobell.channel.Notifier;
import io.dojobell.model.Channel;
import io.dojobell.model.StoreUnavailable;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Probes the services that are out, each by a thread of its own. */
final class ChannelProber {
  private static final Logger LOG = LoggerFactory.getLogger(ChannelProber.class);

  private final Function<Channel, Notifier> notifiers;
  private final ChannelCircuitBreaker circuitBreaker;
  private final ChannelMonitor monitor;
  private final Set<Channel> probing = ConcurrentHashMap.newKeySet();

  ChannelProber(
      Function<Channel, Notifier> notifiers,
      ChannelCircuitBreaker circuitBreaker,
      ChannelMonitor monitor) {
    this.notifiers = notifiers;
    this.circuitBreaker = circuitBreaker;
    this.monitor = monitor;
  }

  /** Starts the probes that are due. */
  void probe() {
    for (var channel : circuitBreaker.channelsToProbe()) {
      if (probing.add(channel)) {
        Thread.ofVirtual().name("ask-" + channel.wireName()).start(() -> probe(channel));
      }
    }
  }

  private void probe(Channel channel) {
    try {
      if (notifiers.apply(channel).isAvailable()) {
        monitor.probed(channel);
      }
    } catch (StoreUnavailable unavailable) {
      LOG.warn(
          "That {} works again was not noted: {}", channel.wireName(), unavailable.getMessage());
      circuitBreaker.recordRefusal(channel);
    } finally {
      probing.remove(channel);
    }
  }
}
