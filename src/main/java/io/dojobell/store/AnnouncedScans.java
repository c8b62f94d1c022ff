package io.dojobell.store;

import io.dojobell.model.ScanResult;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Records which imports of scans events have announced, by webhook or by sync. */
public final class AnnouncedScans {
  /** The longest delay of an import's webhook; a later one is about another import. */
  private static final Duration MAX_WEBHOOK_DELAY = Duration.ofDays(7);

  /** The most by which DefectDojo's clock and ours may differ. */
  private static final Duration CLOCK_TOLERANCE = Duration.ofHours(1);

  private final Handle handle;

  public AnnouncedScans(Handle handle) {
    this.handle = handle;
  }

  private record Scan(long id, ScanResult result, String event) {}

  /**
   * Returns the event by which the sync has announced the import that a webhook announces now, and
   * records that its webhook has come; empty: it was not announced.
   */
  public Optional<String> matchWebhook(String test, ScanResult result, Instant now) {
    var announced =
        scans(
            "hooked_at is null and import_id > 0 and at >= ?", test, now.minus(MAX_WEBHOOK_DELAY));
    var found = bestMatch(announced, scan -> scan.isRemainderOf(result), result);
    found.ifPresent(
        scan -> handle.execute("update scans set hooked_at = ? where id = ?", now, scan.id()));
    return found.map(Scan::event);
  }

  /**
   * Returns the event by which a webhook has announced the import that the sync has read, and
   * records whose it is; empty: none has.
   */
  public Optional<String> matchImport(String test, ScanResult result, long importId, Instant at) {
    var announced = scans("import_id is null and hooked_at >= ?", test, at.minus(CLOCK_TOLERANCE));
    var found = bestMatch(announced, result::isRemainderOf, result);
    found.ifPresent(
        scan -> handle.execute("update scans set import_id = ? where id = ?", importId, scan.id()));
    return found.map(Scan::event);
  }

  private List<Scan> scans(String which, String test, Instant since) {
    return handle
        .select(
            "select s.*, findings as result from scans s where test = ? and "
                + which
                + " order by id",
            test,
            since)
        .mapTo(Scan.class)
        .list();
  }

  /** Returns the oldest of the same result, else the oldest that may be the same import. */
  private static Optional<Scan> bestMatch(
      List<Scan> scans, Predicate<ScanResult> canBe, ScanResult result) {
    return scans.stream()
        .filter(scan -> scan.result().equals(result))
        .findFirst()
        .or(() -> scans.stream().filter(scan -> canBe.test(scan.result())).findFirst());
  }

  /**
   * Records that the event announces that import.
   *
   * @param importId null: a webhook brought it
   */
  public void add(
      String test, ScanResult result, String event, @Nullable Long importId, Instant now) {
    handle.execute(
        """
        insert into scans (test, findings, event, hooked_at, import_id, at)
        values (?, ?, ?, ?, ?, ?)\
        """,
        test,
        result.text(),
        event,
        importId == null ? now : null,
        importId,
        now);
  }

  /** Assigns all that webhooks have announced until now to imports from before the sync. */
  public void assignAllToEarlierImports() {
    handle.execute("update scans set import_id = 0 where import_id is null");
  }
}
