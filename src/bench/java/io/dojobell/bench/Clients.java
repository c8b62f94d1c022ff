package io.dojobell.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** Does the same thing many times, so many at once, and measures how long each took. */
public final class Clients {
  private Clients() {}

  /**
   * How it went.
   *
   * @param took nanoseconds each, ascending
   */
  public record Run(Duration whole, long[] took) {
    /** Returns how many were done a second. */
    public double perSecond() {
      return took.length / (whole.toNanos() / 1e9);
    }

    /** Returns how long that share took at most, in milliseconds. */
    public double quantile(double share) {
      return took[(int) Math.min(took.length - 1L, Math.round(share * took.length))] / 1e6;
    }

    String words() {
      return "%,8.0f a second, p50 %6.2f ms, p99 %6.2f ms"
          .formatted(perSecond(), quantile(0.5), quantile(0.99));
    }
  }

  /** Does it so many times, for numbers from 0, with so many clients at once. */
  public static Run run(int atOnce, int times, IntConsumer act) {
    var next = new AtomicInteger();
    var took = new ConcurrentLinkedQueue<Long>();
    var began = System.nanoTime();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var client = 0; client < atOnce; client++) {
        threads.submit(
            () -> {
              for (var n = next.getAndIncrement(); n < times; n = next.getAndIncrement()) {
                var start = System.nanoTime();
                act.accept(n);
                took.add(System.nanoTime() - start);
              }
            });
      }
    }
    var whole = Duration.ofNanos(System.nanoTime() - began);
    var sorted = took.stream().mapToLong(Long::longValue).toArray();
    Arrays.sort(sorted);
    if (sorted.length != times) {
      throw new IllegalStateException(
          "Only " + sorted.length + " of " + times + " went well; see above");
    }
    return new Run(whole, sorted);
  }
}
