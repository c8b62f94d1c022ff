package io.dojobell.bench.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The plans by which PostgreSQL answers a service whose log is long. */
class QueryPlansTest {
  private static final long DELIVERIES = 100_000;

  /** More than any page, step of the retention or backlog in that database. */
  private static final long MAX_ROWS = 4_000;

  @Test
  @Timeout(300)
  void no_statement_on_the_hot_paths_reads_a_large_table_from_end_to_end(@TempDir Path folder)
      throws Exception {
    var plans = PlansCommand.plans(folder, DELIVERIES);

    assertThat(plans.stream().filter(PlansCommand::readsLargeTable).map(StatementPlan::text))
        .anyMatch(text -> text.startsWith("insert into alerts"))
        .anyMatch(text -> text.startsWith("delete from deliveries"))
        .anyMatch(text -> text.contains("from destinations where channel"))
        .anyMatch(text -> text.contains("from findings"));
    assertThat(PlansCommand.scanning(plans)).isEmpty();
    assertThat(plans)
        .filteredOn(plan -> plan.rowsRead(PlansCommand.LARGE_TABLES) > MAX_ROWS)
        .isEmpty();
  }
}
