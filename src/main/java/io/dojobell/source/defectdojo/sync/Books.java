package io.dojobell.source.defectdojo.sync;

import io.dojobell.database.Database;
import io.dojobell.model.PageKey;
import io.dojobell.source.defectdojo.RemoteRecords;
import io.dojobell.source.defectdojo.SyncProgress;
import io.dojobell.source.defectdojo.SyncProgress.ResourceProgress;
import io.dojobell.source.defectdojo.SyncProgress.State;
import io.dojobell.source.defectdojo.SyncProgress.SyncRun;
import io.dojobell.source.defectdojo.SyncReport;
import io.dojobell.source.defectdojo.SyncedMembers;
import io.dojobell.store.Calendar;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/**
 * What was read, and how far: each step in one transaction, and only by the node whose turn it is.
 */
public final class Books {
  /** Longer than a request and the longest wait before the next take together. */
  private static final Duration LEASE = Duration.ofMinutes(5);

  private static final int AT_ONCE = 200;

  static final String REFUSED = "the token is refused: every list answers 403";
  static final String NO_API =
      "there is no API v2 of DefectDojo; DOJOBELL_DEFECTDOJO_URL must be the address of its pages";

  private final Database database;
  private final InstantSource clock;
  private final Takers takers;
  private final SyncNotices notices;
  private final String node = UUID.randomUUID().toString();

  /** Another node reads on. */
  static final class LeaseLost extends RuntimeException {}

  public Books(Database database, InstantSource clock, Takers takers, SyncNotices notices) {
    this.database = database;
    this.clock = clock;
    this.takers = takers;
    this.notices = notices;
  }

  /** After a start of the only process of this database: nobody else reads, and products close. */
  public void recover() {
    database.run(
        handle -> {
          new SyncProgress(handle).endLease();
          takers.closing().close(handle);
        });
  }

  /** The round to read on, or a new one; empty if it is not the time, or another node's. */
  Optional<SyncRun> open(String source) {
    var now = clock.instant();
    return database.write(
        handle -> {
          var ledger = new SyncProgress(handle);
          var last = ledger.currentRun();
          if (last.isEmpty()) {
            begin(handle, source, 1, now);
          }
          if (last.map(SyncRun::notBefore).filter(now::isBefore).isPresent()
              || !ledger.acquireLease(node, now, now.plus(LEASE))) {
            return Optional.<SyncRun>empty();
          }
          takers.closing().close(handle);
          var moved = last.filter(round -> !round.source().equals(source)).isPresent();
          if (moved) {
            var before = last.map(SyncRun::source).flatMap(PageKey::site);
            if (!before.equals(PageKey.site(source))) {
              new RemoteRecords(handle).deletePages();
            }
            new RemoteRecords(handle).deleteAll();
          }
          if (moved || last.map(SyncRun::finishedAt).isPresent()) {
            begin(handle, source, last.map(SyncRun::number).orElse(0L) + 1, now);
          }
          return ledger.currentRun();
        });
  }

  private static void begin(Handle handle, String source, long number, Instant now) {
    new SyncProgress(handle).begin(source, number, now);
    new RemoteRecords(handle).startRun(number);
  }

  /** Where reading the resource begins in that round, or goes on. */
  ResourceProgress begun(Resource resource, long round) {
    return database.write(
        handle -> {
          hold(handle);
          var before = new SyncProgress(handle).progress(resource.path());
          var now = clock.instant().atZone(new Calendar(handle).rules().zone());
          return put(handle, Course.begun(resource, round, before, now));
        });
  }

  /** Takes a page; the next is asked for in that length. */
  ResourceProgress taken(Resource resource, ResourceProgress at, Reply.Listed page, int pageSize) {
    var taken =
        database.write(
            handle -> {
              hold(handle);
              notices.accepted(handle);
              var pulled = new RemoteRecords(handle);
              var rows = page.rows().stream().filter(Row::hasId).toList();
              var overlaps =
                  !rows.isEmpty()
                      && pulled.isSeen(resource.path(), rows.getFirst().id(), at.round());
              takers.of(resource).take(handle, rows, at.round());
              var seen = page.more() ? 0 : pulled.countSeen(resource.path(), at.round());
              var next = Course.after(resource, at, new Course.Taken(page, overlaps, seen));
              return put(handle, Course.sized(next, pageSize));
            });
    notices.added();
    return taken;
  }

  /** Puts away some of what was not seen any more. */
  ResourceProgress cleared(Resource resource, ResourceProgress at) {
    return database.write(
        handle -> {
          hold(handle);
          var pulled = new RemoteRecords(handle);
          var gone = pulled.unseen(resource.path(), at.round(), AT_ONCE);
          for (var thing : gone) {
            takers.of(resource).gone(handle, thing);
            pulled.deleteUnseen(resource.path(), thing.id(), at.round());
          }
          return gone.size() < AT_ONCE ? put(handle, Course.cleared(at, clock.instant())) : at;
        });
  }

  ResourceProgress stored(ResourceProgress progress) {
    return database.write(
        handle -> {
          hold(handle);
          return put(handle, progress);
        });
  }

  /** The resource cannot be read, or is not there. */
  ResourceProgress refused(Resource resource, ResourceProgress at, Reply.Refused refused) {
    return stored(Course.refused(resource, at, refused, clock.instant()));
  }

  /** Returns whether any list could be read in that round. */
  boolean isRead(long round) {
    return database.read(handle -> new SyncProgress(handle).countRead(round)) > 0;
  }

  /** The round is over; what could not be read, empty if all could. */
  List<String> finish(long round) {
    var problems =
        database.write(
            handle -> {
              hold(handle);
              var ledger = new SyncProgress(handle);
              var trouble = ledger.countRead(round) > 0 ? null : nothing(handle);
              if (trouble == null) {
                noteUnreadGroups(handle, round);
                notices.read(handle);
              }
              ledger.finish(clock.instant(), trouble);
              ledger.releaseLease(node);
              return trouble == null ? ledger.report().orElseThrow().problems() : List.of(trouble);
            });
    notices.added();
    return problems;
  }

  /**
   * Notes groups whose members are not listed, and need not be none: the token is no superuser's.
   */
  private static void noteUnreadGroups(Handle handle, long round) {
    var groups = new SyncedMembers(handle).groupsWithoutMembers();
    if (groups == 0 || Grants.isRead(handle, Resource.GLOBAL_ROLES, round)) {
      return;
    }
    var ledger = new SyncProgress(handle);
    ledger
        .progress(Resource.GROUP_MEMBERS.path())
        .filter(at -> at.state() == State.DONE)
        .ifPresent(at -> ledger.put(Course.unreadGroups(at, groups)));
  }

  /** Nothing could be read; why. */
  private String nothing(Handle handle) {
    var ledger = new SyncProgress(handle);
    var parts = ledger.report().orElseThrow().resources();
    if (parts.stream().noneMatch(part -> String.valueOf(part.error()).contains("403"))) {
      // Where all is absent, it is no edition that lacks something.
      ledger.clearAbsent();
      return NO_API;
    }
    // Each list answers 403, in words that are not known, as of another language: no user's rights
    // are so few.
    notices.refused(handle, REFUSED, clock.instant());
    return REFUSED;
  }

  /** Since when DefectDojo refuses the token; empty: it does not. */
  Optional<Instant> refusedSince() {
    return database.read(handle -> new SyncProgress(handle).report()).map(SyncReport::refusedSince);
  }

  /** The run ends early. */
  void stop(Resource resource, Stop stop) {
    stop(stop.isTokenRefused() ? stop.why() : resource.path() + ": " + stop.why(), stop);
  }

  /** The same for a trouble that nobody foresaw. */
  void stop(String trouble) {
    stop(trouble, new Stop(trouble, null, false));
  }

  private void stop(String trouble, Stop stop) {
    database.run(
        handle -> {
          hold(handle);
          var ledger = new SyncProgress(handle);
          ledger.interrupt(trouble, stop.until());
          if (stop.isTokenRefused()) {
            notices.refused(handle, stop.why(), clock.instant());
          }
          ledger.releaseLease(node);
        });
    notices.added();
  }

  private static ResourceProgress put(Handle handle, ResourceProgress progress) {
    new SyncProgress(handle).put(progress);
    return progress;
  }

  private void hold(Handle handle) {
    var now = clock.instant();
    if (!new SyncProgress(handle).acquireLease(node, now, now.plus(LEASE))) {
      throw new LeaseLost();
    }
  }
}
