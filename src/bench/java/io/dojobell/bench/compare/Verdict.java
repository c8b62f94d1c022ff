package io.dojobell.bench.compare;

/** The comparison of a figure of the later build with the earlier build's. */
enum Verdict {
  BETTER("better"),
  WITHIN_RANGE("within range"),
  WORSE("WORSE");

  private final String text;

  Verdict(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  /** Returns where the median after lies: inside the range before, or on which side of it. */
  static Verdict of(Samples before, Samples after, boolean higherIsBetter) {
    var median = after.median();
    if (median >= before.min() && median <= before.max()) {
      return WITHIN_RANGE;
    }
    return median > before.max() == higherIsBetter ? BETTER : WORSE;
  }
}
