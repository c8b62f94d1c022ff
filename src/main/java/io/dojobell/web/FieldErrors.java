package io.dojobell.web;

import io.dojobell.model.TextSanitizer;
import io.dojobell.service.FieldError;
import io.dojobell.service.ValidationException;
import java.util.ArrayList;
import java.util.List;

/**
 * Gathers what is wrong with the fields of a body, at most {@value #MAX_ERRORS} of it: a body of a
 * mebibyte may have a hundred thousand wrong fields, and neither its answer nor the work may grow
 * with them.
 */
public final class FieldErrors {
  /** At most so many fields are listed in an answer. */
  public static final int MAX_ERRORS = 100;

  private static final int MAX_NAME_LENGTH = 200;

  private final List<FieldError> errors = new ArrayList<>();

  void add(String field, String detail) {
    if (!isFull()) {
      errors.add(new FieldError(TextSanitizer.truncate(MAX_NAME_LENGTH, field), detail));
    }
  }

  /** Returns whether as many are known as an answer lists, so that looking for more is no use. */
  public boolean isFull() {
    return errors.size() >= MAX_ERRORS;
  }

  public int count() {
    return errors.size();
  }

  /**
   * Does nothing if all fields are right.
   *
   * @throws ValidationException with the errors
   */
  public void throwIfAny() {
    if (!errors.isEmpty()) {
      throw new ValidationException(errors);
    }
  }
}
