package io.dojobell.bench.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ComparisonTableTest {
  private final Measurements measurements = new Measurements();

  @Test
  void a_row_has_both_builds_the_verdict_and_each_yardstick() {
    measurements.add(Measurements.BEFORE, Figure.INTAKE, 900);
    measurements.add(Measurements.BEFORE, Figure.INTAKE, 1_100);
    measurements.add(Measurements.AFTER, Figure.INTAKE, 800);
    measurements.add("SQLite commits", Figure.INTAKE, 700);
    measurements.add("bare HTTP", Figure.INTAKE, 9_000);

    assertThat(ComparisonTable.of(measurements))
        .contains(
            "| intake, 64 clients | events/s | 1,000 [900–1,100] | 800 [800–800] | WORSE |"
                + " SQLite commits 700 [700–700]; bare HTTP 9,000 [9,000–9,000] |\n");
  }

  @Test
  void one_build_alone_has_no_verdict() {
    measurements.add(Measurements.AFTER, Figure.START, 1_500);

    assertThat(ComparisonTable.of(measurements))
        .contains("| start | ms | – | 1,500 [1,500–1,500] | – | – |\n");
  }
}
