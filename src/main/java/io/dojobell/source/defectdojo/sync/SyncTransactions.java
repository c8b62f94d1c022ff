package io.dojobell.source.defectdojo.sync;

import io.dojobell.database.Database;
import io.dojobell.model.PageKey;
import io.dojobell.model.StoreUnavailable;
import io.dojobell.source.defectdojo.RemoteRecords;
import io.dojobell.source.defectdojo.SyncProgress;
import io.dojobell.source.defectdojo.SyncProgress.ResourceProgress;
import io.dojobell.source.defectdojo.SyncProgress.State;
import io.dojobell.source.defectdojo.SyncProgress.SyncRun;
import io.dojobell.source.defectdojo.SyncReport;
import io.dojobell.source.defectdojo.SyncedMembers;
import io.dojobell.store.SystemSettings;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stores the imported items and the progress: each step in one transaction, and only by the node
 * that holds the lease.
 */
public final class SyncTransactions {
  /** Prolonged while a node reads, so that another reads on soon after one was killed. */
  private static final Duration LEASE = Duration.ofSeconds(30);

  private static final Duration RENEWAL_INTERVAL = LEASE.dividedBy(5);

  private static final int BATCH_SIZE = 200;

  static final String TOKEN_REFUSED = "the token is refused: every list answers 403";
  static final String NO_API =
      "there is no API v2 of DefectDojo; DOJOBELL_DEFECTDOJO_URL must be the address of its pages";

  private static final Logger LOG = LoggerFactory.getLogger(SyncTransactions.class);

  private final Database database;
  private final InstantSource clock;
  private final Importer importer;
  private final SyncNotices notices;
  private final String node = UUID.randomUUID().toString();

  /** Another node has the lease. */
  static final class LeaseLost extends RuntimeException {}

  public SyncTransactions(
      Database database, InstantSource clock, Importer importer, SyncNotices notices) {
    this.database = database;
    this.clock = clock;
    this.importer = importer;
    this.notices = notices;
  }

  /**
   * Recovers after a start: products close, and nobody else reads, unless nodes share the database;
   * there the lease of one that has stopped runs out.
   */
  public void recover() {
    database.run(
        handle -> {
          if (!database.isShared()) {
            new SyncProgress(handle).endLease();
          }
          importer.closeProducts(handle);
        });
  }

  /** The round to read on, or a new one; empty if it is not the time, or another node's. */
  Optional<SyncRun> openRound(String source) {
    var now = clock.instant();
    return database.write(
        handle -> {
          var ledger = new SyncProgress(handle);
          var last = ledger.currentRun();
          if (last.isEmpty()) {
            beginRound(handle, source, 1, now);
          }
          if (last.map(SyncRun::notBefore).filter(now::isBefore).isPresent()
              || !ledger.acquireLease(node, now, LEASE)) {
            return Optional.<SyncRun>empty();
          }
          importer.closeProducts(handle);
          var moved = last.filter(round -> !round.source().equals(source)).isPresent();
          if (moved) {
            var before = last.map(SyncRun::source).flatMap(PageKey::site);
            if (!before.equals(PageKey.site(source))) {
              new RemoteRecords(handle).deletePages();
            }
            new RemoteRecords(handle).deleteAll();
          }
          if (moved || last.map(SyncRun::finishedAt).isPresent()) {
            beginRound(handle, source, last.map(SyncRun::number).orElse(0L) + 1, now);
          }
          return ledger.currentRun();
        });
  }

  private static void beginRound(Handle handle, String source, long number, Instant now) {
    new SyncProgress(handle).begin(source, number, now);
    new RemoteRecords(handle).startRun(number);
  }

  /** A lease that is prolonged until this is closed. */
  interface KeptLease extends AutoCloseable {
    @Override
    void close();
  }

  /** Prolongs this node's lease until that is closed, however long an answer takes meanwhile. */
  KeptLease keepLease() {
    var thread = Thread.ofVirtual().name("dojobell-sync-lease").start(this::renewUntilInterrupted);
    return thread::interrupt;
  }

  private void renewUntilInterrupted() {
    try {
      while (true) {
        Thread.sleep(RENEWAL_INTERVAL);
        renewOnce();
      }
    } catch (InterruptedException | LeaseLost _) {
      // It is closed, or whoever reads notices that the lease is lost.
    }
  }

  private void renewOnce() {
    try {
      database.runBeside(this::renewLease);
    } catch (StoreUnavailable unavailable) {
      LOG.warn("The lease of the sync is not prolonged: {}", unavailable.getMessage());
    }
  }

  /** Returns whether another node began to read a round and has stopped. */
  boolean isAbandoned() {
    return database.read(handle -> new SyncProgress(handle).isAbandoned(node, clock.instant()));
  }

  /** Returns the progress with which reading the resource starts or resumes in that round. */
  ResourceProgress startResource(RemoteResource resource, long round) {
    return database.write(
        handle -> {
          renewLease(handle);
          var before = new SyncProgress(handle).progress(resource.path());
          var now = clock.instant().atZone(new SystemSettings(handle).read().calendar().zone());
          return save(handle, SyncStrategy.start(resource, round, before, now));
        });
  }

  /** Imports a page. */
  ResourceProgress importPage(
      RemoteResource resource, ResourceProgress at, ApiResponse.ListPage page) {
    var taken =
        database.write(
            handle -> {
              renewLease(handle);
              notices.tokenAccepted(handle);
              var pulled = new RemoteRecords(handle);
              var rows = page.rows().stream().filter(JsonRow::hasId).toList();
              var overlaps =
                  !rows.isEmpty()
                      && pulled.isSeen(resource.path(), rows.getFirst().id(), at.round());
              importer.importPage(handle, resource, rows, at.round());
              var seen = page.more() ? 0 : pulled.countSeen(resource.path(), at.round());
              var next =
                  SyncStrategy.afterPage(
                      resource, at, new SyncStrategy.ImportedPage(page, overlaps, seen));
              return save(handle, next);
            });
    notices.wakeSenders();
    return taken;
  }

  /** Puts away some of what was not seen any more. */
  ResourceProgress removeUnseen(RemoteResource resource, ResourceProgress at) {
    return database.write(
        handle -> {
          renewLease(handle);
          var gone = new RemoteRecords(handle).unseen(resource.path(), at.round(), BATCH_SIZE);
          gone.forEach(record -> importer.remove(handle, resource, record));
          return gone.size() < BATCH_SIZE
              ? save(handle, SyncStrategy.afterRemoval(at, clock.instant()))
              : at;
        });
  }

  /** The resource cannot be read, or is not there. */
  ResourceProgress recordRefusal(
      RemoteResource resource, ResourceProgress at, ApiResponse.Refused refused) {
    return database.write(
        handle -> {
          renewLease(handle);
          return save(handle, SyncStrategy.afterRefusal(resource, at, refused, clock.instant()));
        });
  }

  /** Returns whether any list could be read in that round. */
  boolean hasReadAny(long round) {
    return database.read(handle -> new SyncProgress(handle).countRead(round)) > 0;
  }

  /** The round is over; what could not be read, empty if all could. */
  List<String> finishRound(long round) {
    var problems =
        database.write(
            handle -> {
              renewLease(handle);
              var ledger = new SyncProgress(handle);
              var problem = ledger.countRead(round) > 0 ? null : explainNothingRead(handle);
              if (problem == null) {
                recordUnreadGroups(handle, round);
                notices.roundRead(handle);
              }
              ledger.finish(clock.instant(), problem);
              ledger.releaseLease(node);
              return problem == null ? ledger.report().orElseThrow().problems() : List.of(problem);
            });
    notices.wakeSenders();
    return problems;
  }

  /** Records groups whose members are not listed but may exist: the token is not a superuser's. */
  private static void recordUnreadGroups(Handle handle, long round) {
    var groups = new SyncedMembers(handle).groupsWithoutMembers();
    if (groups == 0 || GrantRecorder.isRead(handle, RemoteResource.GLOBAL_ROLES, round)) {
      return;
    }
    var ledger = new SyncProgress(handle);
    ledger
        .progress(RemoteResource.GROUP_MEMBERS.path())
        .filter(at -> at.state() == State.DONE)
        .ifPresent(at -> ledger.put(SyncStrategy.withUnreadGroups(at, groups)));
  }

  /** Returns the reason why nothing could be read. */
  private String explainNothingRead(Handle handle) {
    var ledger = new SyncProgress(handle);
    var parts = ledger.report().orElseThrow().resources();
    if (parts.stream().noneMatch(part -> String.valueOf(part.error()).contains("403"))) {
      // If all lists are absent, it is not an edition that lacks some.
      ledger.clearAbsent();
      return NO_API;
    }
    // Each list answers 403, in words that are not known, as of another language: no user's rights
    // are so few.
    notices.tokenRefused(handle, TOKEN_REFUSED, clock.instant());
    return TOKEN_REFUSED;
  }

  /** Since when DefectDojo refuses the token; empty: it does not. */
  Optional<Instant> refusedSince() {
    return database.read(handle -> new SyncProgress(handle).report()).map(SyncReport::refusedSince);
  }

  /** The run ends early. */
  void recordInterruption(RemoteResource resource, ApiResponse.Failure stop) {
    recordInterruption(
        stop.isTokenRefused() ? stop.reason() : resource.path() + ": " + stop.reason(), stop);
  }

  /** Records an interruption by an unexpected error. */
  void recordInterruption(String problem) {
    recordInterruption(problem, new ApiResponse.Failed(problem));
  }

  private void recordInterruption(String problem, ApiResponse.Failure stop) {
    database.run(
        handle -> {
          renewLease(handle);
          var ledger = new SyncProgress(handle);
          ledger.interrupt(problem, stop.retryAt());
          if (stop.isTokenRefused()) {
            notices.tokenRefused(handle, stop.reason(), clock.instant());
          }
          ledger.releaseLease(node);
        });
    notices.wakeSenders();
  }

  private static ResourceProgress save(Handle handle, ResourceProgress progress) {
    new SyncProgress(handle).put(progress);
    return progress;
  }

  private void renewLease(Handle handle) {
    if (!new SyncProgress(handle).acquireLease(node, clock.instant(), LEASE)) {
      throw new LeaseLost();
    }
  }
}
