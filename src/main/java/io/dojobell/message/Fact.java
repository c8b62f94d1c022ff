package io.dojobell.message;

import org.jspecify.annotations.Nullable;

/**
 * One line of what is known of an event: {@code Product: web-api}. Plain text, one line, not yet
 * escaped for any channel.
 *
 * @param url where to see it, if anywhere
 */
public record Fact(String label, String value, @Nullable String url) {}
