package io.dojobell.model;

import org.jspecify.annotations.Nullable;

/** A finding as an event names it; with the severity and URL where the sender stated them. */
public record Finding(String title, @Nullable Severity severity, @Nullable String url) {}
