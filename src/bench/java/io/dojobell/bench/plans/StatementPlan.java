package io.dojobell.bench.plans;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;

/**
 * How a statement was run.
 *
 * @param text of the statement, on one line
 * @param root of the plan's nodes, as {@code EXPLAIN (FORMAT JSON)} has them
 */
public record StatementPlan(String text, JsonNode root) {
  /** Returns the tables that it reads from the first row to the last. */
  public Set<String> scannedTables() {
    var tables = new TreeSet<String>();
    addTables(root, true, tables);
    return tables;
  }

  /** Returns the tables that it reads in any way. */
  public Set<String> tables() {
    var tables = new TreeSet<String>();
    addTables(root, false, tables);
    return tables;
  }

  /** Returns the most rows that it read of one of these tables, used or not. */
  public long rowsRead(Set<String> tables) {
    return rowsRead(root, tables);
  }

  private static long rowsRead(JsonNode node, Set<String> tables) {
    var most = 0L;
    if (tables.contains(node.path("Relation Name").asText())) {
      var rows =
          node.path("Actual Rows").asDouble()
              + node.path("Rows Removed by Filter").asDouble()
              + node.path("Rows Removed by Index Recheck").asDouble();
      most = Math.round(rows * node.path("Actual Loops").asDouble(1));
    }
    for (var child : node.path("Plans")) {
      most = Math.max(most, rowsRead(child, tables));
    }
    return most;
  }

  private static void addTables(JsonNode node, boolean onlyScanned, Set<String> tables) {
    var isScan = node.path("Node Type").asText().endsWith("Seq Scan");
    var relation = node.path("Relation Name").asText();
    if (!relation.isEmpty() && (isScan || !onlyScanned)) {
      tables.add(relation);
    }
    node.path("Plans").forEach(child -> addTables(child, onlyScanned, tables));
  }
}
