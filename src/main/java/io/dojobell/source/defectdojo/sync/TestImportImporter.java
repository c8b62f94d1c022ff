package io.dojobell.source.defectdojo.sync;

import io.dojobell.model.ScanResult;
import io.dojobell.source.defectdojo.RemoteRecords;
import io.dojobell.source.defectdojo.TestImports;
import io.dojobell.source.defectdojo.TestImports.TestImport;
import io.dojobell.store.AnnouncedScans;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * DefectDojo's imports of scans. They wait for the events that announce them; those from before the
 * first sync wait for nothing.
 */
record TestImportImporter() implements Importer {
  private static final String ACTIONS = "test_import_finding_action_set";

  @Override
  public void importPage(Handle handle, List<JsonRow> rows, long round) {
    var imports = new TestImports(handle);
    var read = rows.stream().map(TestImportImporter::read).flatMap(Optional::stream).toList();
    var from = imports.announceFrom();
    if (from.isEmpty()) {
      from = Optional.of(newest(read));
      imports.startFrom(from.get());
      new AnnouncedScans(handle).assignAllToEarlierImports();
    }
    for (var one : read) {
      imports.add(one, one.createdAt().isAfter(from.get()));
    }
  }

  private static Instant newest(List<TestImport> read) {
    return read.stream()
        .map(TestImport::createdAt)
        .max(Comparator.naturalOrder())
        .orElse(Instant.EPOCH);
  }

  private static Optional<TestImport> read(JsonRow row) {
    var createdAt = row.time("created");
    var test = row.number("test");
    if (createdAt == null || test == null) {
      return Optional.empty();
    }
    return Optional.of(
        new TestImport(
            row.id(),
            createdAt,
            test,
            ScanResult.of(findings(row, "N"), findings(row, "R"), findings(row, "C")),
            findings(row, "U"),
            new TestImports.ScanOrigin(
                row.name("branch_tag"),
                row.name("commit_hash"),
                row.name("build_id"),
                row.name("version"))));
  }

  private static List<Long> findings(JsonRow row, String action) {
    return row.objects(ACTIONS).stream()
        .filter(one -> one.name("action").equals(action))
        .map(one -> one.number("finding"))
        .filter(id -> id != null)
        .toList();
  }

  @Override
  public void remove(Handle handle, RemoteRecords.RemoteRecord thing) {}
}
