package io.dojobell.model;

import java.time.Instant;

/**
 * An entry of the audit log.
 *
 * @param actor a username, or {@code the API}
 * @param description the change in words
 */
public record AuditedChange(Instant at, String actor, String description) {}
