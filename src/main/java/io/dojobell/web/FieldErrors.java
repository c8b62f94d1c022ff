package io.dojobell.web;

import io.dojobell.model.TextSanitizer;
import io.dojobell.service.FieldError;
import io.dojobell.service.ValidationException;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects the errors of a body's fields, at most {@value #MAX_ERRORS} of them: a body of a
 * mebibyte may have a hundred thousand wrong fields, and neither the response nor the work may grow
 * with them.
 */
public final class FieldErrors {
  /** The largest number of errors in a response. */
  public static final int MAX_ERRORS = 100;

  private static final int MAX_NAME_LENGTH = 200;

  private final List<FieldError> errors = new ArrayList<>();

  void add(String field, String detail) {
    if (!isFull()) {
      errors.add(new FieldError(TextSanitizer.truncate(MAX_NAME_LENGTH, field), detail));
    }
  }

  /**
   * Returns true if there are as many errors as a response lists, so that checking more is of no
   * use.
   */
  public boolean isFull() {
    return errors.size() >= MAX_ERRORS;
  }

  /** Returns the number of errors so far. */
  public int count() {
    return errors.size();
  }

  /**
   * Does nothing if there are no errors.
   *
   * @throws ValidationException with the errors
   */
  public void throwIfAny() {
    if (!errors.isEmpty()) {
      throw new ValidationException(errors);
    }
  }
}
