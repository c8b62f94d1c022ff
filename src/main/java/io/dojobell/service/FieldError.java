package io.dojobell.service;

/**
 * What is wrong with one field of what was asked, and the mend.
 *
 * @param field its path, such as {@code [3].findings.new[0].severity}
 */
public record FieldError(String field, String detail) {}
