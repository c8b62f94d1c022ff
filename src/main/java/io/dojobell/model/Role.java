package io.dojobell.model;

import java.util.Optional;

/** The roles of API tokens; an admin may do all. */
public enum Role implements WireNamed {
  INGEST("ingest"),
  READ("read"),
  ADMIN("admin");

  private final String wireName;

  Role(String wireName) {
    this.wireName = wireName;
  }

  @Override
  public String wireName() {
    return wireName;
  }

  /** Returns whether this role may do all that the other may. */
  public boolean includes(Role other) {
    return this == ADMIN || this == other;
  }

  /** Returns the role of that wire name; empty for any other text. */
  public static Optional<Role> of(String wireName) {
    return WireNamed.find(Role.class, wireName);
  }
}
