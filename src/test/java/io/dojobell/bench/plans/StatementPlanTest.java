package io.dojobell.bench.plans;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StatementPlanTest {
  private static StatementPlan plan() throws JsonProcessingException {
    return new StatementPlan(
        "select …",
        new ObjectMapper()
            .readTree(
                """
                {"Node Type": "Nested Loop", "Actual Rows": 5, "Actual Loops": 1, "Plans": [
                  {"Node Type": "Parallel Seq Scan", "Relation Name": "events",
                   "Actual Rows": 2.5, "Rows Removed by Filter": 40, "Actual Loops": 2},
                  {"Node Type": "Index Scan", "Relation Name": "deliveries",
                   "Actual Rows": 1, "Actual Loops": 30}]}
                """));
  }

  @Test
  void the_tables_that_are_read_from_end_to_end_are_named() throws JsonProcessingException {
    assertThat(plan().scannedTables()).containsExactly("events");
    assertThat(plan().tables()).containsExactly("deliveries", "events");
  }

  @Test
  void rows_are_counted_whether_they_are_used_or_not() throws JsonProcessingException {
    assertThat(plan().rowsRead(Set.of("events"))).isEqualTo(85);
    assertThat(plan().rowsRead(Set.of("deliveries"))).isEqualTo(30);
    assertThat(plan().rowsRead(Set.of("alerts"))).isZero();
  }
}
