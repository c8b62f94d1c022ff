package io.dojobell.source.defectdojo;

import io.dojobell.store.ColumnCodecs;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The progress of the sync with DefectDojo, and the lease of the node that runs it. */
public final class SyncProgress {
  private final Handle handle;

  public SyncProgress(Handle handle) {
    this.handle = handle;
  }

  /**
   * A round: everything that DefectDojo has, once.
   *
   * @param source the address that is read
   * @param finishedAt null: it is being read
   */
  public record SyncRun(
      String source,
      long number,
      Instant startedAt,
      @Nullable Instant finishedAt,
      @Nullable Instant notBefore) {}

  /** Returns the current round; empty if there was none yet. */
  public Optional<SyncRun> currentRun() {
    return handle
        .createQuery("select * from pull_rounds")
        .map(
            (row, _) ->
                new SyncRun(
                    row.getString("source"),
                    row.getLong("round"),
                    ColumnCodecs.requiredTime(row, "started_at"),
                    ColumnCodecs.time(row, "finished_at"),
                    ColumnCodecs.time(row, "not_before")))
        .findOne();
  }

  /** Starts a round. */
  public void begin(String source, long number, Instant now) {
    handle
        .createUpdate(
            """
            insert into pull_rounds (one, source, round, started_at)
            values (1, :source, :round, :now)
            on conflict (one) do update set source = excluded.source, round = excluded.round,
              started_at = excluded.started_at, finished_at = null\
            """)
        .bind("source", source)
        .bind("round", number)
        .bind("now", now.toEpochMilli())
        .execute();
  }

  /** Ends the round; with an error, nothing could be read. */
  public void finish(Instant now, @Nullable String problem) {
    handle
        .createUpdate(
            """
            update pull_rounds set finished_at = :now, not_before = null, trouble = :trouble,
              done_at = case when :trouble is null then :now else done_at end\
            """)
        .bind("now", now.toEpochMilli())
        .bind("trouble", problem)
        .execute();
  }

  /** Returns how many resources were read in that round. */
  public int countRead(long round) {
    return handle
        .createQuery("select count(*) from pull_progress where round = ? and state = 'DONE'")
        .bind(0, round)
        .mapTo(Integer.class)
        .one();
  }

  /** Resets resources that were absent, so that they are requested again. */
  public void clearAbsent() {
    handle.execute("delete from pull_progress where state = 'ABSENT'");
  }

  /** Records that DefectDojo refuses the token; returns whether that is new. */
  public boolean recordRefused(Instant now) {
    return handle.execute(
            "update pull_rounds set refused_since = ? where refused_since is null",
            now.toEpochMilli())
        > 0;
  }

  /** Records that DefectDojo accepts the token; returns whether that is new. */
  public boolean recordAccepted() {
    return handle.execute(
            "update pull_rounds set refused_since = null where refused_since is not null")
        > 0;
  }

  /**
   * Records which resources cannot be read, by their names with commas between.
   *
   * @return those before
   */
  public String recordUnreadable(String names) {
    var before =
        handle
            .createQuery("select coalesce(unread, '') from pull_rounds")
            .mapTo(String.class)
            .findOne()
            .orElse("");
    if (!before.equals(names)) {
      handle.execute("update pull_rounds set unread = ?", names);
    }
    return before;
  }

  /** Records that the run ended early, and the time from which the next may start. */
  public void interrupt(String problem, @Nullable Instant notBefore) {
    handle.execute(
        "update pull_rounds set trouble = ?, not_before = ?",
        problem,
        ColumnCodecs.millis(notBefore));
  }

  /**
   * Takes or renews the lease.
   *
   * @return true if that node has it now; there must have been a round
   */
  public boolean acquireLease(String node, Instant now, Instant until) {
    return handle.execute(
            """
            update pull_rounds set holder = ?, held_until = ?
            where holder is null or holder = ? or held_until < ?\
            """,
            node,
            until.toEpochMilli(),
            node,
            now.toEpochMilli())
        > 0;
  }

  /** Releases the lease, if that node has it. */
  public void releaseLease(String node) {
    handle.execute("update pull_rounds set holder = null where holder = ?", node);
  }

  /** Ends the lease after a start of the only process of this database. */
  public void endLease() {
    handle.execute("update pull_rounds set holder = null");
  }

  /** The state of a resource. */
  public enum State {
    READING,
    /** All is read; items that were not seen are deleted now. */
    CLEARING,
    DONE,
    /** DefectDojo does not let it be read. */
    REFUSED,
    /** DefectDojo's edition does not have it. */
    ABSENT
  }

  /** The order in which a resource is listed. */
  public enum Mode {
    /** The newest changes first, until those that are known. */
    CHANGES,
    /** All of it, in a stable order. */
    WHOLE,
    /** All of it, in DefectDojo's own order. */
    PLAIN
  }

  /**
   * The progress of a resource.
   *
   * @param position the number of items passed over, in the order of the mode
   * @param since changes before then are known; null: nothing is
   * @param requestedAt DefectDojo's time when this listing began
   * @param listed the number of items that this round has listed
   * @param completeAt the time when all of it was last read to its end
   */
  public record ResourceProgress(
      String resource,
      long round,
      State state,
      Mode mode,
      long position,
      int pageSize,
      @Nullable Instant since,
      @Nullable Instant requestedAt,
      long listed,
      @Nullable Instant completeAt,
      @Nullable String error) {}

  /** Returns the progress of that resource; empty if it was never read. */
  public Optional<ResourceProgress> progress(String resource) {
    return handle
        .createQuery("select * from pull_progress where resource = ?")
        .bind(0, resource)
        .map((row, _) -> progress(row))
        .findOne();
  }

  /** Stores the progress. */
  public void put(ResourceProgress progress) {
    handle
        .createUpdate(
            """
            insert into pull_progress (resource, round, state, mode, position, page_size, since,
              asked_at, listed, whole_at, trouble)
            values (:resource, :round, :state, :mode, :position, :size, :since, :asked, :listed,
              :wholeAt, :trouble)
            on conflict (resource) do update set round = excluded.round, state = excluded.state,
              mode = excluded.mode, position = excluded.position,
              page_size = excluded.page_size, since = excluded.since, asked_at = excluded.asked_at,
              listed = excluded.listed, whole_at = excluded.whole_at,
              trouble = excluded.trouble\
            """)
        .bind("resource", progress.resource())
        .bind("round", progress.round())
        .bind("state", progress.state().name())
        .bind("mode", progress.mode().name())
        .bind("position", progress.position())
        .bind("size", progress.pageSize())
        .bind("since", ColumnCodecs.millis(progress.since()))
        .bind("asked", ColumnCodecs.millis(progress.requestedAt()))
        .bind("listed", progress.listed())
        .bind("wholeAt", ColumnCodecs.millis(progress.completeAt()))
        .bind("trouble", progress.error())
        .execute();
  }

  /** Returns the state of the sync; empty if it never began. */
  public Optional<SyncReport> report() {
    return handle
        .createQuery("select done_at, not_before, trouble, refused_since from pull_rounds")
        .map(
            (row, _) ->
                new SyncReport(
                    ColumnCodecs.time(row, "done_at"),
                    ColumnCodecs.time(row, "not_before"),
                    row.getString("trouble"),
                    ColumnCodecs.time(row, "refused_since"),
                    resources()))
        .findOne();
  }

  private List<SyncReport.ResourceStatus> resources() {
    var pulled = new RemoteRecords(handle);
    return handle
        .createQuery("select * from pull_progress order by resource")
        .map((row, _) -> progress(row))
        .list()
        .stream()
        .map(
            progress ->
                new SyncReport.ResourceStatus(
                    progress.resource(), pulled.count(progress.resource()), progress.error()))
        .toList();
  }

  private static ResourceProgress progress(ResultSet row) throws SQLException {
    return new ResourceProgress(
        row.getString("resource"),
        row.getLong("round"),
        State.valueOf(row.getString("state")),
        Mode.valueOf(row.getString("mode")),
        row.getLong("position"),
        row.getInt("page_size"),
        ColumnCodecs.time(row, "since"),
        ColumnCodecs.time(row, "asked_at"),
        row.getLong("listed"),
        ColumnCodecs.time(row, "whole_at"),
        row.getString("trouble"));
  }
}
