package io.dojobell.pull;

import io.dojobell.model.PageKey;
import io.dojobell.store.Calendar;
import io.dojobell.store.Database;
import io.dojobell.store.PullLedger;
import io.dojobell.store.PullLedger.Progress;
import io.dojobell.store.PullLedger.Round;
import io.dojobell.store.Pulled;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * What was read, and how far: each step in one transaction, and only by the node whose turn it is.
 */
public final class Books {
  /** Longer than a request and the longest wait before the next take together. */
  private static final Duration LEASE = Duration.ofMinutes(5);

  private static final int AT_ONCE = 200;

  private final Database database;
  private final InstantSource clock;
  private final Takers takers;
  private final String node = UUID.randomUUID().toString();

  /** Another node reads on. */
  static final class LeaseLost extends RuntimeException {}

  public Books(Database database, InstantSource clock, Takers takers) {
    this.database = database;
    this.clock = clock;
    this.takers = takers;
  }

  /** After a start of the only process of this database: nobody else reads, and products close. */
  public void recover() {
    database.run(
        handle -> {
          new PullLedger(handle).endLease();
          takers.closing().close(handle);
        });
  }

  /** The round to read on, or a new one; empty if it is not the time, or another node's. */
  Optional<Round> open(String source) {
    var now = clock.instant();
    return database.write(
        handle -> {
          var ledger = new PullLedger(handle);
          var last = ledger.round();
          if (last.isEmpty()) {
            ledger.begin(source, 1, now);
          }
          if (last.map(Round::notBefore).filter(now::isBefore).isPresent()
              || !ledger.lease(node, now, now.plus(LEASE))) {
            return Optional.<Round>empty();
          }
          takers.closing().close(handle);
          var moved = last.filter(round -> !round.source().equals(source)).isPresent();
          if (moved) {
            var before = last.map(Round::source).flatMap(PageKey::site);
            if (!before.equals(PageKey.site(source))) {
              new Pulled(handle).forgetPages();
            }
            new Pulled(handle).forgetAll();
          }
          if (moved || last.map(Round::finishedAt).isPresent()) {
            ledger.begin(source, last.map(Round::number).orElse(0L) + 1, now);
          }
          return ledger.round();
        });
  }

  /** Where reading the resource begins in that round, or goes on. */
  Progress begun(Resource resource, long round) {
    return database.write(
        handle -> {
          hold(handle);
          var before = new PullLedger(handle).progress(resource.path());
          var now = clock.instant().atZone(new Calendar(handle).rules().zone());
          return put(handle, Course.begun(resource, round, before, now));
        });
  }

  /** Takes a page; the next is asked for in that length. */
  Progress taken(Resource resource, Progress at, Reply.Listed page, int pageSize) {
    return database.write(
        handle -> {
          hold(handle);
          var pulled = new Pulled(handle);
          var rows = page.rows().stream().filter(Row::hasId).toList();
          var overlaps =
              !rows.isEmpty() && pulled.isSeen(resource.path(), rows.getFirst().id(), at.round());
          takers.of(resource).take(handle, rows, at.round());
          var seen = page.more() ? 0 : pulled.seen(resource.path(), at.round());
          var next = Course.after(resource, at, new Course.Taken(page, overlaps, seen));
          return put(handle, Course.sized(next, pageSize));
        });
  }

  /** Puts away some of what was not seen any more. */
  Progress cleared(Resource resource, Progress at) {
    return database.write(
        handle -> {
          hold(handle);
          var pulled = new Pulled(handle);
          var gone = pulled.unseen(resource.path(), at.round(), AT_ONCE);
          for (var thing : gone) {
            takers.of(resource).gone(handle, thing);
            pulled.forgetUnseen(resource.path(), thing.id(), at.round());
          }
          return gone.size() < AT_ONCE ? put(handle, Course.cleared(at, clock.instant())) : at;
        });
  }

  Progress stored(Progress progress) {
    return database.write(
        handle -> {
          hold(handle);
          return put(handle, progress);
        });
  }

  /** The round is over; whether anything could be read. */
  boolean finish(long round) {
    return database.write(
        handle -> {
          hold(handle);
          var ledger = new PullLedger(handle);
          // DefectDojo answers 403 to a token that is none, too.
          var isRead = ledger.refused(round) < Resource.values().length;
          ledger.finish(
              clock.instant(), isRead ? null : "the token is refused, or may read nothing");
          ledger.release(node);
          return isRead;
        });
  }

  /** The run ends early. */
  void stop(Resource resource, Stop stop) {
    stop(resource.path() + ": " + stop.why(), stop.until());
  }

  /** The same for a trouble that nobody foresaw. */
  void stop(String trouble) {
    stop(trouble, null);
  }

  private void stop(String trouble, @Nullable Instant until) {
    database.run(
        handle -> {
          hold(handle);
          new PullLedger(handle).stop(trouble, until);
          new PullLedger(handle).release(node);
        });
  }

  private static Progress put(Handle handle, Progress progress) {
    new PullLedger(handle).put(progress);
    return progress;
  }

  private void hold(Handle handle) {
    var now = clock.instant();
    if (!new PullLedger(handle).lease(node, now, now.plus(LEASE))) {
      throw new LeaseLost();
    }
  }
}
