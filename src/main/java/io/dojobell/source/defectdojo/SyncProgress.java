package io.dojobell.source.defectdojo;

import io.dojobell.model.WireNamed;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.generic.GenericType;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jspecify.annotations.Nullable;

/** The progress of the sync with DefectDojo, and the lease of the node that runs it. */
public final class SyncProgress {
  private static final String PROGRESS =
      """
      select p.*, asked_at as requested_at, whole_at as complete_at, trouble as error
      from pull_progress p\
      """;

  private static final GenericType<List<String>> NAMES = new GenericType<>() {};

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
        .createQuery("select r.*, round as number from pull_rounds r")
        .mapTo(SyncRun.class)
        .findOne();
  }

  /** Starts a round. */
  public void begin(String source, long number, Instant now) {
    handle.execute(
        """
        insert into pull_rounds (one, source, round, started_at)
        values (1, ?, ?, ?)
        on conflict (one) do update set source = excluded.source, round = excluded.round,
          started_at = excluded.started_at, finished_at = null\
        """,
        source,
        number,
        now);
  }

  /** Ends the round; with an error, nothing could be read. */
  public void finish(Instant now, @Nullable String problem) {
    handle
        .createUpdate(
            """
            update pull_rounds set finished_at = :now, not_before = null, trouble = :trouble,
              done_at = case when :trouble is null then :now else done_at end\
            """)
        .bind("now", now)
        .bind("trouble", problem)
        .execute();
  }

  /** Returns how many resources were read in that round. */
  public int countRead(long round) {
    return handle
        .select("select count(*) from pull_progress where round = ? and state = 'DONE'", round)
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
            "update pull_rounds set refused_since = ? where refused_since is null", now)
        > 0;
  }

  /** Records that DefectDojo accepts the token; returns whether that is new. */
  public boolean recordAccepted() {
    return handle.execute(
            "update pull_rounds set refused_since = null where refused_since is not null")
        > 0;
  }

  /**
   * Records which resources cannot be read, by their names.
   *
   * @return those before
   */
  public List<String> recordUnreadable(List<String> names) {
    var before =
        handle
            .createQuery("select coalesce(unread, '[]') from pull_rounds")
            .mapTo(NAMES)
            .findOne()
            .orElse(List.of());
    if (!before.equals(names)) {
      handle
          .createUpdate("update pull_rounds set unread = :names")
          .bindByType("names", names, NAMES)
          .execute();
    }
    return before;
  }

  /** Records that the run ended early, and the time from which the next may start. */
  public void interrupt(String problem, @Nullable Instant notBefore) {
    handle.execute("update pull_rounds set trouble = ?, not_before = ?", problem, notBefore);
  }

  /**
   * Takes or renews the lease.
   *
   * @param duration of the lease, by the time of the database where nodes share it
   * @return true if that node has it now; there must have been a round
   */
  public boolean acquireLease(String node, Instant now, Duration duration) {
    return handle
            .createUpdate(
                """
                update pull_rounds set holder = :node, held_until = <leaseTime> + :duration
                where holder is null or holder = :node or held_until < <leaseTime>\
                """)
            .bind("node", node)
            .bind("now", now)
            .bind("duration", duration)
            .execute()
        > 0;
  }

  /** Returns whether another node has left a round unfinished, and its lease has run out. */
  public boolean isAbandoned(String node, Instant now) {
    return handle
        .createQuery("select 1 from pull_rounds where holder <> :node and held_until < <leaseTime>")
        .bind("node", node)
        .bind("now", now)
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
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
  public enum State implements WireNamed {
    READING("READING"),
    /** All is read; items that were not seen are deleted now. */
    CLEARING("CLEARING"),
    DONE("DONE"),
    /** DefectDojo does not let it be read. */
    REFUSED("REFUSED"),
    /** DefectDojo's edition does not have it. */
    ABSENT("ABSENT");

    private final String wireName;

    State(String wireName) {
      this.wireName = wireName;
    }

    @Override
    public String wireName() {
      return wireName;
    }
  }

  /** The order in which a resource is listed. */
  public enum Mode implements WireNamed {
    /** The newest changes first, until those that are known. */
    CHANGES("CHANGES"),
    /** All of it, in a stable order. */
    WHOLE("WHOLE"),
    /** All of it, in DefectDojo's own order. */
    PLAIN("PLAIN");

    private final String wireName;

    Mode(String wireName) {
      this.wireName = wireName;
    }

    @Override
    public String wireName() {
      return wireName;
    }
  }

  /** The progress of a resource. */
  public record ResourceProgress(
      String resource,
      long round,
      State state,
      Mode mode,
      @Nested Listing listing,
      @Nested Known known,
      @Nullable String error) {

    /** Returns the progress with which it is read in that mode from that position on. */
    public ResourceProgress reading(Mode mode, long position) {
      var next = new Listing(position, listing.listed(), listing.requestedAt());
      return new ResourceProgress(resource, round, State.READING, mode, next, known, null);
    }

    /** Returns the progress after the items of a page that DefectDojo listed at that time. */
    public ResourceProgress withPage(int items, Instant at) {
      var first = listing.requestedAt();
      var next =
          new Listing(listing.position(), listing.listed() + items, first == null ? at : first);
      return new ResourceProgress(resource, round, state, mode, next, known, error);
    }

    /** Returns the progress in another state. */
    public ResourceProgress with(State state, Known known, @Nullable String error) {
      return new ResourceProgress(resource, round, state, mode, listing, known, error);
    }
  }

  /**
   * The listing of a resource in a round.
   *
   * @param position the number of items passed over, in the order of the mode
   * @param listed the number of items that this round has listed
   * @param requestedAt DefectDojo's time when it began; null: it has not
   */
  public record Listing(long position, long listed, @Nullable Instant requestedAt) {}

  /**
   * What earlier rounds have read of a resource.
   *
   * @param since changes before then are known; null: nothing is
   * @param completeAt the time when all of it was last read to its end
   */
  public record Known(@Nullable Instant since, @Nullable Instant completeAt) {
    public static final Known NOTHING = new Known(null, null);
  }

  /** Returns the progress of that resource; empty if it was never read. */
  public Optional<ResourceProgress> progress(String resource) {
    return handle
        .select(PROGRESS + " where resource = ?", resource)
        .mapTo(ResourceProgress.class)
        .findOne();
  }

  /** Stores the progress. */
  public void put(ResourceProgress progress) {
    handle
        .createUpdate(
            """
            insert into pull_progress (resource, round, state, mode, position, since, asked_at,
              listed, whole_at, trouble)
            values (:resource, :round, :state, :mode, :listing.position, :known.since,
              :listing.requestedAt, :listing.listed, :known.completeAt, :error)
            on conflict (resource) do update set round = excluded.round, state = excluded.state,
              mode = excluded.mode, position = excluded.position, since = excluded.since,
              asked_at = excluded.asked_at, listed = excluded.listed,
              whole_at = excluded.whole_at, trouble = excluded.trouble\
            """)
        .bindMethods(progress)
        .execute();
  }

  /** Returns the state of the sync; empty if it never began. */
  public Optional<SyncReport> report() {
    return handle
        .createQuery("select done_at, not_before, trouble, refused_since from pull_rounds")
        .mapTo(RunRow.class)
        .findOne()
        .map(
            run ->
                new SyncReport(
                    run.doneAt(), run.notBefore(), run.error(), run.refusedSince(), resources()));
  }

  private record RunRow(
      @Nullable Instant doneAt,
      @Nullable Instant notBefore,
      @ColumnName("trouble") @Nullable String error,
      @Nullable Instant refusedSince) {}

  private List<SyncReport.ResourceStatus> resources() {
    var pulled = new RemoteRecords(handle);
    return handle
        .createQuery(PROGRESS + " order by resource")
        .mapTo(ResourceProgress.class)
        .list()
        .stream()
        .map(
            progress ->
                new SyncReport.ResourceStatus(
                    progress.resource(), pulled.count(progress.resource()), progress.error()))
        .toList();
  }
}
