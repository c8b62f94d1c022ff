package io.dojobell.service;

/** What was asked contradicts something that is stored; nothing was changed. */
public final class ConflictException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public ConflictException(String detail) {
    super(detail, null, false, false);
  }
}
