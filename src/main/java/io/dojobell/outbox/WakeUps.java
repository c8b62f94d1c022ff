package io.dojobell.outbox;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes the thread that claims destinations once something may have become due. */
public final class WakeUps {
  private final Semaphore permits = new Semaphore(0);
  private final Runnable wakeOtherNodes;

  /** Makes those of the only process of a database. */
  public WakeUps() {
    this(() -> {});
  }

  /**
   * @param wakeOtherNodes wakes the same threads of the other nodes
   */
  public WakeUps(Runnable wakeOtherNodes) {
    this.wakeOtherNodes = wakeOtherNodes;
  }

  /** Wakes the thread of each node. */
  public void wakeUpAll() {
    wakeUp();
    wakeOtherNodes.run();
  }

  /** Ends the wait that is under way, or the next one. */
  public void wakeUp() {
    if (permits.availablePermits() == 0) {
      permits.release();
    }
  }

  /** Waits until woken, at most for that long. */
  public void await(Duration limit) throws InterruptedException {
    if (permits.tryAcquire(limit.toMillis(), TimeUnit.MILLISECONDS)) {
      permits.drainPermits();
    }
  }
}
