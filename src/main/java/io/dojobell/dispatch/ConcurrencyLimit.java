package io.dojobell.dispatch;

import io.dojobell.model.Channel;
import io.dojobell.model.Destination;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Limits how many destinations of a channel are being processed here at once, that is, do not wait
 * for the other side. When hundreds begin or time out together, the database and the processor are
 * still there for the other channels.
 */
final class ConcurrencyLimit {
  private static final int MAX_CONCURRENT = 8;

  private final Map<Channel, Semaphore> permits = new EnumMap<>(Channel.class);

  ConcurrencyLimit(Set<Channel> channels) {
    for (var channel : channels) {
      permits.put(channel, new Semaphore(MAX_CONCURRENT));
    }
  }

  /** Runs the work on a destination once there is capacity for it. */
  void run(Destination destination, Runnable work) {
    var permit = permit(destination);
    permit.acquireUninterruptibly();
    try {
      work.run();
    } finally {
      permit.release();
    }
  }

  /** Waits for the other side, within {@link #run}, and lets other work run meanwhile. */
  <T> T runOutside(Destination destination, Supplier<T> wait) {
    var permit = permit(destination);
    permit.release();
    try {
      return wait.get();
    } finally {
      permit.acquireUninterruptibly();
    }
  }

  private Semaphore permit(Destination destination) {
    return Objects.requireNonNull(permits.get(destination.channel()), destination.text());
  }
}
