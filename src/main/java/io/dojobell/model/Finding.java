package io.dojobell.model;

import org.jspecify.annotations.Nullable;

/** A finding as an event names it; its severity and URL where the sender said them. */
public record Finding(String title, @Nullable Severity severity, @Nullable String url) {}
