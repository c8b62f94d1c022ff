package io.dojobell.source.defectdojo.sync;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads findings again soon after a webhook has named them: DefectDojo's lists of changes do not
 * show a severity or due date that changed. What it cannot read, the next round or night does.
 */
public final class NamedFindings implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(NamedFindings.class);

  /** Beyond, they are left to the next round. */
  private static final int MOST_WAITING = 1_000;

  /** An import sends several webhooks about the same findings. */
  private static final Duration GATHERED_FOR = Duration.ofSeconds(2);

  private final DueItems items;
  private final Waiting waiting;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition isNamed = lock.newCondition();
  private final Set<Long> named = new LinkedHashSet<>();
  private final Thread reader = Thread.ofVirtual().name("named-findings").unstarted(this::read);

  public NamedFindings(DueItems items, Waiting waiting) {
    this.items = items;
    this.waiting = waiting;
  }

  /** Begins to read what is named. */
  public void start() {
    reader.start();
  }

  /**
   * Has those findings read again, as far as there is room.
   *
   * @param ids in DefectDojo
   */
  public void add(Collection<Long> ids) {
    lock.lock();
    try {
      ids.stream().limit(MOST_WAITING - named.size()).forEach(named::add);
      isNamed.signal();
    } finally {
      lock.unlock();
    }
  }

  private void read() {
    try {
      while (true) {
        awaitSome();
        waiting.pass(GATHERED_FOR);
        readSome(take());
      }
    } catch (InterruptedException | CancellationException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void awaitSome() throws InterruptedException {
    lock.lockInterruptibly();
    try {
      while (named.isEmpty()) {
        isNamed.await();
      }
    } finally {
      lock.unlock();
    }
  }

  private List<Long> take() {
    lock.lock();
    try {
      var some = new ArrayList<>(named);
      named.clear();
      return some;
    } finally {
      lock.unlock();
    }
  }

  private void readSome(List<Long> ids) {
    try {
      items.unreadFindings(ids);
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
