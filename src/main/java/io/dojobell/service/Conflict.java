package io.dojobell.service;

/** What was asked contradicts something that is stored; nothing was changed. */
public final class Conflict extends RuntimeException {
  private static final long serialVersionUID = 1;

  public Conflict(String detail) {
    super(detail, null, false, false);
  }
}
