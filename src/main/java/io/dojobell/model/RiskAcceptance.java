package io.dojobell.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A risk that was accepted for a while.
 *
 * @param product its product's key
 * @param owner a username
 */
public record RiskAcceptance(
    String key,
    @Nullable String product,
    String name,
    @Nullable String owner,
    @Nullable LocalDate expires,
    @Nullable String url) {}
