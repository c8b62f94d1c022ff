package io.dojobell.bench.compare;

/** A figure that every round measures, in its unit. */
enum Figure {
  FIRST_START("first start, empty database", "ms", false),
  START("start", "ms", false),
  MEMORY_AFTER_START("memory after start", "MiB", false),
  INTAKE("intake, 64 clients", "events/s", true),
  INTAKE_ALONE("intake, 1 client", "events/s", true),
  DELIVERY("delivery, 300 channels", "messages/s", true),
  DELIVERY_P50("sent to posted, p50", "ms", false),
  DELIVERY_P99("sent to posted, p99", "ms", false),
  COMMAND_P50("answer to a command, p50", "ms", false),
  COMMAND_P99("answer to a command, p99", "ms", false),
  MEMORY_AFTER_LOAD("memory after load", "MiB", false);

  private final String label;
  private final String unit;
  private final boolean higherIsBetter;

  Figure(String label, String unit, boolean higherIsBetter) {
    this.label = label;
    this.unit = unit;
    this.higherIsBetter = higherIsBetter;
  }

  String label() {
    return label;
  }

  String unit() {
    return unit;
  }

  boolean higherIsBetter() {
    return higherIsBetter;
  }
}
