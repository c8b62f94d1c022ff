package io.dojobell.bench.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/** The measurements of each figure, by build or yardstick. */
final class Measurements {
  static final String BEFORE = "before";
  static final String AFTER = "after";

  private final Map<Figure, SequencedMap<String, List<Double>>> values =
      new EnumMap<>(Figure.class);

  void add(String subject, Figure figure, double value) {
    values
        .computeIfAbsent(figure, _ -> new LinkedHashMap<>())
        .computeIfAbsent(subject, _ -> new ArrayList<>())
        .add(value);
  }

  /** Returns what was measured of that subject; empty where nothing was. */
  Optional<Samples> samples(String subject, Figure figure) {
    return Optional.ofNullable(of(figure).get(subject)).map(Samples::new);
  }

  /** Returns the subjects that are no builds, in the order in which they were first measured. */
  List<String> yardsticks(Figure figure) {
    return of(figure).keySet().stream()
        .filter(subject -> !subject.equals(BEFORE) && !subject.equals(AFTER))
        .toList();
  }

  /** Returns the verdict; empty where only one build was measured. */
  Optional<Verdict> verdict(Figure figure) {
    var before = samples(BEFORE, figure);
    var after = samples(AFTER, figure);
    if (before.isEmpty() || after.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(Verdict.of(before.get(), after.get(), figure.higherIsBetter()));
  }

  private SequencedMap<String, List<Double>> of(Figure figure) {
    return values.getOrDefault(figure, new LinkedHashMap<>());
  }
}
