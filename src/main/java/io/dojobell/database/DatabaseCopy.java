package io.dojobell.database;

import io.dojobell.model.StoreUnavailable;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jdbi.v3.core.JdbiException;

/**
 * Copies all data of a stopped service from an SQLite file to a PostgreSQL database. What was
 * interrupted is continued by another copy of the same.
 */
public final class DatabaseCopy implements AutoCloseable {
  /** Progress is reported each time that so many rows of a table are copied. */
  private static final int REPORTED = 100_000;

  private final CopySource source;
  private final String targetUrl;
  private final Consumer<String> progress;

  private DatabaseCopy(CopySource source, String targetUrl, Consumer<String> progress) {
    this.source = source;
    this.targetUrl = targetUrl;
    this.progress = progress;
  }

  /**
   * Opens the source, which no service may open until this is closed.
   *
   * @param progress takes a line for people each time that much is done
   * @throws UnusableDatabase if there is none, or it is of another version
   * @throws StoreUnavailable if a service has it open
   */
  public static DatabaseCopy open(String sourceUrl, String targetUrl, Consumer<String> progress) {
    return new DatabaseCopy(CopySource.open(sourceUrl), targetUrl, progress);
  }

  /** Returns the source, to be read. */
  public Database source() {
    return source.database();
  }

  /**
   * Copies what is not copied yet, and compares all of it. Where all is equal, services may use the
   * copy from then on. Returns each table beside its copy.
   *
   * @throws UnusableDatabase if the target holds anything else
   * @throws StoreUnavailable if the connection is lost; the same can be started again
   */
  public List<TableComparison> run() {
    try (var target = CopyTarget.open(targetUrl)) {
      target.begin(source.state());
      var isFinished = target.finishedAt().isPresent();
      for (var table : isFinished ? List.<CopiedTable>of() : target.tables()) {
        copy(table, target);
      }
      var compared = target.tables().stream().map(table -> compare(table, target)).toList();
      var isEqual = compared.stream().allMatch(TableComparison::isEqual);
      if (isFinished && !isEqual) {
        throw target.alreadyFinished();
      }
      if (!isFinished && isEqual) {
        target.finish(source.highestIds(), Instant.now());
      }
      return compared;
    } catch (JdbiException | SQLException failure) {
      throw new StoreUnavailable(
          "The copy was interrupted; start it again: " + Databases.reason(failure), failure);
    }
  }

  private void copy(CopiedTable table, CopyTarget target) throws SQLException {
    var all = source.count(table);
    var done = target.count(table);
    report(table, "copied", done, all);
    for (var step = target.copyNext(table, source);
        step > 0;
        step = target.copyNext(table, source)) {
      if (done / REPORTED != (done + step) / REPORTED) {
        report(table, "copied", done + step, all);
      }
      done += step;
    }
  }

  private TableComparison compare(CopiedTable table, CopyTarget target) {
    var original = new TableHash();
    var rows = source.read(table, Long.MIN_VALUE);
    while (!rows.isEmpty()) {
      rows.forEach(row -> original.add(row.values()));
      rows = source.read(table, rows.getLast().id());
    }
    report(table, "read again", original.rows(), original.rows());
    var copy = target.hash(table);
    return new TableComparison(
        table.name(), original.rows(), original.text(), copy.rows(), copy.text());
  }

  private void report(CopiedTable table, String act, long done, long all) {
    if (all >= REPORTED) {
      progress.accept(
          String.format(Locale.ROOT, "%s: %,d of %,d rows %s", table.name(), done, all, act));
    }
  }

  @Override
  public void close() {
    source.close();
  }
}
