package io.dojobell.channel.email;

import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The few connections to the mail server. Each is kept open for a while for the next mail, and cut
 * when one mail takes too long.
 */
final class SmtpConnections implements AutoCloseable {
  private final SmtpUrl url;
  private final SmtpLimits limits;
  private final Semaphore free;
  private final ConcurrentLinkedDeque<SmtpConnection> idle = new ConcurrentLinkedDeque<>();
  private final ScheduledThreadPoolExecutor timer;
  private volatile boolean isClosed;

  SmtpConnections(SmtpUrl url, SmtpLimits limits) {
    this.url = url;
    this.limits = limits;
    this.free = new Semaphore(limits.connections(), true);
    this.timer =
        new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("dojobell-smtp-timer").factory());
    timer.setRemoveOnCancelPolicy(true);
    timer.setKeepAliveTime(1, TimeUnit.SECONDS);
    timer.allowCoreThreadTimeOut(true);
  }

  /** What is done over a connection. */
  @FunctionalInterface
  interface Exchange {
    void over(SmtpConnection connection) throws SmtpException;
  }

  /**
   * Does it over a connection that is kept open or a new one; over a new one at once where the kept
   * one has ended meanwhile, which is no failure.
   *
   * @param utf8 whether addresses are beyond ASCII; that has a connection of its own
   */
  void exchange(boolean utf8, Exchange exchange) throws SmtpException {
    acquire();
    try (var deadline = new Deadline()) {
      var kept = idle.pollFirst();
      if (kept != null && utf8) {
        kept.close();
      } else if (kept != null && isDoneOver(kept, exchange, deadline)) {
        return;
      }
      var fresh = new SmtpConnection(url, limits.step(), utf8);
      try {
        deadline.guard(fresh);
        fresh.open();
        exchange.over(fresh);
      } catch (SmtpException failure) {
        throw explained(failure, deadline);
      } finally {
        giveBack(fresh, !utf8 && !deadline.isOver());
      }
    } finally {
      free.release();
    }
  }

  private void acquire() throws SmtpException {
    try {
      if (!free.tryAcquire(limits.queue().toMillis(), TimeUnit.MILLISECONDS)) {
        throw new SmtpException(new SmtpFailure.Crowded());
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new SmtpException(new SmtpFailure.Interrupted());
    }
  }

  /** Returns whether it is done; false: the connection had ended, and nothing was sent over it. */
  private boolean isDoneOver(SmtpConnection kept, Exchange exchange, Deadline deadline)
      throws SmtpException {
    try {
      deadline.guard(kept);
      exchange.over(kept);
      return true;
    } catch (SmtpException failure) {
      var explained = explained(failure, deadline);
      if (!kept.endedBefore(explained.failure())) {
        throw explained;
      }
      return false;
    } finally {
      giveBack(kept, !deadline.isOver());
    }
  }

  private SmtpException explained(SmtpException failure, Deadline deadline) {
    if (deadline.isOver()) {
      return new SmtpException(new SmtpFailure.TooSlow(limits.exchange()));
    }
    return Thread.currentThread().isInterrupted()
        ? new SmtpException(new SmtpFailure.Interrupted())
        : failure;
  }

  private void giveBack(SmtpConnection connection, boolean isGood) {
    if (!isGood || isClosed || !connection.isReusable()) {
      connection.close();
      return;
    }
    idle.addFirst(connection);
    var unused =
        timer.schedule(
            () -> closeIfIdleSince(connection, connection.mails()),
            limits.idle().toMillis(),
            TimeUnit.MILLISECONDS);
  }

  private void closeIfIdleSince(SmtpConnection connection, int mails) {
    if (connection.mails() == mails && idle.remove(connection)) {
      connection.close();
    }
  }

  /** Closes those that wait for a mail, and no more are kept. */
  @Override
  public void close() {
    isClosed = true;
    for (var left = idle.pollFirst(); left != null; left = idle.pollFirst()) {
      left.close();
    }
    timer.shutdownNow();
  }

  /** Cuts the connection in use when one mail has taken too long. */
  private final class Deadline implements AutoCloseable {
    private final @Nullable ScheduledFuture<?> end;
    private @Nullable SmtpConnection guarded;
    private boolean isOver;

    Deadline() {
      end =
          isClosed
              ? null
              : timer.schedule(this::cut, limits.exchange().toMillis(), TimeUnit.MILLISECONDS);
    }

    synchronized void guard(SmtpConnection connection) {
      guarded = connection;
      if (isOver) {
        connection.abort();
      }
    }

    synchronized boolean isOver() {
      return isOver;
    }

    private synchronized void cut() {
      isOver = true;
      if (guarded != null) {
        guarded.abort();
      }
    }

    @Override
    public void close() {
      if (end != null) {
        end.cancel(false);
      }
    }
  }
}
