package io.dojobell.model;

/** The levels of detail of an event in a message. */
public enum DetailLevel {
  /** All of it. */
  FULL,
  /** The type, the product and the link, and nothing of the finding. */
  LINK
}
