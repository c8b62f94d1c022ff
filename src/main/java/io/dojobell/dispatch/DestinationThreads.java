package io.dojobell.dispatch;

import io.dojobell.model.Channel;
import io.dojobell.model.Destination;
import io.dojobell.model.StoreUnavailable;
import io.dojobell.outbox.WakeUps;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Claims destinations that are due, as many as there are slots, and has a thread work on each. */
final class DestinationThreads implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(DestinationThreads.class);

  /**
   * The destinations of a channel that begin before the other channels have their turn: each writes
   * as it begins.
   */
  private static final int CLAIM_BATCH_SIZE = 32;

  private final WakeUps wakeUps;
  private final ChannelSlots slots;
  private final LeaseRenewer leases;
  private final DestinationWorker worker;
  private final Set<Thread> threads = ConcurrentHashMap.newKeySet();
  private volatile boolean stopping;

  DestinationThreads(
      WakeUps wakeUps, ChannelSlots slots, LeaseRenewer leases, DestinationWorker worker) {
    this.wakeUps = wakeUps;
    this.slots = slots;
    this.leases = leases;
    this.worker = worker;
  }

  /** Returns the channels that have a free slot. */
  List<Channel> freeChannels() {
    return slots.channels().stream().filter(one -> slots.free(one) > 0).toList();
  }

  /** Claims destinations of the channel and starts to deliver to them. Returns how many. */
  int claim(Channel channel) {
    var free = Math.min(slots.free(channel), CLAIM_BATCH_SIZE);
    if (free == 0) {
      return 0;
    }
    var claimed = leases.claim(channel, free);
    for (var destination : claimed) {
      slots.acquire(channel);
      Thread.ofVirtual().name("deliver-" + channel.wireName()).start(() -> work(destination));
    }
    return claimed.size();
  }

  private void work(Destination destination) {
    threads.add(Thread.currentThread());
    try {
      worker.work(destination, () -> stopping);
    } catch (StoreUnavailable unavailable) {
      // The lease runs out by itself, and deliveries in flight are returned to the queue then.
      LOG.warn("A destination was left as it is: {}", unavailable.getMessage());
    } catch (RuntimeException failure) {
      LOG.error("A destination was left as it is", failure);
    } finally {
      threads.remove(Thread.currentThread());
      leases.remove(destination);
      if (slots.release(destination.channel())) {
        wakeUps.wakeUp();
      }
    }
  }

  /** Begins to prolong the leases of the destinations. */
  void start() {
    leases.start();
  }

  /** Has each thread end with the attempt that it is making. */
  void stop() {
    stopping = true;
  }

  /** Returns whether all threads ended within that time. */
  boolean awaitAll(Duration time) throws InterruptedException {
    return slots.awaitAll(time);
  }

  /** Interrupts the attempts; each thread returns what it was sending to the queue. */
  void interrupt() {
    threads.forEach(Thread::interrupt);
  }

  @Override
  public void close() {
    leases.close();
  }
}
