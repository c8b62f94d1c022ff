package io.dojobell.source.defectdojo.sync;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;

/**
 * An import or reimport of a scan: what it does to findings, and the branch, commit and build that
 * it names. All findings have to be there.
 */
public record FakeScanImport(
    long test,
    List<Long> created,
    List<Long> closed,
    List<Long> reactivated,
    List<Long> untouched,
    String branch,
    String commit,
    String build) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Returns an import into that test that does nothing yet. */
  public static FakeScanImport into(long test) {
    return new FakeScanImport(test, List.of(), List.of(), List.of(), List.of(), "", "", "");
  }

  public FakeScanImport creates(Long... ids) {
    return new FakeScanImport(
        test, List.of(ids), closed, reactivated, untouched, branch, commit, build);
  }

  public FakeScanImport closes(Long... ids) {
    return new FakeScanImport(
        test, created, List.of(ids), reactivated, untouched, branch, commit, build);
  }

  public FakeScanImport reactivates(Long... ids) {
    return new FakeScanImport(
        test, created, closed, List.of(ids), untouched, branch, commit, build);
  }

  public FakeScanImport leaves(Long... ids) {
    return new FakeScanImport(
        test, created, closed, reactivated, List.of(ids), branch, commit, build);
  }

  public FakeScanImport of(String branch, String commit, String build) {
    return new FakeScanImport(test, created, closed, reactivated, untouched, branch, commit, build);
  }

  /** Adds the row of {@code test_imports} that says what was done. */
  void record(FakeDefectDojoLists lists, Instant now) {
    var id = lists.nextId("test_imports");
    var row = JSON.createObjectNode();
    var actions = row.putArray("test_import_finding_action_set");
    var affected = row.putArray("findings_affected");
    add(actions, affected, "C", closed, id, now);
    add(actions, affected, "N", created, id, now);
    add(actions, affected, "R", reactivated, id, now);
    add(actions, affected, "U", untouched, id, now);
    row.put("test", test).put("type", untouched.isEmpty() ? "import" : "reimport");
    row.put("branch_tag", branch).put("commit_hash", commit).put("build_id", build);
    lists.put("test_imports", id, row, now);
  }

  private static void add(
      ArrayNode actions,
      ArrayNode affected,
      String action,
      List<Long> findings,
      long importId,
      Instant now) {
    for (var finding : findings) {
      affected.add(finding);
      actions
          .addObject()
          .put("id", 10_000 * importId + actions.size())
          .put("created", now.toString())
          .put("modified", now.toString())
          .put("action", action)
          .put("test_import", importId)
          .put("finding", finding);
    }
  }

  boolean isEmpty() {
    return created.isEmpty() && closed.isEmpty() && reactivated.isEmpty();
  }

  /** Returns the body of {@code scan_added} or {@code scan_added_empty} that announces it. */
  ObjectNode scanAdded(FakeDefectDojoBodies bodies) {
    var event = isEmpty() ? "scan_added_empty" : "scan_added";
    var count = created.size() + closed.size() + reactivated.size();
    var body = bodies.ofTest(event, "Created/Updated %d findings for".formatted(count), test);
    body.put("finding_count", count);
    var findings = body.putObject("findings");
    findings.set("new", bodies.findings(created));
    findings.set("reactivated", bodies.findings(reactivated));
    findings.set("mitigated", bodies.findings(closed));
    findings.set("untouched", bodies.findings(untouched));
    if (bodies.edition() == DefectDojoEdition.WITHOUT_ROLES) {
      for (var list : List.of("new_duplicate", "reactivated_duplicate", "untouched_duplicate")) {
        findings.putArray(list);
      }
    }
    return body;
  }
}
