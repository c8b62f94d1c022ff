package io.dojobell.dispatch;

import io.dojobell.model.Channel;
import io.dojobell.model.Destination;
import io.dojobell.model.Fingerprint;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes one log line for each change of a destination's or a channel's state. While a whole
 * channel is out, its line stands for those of its destinations. No line names an address.
 */
final class StateLog {
  private static final Logger LOG = LoggerFactory.getLogger("io.dojobell.dispatch.State");
  private static final Pattern ADDRESS = Pattern.compile("[^\\s<>@:]+@[^\\s<>@]+");

  private final Set<Channel> down = ConcurrentHashMap.newKeySet();
  private final Map<Destination, Integer> retrying = new ConcurrentHashMap<>();

  /** Logs that something was delivered there. */
  void delivered(Destination destination) {
    var tries = retrying.remove(destination);
    if (tries != null) {
      LOG.info("Destination delivers again destination={} retries={}", name(destination), tries);
    }
  }

  /** Logs that a try failed there, and that so many deliveries wait for the next. */
  void deliveryRetried(Destination destination, int waiting, String reason) {
    var tries = retrying.merge(destination, 1, Integer::sum);
    if (tries == 1 && !down.contains(destination.channel())) {
      LOG.warn(
          "Destination retries destination={} deliveries={} why={}",
          name(destination),
          waiting,
          withoutAddresses(reason));
    }
  }

  /**
   * Logs that nothing can be delivered over the channel for now, or until somebody fixes a setting.
   */
  void channelDown(Channel channel, String state, LongSupplier waiting, String reason) {
    if (down.add(channel)) {
      LOG.warn(
          "Channel {} channel={} waiting={} why={}",
          state,
          channel.wireName(),
          waiting.getAsLong(),
          withoutAddresses(reason));
    }
  }

  /** Logs that the channel takes messages again. */
  void channelRestored(Channel channel, LongSupplier waiting) {
    if (down.remove(channel)) {
      retrying.keySet().removeIf(destination -> destination.channel() == channel);
      LOG.info(
          "Channel delivers again channel={} waiting={}", channel.wireName(), waiting.getAsLong());
    }
  }

  /** Returns how a log line names it: a mailbox by a fingerprint, which its log lines share. */
  static String name(Destination destination) {
    return destination instanceof Destination.Mailbox(var address)
        ? "mailbox:" + Fingerprint.of("mailbox " + address).substring(0, 12)
        : destination.text();
  }

  static String withoutAddresses(String reason) {
    return ADDRESS.matcher(reason).replaceAll("<address>");
  }
}
