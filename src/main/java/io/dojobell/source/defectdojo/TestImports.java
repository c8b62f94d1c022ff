package io.dojobell.source.defectdojo;

import io.dojobell.model.ScanResult;
import io.dojobell.store.ColumnCodecs;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** DefectDojo's imports of scans as the sync has read them. */
public final class TestImports {
  private final Handle handle;

  public TestImports(Handle handle) {
    this.handle = handle;
  }

  /**
   * An import.
   *
   * @param createdAt by DefectDojo's clock
   * @param test the id of its test
   * @param untouched ids of findings that it left as they were
   */
  public record TestImport(
      long id,
      Instant createdAt,
      long test,
      ScanResult result,
      List<Long> untouched,
      ScanOrigin source) {
    public TestImport {
      untouched = List.copyOf(untouched);
    }
  }

  /**
   * Branch, commit, build and version that were scanned, as the import gives them; each empty
   * without.
   */
  public record ScanOrigin(String branch, String commit, String build, String version) {}

  /** Returns when the newest import was made that is not announced; empty: none was read yet. */
  public Optional<Instant> announceFrom() {
    return handle
        .createQuery("select after from test_imports_from")
        .map((row, _) -> ColumnCodecs.requiredTime(row, "after"))
        .findOne();
  }

  /** Sets the time from which imports are announced. */
  public void startFrom(Instant after) {
    handle.execute(
        """
        insert into test_imports_from (one, after) values (1, ?)
        on conflict (one) do update set after = excluded.after\
        """,
        after.toEpochMilli());
  }

  /**
   * Adds the import where it is not known.
   *
   * @param waiting whether it waits for its event
   */
  public void add(TestImport one, boolean waiting) {
    handle
        .createUpdate(
            """
            insert into test_imports (id, created_at, test, findings, untouched, branch,
              commit_hash, build, version, waiting)
            values (:id, :created, :test, :findings, :untouched, :branch, :commit, :build,
              :version, :waiting)
            on conflict (id) do nothing\
            """)
        .bind("id", one.id())
        .bind("created", one.createdAt().toEpochMilli())
        .bind("test", one.test())
        .bind("findings", one.result().text())
        .bind("untouched", text(one.untouched()))
        .bind("branch", one.source().branch())
        .bind("commit", one.source().commit())
        .bind("build", one.source().build())
        .bind("version", one.source().version())
        .bind("waiting", waiting ? 1 : 0)
        .execute();
  }

  /** Returns the oldest imports made before then whose events have not come. */
  public List<TestImport> waiting(Instant before, int limit) {
    return handle
        .createQuery(
            """
            select * from test_imports where waiting = 1 and created_at <= :before
            order by created_at, id limit :limit\
            """)
        .bind("before", before.toEpochMilli())
        .bind("limit", limit)
        .map((row, _) -> read(row))
        .list();
  }

  /** An event announces them; none waits any more. */
  public void markAnnounced(Collection<Long> ids) {
    if (!ids.isEmpty()) {
      handle
          .createUpdate("update test_imports set waiting = 0 where id in (<ids>)")
          .bindList("ids", List.copyOf(ids))
          .execute();
    }
  }

  /** Forgets imports made before then, but for those that wait; they are never announced again. */
  public void deleteBefore(Instant before) {
    handle.execute(
        "delete from test_imports where waiting = 0 and created_at <= ?", before.toEpochMilli());
    announceFrom().filter(before::isAfter).ifPresent(_ -> startFrom(before));
  }

  /** Forgets all of them: another DefectDojo is read. */
  public void deleteAll() {
    handle.execute("delete from test_imports");
    handle.execute("delete from test_imports_from");
  }

  private static TestImport read(ResultSet row) throws SQLException {
    return new TestImport(
        row.getLong("id"),
        ColumnCodecs.requiredTime(row, "created_at"),
        row.getLong("test"),
        ScanResult.parse(row.getString("findings")),
        ids(row.getString("untouched")),
        new ScanOrigin(
            row.getString("branch"),
            row.getString("commit_hash"),
            row.getString("build"),
            row.getString("version")));
  }

  private static String text(List<Long> ids) {
    return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
  }

  private static List<Long> ids(String text) {
    return Arrays.stream(text.split(",")).filter(id -> !id.isEmpty()).map(Long::valueOf).toList();
  }
}
