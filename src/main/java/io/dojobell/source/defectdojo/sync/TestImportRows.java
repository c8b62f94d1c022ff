package io.dojobell.source.defectdojo.sync;

import io.dojobell.model.ScanResult;
import io.dojobell.source.defectdojo.RemoteRecords.RemoteRecord;
import io.dojobell.source.defectdojo.TestImports;
import io.dojobell.source.defectdojo.TestImports.ScanOrigin;
import io.dojobell.source.defectdojo.TestImports.TestImport;
import io.dojobell.store.AnnouncedScans;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * DefectDojo's imports of scans. They wait for the events that announce them; those from before the
 * first sync wait for nothing.
 */
record TestImportRows() implements RowType {
  @Override
  public void begin(Handle handle, List<JsonRow> rows) {
    var imports = new TestImports(handle);
    if (imports.announceFrom().isEmpty()) {
      var newest =
          rows.stream()
              .filter(row -> row.number("test") != null)
              .map(row -> row.time("created"))
              .filter(Objects::nonNull)
              .max(Comparator.naturalOrder());
      imports.startFrom(newest.orElse(Instant.EPOCH));
      new AnnouncedScans(handle).assignAllToEarlierImports();
    }
  }

  @Override
  public @Nullable RemoteRecord store(Handle handle, JsonRow row, long round) {
    var createdAt = row.time("created");
    var test = row.number("test");
    if (createdAt == null || test == null) {
      return null;
    }
    var result = ScanResult.of(findings(row, "N"), findings(row, "R"), findings(row, "C"));
    var origin =
        new ScanOrigin(
            row.name("branch_tag"),
            row.name("commit_hash"),
            row.name("build_id"),
            row.name("version"));
    var imports = new TestImports(handle);
    imports.add(
        new TestImport(row.id(), createdAt, test, result, findings(row, "U"), origin),
        createdAt.isAfter(imports.announceFrom().orElseThrow()));
    return null;
  }

  private static List<Long> findings(JsonRow row, String action) {
    return row.objects("test_import_finding_action_set").stream()
        .filter(one -> one.name("action").equals(action))
        .map(one -> one.number("finding"))
        .filter(Objects::nonNull)
        .toList();
  }
}
