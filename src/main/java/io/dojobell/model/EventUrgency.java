package io.dojobell.model;

/** How soon events of a type need somebody; decides between events of the same severity. */
public final class EventUrgency {
  private EventUrgency() {}

  /** Returns the place of the type among all: the lowest needs somebody first. */
  public static int rank(EventType type) {
    if (type.isPersonal()) {
      return 3;
    }
    return switch (type.group()) {
      case SLAS -> type == EventType.RISK_ACCEPTANCE_EXPIRATION ? 2 : 1;
      case MENTIONS -> 3;
      case SCANS -> 4;
      case ENGAGEMENTS -> 5;
      case MORE -> 6;
      case PRODUCTS -> 7;
    };
  }
}
