package io.dojobell.source.defectdojo.sync;

import io.dojobell.model.StoreUnavailable;
import io.dojobell.source.defectdojo.SyncProgress.State;
import io.dojobell.source.defectdojo.SyncProgress.SyncRun;
import io.dojobell.source.defectdojo.SyncReport;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads DefectDojo, a round at a time; one that was broken off goes on where it was. */
public final class DefectDojoSync {
  private static final Logger LOG = LoggerFactory.getLogger(DefectDojoSync.class);

  private final Connection connection;
  private final SyncTransactions transactions;
  private final MembershipReconciler reconciler;
  private final WebhookMonitor webhookMonitor;
  private final MissedImportAnnouncer missedImports;
  private final ReentrantLock lock = new ReentrantLock();
  private final AtomicBoolean isReading = new AtomicBoolean();

  /** The work at the end of a round, and after it. */
  public record FollowUps(WebhookMonitor webhookMonitor, MissedImportAnnouncer missedImports) {}

  public DefectDojoSync(
      Connection source,
      SyncTransactions transactions,
      MembershipReconciler members,
      FollowUps afterwards) {
    this.connection = source;
    this.transactions = transactions;
    this.reconciler = members;
    this.webhookMonitor = afterwards.webhookMonitor();
    this.missedImports = afterwards.missedImports();
  }

  /**
   * Reads on, or begins a round; returns when the round is read, or cannot be read on now. Where it
   * is being read already, here or on another node, nothing is done.
   */
  public void run() {
    if (!isReading.compareAndSet(false, true)) {
      return;
    }
    try {
      // Imports may be announced just now; the round is not left to its next time for that.
      runExclusively(
          () -> {
            resume();
            missedImports.announceMissed();
          });
    } finally {
      isReading.set(false);
    }
  }

  /** Reads on what another node has left as it was killed; else does nothing. */
  public void takeOver() {
    if (transactions.isAbandoned()) {
      run();
    }
  }

  /**
   * Announces the imports that were read and whose webhooks have not come since; a round that is
   * being read does so at its end.
   */
  public void announceImports() {
    if (!isReading.get()) {
      runExclusively(missedImports::announceMissed);
    }
  }

  @FunctionalInterface
  private interface Task {
    void run() throws InterruptedException;
  }

  private void runExclusively(Task work) {
    try {
      lock.lockInterruptibly();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return;
    }
    try {
      work.run();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } catch (SyncTransactions.LeaseLost _) {
      LOG.warn("Another node reads DefectDojo on");
    } catch (StoreUnavailable away) {
      LOG.warn("DefectDojo sync stopped: {}", away.getMessage());
    } finally {
      lock.unlock();
    }
  }

  private void resume() throws InterruptedException {
    var round = transactions.openRound(connection.urls().url());
    if (round.isEmpty()) {
      return;
    }
    try (var _ = transactions.keepLease()) {
      readRound(round.get());
    } catch (SyncTransactions.LeaseLost | StoreUnavailable foreseen) {
      throw foreseen;
    } catch (RuntimeException failure) {
      LOG.error("DefectDojo sync stopped", failure);
      transactions.recordInterruption("a fault of Dojobell's; its log says which");
    }
  }

  private void readRound(SyncRun round) throws InterruptedException {
    for (var resource : RemoteResource.values()) {
      var stop = readResource(resource, round.number());
      if (stop.isPresent()) {
        transactions.recordInterruption(resource, stop.get());
        log(resource, stop.get());
        return;
      }
      if (resource == RemoteResource.PRODUCTS) {
        reconciler.reconcile();
      }
    }
    reconciler.reconcile();
    if (transactions.hasReadAny(round.number())) {
      webhookMonitor.check(round.number());
    }
    var problems = transactions.finishRound(round.number());
    if (problems.isEmpty()) {
      LOG.info("DefectDojo was read round={}", round.number());
    } else if (!isRefused(problems.getFirst())) {
      LOG.warn("Not all of DefectDojo could be read: {}", String.join(" ", problems));
    }
  }

  private void log(RemoteResource resource, ApiResponse.Failure stop) {
    if (!stop.isTokenRefused() || !isRefused(stop.reason())) {
      LOG.warn("DefectDojo cannot be read on at={} why={}", resource.path(), stop.reason());
    }
  }

  /** Logs and returns whether DefectDojo refuses the token. */
  private boolean isRefused(String why) {
    var since = transactions.refusedSince();
    since.ifPresent(
        then ->
            LOG.warn(
                "DefectDojo refuses the token since {}: {}. {}", then, why, SyncReport.TOKEN_FIX));
    return since.isPresent();
  }

  /** Reads it to its end; why that had to stop, or empty: it is read, or may not be. */
  private Optional<ApiResponse.Failure> readResource(RemoteResource resource, long round)
      throws InterruptedException {
    var pages = new PageRequests(connection, resource);
    var at = transactions.startResource(resource, round);
    while (at.state() == State.READING) {
      switch (pages.next(at)) {
        case ApiResponse.ListPage page -> at = transactions.importPage(resource, at, page);
        case ApiResponse.Refused refused when !refused.affectsAllRequests() ->
            at = transactions.recordRefusal(resource, at, refused);
        case ApiResponse.Failure failure -> {
          return Optional.of(failure);
        }
      }
    }
    while (at.state() == State.CLEARING) {
      at = transactions.removeUnseen(resource, at);
    }
    return Optional.empty();
  }
}
