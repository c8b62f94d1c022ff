package io.dojobell.screenshots;

import java.util.List;

/**
 * A situation whose messages are pictured. It has products, a Slack channel, a Teams channel and a
 * person of its own, so that no other scene changes what its messages look like.
 *
 * @param name in the names of files and for {@code --only}
 * @param trigger what makes its messages go out
 * @param bodies JSON that is sent, one after the other, each once the messages of the one before
 *     are out; {@code {p0}} stands for the key of the first product, {@code {me}} for the person,
 *     {@code {type}} for the key of the product type
 */
record Scene(String name, Trigger trigger, Surroundings surroundings, List<String> bodies) {
  /** What makes the messages of a scene go out. */
  enum Trigger {
    /** The bodies are posted as events. */
    EVENTS,
    /** The bodies are put into the calendar, which announces them when the service starts. */
    CALENDAR,
    /** The bodies are posted as events during the person's quiet hours, which then end. */
    QUIET_HOURS,
    /** The bodies are posted as events before the time of the person's digest. */
    DIGEST
  }

  /**
   * What a scene's events meet.
   *
   * @param products their names
   * @param routed the event types that go to its channels; empty: all
   * @param threads of its Slack channel: {@code on} or {@code off}
   * @param person the person's name
   */
  record Surroundings(List<String> products, List<String> routed, String threads, String person) {
    static final Surroundings USUAL =
        new Surroundings(List.of("web-api"), List.of(), "off", "Bob Okafor");

    Surroundings withProducts(List<String> names) {
      return new Surroundings(names, routed, threads, person);
    }

    Surroundings withRouted(String type) {
      return new Surroundings(products, List.of(type), threads, person);
    }

    Surroundings withThreads() {
      return new Surroundings(products, routed, "on", person);
    }

    Surroundings withPerson(String name) {
      return new Surroundings(products, routed, threads, name);
    }
  }

  /** Returns a scene of events in the usual surroundings. */
  static Scene of(String name, String... bodies) {
    return new Scene(name, Trigger.EVENTS, Surroundings.USUAL, List.of(bodies));
  }

  Scene with(Surroundings changed) {
    return new Scene(name, trigger, changed, bodies);
  }

  Scene with(Trigger changed) {
    return new Scene(name, changed, surroundings, bodies);
  }

  /** Returns whether its messages come to the person at a time, not at once. */
  boolean isHeld() {
    return trigger == Trigger.QUIET_HOURS || trigger == Trigger.DIGEST;
  }

  /** Returns the key of its product of this index. */
  String product(int index) {
    return name + "." + index;
  }

  /** Returns the key of its products' type. */
  String productType() {
    return name + ".type";
  }

  /** Returns the username of its person. */
  String username() {
    return name + ".me";
  }

  String email() {
    return name + "@example.com";
  }

  /** Returns a body with the keys and the username in it. */
  String filled(String body) {
    var filled = body.replace("{me}", username()).replace("{type}", productType());
    for (var n = surroundings.products().size() - 1; n >= 0; n--) {
      filled = filled.replace("{p" + n + "}", product(n));
    }
    return filled;
  }
}
