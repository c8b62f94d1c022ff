package io.dojobell.service;

/**
 * An error in one field of a request, and how to fix it.
 *
 * @param field its path, such as {@code [3].findings.new[0].severity}
 */
public record FieldError(String field, String detail) {}
