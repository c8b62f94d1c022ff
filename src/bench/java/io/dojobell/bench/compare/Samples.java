package io.dojobell.bench.compare;

import java.util.List;
import java.util.Locale;

/**
 * One figure as measured in several rounds; at least one.
 *
 * @param sorted ascending
 */
public record Samples(List<Double> sorted) {
  public Samples {
    if (sorted.isEmpty()) {
      throw new IllegalArgumentException("No samples");
    }
    sorted = sorted.stream().sorted().toList();
  }

  double min() {
    return sorted.getFirst();
  }

  double max() {
    return sorted.getLast();
  }

  /** Returns the middle one; of an even number the mean of the two in the middle. */
  public double median() {
    var middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }

  /** Returns {@code median [min–max]}. */
  String text() {
    return "%s [%s–%s]".formatted(number(median()), number(min()), number(max()));
  }

  private static String number(double value) {
    var format = value >= 100 ? "%,.0f" : value >= 10 ? "%.1f" : "%.2f";
    return String.format(Locale.ROOT, format, value);
  }
}
