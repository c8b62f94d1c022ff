package io.dojobell.intake;

import io.dojobell.model.Event.Content;
import io.dojobell.model.Event.Reach;
import io.dojobell.model.Reference;
import org.jspecify.annotations.Nullable;

/**
 * An event as its sender tells it, checked in form but not yet held against the inventory.
 *
 * @param typeName the type's name as sent
 * @param reach whose recipients are usernames, or addresses of accounts
 * @param sentId the sender's own id; a repeat within 7 days is a duplicate
 */
public record EventDraft(
    String typeName,
    Content content,
    @Nullable Reference productType,
    @Nullable Reference product,
    @Nullable Reference engagement,
    @Nullable String test,
    Reach reach,
    @Nullable String sentId) {}
