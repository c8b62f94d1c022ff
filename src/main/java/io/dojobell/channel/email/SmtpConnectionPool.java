package io.dojobell.channel.email;

import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The few connections to the mail server. Each is kept open for a while for the next mail, and
 * closed when one mail takes too long.
 */
final class SmtpConnectionPool implements AutoCloseable {
  private final SmtpUrl url;
  private final SmtpLimits limits;
  private final Semaphore permits;
  private final ConcurrentLinkedDeque<SmtpConnection> idle = new ConcurrentLinkedDeque<>();
  private final ScheduledThreadPoolExecutor timer;
  private volatile boolean isClosed;

  SmtpConnectionPool(SmtpUrl url, SmtpLimits limits) {
    this.url = url;
    this.limits = limits;
    this.permits = new Semaphore(limits.maxConnections(), true);
    this.timer =
        new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("dojobell-smtp-timer").factory());
    timer.setRemoveOnCancelPolicy(true);
    timer.setKeepAliveTime(1, TimeUnit.SECONDS);
    timer.allowCoreThreadTimeOut(true);
  }

  /** An exchange with the server over a connection. */
  @FunctionalInterface
  interface Exchange {
    void perform(SmtpConnection connection) throws SmtpException;
  }

  /**
   * Runs the exchange over a connection that is kept open or a new one; over a new one at once
   * where the kept one has ended meanwhile, which is no failure.
   *
   * @param utf8 whether addresses are beyond ASCII; that has a connection of its own
   */
  void exchange(boolean utf8, Exchange exchange) throws SmtpException {
    acquirePermit();
    try (var deadline = new ExchangeDeadline()) {
      var idleConnection = idle.pollFirst();
      if (idleConnection != null && utf8) {
        idleConnection.close();
      } else if (idleConnection != null && tryOverIdle(idleConnection, exchange, deadline)) {
        return;
      }
      var fresh = new SmtpConnection(url, limits.replyTimeout(), utf8);
      try {
        deadline.watch(fresh);
        fresh.open();
        exchange.perform(fresh);
      } catch (SmtpException failure) {
        throw explain(failure, deadline);
      } finally {
        release(fresh, !utf8 && !deadline.isExceeded());
      }
    } finally {
      permits.release();
    }
  }

  private void acquirePermit() throws SmtpException {
    try {
      if (!permits.tryAcquire(limits.poolTimeout().toMillis(), TimeUnit.MILLISECONDS)) {
        throw new SmtpException(new SmtpFailure.PoolExhausted());
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new SmtpException(new SmtpFailure.Interrupted());
    }
  }

  /**
   * Runs the exchange over a kept connection. Returns false if the connection had ended, and
   * nothing was sent over it.
   */
  private boolean tryOverIdle(
      SmtpConnection idleConnection, Exchange exchange, ExchangeDeadline deadline)
      throws SmtpException {
    try {
      deadline.watch(idleConnection);
      exchange.perform(idleConnection);
      return true;
    } catch (SmtpException failure) {
      var explained = explain(failure, deadline);
      if (!idleConnection.endedBeforeContent(explained.failure())) {
        throw explained;
      }
      return false;
    } finally {
      release(idleConnection, !deadline.isExceeded());
    }
  }

  private SmtpException explain(SmtpException failure, ExchangeDeadline deadline) {
    if (deadline.isExceeded()) {
      return new SmtpException(new SmtpFailure.TimedOut(limits.mailTimeout()));
    }
    return Thread.currentThread().isInterrupted()
        ? new SmtpException(new SmtpFailure.Interrupted())
        : failure;
  }

  private void release(SmtpConnection connection, boolean isGood) {
    if (!isGood || isClosed || !connection.isReusable()) {
      connection.close();
      return;
    }
    idle.addFirst(connection);
    var unused =
        timer.schedule(
            () -> closeIfIdleSince(connection, connection.mailCount()),
            limits.idleTimeout().toMillis(),
            TimeUnit.MILLISECONDS);
  }

  private void closeIfIdleSince(SmtpConnection connection, int mails) {
    if (connection.mailCount() == mails && idle.remove(connection)) {
      connection.close();
    }
  }

  /** Closes the connections that wait for a mail; no more are kept. */
  @Override
  public void close() {
    isClosed = true;
    for (var left = idle.pollFirst(); left != null; left = idle.pollFirst()) {
      left.close();
    }
    timer.shutdownNow();
  }

  /** Closes the connection in use when one mail has taken too long. */
  private final class ExchangeDeadline implements AutoCloseable {
    private final @Nullable ScheduledFuture<?> task;
    private @Nullable SmtpConnection connection;
    private boolean isExceeded;

    ExchangeDeadline() {
      task =
          isClosed
              ? null
              : timer.schedule(this::abort, limits.mailTimeout().toMillis(), TimeUnit.MILLISECONDS);
    }

    synchronized void watch(SmtpConnection connection) {
      this.connection = connection;
      if (isExceeded) {
        connection.abort();
      }
    }

    synchronized boolean isExceeded() {
      return isExceeded;
    }

    private synchronized void abort() {
      isExceeded = true;
      if (connection != null) {
        connection.abort();
      }
    }

    @Override
    public void close() {
      if (task != null) {
        task.cancel(false);
      }
    }
  }
}
