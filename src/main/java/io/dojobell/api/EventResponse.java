package io.dojobell.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.dojobell.model.EventItem;
import io.dojobell.model.FindingFacts;
import io.dojobell.model.Findings;
import io.dojobell.model.NamedRef;
import io.dojobell.model.Severity;
import io.dojobell.service.delivery.DeliveryLog.EventDeliveries;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A stored event with its deliveries as the API answers it. */
record EventResponse(
    String id,
    String type,
    @JsonUnwrapped Text text,
    @JsonUnwrapped SubjectKeys subject,
    @JsonUnwrapped Details details,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable About about,
    @JsonUnwrapped RecipientNames recipients,
    @JsonUnwrapped Times times,
    List<DeliveryResponse> deliveries) {

  private record Text(String title, String description, @Nullable String url) {}

  private record SubjectKeys(
      @Nullable String product,
      @Nullable String productType,
      @Nullable String engagement,
      @Nullable String test) {}

  private record Details(
      @Nullable Severity severity, Findings findings, @Nullable String requestedBy) {}

  /** The one thing that it is about; what is not known of it is left out. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private record About(
      String title,
      @Nullable String owner,
      @Nullable LocalDate due,
      @JsonUnwrapped FindingFacts facts) {
    static @Nullable About of(@Nullable EventItem item) {
      return item == null ? null : new About(item.title(), item.owner(), item.day(), item.facts());
    }
  }

  private record RecipientNames(
      @Nullable List<String> recipients, boolean noUsers, boolean alertOnly) {}

  private record Times(@Nullable Instant occurredAt, Instant receivedAt) {}

  static EventResponse of(EventDeliveries stored) {
    var event = stored.event();
    var content = event.content();
    var subject = event.subject();
    var recipients = event.recipients();
    return new EventResponse(
        event.id(),
        event.typeName(),
        new Text(content.title(), content.description(), content.url()),
        new SubjectKeys(
            key(subject.product()),
            key(subject.productType()),
            key(subject.engagement()),
            subject.test()),
        new Details(event.severity().orElse(null), content.findings(), content.requestedBy()),
        About.of(content.item()),
        new RecipientNames(recipients.usernames(), recipients.noUsers(), recipients.alertOnly()),
        new Times(content.occurredAt(), event.receivedAt()),
        DeliveryResponse.of(stored.deliveries(), stored.slackUsers()));
  }

  private static @Nullable String key(@Nullable NamedRef thing) {
    return thing == null ? null : thing.key();
  }
}
