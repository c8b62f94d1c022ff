package io.dojobell.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** Does the same thing many times, so many at once, and measures how long each took. */
public final class LoadGenerator {
  private LoadGenerator() {}

  /**
   * How it went.
   *
   * @param latencies nanoseconds each, ascending
   */
  public record LoadResult(Duration total, long[] latencies) {
    /** Returns how many were done a second. */
    public double perSecond() {
      return latencies.length / (total.toNanos() / 1e9);
    }

    /** Returns how long that share took at most, in milliseconds. */
    public double quantile(double share) {
      return latencies[(int) Math.min(latencies.length - 1L, Math.round(share * latencies.length))]
          / 1e6;
    }

    String describe() {
      return "%,8.0f a second, p50 %6.2f ms, p99 %6.2f ms"
          .formatted(perSecond(), quantile(0.5), quantile(0.99));
    }
  }

  /** Does it so many times, for numbers from 0, with so many clients at once. */
  public static LoadResult run(int atOnce, int times, IntConsumer act) {
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
    return new LoadResult(whole, sorted);
  }
}
