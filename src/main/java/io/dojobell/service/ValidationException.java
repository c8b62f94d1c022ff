package io.dojobell.service;

import java.util.List;

/** Thrown if a request has invalid fields; nothing was changed. The caller can fix the fields. */
public final class ValidationException extends RuntimeException {
  private final transient List<FieldError> errors;

  public ValidationException(List<FieldError> errors) {
    super(errors.toString(), null, false, false);
    this.errors = List.copyOf(errors);
  }

  public ValidationException(String field, String detail) {
    this(List.of(new FieldError(field, detail)));
  }

  /** Returns the errors, at least one. */
  public List<FieldError> errors() {
    return errors;
  }
}
