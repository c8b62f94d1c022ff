package io.dojobell.model;

import java.util.Optional;

/** The visibility of a product: who may view it. */
public enum Visibility implements WireNamed {
  /** All active users. */
  OPEN("open"),
  /** Its members, and admins. */
  MEMBERS("members");

  private final String wireName;

  Visibility(String wireName) {
    this.wireName = wireName;
  }

  @Override
  public String wireName() {
    return wireName;
  }

  /** Returns the visibility of that wire name; empty for any other text. */
  public static Optional<Visibility> of(String wireName) {
    return WireNamed.find(Visibility.class, wireName);
  }
}
