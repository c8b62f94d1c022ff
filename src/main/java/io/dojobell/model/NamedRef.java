package io.dojobell.model;

import org.jspecify.annotations.Nullable;

/** A product, product type or engagement as messages name it: its key, name and page. */
public record NamedRef(String key, String name, @Nullable String url) {}
