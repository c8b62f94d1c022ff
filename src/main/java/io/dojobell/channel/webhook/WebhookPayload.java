package io.dojobell.channel.webhook;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.dojobell.channel.MessageBatch.PendingMessage;
import io.dojobell.message.Branding;
import io.dojobell.model.Channel;
import io.dojobell.model.Event;
import io.dojobell.model.Finding;
import io.dojobell.model.NamedRef;
import io.dojobell.model.Severity;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The payload of a webhook, as JSON; unknown values are {@code null}. Text stands as it came in:
 * JSON carries any text, and the receiver escapes it for wherever it shows it.
 *
 * @param type the event's type as its sender named it
 * @param findings null where the organisation shows links only
 * @param details {@code full}, or {@code link}: then title is the type's label, and description,
 *     engagement, test, severity, findings and requested_by are left out
 */
record WebhookPayload(
    String type,
    String event,
    long delivery,
    String title,
    @Nullable String description,
    @Nullable String url,
    @Nullable ItemRef product,
    @JsonProperty("product_type") @Nullable ItemRef productType,
    @Nullable ItemRef engagement,
    @Nullable String test,
    @Nullable String severity,
    @Nullable FindingsPayload findings,
    @JsonProperty("requested_by") @Nullable String requestedBy,
    @JsonProperty("occurred_at") @Nullable String occurredAt,
    @JsonProperty("received_at") String receivedAt,
    String reason,
    String details,
    @JsonProperty("team_name") @Nullable String teamName,
    @Nullable String disclaimer) {

  /** A thing by key and name. */
  record ItemRef(String key, String name, @Nullable String url) {
    static @Nullable ItemRef of(@Nullable NamedRef thing) {
      return thing == null ? null : new ItemRef(thing.key(), thing.name(), thing.url());
    }
  }

  /** Findings by what the scan did to them, as events carry them. */
  record FindingsPayload(
      @JsonProperty("new") List<FindingPayload> fresh,
      List<FindingPayload> reactivated,
      List<FindingPayload> mitigated,
      List<FindingPayload> untouched) {}

  /** One finding. */
  record FindingPayload(String title, @Nullable String severity, @Nullable String url) {
    static List<FindingPayload> toPayloads(List<Finding> findings) {
      return findings.stream()
          .map(f -> new FindingPayload(f.title(), severityCode(f.severity()), f.url()))
          .toList();
    }
  }

  /** The payload of a ping. */
  record PingPayload(
      String type,
      String title,
      @JsonProperty("received_at") String receivedAt,
      @JsonProperty("team_name") @Nullable String teamName,
      @Nullable String disclaimer) {}

  static PingPayload ping(Branding house, Instant now) {
    return new PingPayload(
        "ping",
        "Test of the connection to this webhook",
        now.toString(),
        orNull(house.teamName()),
        orNull(house.disclaimer()));
  }

  static WebhookPayload of(PendingMessage letter, Branding house) {
    return switch (house.details(Channel.WEBHOOK)) {
      case FULL -> withDetails(letter, house);
      case LINK -> linksOnly(letter, house);
    };
  }

  private static WebhookPayload withDetails(PendingMessage letter, Branding house) {
    var event = letter.event();
    var content = event.content();
    var subject = event.subject();
    return new WebhookPayload(
        event.typeName(),
        event.id(),
        letter.delivery().id(),
        content.title(),
        content.description(),
        content.url(),
        ItemRef.of(subject.product()),
        ItemRef.of(subject.productType()),
        ItemRef.of(subject.engagement()),
        subject.test(),
        severityCode(event.severity().orElse(null)),
        findings(event),
        content.requestedBy(),
        content.occurredAt() == null ? null : content.occurredAt().toString(),
        event.receivedAt().toString(),
        letter.delivery().reason(),
        "full",
        orNull(house.teamName()),
        orNull(house.disclaimer()));
  }

  private static WebhookPayload linksOnly(PendingMessage letter, Branding house) {
    var event = letter.event();
    return new WebhookPayload(
        event.typeName(),
        event.id(),
        letter.delivery().id(),
        event.type().shortLabel(),
        null,
        event.content().url(),
        ItemRef.of(event.subject().product()),
        null,
        null,
        null,
        null,
        null,
        null,
        event.content().occurredAt() == null ? null : event.content().occurredAt().toString(),
        event.receivedAt().toString(),
        letter.delivery().reason(),
        "link",
        orNull(house.teamName()),
        orNull(house.disclaimer()));
  }

  private static FindingsPayload findings(Event event) {
    var findings = event.content().findings();
    return new FindingsPayload(
        FindingPayload.toPayloads(findings.fresh()),
        FindingPayload.toPayloads(findings.reactivated()),
        FindingPayload.toPayloads(findings.mitigated()),
        FindingPayload.toPayloads(findings.untouched()));
  }

  private static @Nullable String severityCode(@Nullable Severity severity) {
    return severity == null ? null : severity.wireName();
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
