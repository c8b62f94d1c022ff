package io.dojobell.intake;

import io.dojobell.model.Event.Content;
import io.dojobell.model.Event.Reach;
import java.util.List;
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

  /** A thing of the inventory as a sender names it. */
  public sealed interface Mention {
    /**
     * By its key, or its name without regard to case; an unknown one is made.
     *
     * @param url its page, if the sender said
     */
    record Called(String keyOrName, @Nullable String url) implements Mention {}

    /** The one whose page is at one of these URLs, if any is known to be. */
    record PageAt(List<String> urls) implements Mention {
      public PageAt {
        urls = List.copyOf(urls);
      }
    }
  }
}
