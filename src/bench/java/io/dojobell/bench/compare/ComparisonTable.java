package io.dojobell.bench.compare;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes measurements as a Markdown table, one figure a row: median [min–max]. */
final class ComparisonTable {
  private static final String NOTHING = "–";

  private ComparisonTable() {}

  static String of(Measurements measurements) {
    return Arrays.stream(Figure.values())
        .map(figure -> row(measurements, figure))
        .collect(
            Collectors.joining(
                "\n",
                """
                | figure | unit | before | after | verdict | yardstick |
                | --- | --- | --- | --- | --- | --- |
                """,
                "\n"));
  }

  private static String row(Measurements measurements, Figure figure) {
    var yardsticks =
        measurements.yardsticks(figure).stream()
            .map(name -> name + " " + text(measurements.samples(name, figure)))
            .collect(Collectors.joining("; "));
    return "| %s | %s | %s | %s | %s | %s |"
        .formatted(
            figure.label(),
            figure.unit(),
            text(measurements.samples(Measurements.BEFORE, figure)),
            text(measurements.samples(Measurements.AFTER, figure)),
            measurements.verdict(figure).map(Verdict::text).orElse(NOTHING),
            yardsticks.isEmpty() ? NOTHING : yardsticks);
  }

  private static String text(Optional<Samples> samples) {
    return samples.map(Samples::text).orElse(NOTHING);
  }
}
