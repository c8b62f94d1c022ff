package io.dojobell.service;

import java.util.List;

/** What was asked cannot be; nothing was changed. Whoever asked can mend the fields. */
public final class ValidationException extends RuntimeException {
  private final transient List<FieldError> errors;

  public ValidationException(List<FieldError> complaints) {
    super(complaints.toString(), null, false, false);
    this.errors = List.copyOf(complaints);
  }

  public ValidationException(String field, String detail) {
    this(List.of(new FieldError(field, detail)));
  }

  public List<FieldError> errors() {
    return errors;
  }
}
