package io.dojobell.bench.nodes;

import io.dojobell.demo.ServiceProcess;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A node in a process of its own that is killed and started at random until that is ended. */
final class KilledNode implements AutoCloseable {
  private static final Duration START_RETRY_INTERVAL = Duration.ofSeconds(1);

  private final List<String> javaOptions;
  private final Map<String, String> environment;
  private final Random chance;
  private final Duration maxLife;
  private final Runnable afterKill;
  private final Thread killer = Thread.ofVirtual().unstarted(this::killAtRandom);
  private volatile boolean ending;
  private volatile boolean closed;
  private volatile @Nullable ServiceProcess process;
  private volatile @Nullable String url;

  /**
   * @param maxLife the longest that it runs until it is killed
   * @param afterKill runs whenever it was killed, before it is started again
   */
  KilledNode(
      List<String> javaOptions,
      Map<String, String> environment,
      long seed,
      Duration maxLife,
      Runnable afterKill) {
    this.javaOptions = javaOptions;
    this.environment = environment;
    this.chance = new Random(seed);
    this.maxLife = maxLife;
    this.afterKill = afterKill;
  }

  /** Starts it, and waits until it listens. */
  void start() throws InterruptedException {
    while (!closed) {
      try {
        url = launch().url();
        return;
      } catch (InterruptedException stop) {
        throw stop;
      } catch (Exception _) {
        // The database is away; as a service's supervisor does, it is started again.
        kill();
        Thread.sleep(START_RETRY_INTERVAL);
      }
    }
  }

  private synchronized ServiceProcess launch() throws IOException {
    var launched = ServiceProcess.start(javaOptions, List.of("serve"), environment);
    process = launched;
    if (closed) {
      launched.kill();
    }
    return launched;
  }

  /** Begins to kill it at random. */
  void beginKilling() {
    killer.start();
  }

  private void killAtRandom() {
    try {
      while (!ending) {
        Thread.sleep(chance.nextLong(maxLife.toMillis() / 6, maxLife.toMillis()));
        if (ending) {
          return;
        }
        kill();
        afterKill.run();
        Thread.sleep(chance.nextLong(0, 5_000));
        start();
      }
    } catch (InterruptedException _) {
      // It is closed.
    }
  }

  private synchronized void kill() {
    url = null;
    var running = process;
    if (running != null) {
      running.kill();
    }
  }

  /** Ends the killing; returns once it runs. */
  void endKilling() throws InterruptedException {
    ending = true;
    killer.join();
  }

  /** Returns where it listens; empty: it does not. */
  Optional<String> url() {
    return Optional.ofNullable(url);
  }

  /** Returns what the process of now has logged. */
  String output() {
    var running = process;
    return running == null ? "" : running.output();
  }

  @Override
  public void close() {
    ending = true;
    closed = true;
    killer.interrupt();
    kill();
  }
}
