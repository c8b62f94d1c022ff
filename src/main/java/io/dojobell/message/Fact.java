package io.dojobell.message;

import org.jspecify.annotations.Nullable;

/**
 * One line about an event: {@code Product: web-api}. Plain text, one line, not yet escaped for any
 * channel.
 *
 * @param url its page, if any
 */
public record Fact(String label, String value, @Nullable String url) {}
