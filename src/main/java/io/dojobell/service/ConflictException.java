package io.dojobell.service;

/** Thrown if a request contradicts stored data; nothing was changed. */
public final class ConflictException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public ConflictException(String detail) {
    super(detail, null, false, false);
  }
}
