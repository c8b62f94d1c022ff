package io.dojobell.intake;

import io.dojobell.model.Event.Content;
import io.dojobell.model.Event.EventRecipients;
import io.dojobell.model.Reference;
import org.jspecify.annotations.Nullable;

/**
 * An event as its sender describes it, checked in form but not yet compared with the inventory.
 *
 * @param typeName the type's name as sent
 * @param recipients the recipients, by usernames or addresses of accounts
 * @param sentId the sender's own id; a repeat within 7 days is a duplicate
 * @param receivingEndpoint the one of several endpoints to which it was sent, by which a repeat
 *     differs from another endpoint's copy; null: the sender has one
 * @param scan the import of a scan that it is about; null: it is about none
 */
public record EventDraft(
    String typeName,
    Content content,
    @Nullable Reference productType,
    @Nullable Reference product,
    @Nullable Reference engagement,
    @Nullable String test,
    EventRecipients recipients,
    @Nullable String sentId,
    @Nullable ReceivingEndpoint receivingEndpoint,
    @Nullable ScanImport scan) {

  /** Makes the draft of a sender that sends each event once. */
  public EventDraft(
      String typeName,
      Content content,
      @Nullable Reference productType,
      @Nullable Reference product,
      @Nullable Reference engagement,
      @Nullable String test,
      EventRecipients recipients,
      @Nullable String sentId) {
    this(typeName, content, productType, product, engagement, test, recipients, sentId, null, null);
  }

  /** Returns the same draft, sent to that endpoint. */
  public EventDraft withReceivingEndpoint(ReceivingEndpoint endpoint) {
    return new EventDraft(
        typeName,
        content,
        productType,
        product,
        engagement,
        test,
        recipients,
        sentId,
        endpoint,
        scan);
  }

  /** Returns the same draft, about that import. */
  public EventDraft withScan(@Nullable ScanImport scanImport) {
    return new EventDraft(
        typeName,
        content,
        productType,
        product,
        engagement,
        test,
        recipients,
        sentId,
        receivingEndpoint,
        scanImport);
  }

  /** Returns the draft with that id, of a sender that sends each event once. */
  public EventDraft withId(String id) {
    return new EventDraft(
        typeName, content, productType, product, engagement, test, recipients, id);
  }
}
