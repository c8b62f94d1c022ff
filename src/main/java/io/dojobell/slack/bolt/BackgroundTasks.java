package io.dojobell.slack.bolt;

import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs work after Slack has been answered, each task on a virtual thread of its own. */
public final class BackgroundTasks implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(BackgroundTasks.class);
  private static final long GRACE_SECONDS = 2;

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  /** Work that may fail to reach Slack. */
  public interface Task {
    void run() throws IOException;
  }

  /** Starts the task; its failure is logged. */
  public void submit(Task task) {
    try {
      threads.execute(
          () -> {
            try {
              task.run();
            } catch (IOException away) {
              LOG.warn("An answer did not reach Slack why={}", away.getClass().getSimpleName());
            } catch (RuntimeException failure) {
              LOG.error("What somebody asked for in Slack failed", failure);
            }
          });
    } catch (RejectedExecutionException _) {
      LOG.warn("Not done any more: Dojobell is stopping");
    }
  }

  @Override
  public void close() {
    threads.shutdown();
    try {
      if (!threads.awaitTermination(GRACE_SECONDS, TimeUnit.SECONDS)) {
        threads.shutdownNow();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
