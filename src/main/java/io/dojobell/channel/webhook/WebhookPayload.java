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

  static PingPayload ping(Branding branding, Instant now) {
    return new PingPayload(
        "ping",
        "Test of the connection to this webhook",
        now.toString(),
        orNull(branding.teamName()),
        orNull(branding.disclaimer()));
  }

  static WebhookPayload of(PendingMessage message, Branding branding) {
    return switch (branding.details(Channel.WEBHOOK)) {
      case FULL -> withDetails(message, branding);
      case LINK -> linksOnly(message, branding);
    };
  }

  private static WebhookPayload withDetails(PendingMessage message, Branding branding) {
    var event = message.event();
    var content = event.content();
    var subject = event.subject();
    return new WebhookPayload(
        event.typeName(),
        event.id(),
        message.delivery().id(),
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
        message.delivery().reason().text(),
        "full",
        orNull(branding.teamName()),
        orNull(branding.disclaimer()));
  }

  private static WebhookPayload linksOnly(PendingMessage message, Branding branding) {
    var event = message.event();
    return new WebhookPayload(
        event.typeName(),
        event.id(),
        message.delivery().id(),
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
        message.delivery().reason().text(),
        "link",
        orNull(branding.teamName()),
        orNull(branding.disclaimer()));
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
