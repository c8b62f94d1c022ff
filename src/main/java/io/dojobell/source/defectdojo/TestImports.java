package io.dojobell.source.defectdojo;

import io.dojobell.model.ScanResult;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.Nested;

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
      @Nested ScanOrigin source) {
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
    return handle.createQuery("select after from test_imports_from").mapTo(Instant.class).findOne();
  }

  /** Sets the time from which imports are announced. */
  public void startFrom(Instant after) {
    handle.execute(
        """
        insert into test_imports_from (one, after) values (1, ?)
        on conflict (one) do update set after = excluded.after\
        """,
        after);
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
            values (:id, :createdAt, :test, :result, :untouched, :source.branch, :source.commit,
              :source.build, :source.version, :waiting)
            on conflict (id) do nothing\
            """)
        .bindMethods(one)
        .bind("waiting", waiting)
        .execute();
  }

  /** Returns the oldest imports made before then whose events have not come. */
  public List<TestImport> waiting(Instant before, int limit) {
    return handle
        .select(
            """
            select i.*, findings as result, commit_hash as "commit" from test_imports i
            where waiting = 1 and created_at <= ?
            order by created_at, id limit ?\
            """,
            before,
            limit)
        .mapTo(TestImport.class)
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

  /** Never announces imports that were made before then, but for those that wait. */
  public void ignoreBefore(Instant before) {
    announceFrom().filter(before::isAfter).ifPresent(_ -> startFrom(before));
  }

  /** Forgets all of them: another DefectDojo is read. */
  public void deleteAll() {
    handle.execute("delete from test_imports");
    handle.execute("delete from test_imports_from");
  }
}
