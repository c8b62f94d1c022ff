package io.dojobell.intake;

import io.dojobell.model.Event.Content;
import io.dojobell.model.Event.Reach;
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
    @Nullable Mention productType,
    @Nullable Mention product,
    @Nullable Mention engagement,
    @Nullable String test,
    Reach reach,
    @Nullable String sentId) {

  /**
   * A thing of the inventory as a sender names it.
   *
   * @param keyOrName its key, or its name without regard to case
   * @param url its page, if the sender said
   */
  public record Mention(String keyOrName, @Nullable String url) {}
}
