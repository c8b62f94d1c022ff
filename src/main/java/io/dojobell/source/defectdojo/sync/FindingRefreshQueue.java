package io.dojobell.source.defectdojo.sync;

import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.LinkedBlockingQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads findings again soon after a webhook has named them: DefectDojo's lists of changes do not
 * show a severity or due date that changed. What it cannot read, the next round or night does.
 */
public final class FindingRefreshQueue implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(FindingRefreshQueue.class);

  /** Findings beyond this number are left to the next round. */
  private static final int MAX_QUEUED = 1_000;

  /** An import sends several webhooks about the same findings. */
  private static final Duration BATCH_WINDOW = Duration.ofSeconds(2);

  private final ItemRefresher items;
  private final Sleeper sleeper;
  private final BlockingQueue<Long> queued = new LinkedBlockingQueue<>(MAX_QUEUED);
  private final Thread reader = Thread.ofVirtual().name("named-findings").unstarted(this::run);

  public FindingRefreshQueue(ItemRefresher items, Sleeper waiting) {
    this.items = items;
    this.sleeper = waiting;
  }

  /** Starts to read queued findings. */
  public void start() {
    reader.start();
  }

  /**
   * Queues findings to be read again, as far as there is space.
   *
   * @param ids in DefectDojo
   */
  public void add(Collection<Long> ids) {
    ids.stream().filter(id -> !queued.contains(id)).forEach(queued::offer);
  }

  private void run() {
    try {
      while (true) {
        var ids = new LinkedHashSet<>(List.of(queued.take()));
        sleeper.sleep(BATCH_WINDOW);
        queued.drainTo(ids);
        refresh(List.copyOf(ids));
      }
    } catch (InterruptedException | CancellationException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void refresh(List<Long> ids) {
    try {
      items.refreshFindingIds(ids);
    } catch (CancellationException stop) {
      throw stop;
    } catch (RuntimeException failure) {
      LOG.warn("Findings that a webhook named are read in the next round", failure);
    }
  }

  @Override
  public void close() {
    reader.interrupt();
    try {
      reader.join(Duration.ofSeconds(2));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
